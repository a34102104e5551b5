/** Which period a page speaks of, and which months lie in it. */
import type { Period } from "../lib/polish.ts";

/** The period of the rows that ends last; of several, the longest. null without rows. */
export function latestPeriod(rows: readonly Period[]): Period | null {
  return distinctPeriods(rows)[0] ?? null;
}

/** Periods of the rows, the latest first; of those that end on one day, the longest first. */
export function distinctPeriods(rows: readonly Period[]): Period[] {
  const byKey = new Map(
    rows.map(({ period_start_date, period_end_date }) => [
      `${period_start_date}/${period_end_date}`,
      { period_start_date, period_end_date },
    ]),
  );
  return [...byKey.values()].sort(
    (a, b) =>
      compare(b.period_end_date, a.period_end_date) || compare(a.period_start_date, b.period_start_date),
  );
}

export function isInPeriod(row: Period, period: Period): boolean {
  return row.period_start_date === period.period_start_date && row.period_end_date === period.period_end_date;
}

/** Months "YYYY-MM" that the period touches, in order. */
export function monthsOf(period: Period): string[] {
  const months: string[] = [];
  let year = Number(period.period_start_date.slice(0, 4));
  let month = Number(period.period_start_date.slice(5, 7));
  const last = period.period_end_date.slice(0, 7);
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name > last) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** The calendar months from the first to the last of those given, both included. */
export function periodOfMonths(months: readonly string[]): Period | null {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0));
  return { period_start_date: `${first}-01`, period_end_date: end.toISOString().slice(0, 10) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
