/**
 * One programme over many components at once: they share no cell, so its answer is an answer of each. A few such looks
 * prove most needs, and cost less than thousands of small programmes. Batches keep it from growing with the project.
 */
import type { Component } from "./components.ts";
import { Intervals, reaches } from "./intervals.ts";
import { merged, valueOf, type Need } from "./model.ts";
import { Part } from "./part.ts";
import type { Solver } from "./solver.ts";

/**
 * @param isHidden whether a component's cell may be other than it is
 * @returns for each component what is proved of its needs
 */
export function provedTogether(
  components: readonly Component[],
  isHidden: (component: Component, cell: number) => boolean,
  solver: Solver,
): Intervals[] {
  return batchesOf(components).flatMap((batch) => provedInBatch(batch, isHidden, solver));
}

/** About as many cells are looked at together. */
const batchSize = 20_000;

function batchesOf(components: readonly Component[]): Component[][] {
  const batches: Component[][] = [];
  let size = Infinity;
  for (const component of components) {
    if (size >= batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(component);
    size += component.cells.length;
  }
  return batches;
}

function provedInBatch(
  components: readonly Component[],
  isHidden: (component: Component, cell: number) => boolean,
  solver: Solver,
): Intervals[] {
  const proved = components.map(({ cells, needs }) => new Intervals(cells.length, needs));
  const whole = joined(components);
  const part = new Part(whole, solver);
  const isLoose = (cell: number) => {
    const [component, own] = whole.places[cell] ?? [];
    return component !== undefined && own !== undefined && isHidden(component, own);
  };
  for (const sign of [1, -1] as const) {
    let pending = Infinity;
    for (;;) {
      const left = components.map((component, i) =>
        component.needs.filter((need) => !isProved(component, need, proved[i], sign)),
      );
      const count = left.reduce((sum, needs) => sum + needs.length, 0);
      if (count === 0 || count === pending) break;
      pending = count;
      const terms = left.flatMap((needs, i) => shifted(needs, whole.offsets[i] ?? 0));
      const state = part.relaxed(merged(terms), sign, "reasons", isLoose);
      for (const [i, component] of components.entries()) {
        const from = whole.offsets[i] ?? 0;
        const own = state.subarray(from, from + component.cells.length);
        // Broken counts prove nothing; the component will be looked at by itself.
        if (component.cells.every((cell, j) => !cell.isWhole || Number.isInteger(own[j])))
          proved[i]?.witness(own, "reasons");
      }
    }
  }
  return proved;
}

function joined(components: readonly Component[]) {
  const offsets: number[] = [];
  const places: [Component, number][] = [];
  for (const component of components) {
    offsets.push(places.length);
    component.cells.forEach((_, cell) => places.push([component, cell]));
  }
  return {
    cells: components.flatMap(({ cells }) => cells),
    relations: components.flatMap(({ relations }, i) =>
      relations.map((relation) => ({ ...relation, terms: shiftedTerms(relation.terms, offsets[i] ?? 0) })),
    ),
    needs: [],
    origin: [],
    offsets,
    places,
  };
}

function shifted(needs: readonly Need[], offset: number) {
  return needs.flatMap(({ terms }) => shiftedTerms(terms, offset));
}

function shiftedTerms(terms: Need["terms"], offset: number) {
  return terms.map(({ cell, factor }) => ({ cell: cell + offset, factor }));
}

function isProved({ cells }: Component, need: Need, intervals: Intervals | undefined, sign: 1 | -1): boolean {
  const { down, up } = intervals?.of(need, "reasons") ?? { down: 0, up: 0 };
  if ("width" in need) return reaches(up - down, need.width);
  const value = valueOf(need.terms, (cell) => cells[cell]?.value ?? 0);
  return sign > 0 ? reaches(up, need.high - value) : reaches(down, need.low - value);
}
