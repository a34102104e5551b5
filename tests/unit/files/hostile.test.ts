import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../sources/files/open.ts";
import { ods, problemOf, xlsx, xlsxOfRows, xlsxParts } from "./helpers.ts";

describe("a hostile file is refused before it does harm", () => {
  it.each<[string, string, () => Uint8Array]>([
    [
      "a bomb of one repeated cell",
      "stopień spakowania",
      () => xlsxOfRows(`<row>${"<c><v>1</v></c>".repeat(3e6)}</row>`),
    ],
    [
      "parts that claim four gigabytes",
      "rozmiar po rozpakowaniu, MB",
      () => claiming(xlsxOfRows("<row/>"), 0xfffffff0),
    ],
    ["thousands of parts", "części archiwum", () => manyParts(12_000)],
    [
      "a text of millions of characters",
      "znaków w komórce",
      () => xlsxOfRows(`<row><c t="inlineStr"><is><t>${counted(400_000)}</t></is></c></row>`),
    ],
    [
      "elements inside elements",
      "zagnieżdżonych znaczników",
      () => xlsx({ sheets: ["<a>".repeat(100_000)] }),
    ],
    [
      "a cell in the last column of each row",
      "komórek niezapisanych wprost",
      () => xlsxOfRows('<row><c r="XFD1"/></row>' + diagonal(400)),
    ],
    [
      "merged ranges without number",
      "scalonych obszarów w arkuszu",
      () =>
        xlsx({
          sheets: [`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(60_000)}</mergeCells>`],
        }),
    ],
    ["repeats of repeats", "wypełnionych komórek", () => ods(repeats(16_384, 1_048_576))],
    ["a line without end", "znaków w wierszu", () => Buffer.alloc(30e6, "abc;defg,")],
    ["a million columns", "znaków w wierszu", () => Buffer.alloc(2e6, "1;")],
    ["lines without number", "wierszy", () => Buffer.alloc(30e6, ";\n")],
    [
      "divisions inside divisions",
      "zagnieżdżonych znaczników",
      () => Buffer.from(`<html>${"<div>".repeat(1e6)}`),
    ],
    ["tables inside tables", "zagnieżdżonych znaczników", () => Buffer.from("<table><tr><td>a".repeat(3e5))],
    ["tables without number", "tabel", () => Buffer.from("<table><tr><td>a</table>".repeat(1e5))],
    [
      "spans of spans",
      "kolumn",
      () => Buffer.from(`<table>${"<td colspan=1000 rowspan=60000>x".repeat(1e5)}`),
    ],
    [
      "attributes without number",
      "atrybutów znacznika",
      () => Buffer.from(`<table ${counted(300_000, " a")}>`),
    ],
    ["a comment without end", "znaków w znaczniku", () => Buffer.from(`<html><!--${"x".repeat(2e7)}`)],
  ])("%s: %s", async (_, measure, make) => {
    expect(await problemOf(make())).toMatchObject({ rule: "file_too_large", params: { measure } });
  });

  it("a header that claims less than the part holds is damage", async () => {
    const bomb = zipSync(xlsxParts({ sheets: [" ".repeat(5e7)] }));
    expect(await problemOf(claiming(Buffer.from(bomb), 1_000))).toEqual({ rule: "file_damaged" });
  });

  it("two parts of one name are damage", async () => {
    const bytes = zipSync({
      ...xlsxParts({ sheets: ["<sheetData/>"] }),
      "XL/workbook.xml": strToU8("<workbook/>"),
    });
    expect(await problemOf(bytes)).toEqual({ rule: "file_damaged" });
  });
});

describe("a workbook cut off anywhere", () => {
  const cells = [
    ["Imię i nazwisko", "Łącznie"],
    ...Array.from({ length: 300 }, (_, i) => [i * 7919, `Próba ${String(i)}`]),
  ];
  const book = utils.book_new(utils.aoa_to_sheet(cells), "Arkusz");
  it.each(["xlsx", "ods", "biff8"] as const)(
    "as %s is a problem or a table, never a fault",
    async (bookType) => {
      const whole = write(book, { type: "buffer", bookType }) as Buffer;
      for (let part = 0; part < 60; part++) {
        const cut = whole.subarray(0, Math.floor((whole.length * part) / 60));
        const file = await openFile(cut, "");
        // A zip ends with its table of contents; a compound file may only lack padding at its end.
        if (bookType !== "biff8") expect(file.isOpen).toBe(false);
        if (!file.isOpen) expect(["file_empty", "file_damaged", "file_unknown"]).toContain(file.problem.rule);
      }
    },
  );
});

/** The archive with another unpacked size in its table of contents, for the sheet alone. */
function claiming(archive: Buffer, size: number): Buffer {
  const bytes = Buffer.from(archive);
  const name = bytes.lastIndexOf("xl/worksheets/s1.xml");
  bytes.writeUInt32LE(size, name - 46 + 24);
  return bytes;
}

function manyParts(count: number): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`x/${String(index)}`, new Uint8Array(0)]),
    ),
  );
}

function counted(count: number, before = " "): string {
  return Array.from({ length: count }, (_, index) => before + String(index)).join("");
}

function diagonal(rows: number): string {
  return Array.from(
    { length: rows },
    (_, index) => `<row><c r="XFD${String(index + 1)}"><v>1</v></c></row>`,
  ).join("");
}

function repeats(columns: number, rows: number): string {
  const cell = `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${String(columns)}"/>`;
  return `<table:table><table:table-row table:number-rows-repeated="${String(rows)}">${cell}</table:table-row></table:table>`;
}
