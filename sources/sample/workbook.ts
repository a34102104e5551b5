/** Spreadsheet files with the same bytes on every run, and with the oddities that real ones have. */
import * as xlsx from "@e965/xlsx";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { serialDay } from "./calendar.ts";

/** A cell to write. A formula without `result` is one that was never calculated. */
export type Value =
  string | number | null | { formula: string; result?: number } | { date: string } | { time_h: number };

/** All bounds inclusive, counted from 0. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetPlan {
  name: string;
  rows: readonly (readonly Value[])[];
  merges?: readonly Range[];
  isHidden?: boolean;
  /** Counted from 0. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
}

/** Excel's two formats; `epoch` says from which year its day numbers count. */
export function excelFile(
  sheets: readonly SheetPlan[],
  { format = "xlsx", epoch = 1900 }: { format?: "xlsx" | "xls"; epoch?: 1900 | 1904 } = {},
): Uint8Array {
  const book: xlsx.WorkBook & { SSF: Record<number, string> } = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, workSheet(sheet, epoch)])),
    // Without formats of its own a book takes over what the library has met in others, read or written.
    SSF: { 0: "General", 20: "h:mm" },
    Workbook: {
      WBProps: { date1904: epoch === 1904 },
      Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })),
    },
  };
  const written = xlsx.write(book, {
    type: "buffer",
    bookType: format === "xls" ? "biff8" : "xlsx",
    bookSST: true,
  }) as Uint8Array;
  return format === "xls" ? written : zipped(unzipSync(written));
}

/** A zip whose bytes depend on its content only. Dates are in local time there, hence not `Date.UTC`. */
export function zipped(files: Record<string, Uint8Array>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: name === "mimetype" ? 0 : 9 }]]),
  );
  return zipSync(entries, { mtime: new Date(2026, 0, 1) });
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function workSheet(
  { rows, merges, hiddenRows, hiddenColumns }: SheetPlan,
  epoch: 1900 | 1904,
): xlsx.WorkSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const sheet: xlsx.WorkSheet = {
    "!ref": xlsx.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, rows.length - 1), c: width - 1 },
    }),
  };
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet[xlsx.utils.encode_cell({ r, c })] = cellObject(value, epoch);
    });
  });
  if (merges) {
    sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
  }
  if (hiddenRows) sheet["!rows"] = rows.map((_, index) => ({ hidden: hiddenRows.includes(index) }));
  if (hiddenColumns) {
    sheet["!cols"] = Array.from({ length: width }, (_, index) => ({ hidden: hiddenColumns.includes(index) }));
  }
  return sheet;
}

function cellObject(value: Exclude<Value, null>, epoch: 1900 | 1904): xlsx.CellObject {
  if (typeof value === "string") return { t: "s", v: value };
  if (typeof value === "number") return { t: "n", v: value };
  if ("date" in value) return { t: "n", v: serialDay(value.date, epoch), z: "dd.mm.yyyy" };
  if ("time_h" in value) return { t: "n", v: value.time_h / 24, z: "h:mm" };
  // A stub cell with a formula is written without any value, as programs that do not calculate leave it.
  return value.result === undefined
    ? { t: "z", f: value.formula }
    : { t: "n", f: value.formula, v: value.result };
}
