/** Parts of a problem that have nothing to do with each other: each is a small one of its own. */
import type { Problem, Term } from "./model.ts";

/**
 * Splits a problem along its relations. Cells that are fixed join nothing: their value is a constant.
 *
 * @param isFixed whether everybody knows a cell's value
 * @returns parts that have a need, with their own indices; fixed cells that their relations name are in them
 */
export function componentsOf(problem: Problem, isFixed: (cell: number) => boolean): Component[] {
  const root = problem.cells.map((_, i) => i);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  const loose = (terms: readonly Term[]) => terms.map(({ cell }) => cell).filter((cell) => !isFixed(cell));
  for (const { terms } of [...problem.relations, ...problem.needs]) {
    const [first, ...others] = loose(terms);
    for (const other of others) root[find(other)] = find(first as number);
  }
  const parts = new Map<number, { relations: number[]; needs: number[] }>();
  const partOf = (terms: readonly Term[]) => {
    const [first] = loose(terms);
    if (first === undefined) return null;
    const at = find(first);
    const part = parts.get(at) ?? { relations: [], needs: [] };
    parts.set(at, part);
    return part;
  };
  problem.relations.forEach(({ terms }, i) => partOf(terms)?.relations.push(i));
  problem.needs.forEach(({ terms }, i) => partOf(terms)?.needs.push(i));
  return [...parts.values()]
    .filter(({ needs }) => needs.length > 0)
    .map(({ relations, needs }) => partWith(problem, relations, needs));
}

export interface Component extends Problem {
  /** Index of each cell in the whole problem. */
  origin: readonly number[];
}

function partWith(problem: Problem, relations: readonly number[], needs: readonly number[]): Component {
  const origin: number[] = [];
  const index = new Map<number, number>();
  const own = <T extends { terms: readonly Term[] }>(one: T): T => ({
    ...one,
    terms: one.terms.map(({ cell, factor }) => {
      const known = index.get(cell);
      if (known !== undefined) return { cell: known, factor };
      index.set(cell, origin.length);
      origin.push(cell);
      return { cell: origin.length - 1, factor };
    }),
  });
  const ownRelations = relations.map((i) => own(problem.relations[i] as Problem["relations"][number]));
  const ownNeeds = needs.map((i) => own(problem.needs[i] as Problem["needs"][number]));
  return {
    cells: origin.map((i) => problem.cells[i] as Problem["cells"][number]),
    relations: ownRelations,
    needs: ownNeeds,
    origin,
  };
}
