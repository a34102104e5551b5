import { utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { compoundFile, opened, problemOf, singleByte, streamOf } from "./helpers.ts";

function workbook(): WorkBook {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ["Imię i nazwisko", "Łącznie"],
    [2.5, "0120", true],
  ]);
  Object.assign(sheet, {
    "!ref": "A1:D3",
    "!merges": [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }],
    "!cols": [{}, { hidden: true }],
    A3: { t: "n", v: 41275, z: "dd.mm.yyyy" },
    B3: { t: "n", v: 0.104166667, z: "[h]:mm" },
    C3: { t: "e", v: 0x07 },
    D3: { t: "n", v: 3, f: "1+2" },
  });
  const book = utils.book_new(sheet, "Żółty 1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["ukryty"]]), "Drugi");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

const rows = [
  ["Imię i nazwisko", "Łącznie"],
  [2.5, "0120", { kind: "boolean", value: true }],
  [{ kind: "date", iso: "2013-01-01" }, { kind: "time", hours: 2.5 }, { kind: "error", text: "#DIV/0!" }, 3],
];

describe("workbooks", () => {
  it("of Excel 97 hold what was written", async () => {
    const bytes = write(workbook(), { type: "buffer", bookType: "biff8" }) as Buffer;
    const { format, sheets } = await opened(bytes, "karta.xls");
    expect(format).toBe("xls");
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Żółty 1", false],
      ["Drugi", true],
    ]);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it("of Excel 95 hold texts in the code page they name", async () => {
    const book = utils.book_new(utils.aoa_to_sheet([["Zesp##", 1.5]]), "Arkusz");
    const stream = streamOf(write(book, { type: "buffer", bookType: "biff5" }) as Buffer, "Book");
    stream.writeUInt16LE(1250, recordAt(stream, 0x0042) + 4);
    stream.set([0xf3, 0xb3], stream.indexOf("Zesp##") + 4);
    expect((await opened(compoundFile("Book", stream))).sheets[0]?.rows).toEqual([["Zespół", 1.5]]);
  });

  it("hold the results of formulas, whatever their expressions claim", async () => {
    const stream = biffStream();
    const end = stream.lastIndexOf(shorts(0x000a, 0));
    const endless = Buffer.concat([shorts(0, 0, 0, 0x7fff), Buffer.from([0x17, 0xff])]);
    const formulas = Buffer.concat([
      shorts(0x0006, 24, 1, 0, 15),
      Buffer.from(new Float64Array([7.25]).buffer),
      endless,
      shorts(0x0006, 24, 1, 1, 15),
      shorts(0, 0, 0, 0xffff),
      endless,
      Buffer.concat([shorts(0x0207, 8, 5), Buffer.from("\0tekst", "latin1")]),
      shorts(0x0006, 24, 1, 2, 15),
      shorts(1, 1, 0, 0xffff),
      endless,
    ]);
    const { sheets } = await opened(compoundFile("Workbook", inserted(stream, end, formulas)));
    expect(sheets[1]?.rows).toEqual([["ukryty"], [7.25, "tekst", { kind: "boolean", value: true }]]);
  });

  it("of a script, bare records without a code page, are taken for Polish", async () => {
    const text = singleByte("Żółć", "windows-1250");
    const bytes = Buffer.concat([
      shorts(0x0809, 8, 0, 0x10, 0, 0),
      shorts(0x0204, 8 + text.length, 0, 0, 0, text.length),
      text,
      shorts(0x0203, 14, 0, 1, 0),
      Buffer.from(new Float64Array([2.5]).buffer),
      shorts(0x000a, 0),
    ]);
    const { format, sheets } = await opened(bytes);
    expect(format).toBe("xls");
    expect(sheets[0]?.rows).toEqual([["Żółć", 2.5]]);
  });

  it("merged ranges and what is hidden are known", async () => {
    const stream = biffStream();
    const firstSheet = stream.readUInt32LE(recordAt(stream, 0x0085) + 4);
    const place = firstSheet + 4 + stream.readUInt16LE(firstSheet + 2);
    const hiddenRow = Buffer.from([
      0x08, 0x02, 16, 0, 1, 0, 0, 0, 3, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0x01, 0x0f, 0,
    ]);
    const patched = inserted(stream, place, hiddenRow);
    const { sheets, remarks } = await opened(compoundFile("Workbook", patched));
    expect(sheets[0]).toMatchObject({
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    expect(remarks).toEqual([
      { rule: "rows_hidden", sheet: 1, params: { rows: 1, columns: 1 } },
      { rule: "sheet_hidden", sheet: 2 },
    ]);
  });

  it("days count from 1904 if the workbook says so", async () => {
    const book = workbook();
    book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
    const bytes = write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
    const { sheets } = await opened(bytes);
    expect(sheets[0]?.rows[2]?.[0]).toEqual({ kind: "date", iso: "2017-01-02" });
  });
});

describe("what a hostile XLS claims", () => {
  it("a link over all cells costs nothing", async () => {
    const stream = biffStream();
    const link = Buffer.alloc(4 + 40);
    link.writeUInt16LE(0x01b8, 0);
    link.writeUInt16LE(40, 2);
    link.writeUInt16LE(0xffff, 6);
    link.writeUInt16LE(0x00ff, 10);
    const end = stream.lastIndexOf(Buffer.from([0x0a, 0x00, 0x00, 0x00]));
    const links = Buffer.concat(Array.from({ length: 20_000 }, () => link));
    const { sheets } = await opened(compoundFile("Workbook", inserted(stream, end, links)));
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it("a text longer than its record is damage", async () => {
    const label = shorts(0x0204, 9, 0, 0, 0, 0xffff);
    const bytes = Buffer.concat([
      shorts(0x0809, 8, 0, 0x10, 0, 0),
      label,
      Buffer.from("a"),
      shorts(0x000a, 0),
    ]);
    expect(await problemOf(bytes)).toEqual({ rule: "file_damaged" });
  });

  it("a chain of sectors that bites its tail is damage", async () => {
    expect(await problemOf(circular())).toEqual({ rule: "file_damaged" });
  });

  it("a stream cut off between two records is damage", async () => {
    const stream = biffStream();
    const end = stream.lastIndexOf(Buffer.from([0x0a, 0x00, 0x00, 0x00]));
    expect(await problemOf(compoundFile("Workbook", stream.subarray(0, end)))).toEqual({
      rule: "file_damaged",
    });
  });
});

function biffStream(): Buffer {
  return streamOf(write(workbook(), { type: "buffer", bookType: "biff8" }) as Buffer, "Workbook");
}

function recordAt(stream: Buffer, type: number): number {
  let place = 0;
  while (stream.readUInt16LE(place) !== type) place += 4 + stream.readUInt16LE(place + 2);
  return place;
}

function shorts(...values: number[]): Buffer {
  return Buffer.from(new Uint16Array(values).buffer);
}

/** Records put into a stream; the places of the sheets behind them move on. */
function inserted(stream: Buffer, place: number, records: Buffer): Buffer {
  const result = Buffer.concat([stream.subarray(0, place), records, stream.subarray(place)]);
  for (let at = 0; at + 4 < place; at += 4 + result.readUInt16LE(at + 2)) {
    if (result.readUInt16LE(at) !== 0x0085) continue;
    const position = result.readUInt32LE(at + 4);
    if (position >= place) result.writeUInt32LE(position + records.length, at + 4);
  }
  return result;
}

/** A container whose allocation table leads from sector 1 to 2 and back. */
function circular(): Buffer {
  const file = Buffer.alloc(512 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(3, 26);
  file.writeInt32LE(1, 48);
  file.writeInt32LE(-2, 60);
  file.writeInt32LE(-2, 68);
  file.fill(0xff, 80, 512);
  file.fill(0xff, 512, 1024);
  file.writeInt32LE(2, 512 + 4);
  file.writeInt32LE(1, 512 + 8);
  return file;
}
