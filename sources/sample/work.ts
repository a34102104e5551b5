/**
 * What the invented workers did: activities counted per period, hours per day and task. Nothing here is wrong yet; the
 * mistakes are planted later, when the files are written (`mistakes.ts`).
 *
 * Hours are whole quarters of an hour throughout, so that every sum is exact.
 */
import { nominalHours, sampleCalendar, workingDays, type Calendar, type Period } from "./calendar.ts";
import { units as sampleUnits } from "./centres.ts";
import { activities, type Activity } from "./labels.ts";
import { leaveDays } from "./leave.ts";
import { dayLengths, packed, sliced, type TaskAmount } from "./packing.ts";
import { demandOf, type Post, type Unit } from "./people.ts";
import { exponential, randomFrom, type Random } from "./random.ts";
import {
  availableShare,
  caseSpread,
  habitSpread,
  leastRest,
  mostGap,
  otherTasks,
  paceSpread,
  taskShares,
  trueTimes,
  usualCounts,
} from "./usual.ts";

export interface Entry {
  unit: Unit;
  post: Post;
  /** ISO */
  date: string;
  task: string;
  /** In quarters of an hour. */
  amount: number;
}

export interface Count {
  unit: Unit;
  post: Post;
  period: Period;
  activity: Activity;
  count: number;
}

/** How one worker differs from the others, as factors of the true time. */
export interface Effect {
  unit: Unit;
  post: Post;
  /** In everything; its median over workers is 1. */
  pace: number;
  /** In one activity besides; the mean over workers is 1. */
  habits: Readonly<Record<string, number>>;
}

export interface Work {
  entries: Entry[];
  counts: Count[];
  effects: Effect[];
}

/** By default of the sample's centres in its year. */
export function simulatedWork(
  seed: number,
  units: readonly Unit[] = sampleUnits,
  calendar: Calendar = sampleCalendar,
): Work {
  const random = randomFrom(seed);
  const work: Work = { entries: [], counts: [], effects: [] };
  for (const unit of units) {
    for (const post of unit.posts) {
      const effect = effectOf(random, unit, post);
      const leave = leaveDays(random, unit.leave, calendar);
      work.effects.push(effect);
      for (const period of calendar.periodsOf(unit.counts)) {
        const { entries, counts } = workOfPeriod(random, effect, leave, period, calendar);
        work.entries.push(...entries);
        work.counts.push(...counts);
      }
    }
  }
  return work;
}

function effectOf(random: Random, unit: Unit, post: Post): Effect {
  const meanOfHabits = exponential((habitSpread * habitSpread) / 2);
  const habits = activities[post.role].map(({ activity }): [string, number] => [
    activity,
    random.logNormal(habitSpread) / meanOfHabits,
  ]);
  return { unit, post, pace: random.logNormal(paceSpread), habits: Object.fromEntries(habits) };
}

function workOfPeriod(
  random: Random,
  effect: Effect,
  leave: ReadonlySet<string>,
  period: Period,
  calendar: Calendar,
): Pick<Work, "entries" | "counts"> {
  const { unit, post } = effect;
  const allDays = period.months.flatMap(workingDays);
  const workDays = allDays.filter((day) => !leave.has(day));
  const present = workDays.length / allDays.length / presence(leave, calendar);
  const counts = countsOf(random, effect, period, loadIn(unit, post, period, calendar) * present);
  const demanded = counts.flatMap((count) => amountsOf(random, count, effect));
  const demandedAmount = demanded.reduce((sum, { amount }) => sum + amount, 0);

  const perDay = post.fte * 32;
  const usual = workDays.length * perDay;
  const gap = Math.round(usual * mostGap * random.next());
  const rest = Math.max(usual - demandedAmount - gap, Math.round(usual * leastRest));
  const amounts = [...demanded, ...sliced(rest, otherTasks[post.role])];
  const lengths = dayLengths(random, workDays, perDay, demandedAmount + rest);

  const worked = packed(random, amounts, lengths);
  const away = allDays
    .filter((day) => leave.has(day))
    .map((date) => ({ date, task: "leave", amount: perDay }));
  return { counts, entries: [...worked, ...away].map((entry): Entry => ({ unit, post, ...entry })) };
}

/** Share of all working days on which the worker is there. */
function presence(leave: ReadonlySet<string>, { months }: Calendar): number {
  return 1 - leave.size / months.flatMap(workingDays).length;
}

/**
 * How much the worker did. A slower worker is given fewer cases: with 1 ÷ √pace of them, the mean time of all cases
 * stays the true time, and the hours still differ by √pace.
 */
function countsOf(random: Random, { unit, post, pace }: Effect, period: Period, load: number): Count[] {
  const expected_h = load * availableShare * nominalHours(period) * post.fte;
  const usual_h = activities[post.role].reduce((sum, { activity }) => sum + usualHours(activity), 0);
  return activities[post.role].map((activity): Count => {
    const expected = ((usualCounts[activity.activity] ?? 0) * expected_h) / usual_h / Math.sqrt(pace);
    const count = Math.max(1, Math.round(expected * (1 + 0.05 * random.normal())));
    return { unit, post, period, activity, count };
  });
}

/** The demand of the last quarter, less its growth since; over longer periods the mean of their quarters. */
function loadIn(unit: Unit, post: Post, { months }: Period, calendar: Calendar): number {
  const quarters = months.map(({ month }) => calendar.quarterIndex(month));
  const quarter = quarters.reduce((sum, index) => sum + index, 0) / quarters.length;
  const last = calendar.periodsOf("quarter").length - 1;
  return demandOf(unit, post).load * (1 - unit.growth * (last - quarter));
}

function usualHours(activity: string): number {
  return (usualCounts[activity] ?? 0) * (trueTimes[activity] ?? 0);
}

/** The hours that the counted activities took, split over the tasks of the card. */
function amountsOf(random: Random, { activity, count }: Count, { pace, habits }: Effect): TaskAmount[] {
  const mean = (trueTimes[activity.activity] ?? 0) * pace * (habits[activity.activity] ?? 1);
  const total = Math.round(count * mean * (1 + (caseSpread / Math.sqrt(count)) * random.normal()) * 4);
  // Letters and reviews have no row of their own on the card: they are documentation.
  const tasks = activity.tasks.length === 0 ? ["documentation"] : activity.tasks;
  const shares = taskShares[activity.activity] ?? [1];
  return sliced(
    Math.max(1, total),
    tasks.map((task, index) => [task, shares[index] ?? 0]),
  );
}
