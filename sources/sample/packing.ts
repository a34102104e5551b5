/** Fills the days of a worker with the tasks, so that every day and every task comes to its exact amount. */
import type { Random } from "./random.ts";

export interface TaskAmount {
  task: string;
  /** In quarters of an hour. */
  amount: number;
}

export interface DayAmount extends TaskAmount {
  date: string;
}

/** Splits a total by weights into whole parts; the last part takes what rounding leaves. */
export function sliced(
  total: number,
  weights: readonly (readonly [task: string, weight: number])[],
): TaskAmount[] {
  let left = total;
  return weights.map(([task, weight], index) => {
    const amount = index === weights.length - 1 ? left : Math.min(left, Math.round(total * weight));
    left -= amount;
    return { task, amount };
  });
}

/** What each day must hold: the usual amount, and more or less of it as the total needs. */
export function dayLengths(
  random: Random,
  days: readonly string[],
  usual: number,
  total: number,
): Map<string, number> {
  const difference = total - days.length * usual;
  let left = Math.abs(difference);
  // Overtime comes in stretches of an hour and a half, what nobody writes down in half hours.
  const longest = Math.max(difference > 0 ? 6 : 2, Math.ceil(left / days.length));
  const lengths = new Map(days.map((day) => [day, usual]));
  for (const day of random.shuffled(days)) {
    const part = Math.min(left, longest);
    lengths.set(day, usual + Math.sign(difference) * part);
    left -= part;
  }
  return lengths;
}

/**
 * @throws when the amounts do not come to the days' sum
 * @returns one entry per day and task, in the order of days
 */
export function packed(
  random: Random,
  amounts: readonly TaskAmount[],
  capacities: ReadonlyMap<string, number>,
): DayAmount[] {
  const pieces = random.shuffled(amounts.flatMap((amount) => cut(random, amount)));
  const days = [...capacities].map(([date, left]) => ({ date, left }));
  const sums = new Map<string, DayAmount>();
  let dayIndex = 0;
  for (const { task, amount } of pieces) {
    let left = amount;
    while (left > 0) {
      const day = days[dayIndex];
      if (!day) throw new Error("the days are too short for the tasks");
      const part = Math.min(left, day.left);
      const key = `${day.date}|${task}`;
      sums.set(key, { date: day.date, task, amount: (sums.get(key)?.amount ?? 0) + part });
      left -= part;
      day.left -= part;
      if (day.left === 0) dayIndex += 1;
    }
  }
  if (dayIndex < days.length) throw new Error("the tasks are too short for the days");
  return [...sums.values()];
}

/** Cuts a task's total into stretches of one and a half to five and a half hours. */
function cut(random: Random, { task, amount }: TaskAmount): TaskAmount[] {
  const pieces: TaskAmount[] = [];
  for (let left = amount; left > 0;) {
    const piece = Math.min(left, random.integer(6, 22));
    pieces.push({ task, amount: piece });
    left -= piece;
  }
  return pieces;
}
