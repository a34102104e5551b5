/** The calendar file, read back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendar } from "../../support/calendar.ts";
import { calendarText, type CalendarDay } from "../../../dashboards/calendar.ts";

const day: CalendarDay = {
  uid: "d-1234abcd.gops@miernik",
  day: "2026-02-28",
  summary: "Przegląd programu IPW-1, ostatni dzień; zażółć gęślą jaźń, a potem jeszcze raz zażółć gęślą jaźń",
  description: "Każdy program przegląda się co najmniej raz na 3\u00a0miesiące.",
};

describe("a calendar of deadlines", () => {
  it("holds all-day events that end on the day after, stamped with the day of evaluation", () => {
    const { head, events } = readCalendar(calendarText("Terminy – GOPS", "2026-02-10", [day]));
    expect(head).toMatchObject({ VERSION: "2.0", METHOD: "PUBLISH", "X-WR-CALNAME": "Terminy – GOPS" });
    expect(head.PRODID).toBeTruthy();
    expect(events).toEqual([
      {
        UID: day.uid,
        DTSTAMP: "20260210T000000Z",
        "DTSTART;VALUE=DATE": "20260228",
        "DTEND;VALUE=DATE": "20260301",
        SUMMARY: day.summary,
        DESCRIPTION: "Każdy program przegląda się co najmniej raz na 3 miesiące.",
        TRANSP: "TRANSPARENT",
      },
    ]);
  });

  it("has lines of at most 75 octets that cut no letter in two, and gives any text back", () => {
    const plain = fc
      .string({ unit: "grapheme", maxLength: 200 })
      .map((text) => text.replace(/[\p{Cc}\u00a0\u2060]/gu, "x"));
    fc.assert(
      fc.property(plain, (summary) => {
        const text = calendarText("x", "2026-01-01", [{ ...day, summary }]);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(readCalendar(text).events[0]?.SUMMARY).toBe(summary);
      }),
    );
  });

  it("is the same for the same deadlines, whatever the clock says", () => {
    expect(calendarText("x", "2026-01-01", [day])).toBe(calendarText("x", "2026-01-01", [day]));
  });
});
