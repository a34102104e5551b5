/**
 * What the invented workers did: activities counted per quarter, hours per day and task. Nothing here is
 * wrong yet; the mistakes are planted later, when the files are written (`mistakes.ts`).
 *
 * Hours are whole quarters of an hour throughout, so that every sum is exact.
 */
import { quarters, workingDays, type Quarter } from "./calendar.ts";
import { activities, type Activity, type Role } from "./labels.ts";
import { units, type Post, type Unit } from "./people.ts";
import { packed, sliced, withOvertime, type TaskAmount } from "./packing.ts";
import { randomFrom, type Random } from "./random.ts";

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
  quarter: Quarter;
  activity: Activity;
  count: number;
}

/**
 * The true mean hours of one activity. The first interview takes longer than the standard says; the others
 * take what it says. A worker's own mean lies about 7 % around it.
 */
export const trueTimes: Readonly<Record<string, number>> = {
  interview_1: 3.9,
  interview_4: 1.5,
  interview_23: 1,
  refusal_decision: 0.5,
  cooperation_agreement: 3,
  social_work_action: 0.5,
};

/** Activities of one full-time worker in a quarter at a demand of 1. */
const usualCounts: Readonly<Record<string, number>> = {
  interview_1: 40,
  interview_4: 68,
  interview_23: 66,
  refusal_decision: 52,
  letter: 60,
  cooperation_agreement: 10,
  agreement_review: 28,
  social_work_action: 560,
};

/** How an activity's hours fall on the tasks of the card, in the order of `Activity.tasks`. */
const taskShares: Readonly<Record<string, readonly number[]>> = {
  interview_1: [0.62, 0.38],
  interview_4: [0.6, 0.4],
  interview_23: [0.55, 0.45],
  social_work_action: [0.46, 0.34, 0.2],
};

/** What fills the rest of the day, by weight. */
const otherTasks: Readonly<Record<Role, readonly (readonly [task: string, weight: number])[]>> = {
  social_worker: [
    ["documentation", 0.78],
    ["professional_development", 0.22],
  ],
  benefits_worker: [
    ["it_entry", 0.42],
    ["other_proceedings", 0.25],
    ["reporting", 0.33],
  ],
};

export function simulatedWork(seed: number): { entries: Entry[]; counts: Count[] } {
  const random = randomFrom(seed);
  const parts = units.flatMap((unit) =>
    unit.posts.flatMap((post) => {
      const pace = (1 + 0.05 * random.normal()) * (unit.pace[post.team ?? ""] ?? 1);
      return quarters.map((quarter) => workOfQuarter(random, unit, post, quarter, pace));
    }),
  );
  return { entries: parts.flatMap(({ entries }) => entries), counts: parts.flatMap(({ counts }) => counts) };
}

function workOfQuarter(
  random: Random,
  unit: Unit,
  post: Post,
  quarter: Quarter,
  pace: number,
): { entries: Entry[]; counts: Count[] } {
  const demand = unit.demand[`${post.team ?? ""}|${post.role}`] ?? 1;
  const counts = activities[post.role].map((activity): Count => {
    const expected = (usualCounts[activity.activity] ?? 0) * demand * post.fte;
    return { unit, post, quarter, activity, count: Math.round(expected * (1 + 0.05 * random.normal())) };
  });
  const measured = counts.flatMap(({ activity, count }) => amountsOf(random, activity, count, pace));

  const perDay = post.fte * 32;
  const allDays = quarter.months.flatMap(workingDays);
  const leaveStart = random.integer(0, allDays.length - 6);
  const leaveDays = new Set(allDays.slice(leaveStart, leaveStart + random.integer(1, 5)));
  const workDays = allDays.filter((day) => !leaveDays.has(day));

  const demanded = measured.reduce((sum, { amount }) => sum + amount, 0);
  const usual = workDays.length * perDay;
  const rest = Math.max(usual - demanded, Math.round(usual * 0.06));
  const amounts = [...measured, ...sliced(rest, otherTasks[post.role])];
  const capacities = withOvertime(random, workDays, perDay, demanded + rest);

  const worked = packed(random, amounts, capacities);
  const leave = [...leaveDays].map((date) => ({ date, task: "leave", amount: perDay }));
  return {
    counts,
    entries: [...worked, ...leave].map((entry): Entry => ({ unit, post, ...entry })),
  };
}

/** The hours that the counted activities took, split over the tasks of the card. */
function amountsOf(random: Random, { activity, tasks }: Activity, count: number, pace: number): TaskAmount[] {
  const mean = trueTimes[activity];
  if (mean === undefined) return [];
  const total = Math.round(count * mean * pace * (1 + 0.04 * random.normal()) * 4);
  const shares = taskShares[activity] ?? [1];
  return sliced(
    total,
    tasks.map((task, index) => [task, shares[index] ?? 0]),
  );
}
