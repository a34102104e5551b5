import { describe, expect, it } from "vitest";
import type { Cell } from "../../../sources/files/types.ts";
import { readDay, readMonth } from "../../../sources/values/dates.ts";

describe("a day", () => {
  it.each<[Cell, string | null]>([
    ["2013-03-07", "2013-03-07"],
    ["07.03.2013", "2013-03-07"],
    ["7.3.2013", "2013-03-07"],
    ["07-03-2013", "2013-03-07"],
    ["2013/03/07", "2013-03-07"],
    ["2013-03-07 00:00:00", "2013-03-07"],
    ["2013-03-07T00:00:00", "2013-03-07"],
    ["7 marca 2013 r.", "2013-03-07"],
    ["7 marca 2013", "2013-03-07"],
    [41340, "2013-03-07"], // 41275 is 1 January 2013
    ["41340", "2013-03-07"],
    [{ kind: "date", iso: "2013-03-07" }, "2013-03-07"],
    ["29.02.2012", "2012-02-29"],
    ["29.02.2013", null],
    ["31.02.2013", null],
    ["31.04.2013", null],
    ["2013-13-01", null],
    ["03/07/2013", null],
    ["13/07/2013", "2013-07-13"],
    ["07.03.13", null],
    ["wczoraj", null],
    [2013, null],
    [41340.5, null],
    [null, null],
  ])("%j reads as %j", (cell, expected) => {
    expect(readDay(cell)).toBe(expected);
  });
});

describe("a month", () => {
  it.each<[Cell, string | null]>([
    ["styczeń 2013", "2013-01"],
    ["stycznia 2013 r.", "2013-01"],
    ["Miesiąc: październik 2013", "2013-10"],
    ["PAŹDZIERNIK 2013", "2013-10"],
    ["pazdziernik 2013", "2013-10"],
    ["01.2013", "2013-01"],
    ["1/2013", "2013-01"],
    ["2013-01", "2013-01"],
    [{ kind: "date", iso: "2013-01-01" }, "2013-01"],
    ["lutopad 2013", null],
    ["13.2013", null],
    ["styczeń", null],
    ["miesiąc", null],
    [2013, null],
  ])("%j reads as %j", (cell, expected) => {
    expect(readMonth(cell)).toBe(expected);
  });
});
