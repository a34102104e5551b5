/** Hostile workbooks: zips that lie or burst, parts that never end, old Office files behind passwords. */
import { strToU8, zipSync } from "fflate";
import { compoundFile, ods, xlsx, xlsxOfRows, xlsxParts } from "../unit/files/helpers.ts";
import type { HostileRow, Made } from "./hostile-files.ts";

const damaged = "uszkodzony albo niepełny";
const laughs = entityBomb("lol");

export const hostileArchives: readonly HostileRow[] = [
  [
    "bomba.xlsx",
    "a cell three million times, packed 1 : 1000",
    "file_too_large",
    "stopień spakowania",
    (): Made => xlsxOfRows(`<row>${"<c><v>1</v></c>".repeat(3e6)}</row>`),
  ],
  [
    "bomba-ukryta.xlsx",
    "the same with a header that claims 1 KB",
    "file_damaged",
    damaged,
    (): Made => claiming(xlsxOfRows(`<row>${"<c><v>1</v></c>".repeat(3e6)}</row>`), 1_000),
  ],
  [
    "cztery-gigabajty.xlsx",
    "a part that claims 4 GB",
    "file_too_large",
    "rozmiar po rozpakowaniu",
    (): Made => claiming(xlsxOfRows("<row/>"), 0xfffffff0),
  ],
  [
    "sto-tysiecy-czesci.xlsx",
    "100 000 parts",
    "file_too_large",
    "części archiwum",
    (): Made => manyParts(100_000),
  ],
  [
    "zachodzace.xlsx",
    "9 000 parts over one and the same bytes",
    "file_too_large",
    "rozmiar po rozpakowaniu",
    (): Made => overlapping(9_000),
  ],
  [
    "dwa-razy.xlsx",
    "two parts of one name",
    "file_damaged",
    damaged,
    (): Made =>
      zipSync({ ...xlsxParts({ sheets: ["<sheetData/>"] }), "XL/workbook.xml": strToU8("<workbook/>") }),
  ],
  [
    "zip-w-zipie.xlsx",
    "zips inside zips",
    "file_without_tables",
    "To spakowane archiwum",
    (): Made => nested(6),
  ],
  [
    "programy.zip",
    "a zip of programs",
    "file_without_tables",
    "To spakowane archiwum",
    (): Made => zipSync({ "a.exe": strToU8("MZ") }),
  ],
  [
    "sciezki.xlsx",
    "a part that wants to lie above its folder",
    "file_damaged",
    damaged,
    (): Made => zipSync({ ...xlsxParts({ sheets: ["<sheetData/>"] }), "../../x": strToU8("x") }),
  ],
  [
    "encje.xlsx",
    "entities of entities in a sheet",
    "file_damaged",
    damaged,
    (): Made =>
      Buffer.from(
        zipSync({
          ...xlsxParts({ sheets: [] }),
          ...workbookWith(
            `${laughs}<worksheet><sheetData><row><c t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>`,
          ),
        }),
      ),
  ],
  [
    "encje.ods",
    "entities of entities in a text document's table",
    "file_damaged",
    damaged,
    (): Made =>
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8(`${laughs}<office:document-content>&lol9;</office:document-content>`),
      }),
  ],
  [
    "zewnetrzne.xlsx",
    "an entity that names a file of the computer",
    "file_damaged",
    damaged,
    (): Made =>
      Buffer.from(
        zipSync({
          ...xlsxParts({ sheets: [] }),
          ...workbookWith('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'),
        }),
      ),
  ],
  [
    "glebokie.xlsx",
    "elements 100 000 deep",
    "file_too_large",
    "zagnieżdżonych znaczników",
    (): Made => xlsx({ sheets: ["<a>".repeat(100_000)] }),
  ],
  [
    "za-xfd.xlsx",
    "a cell beyond the last column (ZZZ1)",
    "file_too_large",
    "kolumn",
    (): Made => xlsxOfRows('<row><c r="ZZZ1"><v>1</v></c></row>'),
  ],
  [
    "daleko.xlsx",
    "a column that no spreadsheet can name",
    "file_damaged",
    damaged,
    (): Made => xlsxOfRows('<row><c r="ZZZZZZZ1"><v>1</v></c></row>'),
  ],
  [
    "milion-kolumn.xlsx",
    "a row of a million columns",
    "file_too_large",
    "kolumn",
    (): Made => xlsxOfRows(`<row>${distinctCells(1_000_000)}</row>`),
  ],
  [
    "rogi.xlsx",
    "a cell in the last column of every row",
    "file_too_large",
    "komórek niezapisanych wprost",
    (): Made =>
      xlsxOfRows(
        Array.from({ length: 400 }, (_, i) => `<row><c r="XFD${String(i + 1)}"><v>1</v></c></row>`).join(""),
      ),
  ],
  [
    "powtorzenia.ods",
    "a cell repeated 17 billion times",
    "file_too_large",
    "wypełnionych komórek",
    (): Made => ods(repeats(16_384, 1_048_576)),
  ],
  [
    "zly-indeks.xlsx",
    "a text that the table of texts lacks",
    "file_damaged",
    damaged,
    (): Made => xlsxOfRows('<row><c t="s"><v>99999999</v></c></row>'),
  ],
  [
    "haslo.xlsx",
    "a workbook behind a password",
    "file_locked",
    "chroniony hasłem",
    (): Made => compoundFile("EncryptedPackage", Buffer.alloc(60_000, 7)),
  ],
  [
    "pismo.xls",
    "an old letter called .xls",
    "file_without_tables",
    "To dokument tekstowy",
    (): Made => compoundFile("WordDocument", Buffer.alloc(60_000, 7)),
  ],
  ["petla.xls", "an old file whose sectors run in a circle", "file_damaged", damaged, circle],
  [
    "uciety.xlsx",
    "a workbook cut off",
    "file_damaged",
    damaged,
    (): Made => cutInHalf(xlsxOfRows("<row><c><v>1</v></c></row>".repeat(5_000))),
  ],
];

/** The parts of a one-sheet workbook whose sheet is this XML. */
function workbookWith(sheetXml: string): Record<string, Uint8Array> {
  return { ...xlsxParts({ sheets: [""] }), "xl/worksheets/s1.xml": strToU8(sheetXml) };
}

/** Ten entities, each ten times the one before: a billion words. */
export function entityBomb(word: string): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const before = i === 0 ? word : `&${word}${String(i)};`.repeat(10);
    return `<!ENTITY ${word}${String(i + 1)} "${before}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE x [${levels.join("")}]>`;
}

/** The archive with another unpacked size in its table of contents, for the sheet alone. */
function claiming(archive: Buffer, size: number): Buffer {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(size, bytes.lastIndexOf("xl/worksheets/s1.xml") - 46 + 24);
  return bytes;
}

function manyParts(count: number): Uint8Array {
  const parts = Array.from({ length: count }, (_, i) => [`x/${String(i)}`, new Uint8Array(0)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** One packed part of 1 MB, which the table of contents names thousands of times. */
function overlapping(count: number): Uint8Array {
  const archive = Buffer.from(zipSync({ "a/00000": Buffer.alloc(1_000_000, "tekst ") }));
  const end = archive.length - 22;
  const start = archive.readUInt32LE(end + 16);
  const entry = archive.subarray(start, end);
  const entries = Array.from({ length: count }, (_, i) => {
    const copy = Buffer.from(entry);
    copy.write(String(i).padStart(5, "0"), 46 + 2, "latin1");
    return copy;
  });
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(count * entry.length, 12);
  return Buffer.concat([archive.subarray(0, start), ...entries, tail]);
}

function cutInHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}

function nested(depth: number): Uint8Array {
  let inner: Uint8Array = Buffer.alloc(1_000_000);
  for (let level = 0; level < depth; level++) {
    inner = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${String(i)}.zip`, inner])));
  }
  return inner;
}

function distinctCells(count: number): string {
  return Array.from({ length: count }, (_, i) => `<c><v>${String(i)}</v></c>`).join("");
}

function repeats(columns: number, rows: number): string {
  const cell = `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${String(columns)}"/>`;
  return `<table:table><table:table-row table:number-rows-repeated="${String(rows)}">${cell}</table:table-row></table:table>`;
}

/** The sector table says of every sector that the next is the first one. */
function circle(): Uint8Array {
  const bytes = compoundFile("Workbook", Buffer.alloc(60_000, 7));
  const table = 512 * (bytes.readUInt32LE(76) + 1);
  for (let sector = 0; sector < 128; sector++) bytes.writeUInt32LE(1, table + 4 * sector);
  return bytes;
}
