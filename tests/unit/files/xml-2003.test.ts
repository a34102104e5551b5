import { describe, expect, it } from "vitest";
import { opened, problemOf, singleByte } from "./helpers.ts";

const namespaces =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
const styles =
  '<Styles><Style ss:ID="Default"/><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>' +
  '<Style ss:ID="t"><NumberFormat ss:Format="h:mm"/></Style><Style ss:ID="s"><NumberFormat ss:Format="Standard"/></Style>' +
  '<Style ss:ID="child" ss:Parent="d"/></Styles>';

function book(
  sheets: string,
  prolog = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
): string {
  return `${prolog}<Workbook ${namespaces}>${styles}${sheets}</Workbook>`;
}

function sheet(rows: string, options = ""): string {
  return `<Worksheet ss:Name="Arkusz1"><Table>${rows}</Table>${options}</Worksheet>`;
}

describe("cells are what the file holds", () => {
  it.each([
    ["a number", '<Cell><Data ss:Type="Number">2.5</Data></Cell>', 2.5],
    ["a number with a named format", '<Cell ss:StyleID="s"><Data ss:Type="Number">2.5</Data></Cell>', 2.5],
    ["a text", '<Cell><Data ss:Type="String">0120 ą</Data></Cell>', "0120 ą"],
    ["a rich text", '<Cell><ss:Data ss:Type="String"><B>Ze</B>spół</ss:Data></Cell>', "Zespół"],
    [
      "a text beside a comment",
      '<Cell><Comment><ss:Data><B>uwaga</B></ss:Data></Comment><Data ss:Type="String">a</Data></Cell>',
      "a",
    ],
    [
      "a day",
      '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2013-03-07T00:00:00.000</Data></Cell>',
      { kind: "date", iso: "2013-03-07" },
    ],
    [
      "a day as a number",
      '<Cell ss:StyleID="child"><Data ss:Type="Number">41275</Data></Cell>',
      { kind: "date", iso: "2013-01-01" },
    ],
    [
      "a time",
      '<Cell ss:StyleID="t"><Data ss:Type="DateTime">1899-12-31T02:30:00.000</Data></Cell>',
      { kind: "time", hours: 2.5 },
    ],
    [
      "a long duration",
      '<Cell ss:StyleID="t"><Data ss:Type="DateTime">1900-01-01T12:00:00.000</Data></Cell>',
      { kind: "time", hours: 36 },
    ],
    ["true", '<Cell><Data ss:Type="Boolean">1</Data></Cell>', { kind: "boolean", value: true }],
    [
      "an error",
      '<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>',
      { kind: "error", text: "#DIV/0!" },
    ],
    ["a formula never computed", '<Cell ss:Formula="=1+1"/>', { kind: "formula_without_value" }],
  ])("%s", async (_, cell, expected) => {
    const { format, sheets } = await opened(book(sheet(`<Row>${cell}</Row>`)), "eksport.xls");
    expect(format).toBe("xls");
    expect(sheets[0]?.rows).toEqual([[expected]]);
  });
});

it("stated places, merged ranges and hidden parts are known", async () => {
  const rows =
    '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Row ss:Index="2">' +
    '<Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">2</Data></Cell></Row>' +
    '<Row ss:Hidden="1"><Cell ss:Index="3"><Data ss:Type="Number">3</Data></Cell></Row>';
  const hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>";
  const { sheets, remarks } = await opened(
    book(sheet(rows) + sheet("<Row><Cell><Data>x</Data></Cell></Row>", hidden)),
  );
  expect(sheets[0]).toMatchObject({
    rows: [[], [1, null, 2], [null, null, 3]],
    merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
    hiddenRows: [2],
    hiddenColumns: [1, 2],
    isHidden: false,
  });
  expect(sheets[1]?.isHidden).toBe(true);
  expect(remarks.map(({ rule, sheet: number }) => [rule, number])).toEqual([
    ["rows_hidden", 1],
    ["sheet_hidden", 2],
  ]);
});

it("Windows-1250 is read", async () => {
  const text = book(
    sheet('<Row><Cell><Data ss:Type="String">jaźń</Data></Cell></Row>'),
    '<?xml version="1.0" encoding="windows-1250"?>',
  );
  expect((await opened(singleByte(text, "windows-1250"))).sheets[0]?.rows).toEqual([["jaźń"]]);
});

it.each([
  ["a file cut off", book(sheet("<Row><Cell>")).slice(0, -60)],
  ["an entity", book("", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>')],
])("%s is damaged", async (_, text) => {
  expect(await problemOf(text)).toEqual({ rule: "file_damaged" });
});
