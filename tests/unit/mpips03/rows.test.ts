import { describe, expect, it } from "vitest";
import { readReport } from "../../support/mpips03.ts";
import { excelFile } from "../../support/workbooks.ts";

const reasons = (lines: string, year = 2014): string =>
  `MPiPS-03;za I-XII ${String(year)} r.\nDZIAŁ 4. POWODY PRZYZNANIA POMOCY\npowód;;rodziny;wieś;osoby\n;0;1;2;3\n${lines}`;
const staff = (year: number, lines: string): string =>
  `MPiPS-03;za I-XII ${String(year)} r.\nDZIAŁ 1. ZATRUDNIENIE;;;\nstanowisko;;osoby;etaty\n;0;1;2\n${lines}`;

describe("a row", () => {
  it("whose number is shifted is known by its label, and both are said", async () => {
    const { cells, findings } = await readReport(
      reasons("bezrobocie;5;40;10;90\nniepełnosprawność;6;30;5;70\n"),
    );
    expect(cells.map(({ row, concept }) => [row, concept]).slice(0, 2)).toEqual([
      ["6", "reason_unemployment.families"],
      ["6", "reason_unemployment.families_rural"],
    ]);
    expect(findings[0]).toMatchObject({
      rule: "mpips03_row_contradicted",
      place: { cell: "B5" },
      params: {
        number: "5",
        label: "bezrobocie",
        row: "6",
        certainty: { en: "background knowledge, not checked in a form" },
      },
    });
    expect(findings).toHaveLength(2);
  });

  it("whose label fits two rows and whose number neither is rejected", async () => {
    // "główny specjalista" is row 15 of PCPR and row 33 of OPS.
    const { cells, rules } = await readReport(staff(2014, "główny specjalista;9;1;1,00\n"));
    expect(cells).toEqual([]);
    expect(rules).toEqual(["mpips03_row_unplaced"]);
  });

  it("without number is known by its label and its place among the rows", async () => {
    const { values } = await readReport(
      staff(
        2014,
        "POWIATOWE CENTRA POMOCY RODZINIE;;7;7,00\npracownik socjalny;;2;2,00\nOŚRODKI POMOCY SPOŁECZNEJ;;21;20,50\npracownik socjalny;;9;8,50\n",
      ),
    );
    expect(values).toEqual({
      ...{ "1|5|1": 7, "1|5|2": 7, "1|14|1": 2, "1|14|2": 2 },
      ...{ "1|24|1": 21, "1|24|2": 20.5, "1|31|1": 9, "1|31|2": 8.5 },
    });
  });

  it.each([
    ["another case, no “w tym:”", "WIELODZIETNOŚĆ;5;1;1;1", "reason_large_family.families"],
    ["an older wording", "przemoc w rodzinie;12;1;1;1", "reason_domestic_violence.families"],
    ["a newer wording", "przemoc domowa;12;1;1;1", "reason_domestic_violence.families"],
    ["a typing error beside the right number", "niepelnosprawność;7;1;1;1", "reason_disability.families"],
    ["no label at all", ";7;1;1;1", "reason_disability.families"],
  ])("keeps its meaning with %s", async (_, line, concept) => {
    const { cells, rules } = await readReport(reasons(`${line}\n`));
    expect(cells[0]?.concept).toBe(concept);
    expect(rules).toEqual([]);
  });

  it("that nobody has seen keeps its number and has no meaning", async () => {
    const { cells, findings } = await readReport(reasons("ubóstwo;1;5;2;9\nzupełnie nowy powód;22;3;1;7\n"));
    expect(cells.at(-1)).toMatchObject({ row: "22", col: 3, value: 7, concept: null });
    expect(findings).toMatchObject([{ rule: "mpips03_rows_unknown", params: { rows: "22", dzial: "4" } }]);
    expect(JSON.stringify(cells) + JSON.stringify(findings)).not.toContain("zupełnie nowy");
  });

  it("of signatures below the table is passed over", async () => {
    const { cells, rules } = await readReport(reasons("ubóstwo;1;5;2;9\nSporządziła;;;telefon;data\n"));
    expect(cells).toHaveLength(3);
    expect(rules).toEqual([]);
  });

  it("is numbered as its year numbers: staff of 2013 may still follow the form of 2011", async () => {
    const lines = "OŚRODKI POMOCY SPOŁECZNEJ;23;21;\nkierownicy;24;1;\npracownicy socjalni - ogółem;26;9;\n";
    const old = await readReport(staff(2013, lines));
    expect([
      old.cells[0]?.edition,
      old.cells.at(-2)?.concept,
      old.rules.includes("mpips03_row_contradicted"),
    ]).toEqual(["2011", "ops_social_workers.persons", false]);
    const later = await readReport(staff(2016, lines));
    expect(later.cells[0]).toMatchObject({ edition: "2014", row: "24", concept: "staff_ops.persons" });
    expect(later.rules).toEqual(Array(3).fill("mpips03_row_contradicted"));
  });
});

describe("a section", () => {
  it("is known by its title, whatever its number: powody were dział 4 and became 3", async () => {
    const { cells } = await readReport(reasons("ubóstwo;1;5;2;9\n", 2023).replace("DZIAŁ 4", "DZIAŁ 3"));
    expect(cells[0]).toMatchObject({
      ...{ edition: "2022", section: "reasons", dzial: "3", concept: "reason_poverty.families" },
      ...{ year: 2023, sourceForm: "MPiPS-03" },
    });
  });

  it("that is not known is said and left out, the next one is read", async () => {
    const { values, rules } = await readReport(
      reasons("ubóstwo;1;5;2;9\n").replace(
        "DZIAŁ 4",
        "DZIAŁ 6. JEDNOSTKI;;;;\n;0;1;2;3\nŚDS;1;2;3;4\nDZIAŁ 4",
      ),
    );
    expect(Object.keys(values)).toEqual(["4|1|1", "4|1|2", "4|1|3"]);
    expect(rules).toEqual(["mpips03_section_unknown"]);
  });

  it("with a head of several levels and labels merged over rows is read like any other", async () => {
    const rows = [
      ["MRPiPS-03-R za rok 2019"],
      ["DZIAŁ 5. TYPY RODZIN OBJĘTYCH POMOCĄ SPOŁECZNĄ"],
      ["TYPY RODZIN", null, null, "LICZBA RODZIN", null, "LICZBA OSÓB W RODZINACH"],
      [null, null, null, "OGÓŁEM", "w tym: na wsi", null],
      ["rodziny z dziećmi", "o liczbie dzieci 1", 9, 30, 12, 70],
      [null, "o liczbie dzieci 2", 10, 20, 8, 81],
    ];
    const merges = [
      { top: 2, bottom: 2, left: 3, right: 4 },
      { top: 2, bottom: 3, left: 5, right: 5 },
      { top: 4, bottom: 5, left: 0, right: 0 },
    ];
    const { cells, rules } = await readReport(excelFile([{ name: "Typy", rows, merges }]));
    expect(cells.map(({ concept, value, year, period }) => [concept, value, year, period])).toEqual([
      ["families_with_children_1.families", 30, 2019, "R"],
      ["families_with_children_1.families_rural", 12, 2019, "R"],
      ["families_with_children_1.persons_in_families", 70, 2019, "R"],
      ["families_with_children_2.families", 20, 2019, "R"],
      ["families_with_children_2.families_rural", 8, 2019, "R"],
      ["families_with_children_2.persons_in_families", 81, 2019, "R"],
    ]);
    expect(rules).toEqual([]);
  });

  it("takes the year of the head above it where a page holds two reports", async () => {
    const page = [2012, 2013]
      .map(
        (year) =>
          `<table><tr><td>MPiPS-03</td><td>za I-XII ${String(year)} r.</td></tr></table><h3>DZIAŁ 4. POWODY</h3><table><tr><td><td>0<td>1<td>2<td>3<tr><td>ubóstwo<td>1<td>${String(year)}<td>1<td>1</table>`,
      )
      .join("");
    const { cells } = await readReport(`<html><body>${page}</body></html>`);
    expect(cells.filter(({ col }) => col === 1).map(({ year, value }) => [year, value])).toEqual([
      [2012, 2012],
      [2013, 2013],
    ]);
  });
});
