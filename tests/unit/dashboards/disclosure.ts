/** An independent look at what shown sums tell: linear algebra, not the rule under test. */

/** A block of work: who did it. */
export interface Known {
  id: string;
  workers: ReadonlySet<string>;
}

/**
 * Blocks of work by fewer than `least` persons whose figure, or the figure of some of them together, can be computed
 * from the shown teams and (if shown) the total of all blocks. Empty: nothing is told.
 */
export function toldOf(
  blocks: readonly Known[],
  shown: ReadonlySet<string>,
  hasTotal: boolean,
  least = 3,
): string[][] {
  const rows = [
    ...blocks
      .filter(({ id }) => shown.has(id))
      .map(({ id }) => blocks.map((block) => (block.id === id ? 1 : 0))),
    ...(hasTotal ? [blocks.map(() => 1)] : []),
  ];
  const told: string[][] = [];
  for (let mask = 1; mask < 1 << blocks.length; mask++) {
    const isIn = (i: number) => ((mask >> i) & 1) === 1;
    const few = blocks.filter((_, i) => isIn(i));
    if (new Set(few.flatMap(({ workers }) => [...workers])).size >= least) continue;
    // Some combination of the rows is nothing outside the few and something inside: then it tells of them.
    const outside = rows.map((row) => row.filter((_, i) => !isIn(i)));
    if (rank(rows) > rank(outside)) told.push(few.map(({ id }) => id));
  }
  return told;
}

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width; column++) {
    const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    const [row = []] = rows.splice(pivot, 1);
    rows.splice(found, 0, row);
    for (const [i, other] of rows.entries()) {
      if (i === found) continue;
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      for (let j = 0; j < width; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
    }
    found++;
  }
  return found;
}
