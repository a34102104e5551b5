/** Every expected number is published, worked out by hand, or found by another method; none is our own output. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusteredShareInterval, ratioInterval } from "../../../pipelines/evaluation/statistics/clusters.ts";
import { holm } from "../../../pipelines/evaluation/statistics/holm.ts";
import { studentQuantile } from "../../../pipelines/evaluation/statistics/interval.ts";
import { slope } from "../../../pipelines/evaluation/statistics/slope.ts";
import { meanTest } from "../../../pipelines/evaluation/statistics/mean-test.ts";
import { welchTest } from "../../../pipelines/evaluation/statistics/t-tests.ts";
import { wilsonInterval } from "../../../pipelines/evaluation/statistics/wilson.ts";

describe("Wilson's interval", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3; the first is the rural pilot of 2019–2020.
  it.each([
    [140, 172, 0.749, 0.865, 3],
    [81, 263, 0.2553, 0.3662, 4],
    [15, 148, 0.0624, 0.1605, 4],
    [0, 20, 0, 0.1611, 4],
    [1, 29, 0.0061, 0.1718, 4],
  ])("of %i in %i is %f–%f", (successes, n, low, high, digits) => {
    const interval = wilsonInterval(successes, n);
    expect(interval?.low).toBeCloseTo(low, digits);
    expect(interval?.high).toBeCloseTo(high, digits);
  });

  it("of no case does not exist, and more successes than cases are refused", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(5, 4)).toThrow(RangeError);
  });

  it("lies within 0–1, around its share, and mirrors when success and failure change places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, at) => {
        const successes = Math.round(at * n);
        const { low, high } = wilsonInterval(successes, n) ?? { low: NaN, high: NaN };
        const mirrored = wilsonInterval(n - successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(successes / n).toBeGreaterThanOrEqual(low);
        expect(successes / n).toBeLessThanOrEqual(high);
        expect(mirrored?.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

describe("intervals over clusters", () => {
  it("of single observations are the t interval of a mean", () => {
    // Student's sleep data, the ten differences: R, t.test: 0.7001142 to 2.4598858.
    const interval = ratioInterval(sleepDifferences.map((numerator) => ({ numerator, denominator: 1 })));
    expect(interval?.low).toBeCloseTo(0.7001142, 6);
    expect(interval?.high).toBeCloseTo(2.4598858, 6);
  });

  it("of a rate by hand: 4 of 2, 9 of 3, 7 of 5", () => {
    // 20/10 = 2; without one: 16/8 = 2, 11/7 = 1.571429, 13/5 = 2.6; mean 2.057143; squares 0.003265 + 0.235918 +
    // 0.294694 = 0.533878; × 2/3 = 0.355918; root 0.596589; t(0.975; 2) = 4.302653 → 2.566916
    const interval = ratioInterval([
      { numerator: 4, denominator: 2 },
      { numerator: 9, denominator: 3 },
      { numerator: 7, denominator: 5 },
    ]);
    expect(interval?.low).toBeCloseTo(2 - 2.566916, 4);
    expect(interval?.high).toBeCloseTo(2 + 2.566916, 4);
  });

  it("do not exist for one cluster, nor where all are alike", () => {
    expect(ratioInterval([{ numerator: 3, denominator: 4 }])).toBeNull();
    expect(ratioInterval([1, 2, 3].map((n) => ({ numerator: 0.1 * n, denominator: n })))).toBeNull();
  });

  const teams = (met: readonly number[], families: number) =>
    met.map((numerator) => ({ numerator, denominator: families }));

  it("of a share widen with the differences between teams", () => {
    const alike = clusteredShareInterval(teams([4, 4, 4, 4, 5, 3], 5));
    const apart = clusteredShareInterval(teams([5, 5, 5, 5, 4, 0], 5));
    expect((apart?.high ?? 0) - (apart?.low ?? 0)).toBeGreaterThan((alike?.high ?? 1) - (alike?.low ?? 0));
  });

  it("of a share are never narrower than Wilson's over independent families", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 30 }), (met) => {
        const clustered = clusteredShareInterval(teams(met, 6));
        const total = met.reduce((sum, value) => sum + value, 0);
        const plain = wilsonInterval(total, met.length * 6);
        expect(clustered?.low).toBeLessThanOrEqual((plain?.low ?? 0) + 1e-12);
        expect(clustered?.high).toBeGreaterThanOrEqual((plain?.high ?? 1) - 1e-12);
      }),
    );
  });

  it("of a share where every family succeeded, each team counts as one case", () => {
    // 5 of 5 with t(0.975; 4) = 2.776445: 1 ÷ (1 + 7.708647 ÷ 5) = 0.393437
    const interval = clusteredShareInterval(teams([6, 6, 6, 6, 6], 6));
    expect(interval?.low).toBeCloseTo(0.393437, 5);
    expect(interval?.high).toBe(1);
  });

  it("of a share do not exist for three teams", () => {
    expect(clusteredShareInterval(teams([1, 2, 3], 4))).toBeNull();
  });
});

/** Student 1908: hours of sleep gained by ten patients under two drugs; R's data set `sleep`. */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const sleepDifferences = second.map((value, i) => value - (first[i] ?? 0));

describe("t tests", () => {
  it("Welch's: Student's sleep data as in the manual of R (t.test)", () => {
    const { estimate, interval, degrees, pValue } = welchTest(first, second);
    expect(estimate).toBeCloseTo(0.75 - 2.33, 12);
    expect(degrees).toBeCloseTo(17.776, 3);
    expect(pValue).toBeCloseTo(0.07939, 5);
    expect(interval?.low).toBeCloseTo(-3.3654832, 6);
    expect(interval?.high).toBeCloseTo(0.2054832, 6);
  });

  it("Welch's by hand: 1, 2, 3 against 2, 6", () => {
    // means 2 and 4; variances 1 and 8; squared error 1/3 + 4 = 13/3; degrees (13/3)² ÷ ((1/3)²/2 + 4²/1) = 1.169697
    const { estimate, degrees } = welchTest([1, 2, 3], [2, 6]);
    expect(estimate).toBe(-2);
    expect(degrees).toBeCloseTo(18.7777778 / 16.0555556, 6);
  });

  it("has no interval where nothing varies or one unit stands alone", () => {
    expect(welchTest([0.3, 0.1 + 0.2, 0.3], [0.1, 0.1]).interval).toBeNull();
    expect(welchTest([1, 2, 3], [4]).interval).toBeNull();
  });
});

describe("the mean of changes", () => {
  it("of the same data, paired: below as Student's t in R (t.test), above as Hall's interval, found by bisection in Python", () => {
    const { estimate, interval, degrees, pValue } = meanTest(sleepDifferences);
    expect(estimate).toBeCloseTo(1.58, 12);
    expect(degrees).toBe(9);
    expect(pValue).toBeCloseTo(0.002833, 6);
    expect(interval?.low).toBeCloseTo(0.7001142, 6);
    expect(interval?.high).toBeCloseTo(5.108251813, 6);
  });

  it("of numbers alike on both sides is Student's t", () => {
    // 1 … 5: mean 3, standard error √0.5, t(0.975, 4) = 2.776445
    const { interval } = meanTest([1, 2, 3, 4, 5]);
    expect(interval?.low).toBeCloseTo(3 - 2.776445 * Math.SQRT1_2, 5);
    expect(interval?.high).toBeCloseTo(3 + 2.776445 * Math.SQRT1_2, 5);
  });

  it("never claims more than Student's t, and its p-value and interval never disagree", () => {
    const values = fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const { estimate, interval, degrees, pValue } = meanTest(given);
        if (interval === null || degrees === null || pValue === null) return;
        const squares = given.reduce((total, value) => total + (value - estimate) ** 2, 0);
        const reach = studentQuantile(degrees) * Math.sqrt(squares / degrees / given.length);
        expect(interval.low).toBeLessThanOrEqual(estimate - reach + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(estimate + reach - 1e-9);
        const least = Math.min(Math.abs(interval.low), Math.abs(interval.high));
        if (least > 1e-6) expect(pValue < 0.05).toBe(interval.low > 0 || interval.high < 0);
      }),
    );
  });

  it("turned around is turned around", () => {
    const skewed = [1, 2, 3, 4, 5, 6, 20];
    const { interval, pValue } = meanTest(skewed);
    const turned = meanTest(skewed.map((value) => -value));
    expect(turned.interval?.low).toBeCloseTo(-(interval?.high ?? NaN), 12);
    expect(turned.interval?.high).toBeCloseTo(-(interval?.low ?? NaN), 12);
    expect(turned.pValue).toBeCloseTo(pValue ?? NaN, 12);
  });

  it("has no interval where nothing varies or two units stand alone", () => {
    expect(meanTest([0, 0, 0])).toMatchObject({ estimate: 0, interval: null, pValue: null });
    expect(meanTest([1, 2]).interval).toBeNull();
  });
});

describe("Holm's correction", () => {
  it("by hand: 0.01, 0.04, 0.03, 0.005 → 0.03, 0.06, 0.06, 0.02", () => {
    holm([0.01, 0.04, 0.03, 0.005]).forEach((value, i) => {
      expect(value).toBeCloseTo([0.03, 0.06, 0.06, 0.02][i] ?? NaN, 12);
    });
  });
  it("never lowers a p-value, never leaves 0–1, keeps their order", () => {
    const pValue = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue, { maxLength: 12 }), (pValues) => {
        const corrected = holm(pValues);
        corrected.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(pValues[i] ?? 0);
          expect(value).toBeLessThanOrEqual(1);
          corrected.forEach((other, j) => {
            if ((pValues[i] ?? 0) < (pValues[j] ?? 0)) expect(value).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });
});

describe("a unit's trend", () => {
  it("by hand: 3, 5, 4, 8 in four years rises by 1.4 a year", () => {
    // times −1.5, −0.5, 0.5, 1.5: (−4.5 − 2.5 + 2 + 12) ÷ 5 = 1.4
    expect(slope([3, 5, 4, 8].map((value, time) => ({ time: 2020 + time, value })))).toBeCloseTo(1.4, 12);
  });
  it("of one year is not known", () => {
    expect(slope([{ time: 2020, value: 3 }])).toBeNull();
  });
});
