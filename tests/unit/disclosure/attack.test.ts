/** The attack: what it finds is what counting out every possible state finds. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attack } from "../../../pipelines/disclosure/solve/attack.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import {
  count,
  exposedByEnumeration,
  primaryNeeds,
  sumProblem,
  tableProblem,
} from "../../support/disclosure.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const namesOf = (problem: Problem, hidden: readonly boolean[]): string[] =>
  attack(problem, (cell) => hidden[cell] ?? false, solver)
    .map(({ name }) => name)
    .sort();

describe("a small number", () => {
  it("hidden alone beside its sum is told exactly", () => {
    const exposed = attack(sumProblem([2, 20]), (cell) => cell === 1, solver);
    expect(exposed).toEqual([{ name: "part 0", least: 2, most: 2 }]);
  });

  it("hidden with another part is not told", () => {
    expect(namesOf(sumProblem([2, 20]), [false, true, true])).toEqual([]);
  });

  it("that stands in the publication is told", () => {
    expect(namesOf(sumProblem([2, 20]), [false, false, false])).toEqual(["part 0"]);
  });

  it("is told by two small ones that add up to the most they can", () => {
    expect(namesOf(sumProblem([4, 4]), [false, true, true])).toEqual(["part 0", "part 1"]);
  });

  it("is told by a published number that was computed from it", () => {
    const problem = sumProblem([2, 20]);
    const perHundred = { terms: [{ cell: 1, factor: 50 }], least: 100, most: 100, isEvidence: true as const };
    expect(namesOf(problem, [false, true, true])).toEqual([]);
    const more = { ...problem, relations: [...problem.relations, perHundred] };
    expect(namesOf(more, [false, true, true])).toEqual(["part 0", "part 1"]);
  });

  it("that the form itself fixes for who knows why it is hidden is safe while who sees the symbol cannot tell", () => {
    // Three persons in one household of three: 3 × households = persons, and both are small.
    const cells = [count("persons", 3), count("households", 1)];
    const relations = [
      {
        terms: [
          { cell: 0, factor: 1 },
          { cell: 1, factor: -3 },
        ],
        least: 0,
        most: 0,
      },
    ];
    expect(namesOf({ cells, relations, needs: primaryNeeds(cells) }, [true, true])).toEqual([]);
  });
});

describe("integer programming", () => {
  it("decides where the linear programme is inconclusive: only one whole number is possible", () => {
    // 2a + 2b = 7 + c with c in 1..4 and a, b hidden counts: whole answers are fewer than broken ones.
    const cells = [count("a", 1), count("b", 3), count("c", 1)];
    const terms = [
      { cell: 0, factor: 2 },
      { cell: 1, factor: 2 },
      { cell: 2, factor: -1 },
    ];
    const problem = { cells, relations: [{ terms, least: 7, most: 7 }], needs: primaryNeeds(cells) };
    const hidden = [true, true, true];
    expect(namesOf(problem, hidden)).toEqual(exposedByEnumeration(problem, hidden));
  });
});

describe("against counting out every state", () => {
  const small = fc.integer({ min: 0, max: 8 });

  it("finds the same in tables of two rows and two columns, whatever is hidden", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(small, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (rows, chosen) => {
          const table = tableProblem(rows);
          // At most four cells, and the others known anyway: else counting out would not end.
          let left = 4;
          const hidden = table.cells.map(
            ({ role }, i) => role !== "open" && (chosen[i] ?? false) && left-- > 0,
          );
          const cells = table.cells.map((cell, i) => (hidden[i] ? cell : { ...cell, role: "open" as const }));
          const problem = { ...table, cells };
          expect(namesOf(problem, hidden)).toEqual(exposedByEnumeration(problem, hidden));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it("finds the same with factors and inequalities", () => {
    const relation = fc.record({
      factors: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }),
      below: fc.integer({ min: 0, max: 3 }),
      above: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 3, maxLength: 3 }),
        fc.array(relation, { minLength: 1, maxLength: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (values, known, chosen) => {
          const cells = values.map((value, i) => count(`cell ${String(i)}`, value));
          const relations = known.map(({ factors, below, above }) => {
            const sum = factors.reduce((total, factor, i) => total + factor * (values[i] ?? 0), 0);
            const terms = factors.flatMap((factor, cell) => (factor === 0 ? [] : [{ cell, factor }]));
            return { terms, least: sum - below, most: sum + above };
          });
          const problem = { cells, relations, needs: primaryNeeds(cells) };
          const hidden = cells.map(({ role }, i) => role !== "open" && (chosen[i] ?? false));
          expect(namesOf(problem, hidden)).toEqual(exposedByEnumeration(problem, hidden));
        },
      ),
      { numRuns: 100, seed: 11 },
    );
  });
});
