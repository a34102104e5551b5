/** Drawing for the pilot sample: a place's values from their truth, and days. */
import { streamOf } from "../statistics/chance.ts";
import type { Random } from "../random.ts";
import type { Place } from "./places.ts";
import { comeAfter, type Truth } from "./truth.ts";

export type Cells = Readonly<Record<string, string | number>>;

export const pilotStart = "2025-01-01";
export const pilotEnd = "2026-06-30";
export const leftOn = "2025-09-30";

/** Of one place for one purpose. */
export function drawing(seed: number, { id }: Place, purpose: string): Random {
  return streamOf(seed, id, purpose);
}

/** A place's expected value by months from the start; places change unequally. */
export function pathOf(
  random: Random,
  { isPilot }: Place,
  { level, trend, effect }: Truth,
): (months: number) => number {
  const from = level[0] + (level[1] - level[0]) * random.next();
  const own = (trend + effect) * 0.2 * random.normal();
  return (months) => from + comeAfter(months) * (trend + (isPilot ? effect : 0) + own);
}

/** How many months the place took part. */
export function monthsOf({ isLeaving }: Place): number {
  return isLeaving ? 9 : 18;
}

export function lastDayOf({ isLeaving }: Place): string {
  return isLeaving ? leftOn : pilotEnd;
}

/** A day of the month so many months after January 2025. */
export function dayOf(month: number, day: number): string {
  const year = 2025 + Math.floor(month / 12);
  const inYear = month - 12 * (year - 2025) + 1;
  return `${String(year)}-${String(inYear).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysAfter(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * 86_400_000).toISOString().slice(0, 10);
}

export function yesNo(isYes: boolean): string {
  return isYes ? "tak" : "nie";
}

/** @throws for an empty list */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new Error("nothing to draw from");
  return item;
}
