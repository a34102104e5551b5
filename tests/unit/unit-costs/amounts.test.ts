import { describe, expect, it } from "vitest";
import type { Cell } from "../../../sources/files/types.ts";
import { readAmount } from "../../../sources/unit-costs/amounts.ts";

describe("an amount", () => {
  it.each<[Cell, number]>([
    // The four styles of one published list.
    ["6 499,00", 6499],
    ["8096,47", 8096.47],
    ["6.795,00", 6795],
    ["5 730", 5730],
    // And what else offices write.
    ["5950 zł", 5950],
    ["6190, zł", 6190],
    ["6\u00a0499,00\u00a0zł", 6499],
    ["1 234 567,89", 1234567.89],
    ["1.234.567", 1234567],
    ["26.5", 26.5],
    ["23,50 PLN", 23.5],
    [7352.03, 7352.03],
    [15, 15],
  ])("%j is %d zł", (cell, value) => {
    expect(readAmount(cell)).toEqual({ kind: "amount", value });
  });

  it.each<Cell>([null, "", " ", "Null", "NULL", "X", "x", ".", "-", "–", "brak", "b.d.", "zł"])(
    "%j is none",
    (cell) => {
      expect(readAmount(cell)).toEqual({ kind: "missing" });
    },
  );

  it.each<Cell>(["Bezpłatne", "bezpłatna", "nieodpłatne"])("%j says who does not pay", (cell) => {
    expect(readAmount(cell)).toEqual({ kind: "free" });
  });

  it.each<Cell>([9999, "9999", "9 999,00", "9999 zł", 99999])("%j stands where no price is known", (cell) => {
    expect(readAmount(cell)).toEqual({ kind: "sentinel" });
  });

  it.each<Cell>(["6.795", "6,795", "1.250"])("%j may be thousands or decimals", (cell) => {
    expect(readAmount(cell)).toEqual({ kind: "unclear" });
  });

  it.each<Cell>([
    0,
    "0",
    -5,
    "-5",
    "ok. 40",
    "20–40",
    "6 49,00",
    "12.34.56",
    "6499,00 / 6500,00",
    "1e3",
    "tysiąc",
    "2025-01-01",
    { kind: "date", iso: "2025-01-01" },
  ])("%j is not one amount above zero", (cell) => {
    expect(readAmount(cell)).toEqual({ kind: "unreadable" });
  });

  it("of a formula without its value is not known", () => {
    expect(readAmount({ kind: "formula_without_value" })).toEqual({ kind: "formula_without_value" });
  });
});
