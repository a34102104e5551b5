/** Complementary suppression: nothing hidden can be found out, and no more than the attack would break is hidden. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attack } from "../../../pipelines/disclosure/solve/attack.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
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

const exposed = (problem: Problem, hidden: readonly boolean[]) =>
  attack(problem, (cell) => hidden[cell] ?? false, solver);

/** 100 tables of three to five rows and columns, a third of their numbers small or zero. */
const tables = fc.sample(
  fc
    .record({ rows: fc.integer({ min: 3, max: 5 }), columns: fc.integer({ min: 3, max: 5 }) })
    .chain(({ rows, columns }) => {
      const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 60 }));
      const row = fc.array(value, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    }),
  { numRuns: 100, seed: 2026 },
);

describe("in 100 random tables with totals", () => {
  const problems = tables.map(tableProblem);

  it("no hidden number can be told more closely than was declared", () => {
    for (const problem of problems) expect(exposed(problem, protect(problem, solver))).toEqual([]);
  });

  it("the attack catches a suppression that hides small numbers only", () => {
    const caught = problems.filter((problem) => {
      const onlySmall = problem.cells.map(({ role }) => role === "primary");
      return exposed(problem, onlySmall).length > 0;
    });
    expect(caught.length).toBeGreaterThan(60);
  });

  it("zeros are shown and small numbers are not", () => {
    for (const problem of problems) {
      const hidden = protect(problem, solver);
      for (const [i, { value }] of problem.cells.entries()) if (value < 5) expect(hidden[i]).toBe(value > 0);
    }
  });

  it("the same table is hidden the same way each time", () => {
    const [problem] = problems;
    if (problem) expect(protect(problem, solver)).toEqual(protect(problem, solver));
  });
});

describe("a suppression that was broken on purpose", () => {
  const problem = tableProblem([
    [2, 20, 30],
    [25, 35, 40],
    [50, 60, 70],
  ]);

  it("is caught whichever of its complementary cells is shown after all", () => {
    const hidden = protect(problem, solver);
    const complementary = hidden.flatMap((isHidden, i) =>
      isHidden && problem.cells[i]?.role === "free" ? [i] : [],
    );
    expect(complementary).toHaveLength(3);
    for (const shown of complementary) {
      const broken = hidden.map((isHidden, i) => isHidden && i !== shown);
      expect(exposed(problem, broken).map(({ name }) => name)).toContain("0/0");
    }
  });
});

it("counting out every state of small sums finds nothing either", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 3 }), (parts) => {
      const problem = sumProblem(parts);
      const hidden = protect(problem, solver);
      expect(exposed(problem, hidden)).toEqual([]);
      expect(exposedByEnumeration(problem, hidden)).toEqual([]);
    }),
    { numRuns: 60, seed: 3 },
  );
});

it("the dearer number is shown where the cheaper one protects as well", () => {
  const cells = [
    count("total", 52, { cost: 100 }),
    count("a", 2),
    count("b", 20),
    count("c", 30, { cost: 50 }),
  ];
  const terms = cells.map((_, cell) => ({ cell, factor: cell === 0 ? 1 : -1 }));
  const problem = { cells, relations: [{ terms, least: 0, most: 0 }], needs: primaryNeeds(cells) };
  expect(protect(problem, solver)).toEqual([false, true, true, false]);
});

it("what is open is never hidden, even if a small number cannot be protected then: the attack says so", () => {
  const cells = [count("total", 22, { role: "open" }), count("a", 2), count("b", 20, { role: "open" })];
  const terms = cells.map((_, cell) => ({ cell, factor: cell === 0 ? 1 : -1 }));
  const problem = { cells, relations: [{ terms, least: 0, most: 0 }], needs: primaryNeeds(cells) };
  const hidden = protect(problem, solver);
  expect(hidden).toEqual([false, true, false]);
  expect(exposed(problem, hidden).map(({ name }) => name)).toEqual(["a"]);
});
