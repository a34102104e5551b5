import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeTime, measureTime } from "../../../pipelines/analysis/activity-times.ts";

const worker = fc.record({
  hours: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  count: fc.integer({ min: 1, max: 60 }),
});

describe("the measured time", () => {
  it("by hand: three workers with 12, 9 and 21 hours on 4, 3 and 5 activities", () => {
    // ratio 42/12 = 3.5; without one: 30/8, 33/9, 21/7 → ln 1.321756, 1.299283, 1.098612, mean 1.239884;
    // squared distances 0.00670295 + 0.00352827 + 0.01995776 = 0.03018898; ×2/3 = 0.02012599; root 0.14186608;
    // t(0.975; 2) = 4.30265273 → 0.61040050; exp = 1.84116868
    const time = measureTime([
      { hours: 12, count: 4 },
      { hours: 9, count: 3 },
      { hours: 21, count: 5 },
    ]);
    expect(time).toMatchObject({ workers: 3, activities: 12, hours: 42, mean: 3.5 });
    expect(time.low).toBeCloseTo(3.5 / 1.84116868, 4);
    expect(time.high).toBeCloseTo(3.5 * 1.84116868, 4);
  });

  it("of one worker has no interval", () => {
    expect(measureTime([{ hours: 10, count: 5 }])).toMatchObject({ mean: 2, low: null, high: null });
  });

  it("of nothing counted is undefined, not zero", () => {
    expect(measureTime([{ hours: 10, count: 0 }])).toMatchObject({ mean: null, low: null, high: null });
    expect(measureTime([])).toMatchObject({ workers: 0, mean: null });
  });

  it("lies inside its interval, scales with the hours and does not ask who came first", () => {
    fc.assert(
      fc.property(fc.array(worker, { minLength: 2, maxLength: 12 }), (workers) => {
        const time = measureTime(workers);
        const reversed = measureTime([...workers].reverse());
        const doubled = measureTime(workers.map((one) => ({ ...one, hours: one.hours * 2 })));
        expect(time.low).toBeLessThanOrEqual((time.mean ?? 0) * (1 + 1e-12));
        expect(time.high).toBeGreaterThanOrEqual((time.mean ?? 0) * (1 - 1e-12));
        expect(reversed.low).toBeCloseTo(time.low ?? 0, 9);
        expect((doubled.high ?? 0) / (time.high ?? 1)).toBeCloseTo(2, 9);
      }),
    );
  });
});

describe("the verdict", () => {
  const time = { workers: 5, activities: 10, hours: 30, mean: 3, low: 2.5, high: 3.6 };
  it.each([
    ["consistent", time, 3],
    ["consistent", time, 2.5],
    ["longer", time, 2.4],
    ["shorter", time, 3.7],
    ["too_few_data", { ...time, workers: 4 }, 2.4],
    ["too_few_data", { ...time, activities: 9 }, 2.4],
    ["too_few_data", { ...time, low: null, high: null }, 2.4],
    ["no_common_standard", time, null],
  ] as const)("is %s", (verdict, measured, standard) => {
    expect(judgeTime(measured, standard)).toBe(verdict);
  });
});
