/** From observations to one value with its interval: what the kinds of indicators have in common. */
import { groupBy } from "../lib/group.ts";
import type { Row } from "../contract/rows.ts";
import type { Indicator } from "./catalogue.ts";
import {
  clusteredShareInterval,
  LEAST_CLUSTERS,
  ratioInterval,
  type Cluster,
} from "./statistics/clusters.ts";
import { sum, type Interval } from "./statistics/interval.ts";
import { wilsonInterval } from "./statistics/wilson.ts";

export interface Observation {
  /** Null where it is not known. */
  numerator: number | null;
  /** Null or 0: the observation has no value; a count has no denominator and gives 1. */
  denominator: number | null;
  /** Of things alike: a team, in a group a unit. Null where it is not known. */
  cluster: string | null;
}

export type Summary = Pick<
  Row<"out__indicator">,
  | "value"
  | "numerator"
  | "denominator"
  | "n"
  | "left_out_n"
  | "cluster_count"
  | "ci_low"
  | "ci_high"
  | "interval_method"
  | "is_too_narrow"
  | "status"
>;

/**
 * Shares and rates are Σ numerator ÷ Σ denominator, means the mean of numerator ÷ denominator of each observation,
 * counts Σ numerator. An observation without a value is left out and counted.
 * @param isClustered whether observations of one cluster are alike; else each stands for itself
 */
export function summarise(
  { kind, leastN }: Pick<Indicator, "kind" | "leastN">,
  observations: readonly Observation[],
  isClustered: boolean,
): Summary {
  const usable = observations.filter(hasValue);
  const terms = kind === "mean" ? usable.map(asMean) : usable;
  const numerator = sum(terms.map((one) => one.numerator));
  const denominator = sum(terms.map((one) => one.denominator));
  const known = new Set(terms.flatMap(({ cluster }) => cluster ?? []));
  const counts = {
    n: usable.length,
    left_out_n: observations.length - usable.length,
    cluster_count: known.size,
  };
  const nothing = { ci_low: null, ci_high: null, interval_method: "none", is_too_narrow: false };
  if (usable.length === 0) {
    const status = observations.length === 0 ? "not_measured" : "not_defined";
    return { value: null, numerator: null, denominator: null, ...counts, ...nothing, status };
  }
  const point =
    kind === "count"
      ? { value: numerator, numerator, denominator: null }
      : { value: numerator / denominator, numerator, denominator };
  if (usable.length < leastN) return { ...point, ...counts, ...nothing, status: "too_few" };
  return { ...point, ...counts, ...intervalOf(kind, terms, isClustered, known.size), status: "ok" };
}

type Term = Cluster & { cluster: string | null };

function intervalOf(
  kind: Indicator["kind"],
  terms: readonly Term[],
  isClustered: boolean,
  clusterCount: number,
): Pick<Summary, "ci_low" | "ci_high" | "interval_method" | "is_too_narrow"> {
  if (kind === "count") return shown(null, "none", false);
  const areKnown = terms.every(({ cluster }) => cluster !== null);
  const byCluster = isClustered && areKnown && clusterCount >= LEAST_CLUSTERS;
  const clusters = byCluster ? merged(terms) : terms;
  const isTooNarrow = isClustered && !byCluster;
  if (kind === "share") {
    return byCluster
      ? shown(clusteredShareInterval(clusters), "wilson_clusters", false)
      : shown(wilsonOf(terms), "wilson", isTooNarrow);
  }
  return shown(ratioInterval(clusters), byCluster ? "student_clusters" : "student", isTooNarrow);
}

/** Nothing that does not exist can be too narrow. */
function shown(
  interval: Interval | null,
  method: string,
  isTooNarrow: boolean,
): Pick<Summary, "ci_low" | "ci_high" | "interval_method" | "is_too_narrow"> {
  if (interval === null) {
    return { ci_low: null, ci_high: null, interval_method: "none", is_too_narrow: false };
  }
  return {
    ci_low: interval.low,
    ci_high: interval.high,
    interval_method: method,
    is_too_narrow: isTooNarrow,
  };
}

function wilsonOf(terms: readonly Term[]): Interval | null {
  return wilsonInterval(sum(terms.map((one) => one.numerator)), sum(terms.map((one) => one.denominator)));
}

function merged(terms: readonly Term[]): Cluster[] {
  return [...groupBy(terms, ({ cluster }) => cluster ?? "").values()].map((own) => ({
    numerator: sum(own.map((one) => one.numerator)),
    denominator: sum(own.map((one) => one.denominator)),
  }));
}

function hasValue(one: Observation): one is Term {
  return one.numerator !== null && one.denominator !== null && one.denominator !== 0;
}

function asMean({ numerator, denominator, cluster }: Term): Term {
  return { numerator: numerator / denominator, denominator: 1, cluster };
}
