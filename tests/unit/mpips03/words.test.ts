import { describe, expect, it } from "vitest";
import { headOf, isOtherForm, sectionOf, titleOf } from "../../../sources/mpips03/words.ts";
import { readValue } from "../../../sources/mpips03/values.ts";

describe("the head of a report", () => {
  it.each([
    ["MPiPS-03 Sprawozdanie półroczne i roczne za I-XII 2013 r.", "MPiPS-03", 2013, "R"],
    ["MRPiPS–03-P za I – VI 2018 r.", "MRPiPS-03", 2018, "P"],
    ["MRiPS-03-R rok 2022", "MRiPS-03", 2022, "R"],
    ["za I półrocze 2017 r.", null, 2017, "P"],
    ["za I-XII.2014", null, 2014, "R"],
    ["za 2015 r.", null, 2015, null],
    ["Sprawozdanie półroczne i roczne z udzielonych świadczeń", null, null, null],
    ["przemoc w rodzinie (od 22.06.2023: przemoc domowa)", null, null, null],
    ["MRiPS-06 za rok 2022", null, 2022, null],
  ])("%s", (text, form, year, period) => {
    expect(headOf(text)).toEqual({ form, year, period });
  });

  it("tells another report of the ministry", () => {
    expect([isOtherForm("MRiPS-06"), isOtherForm("MPiPS-03"), isOtherForm("OZPS")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the title of a dział", () => {
  it.each([
    ["DZIAŁ 1. ZATRUDNIENIE W JEDNOSTKACH ORGANIZACYJNYCH", "1", "staff"],
    ["Dział 2A - UDZIELONE ŚWIADCZENIA - ZADANIA ZLECONE GMINIE", "2A", "delegated"],
    ["DZIAŁ 1B. ZADANIA WŁASNE GMIN", "1B", "own"],
    ["DZIAŁ 2C. ZADANIA WŁASNE POWIATU", "2C", null],
    ["DZIAŁ 3. RZECZYWISTA LICZBA RODZIN W RAMACH ZADAŃ ZLECONYCH I WŁASNYCH", "3", "actual"],
    ["DZIAŁ 4 POWODY PRZYZNANIA POMOCY", "4", "reasons"],
    ["DZIAŁ 4. TYPY RODZIN OBJĘTYCH POMOCĄ", "4", "types"],
    ["DZIAŁ 6B", "6B", null],
  ])("%s", (text, dzial, section) => {
    expect(titleOf(text)).toMatchObject({ dzial, section });
  });

  it("is none in a row about a department, or one that only mentions a dział", () => {
    expect([titleOf("kierownik działu"), titleOf("w dziale 3")]).toEqual([null, null]);
    expect(sectionOf("kierownik sekcji")).toBeNull();
  });
});

describe("a cell of the form", () => {
  it.each([
    [0, 0, null],
    ["0", 0, null],
    [null, null, null],
    ["", null, null],
    ["\u00a0", null, null],
    ["X", null, "X"],
    ["x ", null, "X"],
    [".", null, "."],
    ["–", null, "-"],
    ["1 204", 1204, null],
    ["1\u00a0204", 1204, null],
    ["1\u2009204", 1204, null],
    ["6.795,00", 6795, null],
    ["1.234.567", 1234567, null],
    ["680250,50", 680250.5, null],
  ])("%j reads as %j, sign %j", (cell, value, symbol) => {
    expect(readValue(cell, false)).toMatchObject({ value, symbol, fault: null });
  });

  it.each([
    ["brak", "mpips03_value_unreadable"],
    ["12 osób", "mpips03_value_unreadable"],
    ["1.204", "number_unclear"],
    ["1,204", "number_unclear"],
    ["99999999999999", "number_too_large"],
    [{ kind: "date", iso: "2013-01-02" } as const, "mpips03_value_unreadable"],
    [{ kind: "time", hours: 2.5 } as const, "mpips03_value_unreadable"],
    [{ kind: "error", text: "#REF!" } as const, "mpips03_value_unreadable"],
    [{ kind: "boolean", value: true } as const, "mpips03_value_unreadable"],
    [{ kind: "formula_without_value" } as const, "formula_without_value"],
  ])("%j is rejected: %s", (cell, rule) => {
    expect(readValue(cell, false).fault).toBe(rule);
  });

  it("of posts may have three decimals after a comma", () => {
    expect(readValue("1,250", true).value).toBe(1.25);
  });
});
