/**
 * The real and open files beside the project, where they are present. The expected figures were counted with
 * Python's csv, zipfile and xml.etree.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, type TestContext } from "vitest";
import type { Cell, Sheet } from "../../../sources/files/types.ts";
import { opened, type Opened } from "./helpers.ts";

const shared = join(import.meta.dirname, "../../../../shared");

async function file(path: string, context: TestContext): Promise<Opened> {
  const full = join(shared, path);
  if (!existsSync(full)) context.skip(`${path} is not beside the project`);
  return opened(readFileSync(full), path);
}

describe("texts", () => {
  it.for([
    ["fixtures/open/inputs/czynnosci_I_kwartal.csv", "utf-8", ";", 25, 8],
    ["fixtures/open/inputs/eksport_luty.csv", "windows-1250", ";", 469, 6],
    ["fixtures/open/inputs/eksport_marzec.csv", "utf-8", ",", 492, 6],
    ["real/TERC_Adresowy_2026-02-16.csv", "utf-8", ";", 3632, 7],
    ["real/gus_populacja_malopolska.csv", "utf-8", ",", 617, 9],
    ["real/ioss_malopolska_2024.csv", "utf-8", ",", 23, 7],
    ["real/ops_malopolska_geo.csv", "utf-8", ",", 196, 19],
    ["real/wskaznik_nasycenia_malopolska.csv", "utf-8", ",", 23, 15],
  ] as const)("%s", async ([path, encoding, delimiter, rows, columns], context) => {
    const { dialect, sheets, remarks } = await file(path, context);
    expect(dialect).toEqual({ encoding, delimiter });
    expect(sheets[0]?.rows).toHaveLength(rows);
    expect(new Set(sheets[0]?.rows.map((row) => row.length))).toEqual(new Set([columns]));
    expect(remarks).toEqual([]);
  });

  it("a register with line breaks in its cells keeps the lines of its records", async (context) => {
    const { sheets } = await file("real/ops_malopolska_geo.csv", context);
    expect(sheets[0]?.lines?.slice(0, 6)).toEqual([1, 2, 11, 14, 16, 18]);
    expect(sheets[0]?.lines?.at(-1)).toBe(304);
    expect(sheets[0]?.rows.at(-1)?.slice(0, 3)).toEqual(["OPS", "10068", "małopolskie"]);
  });
});

describe("workbooks", () => {
  const cards = "fixtures/open/inputs/karty_czasu_pracy_styczen.xlsx";
  it.for([
    ["real/wolne_miejsca_dps_2026-08-08.xlsx", 1, 146, 1863, 75397, 79],
    [cards, 1, 14, 173, 805, 3],
    [cards, 2, 14, 165, 823.25, 3],
    [cards, 3, 14, 135, 655.75, 3],
    [cards, 4, 18, 195, 810, 12],
    [cards, 5, 18, 170, 740.75, 12],
    [cards, 6, 18, 196, 821, 12],
    ["fixtures/open/inputs/MPiPS-03_rok_2012.xlsx", 1, 29, 118, 6826, 0],
    ["fixtures/open/inputs/OZPS_2013.xlsx", 1, 30, 174, 16599, 0],
  ] as const)("%s, sheet %i", async ([path, number, height, filled, sum, merges], context) => {
    const { sheets, remarks } = await file(path, context);
    const sheet = sheets[number - 1];
    expect(sheet?.rows).toHaveLength(height);
    expect(cellsOf(sheet)).toHaveLength(filled);
    expect(
      cellsOf(sheet).reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0),
    ).toBe(sum);
    expect(sheet?.merges).toHaveLength(merges);
    expect(remarks).toEqual([]);
  });
});

it("a form as a web page: one sheet per part, with its heading", async (context) => {
  const { format, sheets } = await file("fixtures/open/inputs/MPiPS-03_rok_2013.htm", context);
  expect(format).toBe("html");
  expect(sheets.slice(1).map(({ name, rows }) => [name, rows.length])).toEqual([
    ["DZIAŁ 3. RZECZYWISTA LICZBA RODZIN I OSÓB OBJĘTYCH POMOCĄ SPOŁECZNĄ", 10],
    ["DZIAŁ 4. POWODY PRZYZNANIA POMOCY", 23],
  ]);
  expect(sheets[1]?.rows[2]?.at(-1)).toBe("1\u00a0204");
});

function cellsOf(sheet: Sheet | undefined): Cell[] {
  return (sheet?.rows ?? []).flat().filter((cell) => cell !== null);
}
