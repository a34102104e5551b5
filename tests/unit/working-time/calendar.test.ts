import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { calendarDays } from "../../../sources/working-time/calendar.ts";

/** An independent program's table, cross-checked with published ones (law_and_norms §6). */
const published = parse<Record<"rok" | "miesiac" | "godziny_wymiar", string>>(
  readFileSync(new URL("../../fixtures/nominal_hours.csv", import.meta.url)),
  { columns: true },
);
const days = calendarDays(2010, 2027);
const hoursOf = (prefix: string): number =>
  days.filter((day) => day.work_date.startsWith(prefix)).reduce((sum, day) => sum + day.nominal_h, 0);

describe("nominal hours", () => {
  it("of every month from 2010 to 2027 are those of the published table", () => {
    const months = published.filter((row) => row.miesiac !== "rok");
    expect(months).toHaveLength(18 * 12);
    for (const { rok, miesiac, godziny_wymiar } of months) {
      const month = `${rok}-${miesiac.padStart(2, "0")}`;
      expect([month, hoursOf(month)]).toEqual([month, Number(godziny_wymiar)]);
    }
  });

  it.each([
    ["2013", 2008],
    ["2012", 2016],
    ["2025", 1992],
  ])("of %s are %i", (year, hours) => {
    expect(hoursOf(year)).toBe(hours);
  });

  it.each([
    ["2025-12-24", 0, "Christmas Eve is free from 2025"],
    ["2024-12-24", 8, "and was a working day before"],
    ["2018-11-12", 0, "a holiday of that year only"],
    ["2020-08-15", -8, "a holiday on a Saturday gives a day off"],
    ["2011-01-01", 0, "but gave none in 2011"],
    ["2014-03-08", 0, "a Saturday"],
    ["2014-03-09", 0, "a Sunday"],
    ["2013-04-01", 0, "Easter Monday"],
    ["2013-05-30", 0, "Corpus Christi"],
  ])("of %s are %i: %s", (date, hours) => {
    expect(days.find((day) => day.work_date === date)?.nominal_h).toBe(hours);
  });
});
