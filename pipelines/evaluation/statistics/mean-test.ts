/**
 * The mean of one number per unit, against zero. Student's t (1908) misses the truth too often where the numbers are
 * skewed, and within one arm nothing cancels the skewness. So its statistic is also straightened first, by P. Hall's
 * transformation (On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54, 1992;
 * two-sided: X.-H. Zhou, P. Dinh, Nonparametric confidence intervals for the one- and two-sample problems, Biostatistics
 * 6, 2005), with Student's quantiles rather than the normal ones. The skewness of few units is a guess itself and may
 * not make a claim stronger: each end of the interval is the farther of the two, and the p-value the greater.
 * `tests/coverage/evaluation.md` says how often it holds.
 */
import { isNoise, mean, studentPValue, studentQuantile, sum, variance } from "./interval.ts";
import type { TestedDifference } from "./t-tests.ts";

/** Estimate NaN of no unit; no interval for fewer than three, or where all units are alike. */
export function meanTest(values: readonly number[]): TestedDifference {
  const n = values.length;
  const estimate = mean(values);
  const square = variance(values);
  if (n < 3 || isNoise(square / n, Math.max(...values.map(Math.abs))))
    return { estimate, interval: null, degrees: null, pValue: null };
  const spread = Math.sqrt(square);
  const { straighten, bend } = transformation(skewness(values, estimate), n);
  const degrees = n - 1;
  const reach = studentQuantile(degrees) / Math.sqrt(n);
  const pValueOf = (deviation: number): number => studentPValue(Math.sqrt(n) * deviation, degrees);
  return {
    estimate,
    interval: {
      low: estimate - spread * Math.max(reach, bend(reach)),
      high: estimate + spread * Math.max(reach, -bend(-reach)),
    },
    degrees,
    // By the same two statistics, so that it is below 0.05 exactly where the interval is without zero.
    pValue: Math.max(pValueOf(estimate / spread), pValueOf(straighten(estimate / spread))),
  };
}

/** Hall's cubic, which rises everywhere, and its inverse; of deviations of the mean in standard deviations of a unit. */
function transformation(skew: number, n: number): Record<"straighten" | "bend", (x: number) => number> {
  const bias = skew / (6 * n);
  return {
    straighten: (x) => x + (skew * x ** 2) / 3 + (skew ** 2 * x ** 3) / 27 + bias,
    bend: (x) => {
      const root = Math.cbrt(1 + skew * (x - bias));
      // 3 (root − 1) ÷ skew, in a form that holds for a skewness of 0 too.
      return (3 * (x - bias)) / (root ** 2 + root + 1);
    },
  };
}

/** Corrected for the number of values: G₁ of D. N. Joanes, C. A. Gill, The Statistician 47, 1998. */
function skewness(values: readonly number[], centre: number): number {
  const n = values.length;
  const moment = (power: number): number => sum(values.map((value) => (value - centre) ** power)) / n;
  return ((Math.sqrt(n * (n - 1)) / (n - 2)) * moment(3)) / moment(2) ** 1.5;
}
