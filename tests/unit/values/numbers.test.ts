import { describe, expect, it } from "vitest";
import type { Cell } from "../../../sources/files/types.ts";
import { readNumber, type NumberReading } from "../../../sources/values/numbers.ts";

const number = (value: number): NumberReading => ({ kind: "number", value });

describe("a number of hours or FTE", () => {
  it.each<[Cell, NumberReading]>([
    [8, number(8)],
    ["0,25", number(0.25)],
    ["0.25", number(0.25)],
    ["1,250", number(1.25)],
    [" 8 ", number(8)],
    ["8\u00a0", number(8)],
    ["−2", number(-2)],
    ["1:30", number(1.5)],
    [{ kind: "time", hours: 2.5 }, number(2.5)],
    [null, { kind: "empty" }],
    ["\u00a0", { kind: "empty" }],
    ["osiem", { kind: "not_a_number" }],
    ["8h", { kind: "not_a_number" }],
    ["=cmd|' /C calc'!A0", { kind: "not_a_number" }],
    ["1e3", { kind: "not_a_number" }],
    ["0x10", { kind: "not_a_number" }],
    ["1,2,3", { kind: "not_a_number" }],
    [{ kind: "error", text: "#REF!" }, { kind: "not_a_number" }],
    [{ kind: "date", iso: "2013-05-01" }, { kind: "not_a_number" }],
    [{ kind: "formula_without_value" }, { kind: "formula_without_value" }],
  ])("%j is %j", (cell, expected) => {
    expect(readNumber(cell, "small")).toEqual(expected);
  });
});

describe("a count", () => {
  it.each<[Cell, NumberReading]>([
    ["1 250", number(1250)],
    ["1\u00a0250", number(1250)],
    ["1\u2009250", number(1250)],
    ["1\u202f250", number(1250)],
    ["1.250", { kind: "unclear" }],
    ["1,250", { kind: "unclear" }],
    ["12,0", number(12)],
    ["12 50", { kind: "not_a_number" }],
    ["1:30", { kind: "not_a_number" }],
  ])("%j is %j", (cell, expected) => {
    expect(readNumber(cell, "count")).toEqual(expected);
  });
});
