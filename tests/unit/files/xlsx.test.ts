import { utils, write, type WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cellAt, spannedCellAt } from "../../../sources/files/types.ts";
import { onlySheet, opened, problemOf, rowsOf, xlsx, xlsxOfRows, xlsxParts } from "./helpers.ts";

const formats =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>';

describe("cells are what the file holds", () => {
  it.each([
    ["a number", '<c r="A1"><v>2.50</v></c>', 2.5],
    ["a number as text", '<c r="A1" t="str"><v>2,5</v></c>', "2,5"],
    ["a per cent is a number", '<c r="A1" s="3"><v>0.5</v></c>', 0.5],
    ["a day", '<c r="A1" s="1"><v>41275</v></c>', { kind: "date", iso: "2013-01-01" }],
    ["a day by a built-in format", '<c r="A1" s="4"><v>41275</v></c>', { kind: "date", iso: "2013-01-01" }],
    ["a duration", '<c r="A1" s="2"><v>0.104166666666667</v></c>', { kind: "time", hours: 2.5 }],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', " Łącznie "],
    ["a shared rich text without its phonetic guide", '<c r="A1" t="s"><v>1</v></c>', "Zespół 1"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>a &lt;b&gt; &#261;</t></is></c>', "a <b> ą"],
    ["an escaped character", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>', "a\rb_x"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: "error", text: "#DIV/0!" }],
    ["an ISO day", '<c r="A1" t="d"><v>2013-03-07T00:00:00</v></c>', { kind: "date", iso: "2013-03-07" }],
    ["a formula's stored number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula's stored text", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
    ["a formula never computed", '<c r="A1"><f>1+1</f></c>', { kind: "formula_without_value" }],
    [
      "a formula saved with an empty value",
      '<c r="A1"><f>1+1</f><v></v></c>',
      { kind: "formula_without_value" },
    ],
    [
      "a shared formula never computed",
      '<c r="A1"><f t="shared" si="0"/></c>',
      { kind: "formula_without_value" },
    ],
    ["a text formula never computed", '<c r="A1" t="str"><f>"a"</f></c>', { kind: "formula_without_value" }],
    ["a cell without an address", "<c><v>7</v></c>", 7],
    ["a cell with a prefix", '<x:c r="A1"><x:v>7</x:v></x:c>', 7],
  ])("%s", async (_, cell, expected) => {
    const strings =
      '<si><t xml:space="preserve"> Łącznie </t></si>' +
      "<si><r><rPr><b/></rPr><t>Zesp</t></r><r><t>ół 1</t></r><rPh sb='0' eb='1'><t>ZE</t></rPh></si>";
    expect(await rowsOf(xlsxOfRows(`<row>${cell}</row>`, { strings, styles: formats }))).toEqual([
      [expected],
    ]);
  });

  it("a formula that gives an empty text is an empty cell", async () => {
    const bytes = xlsxOfRows('<row><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row>');
    expect(await rowsOf(bytes)).toEqual([[null, 1]]);
  });

  it("days count from 1904 if the workbook says so", async () => {
    const row = '<row><c s="1"><v>39813</v></c></row>';
    const bytes = xlsxOfRows(row, { styles: formats, workbookPr: '<workbookPr date1904="1"/>' });
    expect(await rowsOf(bytes)).toEqual([[{ kind: "date", iso: "2013-01-01" }]]);
  });

  it("rows and cells stand where their addresses say, in any order", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>';
    expect(await rowsOf(xlsxOfRows(rows))).toEqual([[null, null, 1], [], [2, 3]]);
  });
});

describe("the used range is that of filled cells", () => {
  it("formatted empty cells up to the last row and column do not count", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1"><c r="XFD1048576" s="1"></c></row>';
    expect(await rowsOf(xlsxOfRows(rows))).toEqual([[1]]);
  });

  it("a stated dimension is not believed", async () => {
    const bytes = xlsx({
      sheets: ['<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>'],
    });
    expect(await rowsOf(bytes)).toEqual([[1]]);
  });

  it("merged ranges are clipped to it", async () => {
    const sheet = await onlySheet(
      xlsx({
        sheets: [
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>' +
            '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D1:XFD9"/><mergeCell ref="H1:H9"/></mergeCells>',
        ],
      }),
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 2, right: 3 },
    ]);
    expect(spannedCellAt(sheet, 1, 2)).toBe(1);
    expect(cellAt(sheet, 1, 2)).toBeNull();
  });
});

describe("hidden things are read and told", () => {
  const filled = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>';

  it("sheets, hidden and very hidden", async () => {
    const sheets = Array.from({ length: 3 }, () => `${filled}</sheetData>`);
    const file = await opened(xlsx({ sheets, states: ["", 'state="hidden"', 'state="veryHidden"'] }));
    expect(file.sheets.map(({ isHidden, rows }) => [isHidden, rows.length])).toEqual([
      [false, 1],
      [true, 1],
      [true, 1],
    ]);
    expect(file.remarks).toEqual([
      { rule: "sheet_hidden", sheet: 2 },
      { rule: "sheet_hidden", sheet: 3 },
    ]);
  });

  it("rows and columns, as far as the sheet is used", async () => {
    const sheet =
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>' +
      `${filled}<row r="2" hidden="1"/><row r="3"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/></sheetData>`;
    const { sheets, remarks } = await opened(xlsx({ sheets: [sheet] }));
    expect(sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1, 2] });
    expect(remarks).toEqual([{ rule: "rows_hidden", sheet: 1, params: { rows: 1, columns: 2 } }]);
  });
});

it("chart sheets are skipped and keep their number", async () => {
  const sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  const { sheets } = await opened(xlsx({ sheets: ["", sheet], kinds: ["chartsheet", "worksheet"] }));
  expect(sheets.map(({ number, name }) => [number, name])).toEqual([[2, "A2"]]);
});

describe("a broken workbook is damaged", () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const parts = xlsxParts({ sheets: [`<sheetData>${row}</sheetData>`] });
  const withPart = (name: string, content: string, encoding: BufferEncoding = "utf8"): Buffer =>
    Buffer.from(zipSync({ ...parts, [name]: Buffer.from(content, encoding) }));
  it.each([
    ["a sheet cut off", withPart("xl/worksheets/s1.xml", `<worksheet><sheetData>${row}`)],
    ["an empty sheet part", withPart("xl/worksheets/s1.xml", "")],
    ["a shared text that does not exist", xlsxOfRows('<row><c t="s"><v>5</v></c></row>')],
    ["an address that is none", xlsxOfRows('<row><c r="A0B"><v>5</v></c></row>')],
    ["bytes that are not UTF-8", withPart("xl/worksheets/s1.xml", "<worksheet>\u00ff</worksheet>", "latin1")],
    [
      "an entity",
      withPart("xl/worksheets/s1.xml", `<!DOCTYPE a [<!ENTITY b "c">]><worksheet>${row}</worksheet>`),
    ],
    [
      "a doctype alone",
      withPart("xl/sharedStrings.xml", '<!doctype sst SYSTEM "http://example.org/a.dtd"><sst/>'),
    ],
    ["a workbook without sheets", withPart("xl/workbook.xml", "<workbook/>")],
    ["a sheet without a part", withPart("xl/_rels/workbook.xml.rels", "<Relationships/>")],
  ])("%s", async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ rule: "file_damaged" });
  });
});

it("what the library writes is read as the library reads it", async () => {
  const rows = [
    ["Imię i nazwisko", "godziny", " spacje ", "a\nb", "<&>\"'"],
    [1, -2.5, 1e-7, 123456789012, true],
    [null, "", "0120", null, "ostatnia"],
  ];
  const book: WorkBook = utils.book_new(utils.aoa_to_sheet(rows), "Arkusz 1");
  const bytes = write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
  const { sheets } = await opened(bytes);
  expect(sheets[0]?.name).toBe("Arkusz 1");
  expect(sheets[0]?.rows).toEqual([
    rows[0],
    [1, -2.5, 1e-7, 123456789012, { kind: "boolean", value: true }],
    [null, null, "0120", null, "ostatnia"],
  ]);
});
