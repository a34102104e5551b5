/**
 * The difference of two arms' means, one number per unit: Welch's t, as the arms' spreads may differ (B. L. Welch, The
 * generalization of “Student's” problem when several different population variances are involved, Biometrika 34, 1947).
 */
import { isNoise, mean, studentPValue, studentQuantile, variance, type Interval } from "./interval.ts";

export interface TestedDifference {
  estimate: number;
  /** 95 %; null where all units changed alike, or there are fewer than two in an arm. */
  interval: Interval | null;
  /** Of two arms Welch–Satterthwaite; null where the interval is. */
  degrees: number | null;
  /** Two-sided; null where the interval is. */
  pValue: number | null;
}

/** Mean of `pilot` less mean of `comparison`. Estimate NaN where an arm has no unit. */
export function welchTest(pilot: readonly number[], comparison: readonly number[]): TestedDifference {
  const [a, b] = [variance(pilot) / pilot.length, variance(comparison) / comparison.length];
  const size = Math.max(greatest(pilot), greatest(comparison));
  const degrees = (a + b) ** 2 / (a ** 2 / (pilot.length - 1) + b ** 2 / (comparison.length - 1));
  return tested(mean(pilot) - mean(comparison), isNoise(a + b, size) ? NaN : a + b, degrees);
}

/** @param square the squared standard error; NaN where there is none */
function tested(estimate: number, square: number, degrees: number): TestedDifference {
  if (Number.isNaN(square)) return { estimate, interval: null, degrees: null, pValue: null };
  const error = Math.sqrt(square);
  const reach = studentQuantile(degrees) * error;
  return {
    estimate,
    interval: { low: estimate - reach, high: estimate + reach },
    degrees,
    pValue: studentPValue(estimate / error, degrees),
  };
}

function greatest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}
