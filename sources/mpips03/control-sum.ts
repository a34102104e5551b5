/** A control sum as rows.csv writes it: "2+4+5+24+(42-43)". */

/** A row, or a row less the part of it that is counted elsewhere: (42-43). */
export interface Term {
  row: number;
  less: number | null;
}

/** A row in a sum: +1 for its parts, -1 for what is taken off. */
export interface Share {
  row: number;
  sign: 1 | -1;
}

/** @param sum "" for none @throws for a sum that is written in another way */
export function termsOf(sum: string): Term[] {
  if (sum === "") return [];
  return sum.split("+").map((term) => {
    const [, plain, whole, less] = /^(?:(\d+)|\((\d+)-(\d+)\))$/.exec(term) ?? [];
    if (plain === undefined && whole === undefined) throw new Error(`control sum ${sum}`);
    return { row: Number(plain ?? whole), less: less === undefined ? null : Number(less) };
  });
}

/** The rows of the terms one by one, in their order. */
export function sharesOf(terms: readonly Term[]): Share[] {
  return terms.flatMap(({ row, less }): Share[] =>
    less === null
      ? [{ row, sign: 1 }]
      : [
          { row, sign: 1 },
          { row: less, sign: -1 },
        ],
  );
}
