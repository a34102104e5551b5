/** Parts of a problem that have nothing to do with each other: each is a small one of its own. */
import { groupBy } from "../../lib/group.ts";
import type { Need, Problem, Relation, Term } from "./model.ts";

/**
 * Splits a problem along its relations. Cells that are fixed join nothing: their value is a constant.
 *
 * @param isFixed whether everybody knows a cell's value
 * @returns parts that have a need, with their own indices; fixed cells that their relations name are in them
 */
export function componentsOf(problem: Problem, isFixed: (cell: number) => boolean): Component[] {
  const sets = new Sets(problem.cells.length);
  const firstLoose = (terms: readonly Term[]) => terms.find(({ cell }) => !isFixed(cell))?.cell;
  for (const all of [problem.relations, problem.needs])
    for (const { terms } of all) {
      const first = firstLoose(terms);
      for (const { cell } of terms) if (first !== undefined && !isFixed(cell)) sets.join(first, cell);
    }
  const of = ({ terms }: { terms: readonly Term[] }) => {
    const first = firstLoose(terms);
    return first === undefined ? null : sets.of(first);
  };
  const needs = groupBy(problem.needs, of);
  const relations = groupBy(problem.relations, of);
  return [...needs.keys()]
    .filter((set) => set !== null)
    .map((set) => partWith(problem, relations.get(set) ?? [], needs.get(set) ?? []));
}

/** Numbers joined to sets (union-find). */
export class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  of(one: number): number {
    const parent = this.#parents[one] ?? one;
    if (parent === one) return one;
    const root = this.of(parent);
    this.#parents[one] = root;
    return root;
  }

  join(one: number, other: number): void {
    this.#parents[this.of(other)] = this.of(one);
  }
}

export interface Component extends Problem {
  /** Index of each cell in the whole problem. */
  origin: readonly number[];
}

function partWith(problem: Problem, relations: readonly Relation[], needs: readonly Need[]): Component {
  const index = new Map<number, number>();
  const own = <T extends { terms: readonly Term[] }>(one: T): T => ({
    ...one,
    terms: one.terms.map(({ cell, factor }) => {
      const at = index.get(cell) ?? index.size;
      index.set(cell, at);
      return { cell: at, factor };
    }),
  });
  const ownRelations = relations.map(own);
  const ownNeeds = needs.map(own);
  const origin = [...index.keys()];
  return {
    cells: origin.flatMap((cell) => problem.cells[cell] ?? []),
    relations: ownRelations,
    needs: ownNeeds,
    origin,
  };
}
