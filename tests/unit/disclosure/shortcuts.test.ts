/** What spares programmes: bounds that prove what is impossible, and states found by hand, against counting out. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Row } from "../../../pipelines/disclosure/solve/columns.ts";
import { moved } from "../../../pipelines/disclosure/solve/moves.ts";
import { narrowed } from "../../../pipelines/disclosure/solve/narrow.ts";
import { Network } from "../../../pipelines/disclosure/solve/network.ts";

const cellCount = 4;
const whole = new Uint8Array(cellCount).fill(1);

/** Relations among four whole differences from -3 to 3, true where nothing moves. */
const relation = fc
  .record({
    factors: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: cellCount, maxLength: cellCount }),
    below: fc.integer({ min: 0, max: 2 }),
    above: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ factors, below, above }) => ({
    terms: factors.map((factor, cell) => ({ cell, factor })).filter(({ factor }) => factor !== 0),
    least: -below,
    most: above,
  }));
const relations = fc.array(relation, { minLength: 1, maxLength: 4 });

const room = () => ({
  least: new Float64Array(cellCount).fill(-3),
  most: new Float64Array(cellCount).fill(3),
});
const sumOf = ({ terms }: Row, state: ArrayLike<number>) =>
  terms.reduce((sum, { cell, factor }) => sum + factor * (state[cell] ?? 0), 0);
const fits = (one: Row, state: ArrayLike<number>) =>
  sumOf(one, state) >= one.least && sumOf(one, state) <= one.most;

/** All 2,401 states, those that fit. */
function statesOf(known: readonly Row[]): number[][] {
  const values = [-3, -2, -1, 0, 1, 2, 3];
  const all = values.flatMap((a) =>
    values.flatMap((b) => values.flatMap((c) => values.map((d) => [a, b, c, d]))),
  );
  return all.filter((state) => known.every((one) => fits(one, state)));
}

it("no state that fits the relations lies outside of what interval propagation leaves", () => {
  fc.assert(
    fc.property(relations, (known) => {
      const { least, most } = narrowed(new Network(cellCount, known), room(), whole);
      const isOutside = (value: number, cell: number) =>
        value < (least[cell] ?? 0) || value > (most[cell] ?? 0);
      expect(statesOf(known).filter((state) => state.some(isOutside))).toEqual([]);
    }),
    { numRuns: 100, seed: 11 },
  );
});

it("a state found by hand is one that counting out finds too, and is charged for the cells that differ in it", () => {
  let found = 0;
  fc.assert(
    fc.property(relations, fc.constantFrom(-2, -1, 1, 2), (known, by) => {
      const costs = Float64Array.from([0, 1, 2, 4]);
      const goal = {
        terms: [{ cell: 0, factor: 1 }],
        ...(by > 0 ? { least: by, most: 3 } : { least: -3, most: by }),
      };
      const state = moved(new Network(cellCount, known), { goal, room: room(), wholes: whole, costs });
      if (!state) return;
      found += 1;
      expect(statesOf([...known, goal])).toContainEqual([...state.differences].map((one) => one + 0));
      const charged = costs
        .filter((_, cell) => state.differences[cell] !== 0)
        .reduce((sum, one) => sum + one, 0);
      expect(state.cost).toBe(charged);
    }),
    { numRuns: 300, seed: 12 },
  );
  expect(found).toBeGreaterThan(100);
});

it("a quantity that a relation names itself has its bounds, whatever it is multiplied by", () => {
  const terms = [
    { cell: 0, factor: 1 },
    { cell: 1, factor: -1 },
  ];
  const network = new Network(2, [{ terms, least: -1, most: Infinity }]);
  const doubled = terms.map(({ cell, factor }) => ({ cell, factor: -2 * factor }));
  expect(network.boundsOf(terms)).toEqual([-1, Infinity]);
  expect(network.boundsOf(doubled)).toEqual([-Infinity, 2]);
  expect(network.boundsOf([{ cell: 0, factor: 1 }])).toEqual([-Infinity, Infinity]);
});
