/**
 * Nominal working time of a day, so that any period's is a sum (art. 130 of the labour code, five-day week, 8 h):
 * 8 h for Monday to Friday that is no holiday, −8 h for a holiday on a Saturday (it gives another day off), else 0.
 * From 2011 to 7 October 2012 a holiday on a Saturday gave no day off (Constitutional Tribunal, K 27/11).
 */
import { readData } from "../values/labels.ts";
import { isoDay } from "../values/dates.ts";

const DAY_MS = 86_400_000;

interface Holiday {
  name: string;
  month: number;
  day: number;
  easter: number | null;
  fromYear: number;
  toYear: number;
}

const holidays: Holiday[] = readData(new URL("./holidays.csv", import.meta.url)).map((row) => ({
  name: row.name ?? "",
  month: Number(row.month),
  day: Number(row.day),
  easter: row.easter === "" ? null : Number(row.easter),
  fromYear: Number(row.from_year),
  toYear: row.to_year === "" ? Infinity : Number(row.to_year),
}));

/** The year in which the list of holidays last changed, as far as this version knows. */
export const lastHolidayChange = Math.max(...holidays.map((holiday) => holiday.fromYear));

/** Every day of the years from `firstYear` to `lastYear` with its nominal hours (8, 0 or −8). */
export function calendarDays(
  firstYear: number,
  lastYear: number,
): { work_date: string; nominal_h: number }[] {
  const days = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const free = holidaysOf(year);
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY_MS) {
      const date = new Date(time).toISOString().slice(0, 10);
      days.push({
        work_date: date,
        nominal_h: nominalHours(date, new Date(time).getUTCDay(), free.has(date)),
      });
    }
  }
  return days;
}

function nominalHours(date: string, weekday: number, isHoliday: boolean): number {
  if (weekday === 0) return 0;
  if (weekday === 6) return isHoliday && !(date >= "2011-01-01" && date <= "2012-10-07") ? -8 : 0;
  return isHoliday ? 0 : 8;
}

/** Public holidays of a year that may fall on a weekday or Saturday: date → name. */
export function holidaysOf(year: number): Map<string, string> {
  const valid = holidays.filter((holiday) => year >= holiday.fromYear && year <= holiday.toYear);
  return new Map(
    valid.map((holiday) => [
      holiday.easter === null
        ? isoDay(year, holiday.month, holiday.day)
        : new Date(easterSunday(year) + holiday.easter * DAY_MS).toISOString().slice(0, 10),
      holiday.name,
    ]),
  );
}

/** Easter Sunday of the Gregorian calendar, in UTC milliseconds (Meeus, Jones, Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
