/**
 * How often the intervals hold a truth that is known: invented workers with log-normal differences between them and
 * between cases, cards to a quarter of an hour, some hours never entered. Independent of the pipeline but for the two
 * functions under test.
 */
import { measureTime } from "../../pipelines/analysis/activity-times.ts";
import { needInterval, type WorkerTimes } from "../../pipelines/analysis/fte-gap.ts";

export const workerCounts = [3, 5, 6, 12, 24] as const;
export const seeds = 2000;

/** What becomes of hours that are not entered: spread over all work, or none of them from these activities. */
export type Cards = "whole" | "missing spread" | "missing elsewhere";
export const cardKinds: readonly Cards[] = ["whole", "missing spread", "missing elsewhere"];

/** Share of hours entered where some are missing. */
export const enteredShare = 0.9;

export interface Coverage {
  workers: number;
  cards: Cards;
  /** Shares of the seeds whose interval holds the truth. */
  time: number;
  gap: number;
}

/** True mean times in h, and the range of counts of one worker. The last is counted at its standard time. */
const activities = [
  { activity: "interview_1", time: 3.2, least: 8, most: 30 },
  { activity: "interview_4", time: 1.5, least: 10, most: 50 },
  { activity: "interview_23", time: 1.1, least: 5, most: 30 },
  { activity: "refusal_decision", time: 0.5, least: 3, most: 15 },
] as const;
/** Hours of an activity that no card measures, per worker. */
const fixedHours = 10;
const workerSpread = 0.12;
const taskSpread = 0.1;
const caseSpread = 0.4;

export function coverageOf(workers: number, cards: Cards): Coverage {
  let [time, gap] = [0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const { pool, counts } = drawWorkers(workers, cards, randomOf(seed * 1009 + workers));
    const first = activities[0];
    const measured = measureTime(
      pool.map((worker) => worker.get(first.activity) ?? { hours: 0, count: 0 }),
    );
    if (holds(measured, first.time)) time++;
    const truth =
      fixedHours * workers +
      activities.reduce((sum, one, i) => sum + one.time * (counts[i] ?? 0), 0);
    const need = needInterval({
      fixedHours: fixedHours * workers,
      measured: activities.map(({ activity }, i) => ({ activity, count: counts[i] ?? 0, pool: new Set(pool) })),
      completeness: cards === "whole" ? 1 : enteredShare,
    });
    if (need && holds(need, truth)) gap++;
  }
  return { workers, cards, time: time / seeds, gap: gap / seeds };
}

function drawWorkers(
  workers: number,
  cards: Cards,
  random: () => number,
): { pool: WorkerTimes[]; counts: number[] } {
  const counts = activities.map(() => 0);
  const entered = cards === "missing spread" ? enteredShare : 1;
  const pool = Array.from({ length: workers }, () => {
    const own = normal(random) * workerSpread;
    const times = activities.map(({ activity, time, least, most }, i) => {
      const count = least + Math.floor(random() * (most - least + 1));
      counts[i] = (counts[i] ?? 0) + count;
      const effect = own + normal(random) * taskSpread;
      let hours = 0;
      for (let n = 0; n < count; n++) hours += time * Math.exp(effect + normal(random) * caseSpread);
      // The mean of a log-normal is above its median: brought back, so that `time` is the true mean.
      hours /= Math.exp((caseSpread ** 2 + workerSpread ** 2 + taskSpread ** 2) / 2);
      return [activity, { hours: Math.round(hours * entered * 4) / 4, count }] as const;
    });
    return new Map(times);
  });
  return { pool, counts };
}

function holds({ low, high }: { low: number | null; high: number | null }, truth: number): boolean {
  return low !== null && high !== null && low <= truth && truth <= high;
}

/** mulberry32: small, good enough for a simulation, the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
