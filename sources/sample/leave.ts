/** On which working days a worker is away. */
import { months, workingDays } from "./calendar.ts";
import type { Random } from "./random.ts";

/** Shortest and longest absence in each quarter, in working days in a row: a fortnight in summer, less later. */
const usualStretches: readonly (readonly [shortest: number, longest: number])[] = [
  [8, 11],
  [3, 6],
  [3, 7],
  [2, 5],
];

/** @param share of the usual length */
export function leaveDays(random: Random, share: number): Set<string> {
  return new Set(
    usualStretches.flatMap(([shortest, longest], quarter) => {
      const days = months.slice(3 * quarter, 3 * quarter + 3).flatMap(workingDays);
      const length = Math.max(1, Math.round(random.integer(shortest, longest) * share));
      const start = random.integer(0, days.length - length);
      return days.slice(start, start + length);
    }),
  );
}
