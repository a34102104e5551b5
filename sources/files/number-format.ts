/** Dates and times of spreadsheets: a number becomes one by its number format, in one of two calendars. */
import { SSF } from "@e965/xlsx";
import type { Cell } from "./types.ts";

export type NumberKind = "number" | "date" | "time";

/** The part of the library's formatting that is used here; the library leaves it untyped. */
interface DateFormats {
  parse_date_code(serial: number, options: { date1904: boolean }): { y: number; m: number; d: number } | null;
}
const dateFormats = SSF as DateFormats;

/** Formats that a workbook names by number only; 27–36 and 50–58 are dates of East Asian Excels. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** What the built-in format of this number makes of a number. */
export function kindOfBuiltIn(formatId: number): NumberKind {
  if (builtInDates.has(formatId)) return "date";
  return builtInTimes.has(formatId) ? "time" : "number";
}

/**
 * What a format code such as `dd.mm.yyyy`, `[h]:mm` or `#,##0.00 "zł"` makes of a number. A code with a day or
 * a year, or with a month that stands beside neither hours nor seconds, is a date; otherwise hours, minutes or
 * seconds make a time.
 */
export function kindOfFormat(code: string): NumberKind {
  if (/^(general|@)?$/i.test(code.trim())) return "number";
  const [bare = ""] = code
    .toLowerCase()
    .replace(/"[^"]*"|[\\_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, "")
    .split(";", 1);
  if (/[dy]/.test(bare)) return "date";
  if (/[hs]|\[m+\]/.test(bare)) return "time";
  return bare.includes("m") && !/[0#?]/.test(bare) ? "date" : "number";
}

/**
 * The cell for a number. A number that its format calls a date but that is no day (0, negative, beyond year
 * 9999, or 29 February 1900, which Excel believes in) stays the number it is.
 *
 * @param startsIn1904 the workbook counts days from 1904 (old Excel for Mac) and not from 1900
 */
export function numberCell(value: number, kind: NumberKind, startsIn1904: boolean): Cell {
  if (kind === "time") return value < 0 ? value : { kind: "time", hours: Math.round(value * 86_400) / 3600 };
  if (kind === "date") {
    const iso = isoDay(value, startsIn1904);
    if (iso !== null) return { kind: "date", iso };
  }
  return value;
}

/** "2013-03-07" out of a text that begins with a real ISO day, else `null`. */
export function isoDayIn(text: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?![\d])/.exec(text);
  if (!match) return null;
  const day = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(match[3]) ? null : match[0];
}

function isoDay(serial: number, startsIn1904: boolean): string | null {
  if (serial < (startsIn1904 ? 0 : 1)) return null;
  const code = dateFormats.parse_date_code(serial, { date1904: startsIn1904 });
  if (!code) return null;
  const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");
  return isoDayIn(`${padded(code.y, 4)}-${padded(code.m, 2)}-${padded(code.d, 2)}`);
}
