import { describe, expect, it } from "vitest";
import { isoDayIn, kindOfBuiltIn, kindOfFormat, numberCell } from "../../../sources/files/number-format.ts";

describe("a number format makes a number a date, a time, or leaves it", () => {
  it.each([
    ["dd.mm.yyyy", "date"],
    ["yyyy\\-mm\\-dd;@", "date"],
    ["[$-415]d mmmm yyyy;@", "date"],
    ["mmm yy", "date"],
    ["mmmm", "date"],
    ["dd.mm.yyyy hh:mm", "date"],
    ["h:mm", "time"],
    ["[h]:mm", "time"],
    ["[hh]:mm:ss", "time"],
    ["[mm]:ss", "time"],
    ["mm:ss.0", "time"],
    ['h" godz. "mm" min"', "time"],
    ["General", "number"],
    ["@", "number"],
    ["", "number"],
    ["0.00", "number"],
    ["0%", "number"],
    ["#,##0.00\\ _z_ł", "number"],
    ['#,##0.00 "dzień"', "number"],
    ["0.00\\ \\h", "number"],
    ["[Red]-0.00;[Blue]0", "number"],
    ["0.00E+00", "number"],
    ['0 "godz. ";"dni"', "number"],
  ])("%s is a %s", (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });

  it.each([
    [14, "date"],
    [22, "date"],
    [20, "time"],
    [46, "time"],
    [0, "number"],
    [9, "number"],
    [49, "number"],
  ])("built-in format %i is a %s", (id, kind) => {
    expect(kindOfBuiltIn(id)).toBe(kind);
  });
});

describe("days, by the calendars of Excel", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [41275, false, "2013-01-01"],
    [41275.75, false, "2013-01-01"],
    [39813, true, "2013-01-01"],
    [0, true, "1904-01-01"],
    [2958465, false, "9999-12-31"],
  ])("%d (1904: %s) is %s", (serial, startsIn1904, iso) => {
    expect(numberCell(serial, "date", startsIn1904)).toEqual({ kind: "date", iso });
  });

  it.each([0, 0.5, -1, 60, 2958466])("%d is no day and stays a number", (serial) => {
    expect(numberCell(serial, "date", false)).toBe(serial);
  });
});

describe("times, in hours", () => {
  it.each([
    [0.10416666666666667, 2.5],
    [0.104166667, 2.5],
    [1.5, 36],
    [0, 0],
    [1 / 24 / 60, 1 / 60],
  ])("%d days are %d h", (days, hours) => {
    expect(numberCell(days, "time", false)).toEqual({ kind: "time", hours });
  });
});

it.each([
  ["2013-03-07", "2013-03-07"],
  ["2012-02-29T10:00:00", "2012-02-29"],
  ["2013-02-29", null],
  ["2013-13-01", null],
  ["07.03.2013", null],
  ["2013-03-071", null],
])("the day in %s is %s", (text, iso) => {
  expect(isoDayIn(text)).toBe(iso);
});
