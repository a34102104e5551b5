/**
 * Shares, means and rates of things that come in clusters: families of one team, goals of one programme, months of one
 * unit are alike, so that 172 families in 30 teams say less than 172 families of their own.
 *
 * The variance is a delete-one-cluster jackknife of the ratio of totals (K. M. Wolter, Introduction to Variance
 * Estimation, 2007, ch. 4). A share then gets Wilson's interval at its effective size n ÷ design effect, with Student's t
 * on clusters − 1 degrees (C. Franco, R. J. A. Little, T. A. Louis, E. V. Slud, Comparative study of confidence intervals
 * for proportions in complex sample surveys, J. Survey Statistics and Methodology 7, 2019). How often both hold the truth
 * stands in tests/coverage/evaluation.md: a plain Wilson interval fails there in one case of four.
 */
import { isNoise, mean, studentQuantile, sum, type Interval } from "./interval.ts";
import { wilsonInterval } from "./wilson.ts";

/** Fewer clusters say too little about how much clusters differ. */
export const LEAST_CLUSTERS = 4;

/** Totals of one cluster; the denominator is above 0. */
export interface Cluster {
  numerator: number;
  denominator: number;
}

/**
 * 95 % interval of Σ numerator ÷ Σ denominator by Student's t. With one observation a cluster and denominators of 1 it
 * is the ordinary t interval of a mean.
 * @returns null for fewer than two clusters, or where all are alike
 */
export function ratioInterval(clusters: readonly Cluster[]): Interval | null {
  const { value, spread } = jackknife(clusters);
  if (clusters.length < 2 || isNoise(spread, greatest(clusters))) return null;
  const reach = studentQuantile(clusters.length - 1) * Math.sqrt(spread);
  return { low: value - reach, high: value + reach };
}

/**
 * 95 % interval of a share whose cases (the denominators) come in clusters; never narrower than clusters could make it:
 * a design effect under 1 counts as 1. Where all cases turned out the same, nothing can be told about the clusters, and
 * each counts as one case.
 * @returns null for fewer than `LEAST_CLUSTERS` clusters
 */
export function clusteredShareInterval(clusters: readonly Cluster[]): Interval | null {
  if (clusters.length < LEAST_CLUSTERS) return null;
  const cases = sum(clusters.map(({ denominator }) => denominator));
  const { value, spread } = jackknife(clusters);
  const ofAll = value * (1 - value);
  const effective =
    isNoise(ofAll, 1) || isNoise(spread, 1) ? clusters.length : Math.min(cases, ofAll / spread);
  return wilsonInterval(value * effective, effective, studentQuantile(clusters.length - 1));
}

function jackknife(clusters: readonly Cluster[]): { value: number; spread: number } {
  const numerator = sum(clusters.map((one) => one.numerator));
  const denominator = sum(clusters.map((one) => one.denominator));
  const without = clusters.map((one) => (numerator - one.numerator) / (denominator - one.denominator));
  const centre = mean(without);
  const squares = sum(without.map((value) => (value - centre) ** 2));
  return { value: numerator / denominator, spread: ((clusters.length - 1) / clusters.length) * squares };
}

function greatest(clusters: readonly Cluster[]): number {
  return Math.max(...clusters.map(({ numerator, denominator }) => Math.abs(numerator / denominator)));
}
