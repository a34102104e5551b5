/** What every interval of the evaluation has in common. */
import cdfT from "@stdlib/stats-base-dists-t-cdf/dist/index.js";
import quantileT from "@stdlib/stats-base-dists-t-quantile/dist/index.js";

/** A 95 % interval, both ends included, in the unit of what it is the interval of. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % quantile of the normal distribution. */
export const normalQuantile = 1.959963984540054;

/** The 97.5 % quantile of Student's t; degrees of freedom above 0, not necessarily whole. */
export function studentQuantile(degrees: number): number {
  return quantileT(0.975, degrees);
}

/** Two-sided p-value of a statistic that follows Student's t. */
export function studentPValue(t: number, degrees: number): number {
  return Math.min(1, 2 * cdfT(-Math.abs(t), degrees));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample variance, by n − 1; NaN of fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return NaN;
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

/**
 * Whether a variance is nothing but the rounding of equal numbers: 0.1 + 0.2 against 0.3. Of such no interval can be
 * given.
 * @param size the greatest of the numbers, as an absolute value
 */
export function isNoise(spread: number, size: number): boolean {
  return !(spread > (1e-12 * size) ** 2);
}
