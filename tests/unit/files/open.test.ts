import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../sources/files/open.ts";
import { compoundFile, ods, opened, problemOf, streamOf, utf16, xlsxOfRows } from "./helpers.ts";

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("the format is known by the content", () => {
  it.each([
    ["xlsx", xlsxOfRows(oneCell)],
    [
      "ods",
      ods(
        "<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>",
      ),
    ],
    ["xls", libraryFile("biff8")],
    ["xls", libraryFile("biff5")],
    ["xls", streamOf(libraryFile("biff8"), "Workbook")],
    ["xls", libraryFile("xlml")],
    ["html", Buffer.from("<html><body><table><tr><td>1</td></tr></table></body></html>")],
    ["html", utf16("<table><tr><td>1</td></tr></table>", "le", "\ufeff")],
    [
      "html",
      Buffer.from(
        '\ufeff\r\n<?xml version="1.0"?><!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>',
      ),
    ],
    ["text", Buffer.from("a;b\n1;2\n")],
    ["text", Buffer.from("<brak>;b\n1;2\n")],
  ] as const)("%s", async (format, bytes) => {
    const file = await opened(bytes, "plik");
    expect(file.format).toBe(format);
    expect(file.remarks).toEqual([]);
    expect(file.sheets[0]?.rows.length).toBeGreaterThan(0);
  });

  it.each([
    ["raport.xls", "<table><tr><td>1</td></tr></table>", ".xls", "HTML"],
    ["Eksport.XLSX", "a;b\n", ".xlsx", "CSV"],
    ["karta.docx", "a;b\n", ".docx", "CSV"],
  ])("%s is noted as misnamed", async (name, content, extension, format) => {
    const { remarks } = await opened(content, name);
    expect(remarks).toEqual([{ rule: "file_misnamed", params: { extension, format } }]);
  });

  it.each(["a.csv", "a.TXT", "folder.xls/a.tsv", "a", ".csv"])(
    "%s is a fitting name for a text",
    async (name) => {
      expect((await opened("a;b\n", name)).remarks).toEqual([]);
    },
  );
});

describe("what cannot be opened says why", () => {
  it.each([
    ["file_empty", Buffer.alloc(0)],
    ["file_empty", Buffer.from("\ufeff")],
    ["file_empty", Buffer.from(" \r\n\t\r\n ")],
    ["file_empty", utf16(" \r\n", "le", "\ufeff")],
    ["file_empty", xlsxOfRows('<row r="1"><c r="A1" s="0"/></row>')],
    ["file_locked", compoundFile("EncryptedPackage", Buffer.alloc(5000))],
    [
      "file_locked",
      ods("", "", { "META-INF/manifest.xml": strToU8("<m:manifest><m:encryption-data/></m:manifest>") }),
    ],
    ["file_unknown", Buffer.from(zipSync({ "xl/workbook.bin": Uint8Array.of(131) }))],
    ["file_unknown", Buffer.from('<?xml version="1.0"?><faktura/>')],
    ["file_unknown", Buffer.from("<html><body>Brak danych</body></html>")],
    ["file_unknown", Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251))],
    ["file_damaged", xlsxOfRows(oneCell).subarray(0, 700)],
    ["file_damaged", libraryFile("biff8").subarray(0, 2000)],
    ["file_damaged", libraryFile("biff8").subarray(0, 100)],
    ["file_damaged", streamOf(libraryFile("biff8"), "Workbook").subarray(0, 30)],
  ] as const)("%s", async (rule, bytes) => {
    expect(await problemOf(bytes)).toEqual({ rule });
  });

  it.each([
    ["dokument tekstowy", compoundFile("WordDocument", Buffer.alloc(5000))],
    ["dokument tekstowy", Buffer.from(zipSync({ "word/document.xml": strToU8("<w/>") }))],
    [
      "dokument tekstowy",
      Buffer.from(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") })),
    ],
    ["dokument tekstowy", Buffer.from("{\\rtf1\\ansi Karta}")],
    ["prezentacja", compoundFile("PowerPoint Document", Buffer.alloc(5000))],
    ["prezentacja", Buffer.from(zipSync({ "ppt/presentation.xml": strToU8("<p/>") }))],
    ["archiwum", Buffer.from(zipSync({ "karty.csv": strToU8("a;b") }))],
    ["dokument PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["strony WWW", Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n")],
    ["zdjęcie albo inny obraz", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["zdjęcie, film", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1")],
    ["baza danych", Buffer.from("\0\x01\0\0Standard ACE DB\0", "latin1")],
    ["skrót", Buffer.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0])],
  ])("holds no table: %s", async (kind, bytes) => {
    const problem = await problemOf(bytes);
    expect(problem.rule).toBe("file_without_tables");
    expect(problem.params?.kind).toMatchObject({ pl: expect.stringContaining(kind) as string });
  });

  it("a locked XLS is known by its password record", async () => {
    expect(await problemOf(lockedXls())).toEqual({ rule: "file_locked" });
  });

  it("a single flipped byte in a packed part is found by its checksum", async () => {
    const bytes = Buffer.from(xlsxOfRows(oneCell));
    const place = bytes.indexOf("xl/worksheets/s1.xml") + "xl/worksheets/s1.xml".length + 12;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place);
    expect(await problemOf(bytes)).toEqual({ rule: "file_damaged" });
  });

  it("a zero byte in a text is named with its line", async () => {
    expect(await problemOf("a;b\r\n1;2\r\n3;\0\r\n")).toEqual({ rule: "file_not_text", params: { line: 3 } });
  });

  it("a zero character in UTF-16 is named with its line", async () => {
    expect(await problemOf(utf16("a;b\n1;\0\n", "le", "\ufeff"))).toEqual({
      rule: "file_not_text",
      params: { line: 2 },
    });
  });
});

it("every beginning of every format opens or is refused, and never throws", async () => {
  for (const bytes of [xlsxOfRows(oneCell), libraryFile("biff8"), libraryFile("ods"), libraryFile("xlml")]) {
    for (let length = 1; length < bytes.length; length += 97) {
      await expect(openFile(bytes.subarray(0, length), "x")).resolves.toHaveProperty("isOpen");
    }
  }
});

it("an XLS with any one record damaged opens or is refused, and never throws", async () => {
  const original = libraryFile("biff8");
  for (let place = 512; place < original.length; place += 61) {
    const bytes = Buffer.from(original);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0xff, place);
    await expect(openFile(bytes, "x")).resolves.toHaveProperty("isOpen");
  }
});

function libraryFile(bookType: "biff8" | "biff5" | "xlml" | "ods"): Buffer {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ["Imię", 1],
      ["Zespół", 2.5],
    ]),
    "Arkusz",
  );
  return write(book, { type: "buffer", bookType }) as Buffer;
}

/** The workbook of `libraryFile` with a FilePass record after the first record. */
function lockedXls(): Buffer {
  const stream = streamOf(libraryFile("biff8"), "Workbook");
  const first = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0x00, 0x06, 0x00, 0, 0, 1, 2, 3, 4]);
  return compoundFile(
    "Workbook",
    Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)]),
  );
}
