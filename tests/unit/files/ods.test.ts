import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { onlySheet, ods, opened, problemOf, rowsOf } from "./helpers.ts";

function table(rows: string, attributes = ""): string {
  return `<table:table table:name="Arkusz1" ${attributes}>${rows}</table:table>`;
}

function row(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function number(value: number, attributes = ""): string {
  return `<table:table-cell office:value-type="float" office:value="${String(value)}" ${attributes}><text:p>x</text:p></table:table-cell>`;
}

describe("cells are what the file holds", () => {
  const cell = (attributes: string, text = ""): string =>
    `<table:table-cell ${attributes}>${text}</table:table-cell>`;
  it.each([
    [
      "a number, not its picture",
      cell('office:value-type="float" office:value="2.5"', "<text:p>2,50</text:p>"),
      2.5,
    ],
    ["a per cent", cell('office:value-type="percentage" office:value="0.5"', "<text:p>50%</text:p>"), 0.5],
    ["a sum of money", cell('office:value-type="currency" office:value="12"', "<text:p>12 zł</text:p>"), 12],
    [
      "a day",
      cell('office:value-type="date" office:date-value="2013-03-07"'),
      { kind: "date", iso: "2013-03-07" },
    ],
    [
      "a moment",
      cell('office:value-type="date" office:date-value="2013-03-07T10:30:00"'),
      { kind: "date", iso: "2013-03-07" },
    ],
    [
      "a duration",
      cell('office:value-type="time" office:time-value="PT36H30M00S"'),
      { kind: "time", hours: 36.5 },
    ],
    [
      "true",
      cell('office:value-type="boolean" office:boolean-value="true"'),
      { kind: "boolean", value: true },
    ],
    ["a text", cell('office:value-type="string"', "<text:p>Zespół</text:p>"), "Zespół"],
    [
      "a text of several lines, spans and counted spaces",
      cell(
        'office:value-type="string"',
        '<text:p>a<text:s text:c="3"/><text:span>b</text:span></text:p><text:p>c<text:line-break/>d<text:tab/></text:p>',
      ),
      "a   b\nc\nd\t",
    ],
    [
      "a text without the comment beside it",
      cell(
        'office:value-type="string"',
        "<office:annotation><text:p>uwaga</text:p></office:annotation>\n<text:p>a</text:p>\n",
      ),
      "a",
    ],
    [
      "an error",
      cell(
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
        "<text:p>#DIV/0!</text:p>",
      ),
      { kind: "error", text: "#DIV/0!" },
    ],
    [
      "an error as old programs write it",
      cell(
        'table:formula="of:=1/0" office:value-type="float" office:value="0"',
        "<text:p>#DZIEL/0!</text:p>",
      ),
      { kind: "error", text: "#DZIEL/0!" },
    ],
    [
      "a formula's stored number",
      cell('table:formula="of:=1+1" office:value-type="float" office:value="2"'),
      2,
    ],
    ["a formula never computed", cell('table:formula="of:=1+1"'), { kind: "formula_without_value" }],
    [
      "a formula of known type never computed",
      cell('table:formula="of:=1+1" office:value-type="float"'),
      { kind: "formula_without_value" },
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await rowsOf(ods(table(row(xml))))).toEqual([[expected]]);
  });

  it("a formula that gives an empty text is an empty cell", async () => {
    const empty =
      '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"><text:p/></table:table-cell>';
    expect(await rowsOf(ods(table(row(empty + number(1)))))).toEqual([[null, 1]]);
  });
});

describe("repeats", () => {
  it("of cells and rows are written out", async () => {
    const rows = row(
      `<table:table-cell table:number-columns-repeated="2"/>${number(1, 'table:number-columns-repeated="3"')}`,
      'table:number-rows-repeated="2"',
    );
    expect(await rowsOf(ods(table(rows + row(number(2)))))).toEqual([
      [null, null, 1, 1, 1],
      [null, null, 1, 1, 1],
      [2],
    ]);
  });

  it("of empty rows to the end of the sheet cost nothing", async () => {
    const end = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048575"',
    );
    expect(await rowsOf(ods(table(row(number(1)) + end)))).toEqual([[1]]);
  });

  it.each([
    [
      "wypełnionych komórek",
      row(number(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
    ],
    ["wierszy w arkuszu", row(number(1), 'table:number-rows-repeated="99999999999"')],
    ["kolumn", row(number(1, 'table:number-columns-repeated="99999999999"'))],
  ])("beyond any sheet are refused: %s", async (measure, rows) => {
    expect(await problemOf(ods(table(rows)))).toMatchObject({ rule: "file_too_large", params: { measure } });
  });
});

it("merged ranges, hidden rows, columns and sheets are known", async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
  const merged = number(1, 'table:number-columns-spanned="2" table:number-rows-spanned="2"');
  const first = table(
    columns +
      row(`${merged}<table:covered-table-cell/>${number(3)}`) +
      row('<table:covered-table-cell table:number-columns-repeated="2"/>', 'table:visibility="filter"') +
      row(number(4)),
    'table:style-name="ta1"',
  );
  const { sheets, remarks } = await opened(
    ods(first + table(row(number(5)), 'table:style-name="ta2"'), styles),
  );
  expect(sheets).toEqual([
    {
      number: 1,
      name: "Arkusz1",
      isHidden: false,
      rows: [[1, null, 3], [], [4]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [2],
    },
    {
      number: 2,
      name: "Arkusz1",
      isHidden: true,
      rows: [[5]],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ]);
  expect(remarks.map(({ rule, sheet }) => [rule, sheet])).toEqual([
    ["rows_hidden", 1],
    ["sheet_hidden", 2],
  ]);
});

it("a copy of another workbook's cells is no sheet", async () => {
  const cache = `<table:table table:name="'file:///C:/inny.ods'#$Arkusz1"><table:table-source/>${row(number(9))}</table:table>`;
  expect((await onlySheet(ods(table(row(number(1))) + cache))).rows).toEqual([[1]]);
});

it("what the library writes is read", async () => {
  const rows = [
    ["Imię", 1.5, null, "a\nb"],
    [-2, "0120", 3],
  ];
  const bytes = write(utils.book_new(utils.aoa_to_sheet(rows), "Karta"), {
    type: "buffer",
    bookType: "ods",
  }) as Buffer;
  const { sheets } = await opened(bytes, "karta.ods");
  expect(sheets.map(({ name, rows: read }) => [name, read])).toEqual([["Karta", rows]]);
});
