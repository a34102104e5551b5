import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalValue, needInterval, type WorkerTimes } from "../../../pipelines/analysis/fte-gap.ts";

const one = (hours: number, count: number): WorkerTimes => new Map([["a", { hours, count }]]);
const pool = new Set([one(12, 4), one(9, 3), one(21, 5)]);

describe("the interval of the needed hours", () => {
  it("by hand: 20 activities that three workers measured, and 30 h at standard times", () => {
    // 42/12 = 3.5 h each → 70 + 30 = 100 h. Without one worker: 20·30/8 + 30 = 105; 20·33/9 + 30 = 103.3333;
    // 20·21/7 + 30 = 90. ln: 4.65396035, 4.63796001, 4.49980967, mean 4.59724334; squared distances 0.00321682,
    // 0.00165787, 0.00949330 = 0.01436799; ×2/3 = 0.00957866, root 0.09787064; t(0.975; 2) = 4.30265273 →
    // 0.42110335; e^x = 1.52364180
    const interval = needInterval({
      fixedHours: 30,
      measured: [{ activity: "a", count: 20, pool }],
      completeness: 1,
    });
    expect(interval?.low).toBeCloseTo(100 / 1.5236418, 3);
    expect(interval?.high).toBeCloseTo(100 * 1.5236418, 3);
  });

  it("by hand: nothing varies, cards 80 % complete: from the hours entered to those spread", () => {
    const same = new Set([one(10, 5), one(20, 10), one(30, 15)]);
    const interval = needInterval({
      fixedHours: 10,
      measured: [{ activity: "a", count: 20, pool: same }],
      completeness: 0.8,
    });
    expect(interval?.low).toBeCloseTo(10 + 40, 9);
    expect(interval?.high).toBeCloseTo(10 + 50, 9);
  });

  it("needs two workers for every activity", () => {
    const other: WorkerTimes = new Map([["b", { hours: 5, count: 5 }]]);
    const measured = [
      { activity: "a", count: 20, pool },
      { activity: "b", count: 1, pool: new Set([other]) },
    ];
    expect(needInterval({ fixedHours: 0, measured, completeness: 1 })).toBeNull();
    expect(needInterval({ fixedHours: 100, measured: [], completeness: 1 })).toBeNull();
  });

  const worker = fc
    .record({ quarters: fc.integer({ min: 1, max: 400 }), count: fc.integer({ min: 1, max: 60 }) })
    .map(({ quarters, count }) => one(quarters / 4, count));
  const workers = fc.array(worker, { minLength: 2, maxLength: 10 });

  it("scales with counts, does not ask who came first, and widens with missing hours", () => {
    fc.assert(
      fc.property(
        workers,
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (all, count, entered) => {
          const need = (list: WorkerTimes[], n: number, completeness: number | null) =>
            needInterval({
              fixedHours: 0,
              measured: [{ activity: "a", count: n, pool: new Set(list) }],
              completeness,
            });
          const whole = need(all, count, 1);
          const doubled = need(all, count * 2, 1);
          const reversed = need([...all].reverse(), count, 1);
          const short = need(all, count, entered);
          expect((doubled?.high ?? 0) / (whole?.high ?? 1)).toBeCloseTo(2, 6);
          expect((reversed?.low ?? 0) / (whole?.low ?? 1)).toBeCloseTo(1, 6);
          expect(short?.high).toBeGreaterThan((whole?.high ?? 0) * 0.999999);
          // One-sided reach at the lower end: never beyond the interval of whole cards.
          expect(short?.low).toBeGreaterThanOrEqual((whole?.low ?? 0) * 0.999999);
          expect(need(all, count, null)).toEqual(whole);
        },
      ),
    );
  });
});

describe("the critical value", () => {
  it.each([
    // t(0.975) and t(0.95) from a printed table of Student's t
    ["of no width is two-sided", 0, 4, 2.776],
    ["of a great width is one-sided", 1e6, 4, 2.132],
    ["of no width, 11 degrees", 0, 11, 2.201],
    ["of a great width, 11 degrees", 1e6, 11, 1.796],
  ])("%s", (_, width, degrees, value) => {
    expect(criticalValue(width, degrees)).toBeCloseTo(value, 3);
  });
});
