/** What is not tied is looked at apart: the same is hidden then, whatever stands beside it and in whichever order. */
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { attack } from "../../../pipelines/disclosure/solve/attack.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { exposedByEnumeration, sumProblem } from "../../support/disclosure.ts";
import { gminas } from "../../support/public-gmina.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

/** Problems as one, their cells taken in turn: first of each the first, then of each the second … */
function together(problems: readonly Problem[]): { whole: Problem; places: number[][] } {
  const order = problems
    .flatMap(({ cells }, no) => cells.map((_, cell) => ({ no, cell })))
    .sort((a, b) => a.cell - b.cell || a.no - b.no);
  const places = problems.map(({ cells }, no) =>
    cells.map((_, cell) => order.findIndex((one) => one.no === no && one.cell === cell)),
  );
  const moved = <T extends Pick<Problem["relations"][number], "terms">>(one: T, no: number): T => ({
    ...one,
    terms: one.terms.map(({ cell, factor }) => ({ cell: places[no]?.[cell] ?? -1, factor })),
  });
  const cells = order.flatMap(({ no, cell }) => {
    const own = problems[no]?.cells[cell];
    return own ? [{ ...own, key: `${String(no)} ${own.key}` }] : [];
  });
  const whole = {
    cells,
    relations: problems.flatMap(({ relations }, no) => relations.map((one) => moved(one, no))),
    needs: problems.flatMap(({ needs }, no) =>
      needs.map((one) => moved({ ...one, name: `${String(no)} ${one.name}` }, no)),
    ),
  };
  return { whole, places };
}

const sums = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
});

it("of sums that are not tied as much is hidden together as apart, and counting out finds nothing", () => {
  fc.assert(
    fc.property(sums, (all) => {
      const problems = all.map(sumProblem);
      const { whole, places } = together(problems);
      const hidden = protect(whole, solver);
      problems.forEach((problem, no) => {
        const own = places[no]?.map((place) => hidden[place] ?? false) ?? [];
        expect(own).toEqual(protect(problem, solver));
        expect(exposedByEnumeration(problem, own)).toEqual([]);
      });
      expect(attack(whole, (cell) => hidden[cell] ?? false, solver)).toEqual([]);
    }),
    { numRuns: 40, seed: 5 },
  );
});

it("the attack finds in all what it finds in each", () => {
  fc.assert(
    fc.property(sums, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, chosen) => {
      const problems = all.map(sumProblem);
      const { whole, places } = together(problems);
      const hidden = whole.cells.map(({ role }, i) => role !== "open" && (chosen[i] ?? false));
      const apart = problems.flatMap((problem, no) => {
        const isHidden = (cell: number) => hidden[places[no]?.[cell] ?? -1] ?? false;
        return attack(problem, isHidden, solver).map(({ name }) => `${String(no)} ${name}`);
      });
      const found = attack(whole, (cell) => hidden[cell] ?? false, solver).map(({ name }) => name);
      expect(found.sort()).toEqual(apart.sort());
    }),
    { numRuns: 40, seed: 6 },
  );
});

it("the order of units does not matter, nor which others there are", async () => {
  const hiddenIn = async (ids: readonly string[], of: readonly string[] = ids) => {
    const { tables } = await publicDataset(gminas(ids), 5);
    return tables.out__profile
      .filter(({ value, unit_id }) => value === null && of.includes(unit_id))
      .map(({ unit_id, year, concept }) => `${unit_id} ${String(year)} ${concept}`)
      .sort();
  };
  const ids = ["", "a", "bb", "ccc"];
  const hidden = await hiddenIn(ids);
  expect(hidden.length).toBeGreaterThan(20);
  expect(await hiddenIn(ids.toReversed())).toEqual(hidden);
  expect(await hiddenIn(["bb", ""])).toEqual(await hiddenIn(ids, ["bb", ""]));
});
