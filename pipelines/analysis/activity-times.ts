/**
 * Measured times of activities: Σ hours ÷ Σ activities, with an interval that respects that activities of one worker
 * are alike (workload spec §5).
 */
import quantileT from "@stdlib/stats-base-dists-t-quantile/dist/index.js";

/** Below these no verdict is given. */
export const LEAST_WORKERS = 5;
export const LEAST_ACTIVITIES = 10;

export interface WorkerTime {
  hours: number;
  count: number;
}

export interface MeasuredTime {
  workers: number;
  activities: number;
  hours: number;
  /** h per activity; null when no activity was counted. */
  mean: number | null;
  /** 95 % interval in h; null for one worker, or where leaving one out leaves no hours or no activities. */
  low: number | null;
  high: number | null;
}

/**
 * Ratio of totals with a delete-one-worker jackknife on the log scale and Student's t on workers − 1 degrees. The
 * simulation of the spec found 93–95 % coverage for 3 to 36 workers; a bootstrap over so few is far too narrow.
 */
export function measureTime(workers: readonly WorkerTime[]): MeasuredTime {
  const n = workers.length;
  const hours = workers.reduce((sum, worker) => sum + worker.hours, 0);
  const activities = workers.reduce((sum, worker) => sum + worker.count, 0);
  const mean = activities > 0 ? hours / activities : null;
  const point = { workers: n, activities, hours, mean };
  const leftOut = workers.map((worker) => Math.log((hours - worker.hours) / (activities - worker.count)));
  if (n < 2 || mean === null || mean <= 0 || !leftOut.every(Number.isFinite))
    return { ...point, low: null, high: null };
  const centre = leftOut.reduce((sum, value) => sum + value, 0) / n;
  const variance = ((n - 1) / n) * leftOut.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const reach = quantileT(0.975, n - 1) * Math.sqrt(variance);
  return { ...point, low: mean * Math.exp(-reach), high: mean * Math.exp(reach) };
}

export type Verdict = "shorter" | "consistent" | "longer" | "no_common_standard" | "too_few_data";

/**
 * The interval against the standard; "too few data" below 5 workers or 10 activities, or without an interval; "no
 * common standard" over units whose standards differ.
 */
export function judgeTime(time: MeasuredTime, standard: number | null): Verdict {
  const isEnough = time.workers >= LEAST_WORKERS && time.activities >= LEAST_ACTIVITIES;
  if (!isEnough || time.low === null || time.high === null) return "too_few_data";
  if (standard === null) return "no_common_standard";
  if (time.high < standard) return "shorter";
  return time.low > standard ? "longer" : "consistent";
}
