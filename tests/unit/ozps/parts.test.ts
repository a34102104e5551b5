/** Cells, heads, years, sections and cuts, one by one. */
import { describe, expect, it } from "vitest";
import type { Cell, Sheet } from "../../../sources/files/types.ts";
import { readingsOf, solve } from "../../../sources/ozps/glued.ts";
import { headAt } from "../../../sources/ozps/heads.ts";
import { matchRow, ozpsSums } from "../../../sources/ozps/rows.ts";
import { sectionOf } from "../../../sources/ozps/sections.ts";
import { readText, readValue } from "../../../sources/ozps/value-cell.ts";
import { headYears, titleTeryt, titleYears } from "../../../sources/ozps/year.ts";

describe("a cell of values", () => {
  it.each<[Cell, object]>([
    [0, { value: 0, symbol: null, text: null }],
    ["0", { value: 0, symbol: null, text: null }],
    [".", { value: null, symbol: ".", text: null }],
    [" x ", { value: null, symbol: "x", text: null }],
    ["X", { value: null, symbol: "x", text: null }],
    ["-", { value: null, symbol: "-", text: null }],
    ["–", { value: null, symbol: "-", text: null }],
    [null, { value: null, symbol: null, text: null }],
    ["  ", { value: null, symbol: null, text: null }],
    ["9\u00a0173", { value: 9173, symbol: null, text: null }],
    ["9\u202f173", { value: 9173, symbol: null, text: null }],
    ["12 345 678,50", { value: 12345678.5, symbol: null, text: null }],
    ["9.173", { rule: "number_unclear" }],
    ["-5", { rule: "ozps_value_unreadable" }],
    ["8 3168 279", { rule: "ozps_value_unreadable" }],
    ["ok. 400", { rule: "ozps_value_unreadable" }],
    [{ kind: "formula_without_value" }, { rule: "formula_without_value" }],
  ])("%j is read as %j", (cell, expected) => {
    expect(readValue(cell)).toEqual(expected);
  });

  it.each([
    ["brak żłobków", false],
    ["brak  wolnych miejsc", false],
    ["Brak miejsc w żłobku", false],
    ["odmowa dla Jana Wymyślonego", true],
    ["J. Wymyślony", true],
    ["ODMOWA JAN WYMYŚLONY", true],
    ["pesel 44051401359", true],
    ["tel. 600 100 200", true],
    ["poczta: ktos@przyklad.pl", true],
    ["długi opis ".repeat(30), true],
  ])("words that may name someone are not kept: %s", (text, isWithheld) => {
    const read = readText(text);
    expect(read.isWithheld).toBe(isWithheld);
    if (isWithheld) expect(read.text).toBe(`(tekst, liczba znaków: ${String(text.trim().length)})`);
  });
});

describe("a row of the form", () => {
  it.each([
    ["15", "mieszkania socjalne", "social_flats"],
    ["15", "w tym (z wiersza 13) Mieszkania Socjalne", "social_flats"],
    ["4", "Kobiety w wieku 18 – 59", "women_18_59"],
    ["4", "Kobiety w wieku 18-59 lat", "women_18_59"],
    ["3", "Mężczyźni w wieku 0-17", "men_0_17"],
    ["9", null, "men_65_more"],
    ["1", "Liczba rodzin objętych pomocą", undefined],
    ["25", "Mieszkańcy ogólnie", undefined],
  ])("number %s and label %s mean %s", (number, label, concept) => {
    expect(matchRow(number, label).row?.concept).toBe(concept);
  });

  it("the dictionary's sums are 1 = 2+6, 2 = 3+4+5, 6 = 7+8+9, and parts are within 10 and 13", () => {
    const complete = ozpsSums
      .filter((sum) => sum.isComplete)
      .map(({ whole, part }) => `${whole.row}:${part.row}`);
    const within = ozpsSums
      .filter((sum) => !sum.isComplete)
      .map(({ whole, part }) => `${whole.row}:${part.row}`);
    expect(complete).toEqual(["1:2", "1:6", "2:3", "2:4", "2:5", "6:7", "6:8", "6:9"]);
    expect(within).toEqual(["10:11", "10:12", "13:15"]);
  });
});

describe("the heads", () => {
  it.each<[string, Cell[][], number[], number[]]>([
    [
      "in words",
      [
        [
          "WYSZCZEGÓLNIENIE",
          "",
          "Dwa lata przed rokiem oceny",
          "Rok przed oceną",
          "Rok oceny",
          "PROGNOZA* Rok po ocenie",
          "PROGNOZA* Dwa lata po ocenie",
        ],
      ],
      [],
      [-2, -1, 0, 1, 2],
    ],
    [
      "in years",
      [["Wyszczególnienie", "Rok 2012", "Rok 2013", "Rok 2014", "Prognoza 2015", "Prognoza 2016"]],
      [2014],
      [],
    ],
    ["in bare years", [["Wyszczególnienie", "Lp.", "2012", "2013", "2014", "2015", "2016"]], [2014], []],
    [
      "in words and years",
      [["Nazwa", "Dwa lata przed 2012", "Rok przed 2013", "Rok oceny 2014", "Rok po ocenie 2015"]],
      [2014],
      [-2, -1, 0, 1],
    ],
    [
      "with a common word over forecasts",
      [
        ["Nazwa", "Rok poprzedzający", "Rok przed oceną", "Rok oceny", "Prognoza", null],
        [null, null, null, null, "Rok po ocenie", "Dwa lata po ocenie"],
      ],
      [],
      [-1, 0, 1, 2],
    ],
  ])("%s are found", (_, rows, years, offsets) => {
    const head = headAt(sheetOf(rows), 0);
    expect(head && headYears(head)).toEqual(years);
    expect(head?.columns.flatMap(({ offset }) => offset ?? [])).toEqual(offsets);
  });

  it.each<[string, Cell[][]]>([
    ["a row of values", [["Mieszkańcy ogółem", 1, "9 173", "9 159", "9 187", "9 187", "9 187"]]],
    ["a sentence with a year", [["Ocena zasobów za rok 2013"]]],
  ])("%s is no head", (_, rows) => {
    expect(headAt(sheetOf(rows), 0)).toBeNull();
  });

  it("a title merged over all columns is no head", () => {
    const merges = [{ top: 0, bottom: 0, left: 0, right: 6 }];
    expect(headAt({ ...sheetOf([["Ocena zasobów za rok 2013"]]), merges }, 0)).toBeNull();
  });

  it.each<[Cell[][], number[]]>([
    [[["Ocena zasobów pomocy społecznej"], ["za rok 2013"]], [2013]],
    [[["OCENA ZASOBÓW POMOCY SPOŁECZNEJ NA ROK 2015"]], [2015]],
    [[["za rok", 2013]], [2013]],
    [[["Rok oceny: 2014"]], [2014]],
    [[["Uchwała z 11 czerwca 2019 r."]], []],
  ])("the title %j says %j", (rows, years) => {
    expect(titleYears(sheetOf(rows))).toEqual(years);
  });

  it("a TERYT code above the table is the gmina's", () => {
    expect(titleTeryt(sheetOf([["Gmina Wzorowo, TERYT: 9901022"]]))).toBe("9901022");
  });
});

describe("a section", () => {
  it.each([
    ["2. DANE O SYTUACJI DEMOGRAFICZNEJ I SPOŁECZNEJ (stan na 31.XII)", "2"],
    ["DANE O KORZYSTAJĄCYCH Z POMOCY I WSPARCIA", "3"],
    ["3.1 GMINA – ZADANIA OPS ORAZ MOPS, MOPR", "3"],
    ["6 Kadra jednostki organizacyjnej", "6"],
    ["Kadra żłobków", null],
  ])("%s is section %s", (title, section) => {
    expect(sectionOf(title)).toBe(section);
  });
});

describe("digits that have run together", () => {
  it("are cut in every way that thousands allow: 18 3168 279 in two", () => {
    expect(readingsOf(["18 3168 279"], "1", 2)).toContainEqual([8316, 8279]);
    expect(readingsOf(["18 3168 279"], "2", 2)).toEqual([]);
  });

  it("are settled where one cut fits the sum, also when the parts have run together as well", () => {
    const sums = [{ whole: "1", parts: ["2", "6"] }];
    const readings = new Map([
      ["1", readingsOf(["19 1739 159"], "1", 2)],
      ["2", readingsOf(["24 5764 560"], "2", 2)],
    ]);
    const solved = solve(readings, new Map([["6", [4597, 4599]]]), sums);
    expect(Object.fromEntries(solved)).toEqual({ "1": [9173, 9159], "2": [4576, 4560] });
  });

  it("are left alone where two cuts fit or none does", () => {
    const sums = [{ whole: "1", parts: ["2", "6"] }];
    const readings = new Map([["1", readingsOf(["19 1739 159"], "1", 2)]]);
    const unfit = new Map([
      ["2", [4576, 4560]],
      ["6", [4597, 4598]],
    ]);
    expect(solve(readings, unfit, sums).size).toBe(0);
    expect(
      solve(
        new Map([
          [
            "1",
            [
              [12, 3],
              [1, 23],
            ],
          ],
        ]),
        new Map([
          ["2", [null, null]],
          ["6", [1, 1]],
        ]),
        sums,
      ).size,
    ).toBe(0);
  });
});

function sheetOf(rows: Cell[][]): Sheet {
  return { number: 1, name: "", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
