/** Codes of the register (GUS), KESO codes and BDL ids as mpips03.md §1 and the real files have them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatTeryt,
  gminaLengthOf,
  readKeso,
  readTeryt,
  type Teryt,
} from "../../../sources/territory/teryt.ts";
import type { Cell } from "../../../sources/files/types.ts";

function codeOf(cell: Cell, length?: 6 | 7): string {
  const reading = readTeryt(cell, length);
  return reading.kind === "code"
    ? formatTeryt(reading.code) + (reading.isRepaired ? " repaired" : "")
    : reading.kind;
}

describe("a code", () => {
  it.each<[Cell, string]>([
    ["1206143", "1206143"],
    [1206143, "1206143"],
    ["0201011", "0201011"],
    [" 1206 14 3 ", "1206143"],
    ["'0201011", "0201011"],
    ["1206", "1206"],
    ["1206000", "1206"],
    ["1200000", "12"],
    ["12", "12"],
    ["0000000", "00"],
    ["120614", "120614"],
    ["020101", "020101"],
  ])("%j is read as it stands", (cell, expected) => {
    expect(codeOf(cell)).toBe(expected);
  });

  it.each<[Cell, string]>([
    // 2061 is the city of Białystok, which has no gmina 43: only the zero can be missing.
    ["206143", "0206143 repaired"],
    [206143, "0206143 repaired"],
    ["206143.0", "0206143 repaired"],
    ["1206143,0", "1206143 repaired"],
    [20601, "020601 repaired"],
    [201, "0201 repaired"],
    [2, "02 repaired"],
  ])("%j gets back what a spreadsheet took", (cell, expected) => {
    expect(codeOf(cell)).toBe(expected);
  });

  it("of six digits that may be either is ambiguous, and settled by the column's other codes", () => {
    expect(codeOf("201011")).toBe("ambiguous");
    expect(codeOf("201011", 7)).toBe("0201011 repaired");
    expect(codeOf("201011", 6)).toBe("201011");
  });

  it.each<Cell>([
    "132.0",
    "132.5",
    "Kraków",
    "",
    null,
    "1306143",
    "3401011",
    "1200011",
    "1206007",
    "1206146",
    "1206148",
    "1261021",
    "12345678",
    "1206143000",
    -1206143,
    1206143.5,
  ])("%j is none", (cell) => {
    expect(codeOf(cell)).toBe("not_a_code");
  });

  it.each([
    // Powiat by name in the real file: bocheński, m. Kraków, gorlicki, nowotarski (TERC: 1201, 1261, 1205, 1211).
    ["011212001000", "1201"],
    ["011212161000", "1261"],
    ["011212205000", "1205"],
    ["011216911000", "1211"],
    ["011212001011", "1201011"],
    ["11212001000", "1201 repaired"],
    ["011212000000", "12"],
    ["010000000000", "00"],
    ["000000000000", "00"],
    ["081212001000", "not_a_code"],
  ])("%s as a unit id of the BDL is %s", (cell, expected) => {
    expect(codeOf(cell)).toBe(expected);
  });
});

describe("a column of codes", () => {
  it.each<[string, Cell[], 6 | 7 | undefined]>([
    ["seven digits beside lost zeros", ["1206143", 201011], 7],
    ["six digits with their zero", ["020101", "201011"], 6],
    ["six digits whose zero is lost in others", [20101, "201011"], 6],
    ["nothing that tells", ["201011", "1206", null], undefined],
    ["both", ["1206143", "020101"], undefined],
  ])("of %s", (_, cells, expected) => {
    expect(gminaLengthOf(cells)).toBe(expected);
  });
});

describe("a KESO code", () => {
  it.each([
    ["301202012000", "OPS", "1202012"],
    ["201201000000", "PCPR", "1201"],
    ["251261011000", "MOPR", "1261011"],
  ])("%s is %s of %s", (text, unitType, teryt) => {
    const keso = readKeso(text);
    expect(keso && [keso.unitType, formatTeryt(keso.code)]).toEqual([unitType, teryt]);
    expect(codeOf(text)).toBe(teryt);
  });

  it.each(["101202012000", "301202012001", "30120201200", "301302012000"])("%s is none", (text) => {
    expect(readKeso(text)).toBeNull();
  });
});

/** Codes that exist by their digits: of a województwo, a powiat, a gmina with and without RODZ, a part of a city. */
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
const voivodeship = fc.integer({ min: 1, max: 16 }).map((half) => String(2 * half).padStart(2, "0"));
const none = fc.constant(null);
const codes: fc.Arbitrary<Teryt> = fc.oneof(
  fc.record({ voivodeship, powiat: none, gmina: none, kind: none }),
  fc.record({ voivodeship, powiat: two(1, 99), gmina: none, kind: none }),
  fc.record({
    voivodeship,
    powiat: two(1, 60),
    gmina: two(1, 99),
    kind: fc.constantFrom("1", "2", "3", "4", "5"),
  }),
  fc.record({ voivodeship, powiat: two(61, 99), gmina: fc.constant("01"), kind: fc.constant("1") }),
  fc.record({ voivodeship, powiat: two(61, 99), gmina: two(2, 99), kind: fc.constantFrom("8", "9") }),
);

describe("laws", () => {
  it("a code written and read is the same code", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readTeryt(formatTeryt(code))).toEqual({ kind: "code", code, isRepaired: false });
      }),
    );
  });

  it("a zero lost at the beginning is found, or said to be one of two", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const text = formatTeryt(code);
        fc.pre(text.startsWith("0"));
        const reading = readTeryt(Number(text));
        if (reading.kind !== "ambiguous") expect(reading).toEqual({ kind: "code", code, isRepaired: true });
        expect(readTeryt(Number(text), 7)).toEqual({ kind: "code", code, isRepaired: true });
        expect(readTeryt(`${String(Number(text))}.0`, 7)).toEqual({ kind: "code", code, isRepaired: true });
      }),
    );
  });

  it("no text breaks it, and what it reads it writes as a code", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const reading = readTeryt(text);
        if (reading.kind === "code") expect(formatTeryt(reading.code)).toMatch(/^\d{2}(\d{2}(\d{2}\d?)?)?$/);
      }),
    );
  });
});
