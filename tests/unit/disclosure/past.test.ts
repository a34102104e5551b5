/** Successive publications: whoever kept the earlier ones cannot tell hidden numbers of either. */
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { attack } from "../../../pipelines/disclosure/solve/attack.ts";
import type { Problem } from "../../../pipelines/disclosure/solve/model.ts";
import { recordOf, withPast, type Publication } from "../../../pipelines/disclosure/past.ts";
import { decode, encode } from "../../../pipelines/disclosure/past-store.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { exposedByEnumeration, sumProblem, tableProblem } from "../../support/disclosure.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const isIn = (hidden: readonly boolean[]) => (cell: number) => hidden[cell] ?? false;

function published(problem: Problem, past: readonly Publication[] = []) {
  const whole = withPast(problem, past);
  const hidden = protect(whole, solver);
  return { whole, hidden, record: recordOf(problem, isIn(hidden)) };
}

function namesOf(problem: Problem, hidden: readonly boolean[]): string[] {
  const isUnknown = (cell: number) => isIn(hidden)(cell) && problem.cells[cell]?.role !== "open";
  return attack(problem, isUnknown, solver)
    .map(({ name }) => name)
    .sort();
}

describe("a number that has not changed", () => {
  it("and was shown before is known, whatever is hidden now", () => {
    const before = recordOf(sumProblem([2, 20, 30]), isIn([false, true, true, false]));
    const whole = withPast(sumProblem([2, 20, 30]), [before]);
    expect(whole.cells.map(({ role }) => role)).toEqual(["open", "primary", "free", "open"]);
    // The sum and 30 are known, so hiding them now would not protect 2: only 20 can.
    expect(protect(whole, solver)).toEqual([false, true, true, false]);
  });

  it("and was hidden before beside other totals is one unknown of two equations", () => {
    // 3 + 17 = 20 then; 4 + 17 = 21 now. With both totals known 4 is 3 + 1: of 1 to 4 only 2 to 4 remain.
    const before = recordOf(sumProblem([3, 17]), isIn([false, true, true]));
    const whole = withPast(sumProblem([4, 17]), [before]);
    const naive = [false, true, true, true];
    expect(namesOf(whole, naive)).toContain("part 0");
    expect(namesOf(whole, naive)).toEqual(exposedByEnumeration(whole, naive));
    const hidden = protect(whole, solver);
    expect(hidden[0]).toBe(true);
    expect(namesOf(whole, hidden)).toEqual([]);
  });

  it("published twice is hidden the same way", () => {
    const problem = tableProblem([
      [2, 20, 30],
      [25, 35, 40],
      [50, 60, 70],
    ]);
    const first = published(problem);
    expect(published(problem, [first.record]).hidden).toEqual(first.hidden);
  });
});

it("a number that another rule hid before is shown again where the rule no longer asks for it", () => {
  const cells = sumProblem([4, 20, 30]).cells.map((cell) => ({ ...cell, width: 3 }));
  const before = recordOf({ ...sumProblem([4, 20, 30]), cells }, isIn([false, true, true, false]));
  const now = { ...sumProblem([4, 20, 30]) };
  const released = now.cells.map((cell) => ({ ...cell, role: "free" as const, width: 1 }));
  const whole = withPast({ ...now, cells: released, needs: [] }, [before]);
  expect(protect(whole, solver).slice(0, 4)).toEqual([false, false, false, false]);
});

it("what is kept of a publication is read back as it was, as far as it matters", () => {
  const { record } = published(sumProblem([2, 20, 30]));
  const back = decode(encode(record));
  expect(back.relations).toEqual(record.relations);
  expect(back.needs).toEqual(record.needs);
  expect(encode(back)).toBe(encode(record));
  expect(back.cells.map(({ isShown }) => isShown)).toEqual(record.cells.map(({ isShown }) => isShown));
  // A former version kept it unpacked.
  expect(decode(gunzipSync(Buffer.from(encode(record), "base64")).toString())).toEqual(back);
});

describe("over random pairs of publications", () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 }));
  const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  /** Which numbers are corrected, and by how much. */
  const change = fc.array(
    fc.record({
      row: fc.nat(2),
      column: fc.nat(2),
      by: fc.constantFrom(-2, -1, 1, 2, 7),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const pairs = fc.sample(fc.record({ table, change }), { numRuns: 60, seed: 612 }).map((one) => {
    const later = one.table.map((row) => [...row]);
    for (const { row, column, by } of one.change) {
      const own = later[row];
      if (own) own[column] = Math.max(0, (own[column] ?? 0) + by);
    }
    return [tableProblem(one.table), tableProblem(later)] as const;
  });

  it("nothing hidden is told more closely than declared, but what the first one tells of the second by itself", () => {
    for (const [first, second] of pairs) {
      const { record } = published(first);
      const { whole, hidden } = published(second, [record]);
      const told = namesOf(
        whole,
        whole.cells.map(() => true),
      );
      expect(namesOf(whole, hidden).filter((name) => !told.includes(name))).toEqual([]);
    }
  });

  it("protecting the second as if there were no first is caught", () => {
    const caught = pairs.filter(([first, second]) => {
      const { record } = published(first);
      const whole = withPast(second, [record]);
      const alone = protect(second, solver);
      const hidden = whole.cells.map(({ isPast = false }, i) => isPast || (alone[i] ?? false));
      return namesOf(whole, hidden).length > 0;
    });
    expect(caught.length).toBeGreaterThan(10);
  });

  it("counting out every state of small sums published twice finds what the attack finds", () => {
    const small = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.tuple(small, small), fc.constantFrom(-1, 1, 2), ([a, b], by) => {
        const first = sumProblem([a, b]);
        const { record } = published(first);
        const { whole, hidden } = published(sumProblem([Math.max(0, a + by), b]), [record]);
        const asUnknown = whole.cells.map((cell, i) => cell.role !== "open" && (hidden[i] ?? false));
        expect(namesOf(whole, hidden)).toEqual(exposedByEnumeration(whole, asUnknown));
      }),
      { numRuns: 40, seed: 21 },
    );
  });
});
