/** Numbers about families that are hidden because of what was published before, and because of which publications. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { recordOf, withPast, type Publication } from "../../../pipelines/disclosure/past.ts";
import { decode, encode } from "../../../pipelines/disclosure/past-store.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { withheldCells } from "../../../pipelines/disclosure/withheld-cells.ts";
import { sumProblem, tableProblem } from "../../support/disclosure.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

/** As section.ts publishes one. */
function publish(problem: Problem, past: readonly Publication[], number: number) {
  const hidden = protect(withPast(problem, past), solver).slice(0, problem.cells.length);
  const isHidden = (cell: number) => hidden[cell] ?? false;
  const withheld = withheldCells(problem, past, isHidden, solver);
  const kept = recordOf(problem, isHidden);
  const record = decode(encode(withheld ? { ...kept, withheld: withheld.cells } : kept));
  return { hidden, withheld, record: { ...record, shownBy: [number] } };
}

describe("by hand", () => {
  // 12 + 20 + 30 = 62, all shown. Then 2 + 20 + 30 = 52: by itself 2 and the smaller of the others would be hidden. But
  // 20 and 30 are known, so only the sum, which is new, can protect 2.
  const before = () => publish(sumProblem([12, 20, 30]), [], 1);
  const now = sumProblem([2, 20, 30]);

  it("the sum is withheld because of the first publication, and again as long as nothing changes", () => {
    const first = before();
    expect(first.hidden).toEqual([false, false, false, false]);
    const second = publish(now, [first.record], 2);
    expect(second.hidden).toEqual([true, true, false, false]);
    expect(second.withheld).toEqual({ cells: [0], publications: [1] });
    const third = publish(now, [first.record, { ...second.record, shownBy: [2] }], 3);
    expect(third.withheld).toEqual(second.withheld);
    expect(encode(third.record)).toBe(encode(second.record));
    // Had only the first been given to nobody, the second would still have shown 20 and 30.
    const alone = publish(now, [{ ...second.record, shownBy: [2, 3] }], 4);
    expect(alone.hidden).toEqual(second.hidden);
    expect(alone.withheld).toEqual({ cells: [0], publications: [2] });
    expect(publish(now, [], 5).withheld).toBeNull();
  });

  it("nothing is withheld where what was shown leaves as much hidden", () => {
    const same = publish(now, [], 1);
    expect(publish(now, [same.record], 2).withheld).toBeNull();
  });
});

it("over random pairs, all that is withheld would be shown had nobody seen the first, and nothing else is named", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 }));
  const row = fc.tuple(value, value, value);
  const pairs = fc.sample(
    fc.record({ table: fc.tuple(row, row, row), at: fc.nat(8), by: fc.constantFrom(-12, -5, -2, 1, 9) }),
    { numRuns: 40, seed: 77 },
  );
  let count = 0;
  for (const { table, at, by } of pairs) {
    const later = table.map((own, i) =>
      own.map((one, j) => (3 * i + j === at ? Math.max(0, one + by) : one)),
    );
    const first = publish(tableProblem(table), [], 1);
    const second = publish(tableProblem(later), [first.record], 2);
    const alone = publish(tableProblem(later), [], 1);
    const extra = second.hidden.flatMap((isHidden, cell) => (isHidden && !alone.hidden[cell] ? [cell] : []));
    expect(second.withheld?.cells ?? []).toEqual(extra);
    if (second.withheld) expect(second.withheld.publications).toEqual([1]);
    count += extra.length;
  }
  expect(count).toBeGreaterThan(20);
});
