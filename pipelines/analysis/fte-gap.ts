/**
 * How many hours a scope's activities need at measured times, and how sure that is.
 *
 * Needed hours are Σ count × time. The times carry two doubts: the workers whose cards measured them are few and
 * differ (sampling), and their cards miss some hours (completeness). The first is taken by a delete-one-worker
 * jackknife on the logarithm of the needed hours, all activities at once, as those of one worker are alike. The
 * second is a bound and no chance: at one end none of the missing hours went to these activities, at the other they
 * went as the entered ones did. The interval covers any truth between the two with 95 % (Imbens and Manski 2004,
 * Econometrica 72(6)), so it is not widened twice. `npm run coverage` shows how often it holds the truth.
 */
import cdfT from "@stdlib/stats-base-dists-t-cdf/dist/index.js";
import quantileT from "@stdlib/stats-base-dists-t-quantile/dist/index.js";

/** Cards over counts of one worker, by activity. */
export type WorkerTimes = ReadonlyMap<string, { hours: number; count: number }>;

/** An activity at its measured time: its count in the scope, and the workers whose cards measure it. */
export interface MeasuredActivity {
  activity: string;
  count: number;
  pool: ReadonlySet<WorkerTimes>;
}

export interface Need {
  /** h, counted at standard times: they have no interval. */
  fixedHours: number;
  measured: readonly MeasuredActivity[];
  /** Entered ÷ expected hours of the measuring workers, at most 1; null when unknown, then it widens nothing. */
  completeness: number | null;
}

/** h */
export interface Interval {
  low: number;
  high: number;
}

/** The 95 % interval of the needed hours; null where leaving one worker out leaves no time at all. */
export function needInterval({ fixedHours, measured, completeness }: Need): Interval | null {
  const parts = measured.map((one) => ({ ...one, total: totalOf(one) }));
  const measuredHours = sum(parts.map(({ count, total }) => count * (total.hours / total.count)));
  const point = fixedHours + measuredHours;
  const workers = [...new Set(measured.flatMap(({ pool }) => [...pool]))];
  const leftOut = workers.map((worker) => {
    const hours = parts.map(({ pool, activity, count, total }) => {
      const own = pool.has(worker) ? worker.get(activity) : undefined;
      return count * ((total.hours - (own?.hours ?? 0)) / (total.count - (own?.count ?? 0)));
    });
    return Math.log(fixedHours + sum(hours));
  });
  // An activity that few workers measured is not made surer by the many of another.
  const degrees = Math.min(...measured.map(measuringWorkers)) - 1;
  if (!(workers.length >= 2 && degrees >= 1 && point > 0 && leftOut.every(Number.isFinite))) return null;
  const n = workers.length;
  const centre = sum(leftOut) / n;
  const error = Math.sqrt(((n - 1) / n) * sum(leftOut.map((one) => (one - centre) ** 2)));
  const widest = fixedHours + measuredHours / (completeness ?? 1);
  const width = error === 0 ? Infinity : Math.log(widest / point) / error;
  const reach = error * criticalValue(width, degrees);
  return { low: point * Math.exp(-reach), high: widest * Math.exp(reach) };
}

/**
 * How many standard errors to reach beyond both ends of a range of that width (in standard errors), so that any
 * value of the range is covered with 95 %: t(0.975) for no width, falling to t(0.95).
 */
export function criticalValue(width: number, degrees: number): number {
  return rootBetween(
    quantileT(0.95, degrees),
    quantileT(0.975, degrees),
    (reach) => cdfT(reach + width, degrees) - cdfT(-reach, degrees) - 0.95,
  );
}

const MOST_STEPS = 60;

/** Where an increasing function crosses zero between two values, by false position (Illinois): some six questions. */
function rootBetween(low: number, high: number, ask: (value: number) => number): number {
  let [below, above] = [ask(low), ask(high)];
  if (below >= 0) return low;
  if (above <= 0) return high;
  let middle = NaN;
  for (let step = 0, side = 0; step < MOST_STEPS; step++) {
    const last = middle;
    middle = (low * above - high * below) / (above - below);
    const found = ask(middle);
    if (found === 0 || Math.abs(middle - last) <= 1e-14 * middle) break;
    // An end that stays counts half, or it would stay for ever.
    if (found > 0) {
      [high, above] = [middle, found];
      if (side > 0) below /= 2;
    } else {
      [low, below] = [middle, found];
      if (side < 0) above /= 2;
    }
    side = Math.sign(found);
  }
  return middle;
}

function totalOf({ pool, activity }: MeasuredActivity): { hours: number; count: number } {
  const times = [...pool].map((worker) => worker.get(activity));
  return { hours: sum(times.map((one) => one?.hours ?? 0)), count: sum(times.map((one) => one?.count ?? 0)) };
}

function measuringWorkers({ pool, activity }: MeasuredActivity): number {
  return [...pool].filter((worker) => worker.has(activity)).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
