/** On which working days a worker is away. */
import { workingDays, type Calendar } from "./calendar.ts";
import type { Random } from "./random.ts";

/** Shortest and longest absence in each quarter, in working days in a row: a fortnight in summer, less at other times. */
const usualStretches: readonly (readonly [shortest: number, longest: number])[] = [
  [3, 7],
  [2, 5],
  [8, 11],
  [3, 6],
];

/** @param share of the usual length */
export function leaveDays(random: Random, share: number, calendar: Calendar): Set<string> {
  return new Set(
    calendar.periodsOf("quarter").flatMap(({ start, months }) => {
      const [shortest, longest] = usualStretches[Math.floor((Number(start.slice(5, 7)) - 1) / 3)] ?? [0, 0];
      const days = months.flatMap(workingDays);
      const length = Math.max(1, Math.round(random.integer(shortest, longest) * share));
      const first = random.integer(0, days.length - length);
      return days.slice(first, first + length);
    }),
  );
}
