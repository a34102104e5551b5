/** What the shipped data say about the year to come: for the page that reminds of yearly work. */
import { calendarDays, lastHolidayChange } from "../../sources/working-time/calendar.ts";
import { handbookActivities } from "../../sources/vocabulary.ts";

export interface YearlyFacts {
  year: number;
  /** Nominal hours of one FTE, art. 130 of the labour code, by month "YYYY-MM". */
  months: { month: string; nominal_h: number }[];
  nominal_h: number;
  /** The year in which the list of holidays last changed, as far as this version knows. */
  holidaysChanged: number;
  /** Activities whose standard time is the handbook's proposal. */
  handbookActivities: number;
}

export function yearlyFacts(year: number): YearlyFacts {
  const byMonth = new Map<string, number>();
  for (const { work_date, nominal_h } of calendarDays(year, year)) {
    const month = work_date.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + nominal_h);
  }
  const months = [...byMonth].map(([month, nominal_h]) => ({ month, nominal_h }));
  return {
    year,
    months,
    nominal_h: months.reduce((sum, { nominal_h }) => sum + nominal_h, 0),
    holidaysChanged: lastHolidayChange,
    handbookActivities: handbookActivities.length,
  };
}
