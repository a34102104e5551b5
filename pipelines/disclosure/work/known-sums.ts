/** What sums that everybody knows tell of few people: linear algebra over the parts that they are made of. */

/** One person by name, or posts of which nobody named the holders: at least as many people as whole posts. */
export interface Who {
  name: string;
  /** null: a person. */
  posts: number | null;
}

/** Something that people did, and that adds up. */
export interface WorkPart {
  key: string;
  who: readonly Who[];
}

export type Sum = readonly { part: WorkPart; factor: number }[];

/** How far from zero arithmetic may leave what is zero. */
const nothing = 1e-9;

/**
 * Sums can be multiplied and taken from each other; what is left of them speaks of the people whose parts are left.
 *
 * @returns the groups of fewer than `least` people of whom something can be told, each by its names
 */
export function toldOf(sums: readonly Sum[], least: number): string[][] {
  const { rows, columns } = matrixOf(sums);
  const isFew = (who: readonly Who[]) => peopleIn(who) < least;
  // What speaks of few must not speak of a part that many have done.
  const { left } = without(
    rows,
    columns.map(({ who }) => !isFew(who)),
  );
  if (left.length === 0) return [];
  const candidates = new Map(
    columns
      .filter(({ who }, i) => isFew(who) && left.some((row) => isThere(row[i])))
      .flatMap(({ who }) => who.map((one) => [one.name, one] as const)),
  );
  const isTold = (few: readonly Who[]) => {
    const names = new Set(few.map(({ name }) => name));
    const outside = columns.map(({ who }) => !who.every(({ name }) => names.has(name)));
    return without(left, outside).left.length > 0;
  };
  return groupsOf([...candidates.values()], isFew)
    .filter(isTold)
    .map((few) => few.map(({ name }) => name));
}

/**
 * As `toldOf`, of those groups only of whom the sums tell what none of the others does.
 *
 * @param others sums that are known apart from each other: what follows from two of them is not counted as theirs
 */
export function toldBeyond(
  sums: readonly Sum[],
  others: readonly (readonly Sum[])[],
  least: number,
): string[][] {
  const groups = toldOf(sums, least);
  if (groups.length === 0) return [];
  const all = [sums, ...others];
  const { rows, columns } = matrixOf(all.flat());
  const [whole = [], ...apart] = all.map((_, i) => {
    const before = all.slice(0, i).flat().length;
    return rows.slice(before, before + (all[i]?.length ?? 0));
  });
  const everything = columns.map(() => true);
  return groups.filter((group) => {
    const outside = columns.map(({ who }) => !who.every(({ name }) => group.includes(name)));
    const known = apart.flatMap((own) => without(own, outside).left);
    const together = [...known, ...without(whole, outside).left];
    return without(together, everything).rank > without(known, everything).rank;
  });
}

/** Whether a sum follows from others. */
export function follows(sum: Sum, from: readonly Sum[]): boolean {
  const rank = (sums: readonly Sum[]) => {
    const { rows, columns } = matrixOf(sums);
    return without(
      rows,
      columns.map(() => true),
    ).rank;
  };
  return rank([...from, sum]) === rank(from);
}

/** At least so many people. */
export function peopleIn(who: readonly Who[]): number {
  const all = [...new Map(who.map((one) => [one.name, one])).values()];
  const posts = all.reduce((sum, one) => sum + (one.posts ?? 0), 0);
  return Math.max(all.filter((one) => one.posts === null).length, Math.ceil(posts - nothing));
}

/** One column for all parts that enter the sums the same way: no combination tells them apart. */
function matrixOf(sums: readonly Sum[]) {
  const parts = new Map<string, { who: readonly Who[]; factors: Map<number, number> }>();
  sums.forEach((sum, row) => {
    for (const { part, factor } of sum) {
      const known = parts.get(part.key) ?? { who: part.who, factors: new Map<number, number>() };
      known.factors.set(row, (known.factors.get(row) ?? 0) + factor);
      parts.set(part.key, known);
    }
  });
  const columns = new Map<string, { who: Who[]; factors: Map<number, number> }>();
  for (const { who, factors } of parts.values()) {
    const key = JSON.stringify([...factors]);
    const same = columns.get(key) ?? { who: [], factors };
    same.who.push(...who);
    columns.set(key, same);
  }
  const all = [...columns.values()];
  return {
    columns: all,
    rows: sums.map((_, row) => Float64Array.from(all, ({ factors }) => factors.get(row) ?? 0)),
  };
}

/** Combinations of rows that have nothing in these columns, and the rank of the columns (Gaussian elimination). */
function without(rows: readonly Float64Array[], columns: readonly boolean[]) {
  let rank = 0;
  let left = rows.map((row) => Float64Array.from(row));
  columns.forEach((isGone, column) => {
    if (!isGone) return;
    const pivot = left.reduce<Float64Array | null>(
      (most, row) => (Math.abs(row[column] ?? 0) > Math.abs(most?.[column] ?? 0) ? row : most),
      null,
    );
    if (!pivot || !isThere(pivot[column])) return;
    rank++;
    left = left.filter((row) => row !== pivot);
    for (const row of left) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor !== 0) row.forEach((value, i) => (row[i] = value - factor * (pivot[i] ?? 0)));
      row[column] = 0;
    }
  });
  return { left: left.filter((row) => row.some((value) => isThere(value))), rank };
}

function isThere(value = 0): boolean {
  return Math.abs(value) > nothing;
}

/** Groups of few to which nobody can be added without their being many. */
function groupsOf(all: readonly Who[], isFew: (who: readonly Who[]) => boolean): Who[][] {
  const groups: Who[][] = [];
  const grow = (group: Who[], from: number) => {
    const added = all.slice(from).filter((one) => isFew([...group, one]));
    if (!all.some((one) => !group.includes(one) && isFew([...group, one])) && group.length > 0)
      groups.push(group);
    for (const one of added) grow([...group, one], all.indexOf(one) + 1);
  };
  grow([], 0);
  return groups;
}
