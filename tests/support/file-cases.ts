/** Inputs of tests/cases that are odd as files: encodings, formats, damage. */
import * as xlsx from "@e965/xlsx";
import { unzipSync } from "fflate";
import {
  cardSheet,
  delimited,
  encoded,
  excelFile,
  exportLabel,
  odsFile,
  withCells,
  zipped,
  type SheetPlan,
  type Value,
} from "./workbooks.ts";

/** The library's OLE containers, which its types leave open. */
const cfb = xlsx.CFB as {
  utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): void };
  write(container: unknown, options: { type: "buffer" }): Uint8Array;
};

const headings = ["Pracownik", "Zespół", "Stanowisko", "Data", "Zadanie", "Godziny"];
const fieldWork = exportLabel("social_worker", "social_work_field");
const documentation = exportLabel("social_worker", "documentation");

type Row = readonly (string | number | null)[];

/** A row of a long export. */
function row(worker: string, date: string, task: string, hours: string): Row {
  return [worker, "Zespół 1", "pracownik socjalny", date, task, hours];
}

const usual = [headings, row("Źdźbło-Wąska Śnieżka", "2013-02-01", fieldWork, "3,5")];
const usualText = delimited(usual, ";");
const card = excelFile([cardSheet({ hours: { social_work_field: { 1: 3.5 }, documentation: { 1: 4.5 } } })]);

export const fileCases: Readonly<Record<string, Uint8Array>> = {
  "empty-file/input/puste.csv": new Uint8Array(),
  "empty-file/input/sam-znacznik.csv": encoded("", "utf-8-bom"),

  "cr-only-line-ends/input/karty.csv": encoded(
    delimited([...usual, row("Próbny Jan", "2013-02-01", fieldWork, "0,3")], ";", "\r"),
    "utf-8",
  ),

  "nul-bytes/input/uszkodzone.csv": encoded(usualText.replace("Zespół 1", "Zespół\u0000\u0000 1"), "utf-8"),

  // Excel's "Unicode text" has tabs; the other file is the rarer byte order.
  "utf-16/input/karty.txt": encoded(delimited(usual, "\t"), "utf-16le"),
  "utf-16/input/karty-be.csv": encoded(
    delimited([headings, row("Źdźbło-Wąska Śnieżka", "2013-02-04", documentation, "2")], ";"),
    "utf-16be",
  ),

  "windows-1250-or-iso-8859-2/input/karty-1250.csv": encoded(usualText, "windows-1250"),
  "windows-1250-or-iso-8859-2/input/karty-8859-2.csv": encoded(
    delimited([headings, row("Źdźbło-Wąska Śnieżka", "2013-02-04", documentation, "2")], ";"),
    "iso-8859-2",
  ),

  // Someone glued two exports together: the first in UTF-8, the second in Windows-1250.
  "encodings-mixed/input/sklejone.csv": Buffer.concat([
    encoded(usualText, "utf-8"),
    encoded(delimited([row("Źdźbło-Wąska Śnieżka", "2013-02-04", documentation, "2")], ";"), "windows-1250"),
  ]),

  "truncated-xlsx/input/karty.xlsx": card.slice(0, Math.floor(card.length * 0.6)),
  "locked-xlsx/input/karty.xlsx": locked(),
  "zip-bomb/input/karty.xlsx": zipBomb(),

  "excel-1904/input/karty.xlsx": excelFile(
    [{ name: "eksport", rows: exportWithMonth({ date: "2013-02-01" }, { date: "2013-02-28" }) }],
    { epoch: 1904 },
  ),

  "day-numbers/input/karty.xlsx": excelFile([{ name: "eksport", rows: exportWithMonth(41306, 41333) }]),

  "amount-merged/input/eksport.xlsx": excelFile([
    {
      name: "eksport",
      rows: [
        headings,
        ["Wzorcowa Halina", "Zespół 1", "pracownik socjalny", "2013-01-03", fieldWork, 2],
        [null, null, null, "2013-01-04", fieldWork, 8],
        [null, null, null, "2013-01-07", fieldWork, null],
      ],
      merges: [0, 1, 2].map((column) => downwards(column, 1, 3)).concat(downwards(5, 2, 3)),
    },
  ]),
  "amount-merged/input/karta.xlsx": excelFile([mergedCard()]),

  "libreoffice-file/input/karty.ods": odsFile([
    { name: "eksport", rows: exportWithMonth({ date: "2013-02-01" }, { date: "2013-02-28" }) },
  ]),
};

/** The first and the last day of February; a wrong epoch would put them into another month. */
function exportWithMonth(first: Value, last: Value): Value[][] {
  const own = (date: Value, hours: number): Value[] => [
    "Wzorcowa Halina",
    "pracownik socjalny",
    "2013-02",
    date,
    fieldWork,
    hours,
  ];
  return [
    ["Pracownik", "Stanowisko", "Miesiąc", "Data", "Zadanie", "Godziny"],
    own(first, 3.5),
    own(last, 2),
  ];
}

/** A range of one column, rows counted from 0. */
function downwards(column: number, top: number, bottom: number) {
  return { top, bottom, left: column, right: column };
}

/** A card with 3.5 h on the first day and one cell of 6 h over the third and the fourth. */
function mergedCard(): SheetPlan {
  const sheet = withCells(cardSheet({ hours: { social_work_field: { 1: 3.5, 3: 6 } } }), { D14: null });
  return { ...sheet, merges: [...(sheet.merges ?? []), { top: 6, bottom: 6, left: 3, right: 4 }] };
}

/** A proper workbook whose sheet ends in 30 MB of blanks, which pack to a thousandth. */
function zipBomb(): Uint8Array {
  const parts = unzipSync(card);
  const sheet = "xl/worksheets/sheet1.xml";
  const bytes = parts[sheet];
  if (!bytes) throw new Error("the workbook has no first sheet");
  return zipped({ ...parts, [sheet]: Buffer.concat([bytes, Buffer.alloc(30_000_000, " ")]) });
}

/** What Office makes of a workbook with a password: an OLE container that holds the encrypted package. */
function locked(): Uint8Array {
  const container = cfb.utils.cfb_new();
  cfb.utils.cfb_add(container, "/EncryptionInfo", Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  cfb.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(4096, 0x5a));
  return cfb.write(container, { type: "buffer" });
}
