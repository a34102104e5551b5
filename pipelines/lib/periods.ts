/** Periods by name, as in miernik.yaml: 2013, 2013-01, 2013-Q1, 2013-H1. */
import { daysInMonth, isoDay } from "../../sources/values/dates.ts";
import type { Period } from "./polish-dates.ts";

/** The first and last day of a named period, or null when the name is none. */
export function periodOfKey(key: string): Period | null {
  const match = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])))?$/.exec(key);
  if (!match) return null;
  const [year, month, quarter, half] = [match[1], match[2], match[3], match[4]].map(Number);
  if (year === undefined || year < 1990 || year > 2200) return null;
  if (month) return month <= 12 ? months(year, month, month) : null;
  if (quarter) return months(year, quarter * 3 - 2, quarter * 3);
  if (half) return months(year, half * 6 - 5, half * 6);
  return match[2] === undefined ? months(year, 1, 12) : null;
}

function months(year: number, first: number, last: number): Period {
  return {
    period_start_date: isoDay(year, first, 1),
    period_end_date: isoDay(year, last, daysInMonth(year, last)),
  };
}
