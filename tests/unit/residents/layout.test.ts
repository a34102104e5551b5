import { describe, expect, it } from "vitest";
import type { Cell, Sheet } from "../../../sources/files/types.ts";
import { findLayout, readYear, yearOfHeading } from "../../../sources/residents/layout.ts";

function sheetOf(...rows: Cell[][]): Sheet {
  return { number: 1, name: "", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

describe("a heading", () => {
  it.each<[Cell, number, boolean]>([
    ["2022", 2022, false],
    [2022, 2022, false],
    ["2022 r.", 2022, false],
    ["ludność 2022", 2022, true],
    ["Liczba mieszkańców 2022", 2022, true],
    ["ogółem;2022;[osoba]", 2022, true],
    ["stan na 31.12.2022", 2022, false],
  ])("%j is the year %i", (cell, year, isNamed) => {
    expect(yearOfHeading(cell)).toEqual({ year, isNamed });
  });

  it.each<Cell>([
    "kobiety 2022",
    "bezrobotni 2022",
    "2021/2022",
    "65+ 2022",
    "ludność",
    "ludność na 1 km2 2022",
    1234,
    null,
  ])("%j is no year of all residents", (cell) => {
    expect(yearOfHeading(cell)).toBeNull();
  });
});

describe("a register", () => {
  it("is found below titles, by its code and count", () => {
    const layout = findLayout(
      sheetOf(["Ludność"], [], ["Kod", "Nazwa", "Rok", "Ludność ogółem"], ["9901012", "A", 2020, 1]),
    );
    expect(layout).toMatchObject({ row: 2, code: 0, name: 1, year: 2, count: 3, isNamed: true });
  });

  it("may have a column per year", () => {
    expect(findLayout(sheetOf(["teryt", "gmina", 2020, "2021"]))).toMatchObject({
      code: 0,
      years: [
        { column: 2, year: 2020 },
        { column: 3, year: 2021 },
      ],
      isNamed: false,
    });
  });

  it("may have headings over several rows, as the BDL exports them", () => {
    const sheet = {
      ...sheetOf(
        ["Kod", "Nazwa", "ogółem", null, "mężczyźni", null],
        [null, null, "2021", "2022", "2021", "2022"],
        [null, null, "[osoba]", "[osoba]", "[osoba]", "[osoba]"],
        ["0000000", "POLSKA", 5, 6, 1, 2],
      ),
      merges: [
        { top: 0, left: 0, bottom: 2, right: 0 },
        { top: 0, left: 1, bottom: 2, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 5 },
      ],
    };
    expect(findLayout(sheet)).toMatchObject({
      row: 2,
      code: 0,
      years: [
        { column: 2, year: 2021 },
        { column: 3, year: 2022 },
      ],
      isNamed: true,
    });
  });

  it.each<[string, Cell[]]>([
    ["years beside names alone", ["gmina", "2020", "2021"]],
    ["a code without a count", ["teryt", "rok", "bezrobotni"]],
    ["a name without a count", ["powiat", "miejsca"]],
  ])("is not %s", (_, cells) => {
    expect(findLayout(sheetOf(cells))).toBeNull();
  });
});

it.each<[Cell, number | null]>([
  [2022, 2022],
  ["2022", 2022],
  ["2022 r.", 2022],
  [{ kind: "date", iso: "2022-12-31" }, 2022],
  [{ kind: "date", iso: "2022-06-30" }, null],
  ["31.12.2022", 2022],
  ["dawno", null],
  [22, null],
  [null, null],
])("the year in %j is %j", (cell, year) => {
  expect(readYear(cell)).toBe(year);
});
