import { describe, expect, it } from "vitest";
import { openFile } from "../../../sources/files/open.ts";
import { mpips03 } from "../../../sources/mpips03/reader.ts";
import { readReport } from "../../support/mpips03.ts";
import { excelFile } from "../../support/workbooks.ts";

describe("a long table", () => {
  it("is read under its English names, each row a cell of the form", async () => {
    const { cells, rules } = await readReport(
      "edition,dzial,row,col,value,year,period\n2014,4,6,1,166,2013,R\n2014,4,6,2,X,2013,R\n2014,3,6,1,.,2013,R\n2014,2B,7,3,0,2013,R\n",
    );
    expect(
      cells.map(({ dzial, row, col, value, symbol, concept }) => [dzial, row, col, value, symbol, concept]),
    ).toEqual([
      ["4", "6", 1, 166, null, "reason_unemployment.families"],
      ["4", "6", 2, null, "X", "reason_unemployment.families_rural"],
      ["3", "6", 1, null, ".", "social_work.persons_decided"],
      ["2B", "7", 3, 0, null, null],
    ]);
    expect(rules).toEqual(["mpips03_rows_unknown"]);
    expect(cells[0]).toMatchObject({
      section: "reasons",
      origin: { row: 2, column: 5 },
      sourceForm: "MPiPS-03",
    });
  });

  it("is read under its Polish names, with a gmina per row", async () => {
    const { cells, rules } = await readReport(
      "wydanie;dział;wiersz;kolumna;wartość;rok;okres;teryt;formularz\n2022;3;1;1;1 204;2023;R;0206011;MRiPS-03\n2022;3;1;1;7;2023;R;206011;MRiPS-03\n2022;2;1;2;;2023;I-VI;1465;MRiPS-03\n",
    );
    expect(cells.map(({ teryt, value, period, concept }) => [teryt, value, period, concept])).toEqual([
      ["0206011", 1204, "R", "reason_poverty.families"],
      ["0206011", 7, "R", "reason_poverty.families"],
      ["1465", null, "P", "help_any.families"],
    ]);
    expect(rules).toEqual([]);
  });

  it("is read from a workbook, under a head that gives year and period", async () => {
    const rows = [
      ["MRPiPS-03 za I-VI 2018 r."],
      [],
      ["dział", "wiersz", "kolumna", "wartość"],
      [4, 1, 1, 12],
    ];
    const { cells } = await readReport(excelFile([{ name: "dane", rows, merges: [] }]));
    expect(cells).toMatchObject([
      { year: 2018, period: "P", edition: "2014", dzial: "4", value: 12, sourceForm: "MRPiPS-03" },
    ]);
  });

  it("without a year takes the edition's, and says so", async () => {
    const { cells, rules } = await readReport("edition,dzial,row,col,value\n2014,4,1,1,12\n2014,4,1,2,3\n");
    expect(cells).toMatchObject([{ year: 2014, period: "R" }, { year: 2014 }]);
    expect(rules).toEqual(["mpips03_year_from_edition", "mpips03_period_assumed"]);
  });

  it.each([
    ["2014;4;pięć;1;1;2013;R", "C2"],
    ["2014;4;5;zero;1;2013;R", "D2"],
    ["2014;?;5;1;1;2013;R", "B2"],
    ["2014;4;5;1;1;luty;R", "F2"],
    ["2014;4;5;1;1;2013;kwartał", "G2"],
  ])("rejects the row %s at %s", async (line, cell) => {
    const { cells, findings } = await readReport(`wydanie;dział;wiersz;kolumna;wartość;rok;okres\n${line}\n`);
    expect(cells).toEqual([]);
    expect(findings).toMatchObject([{ rule: "mpips03_key_unreadable", place: { cell } }]);
  });

  it("says an unknown dział once, not once per row", async () => {
    const row = "2014;9;1;1;1;2013;R\n";
    const { rules } = await readReport(`wydanie;dział;wiersz;kolumna;wartość;rok;okres\n${row.repeat(5)}`);
    expect(rules).toEqual(["mpips03_section_unknown"]);
  });

  it("that lacks the value is half known", async () => {
    const opened = await openFile(
      Buffer.from("wydanie;dział;wiersz;kolumna;rok\n2014;4;1;1;2013\n"),
      "x.csv",
    );
    const [sheet] = opened.isOpen ? opened.sheets : [];
    expect(sheet && mpips03.recognise(sheet)).toMatchObject({ score: 0.75, missing: ["wartość"] });
  });
});
