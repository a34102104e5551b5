/** Days and months as people type them. Days are "YYYY-MM-DD", months "YYYY-MM". */
import type { Cell } from "../files/types.ts";

const monthStems = [
  ["styczeń", "stycznia", "styczen"],
  ["luty", "lutego"],
  ["marzec", "marca"],
  ["kwiecień", "kwietnia", "kwiecien"],
  ["maj", "maja"],
  ["czerwiec", "czerwca"],
  ["lipiec", "lipca"],
  ["sierpień", "sierpnia", "sierpien"],
  ["wrzesień", "września", "wrzesien", "wrzesnia"],
  ["październik", "października", "pazdziernik", "pazdziernika"],
  ["listopad", "listopada"],
  ["grudzień", "grudnia", "grudzien"],
];
const monthOfWord = new Map(monthStems.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));

const isoDays = new Map<string, string | null>();

/**
 * A day, or null when the cell is none or the day does not exist (30 February). Text: 2013-03-07, 07.03.2013,
 * 7-3-2013, 7 marca 2013 r., each with or without a time of 0:00; d/m/y only where month and day cannot be mixed up.
 * A bare number is an Excel serial day (epoch 1900) between 1954 and 2119.
 */
export function readDay(cell: Cell): string | null {
  if (typeof cell === "number") return daysFromSerial(cell);
  if (cell === null) return null;
  if (typeof cell === "object") return cell.kind === "date" ? cell.iso : null;
  const known = isoDays.get(cell);
  if (known !== undefined) return known;
  const day = parseDay(cell);
  if (isoDays.size < 10_000) isoDays.set(cell, day);
  return day;
}

function parseDay(raw: string): string | null {
  const text = raw
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[t ]0{1,2}:00(:00(\.0+)?)?$/, "")
    .replace(/\s*(r|roku)\.?$/, "");
  if (/^\d{5}$/.test(text)) return daysFromSerial(Number(text));
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const polish = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (polish) {
    const [day, month] = [Number(polish[1]), Number(polish[3])];
    if (polish[2] === "/" && day <= 12 && month <= 12 && day !== month) return null;
    return existingDay(Number(polish[4]), month, day);
  }
  const words = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text);
  const month = words?.[2] === undefined ? undefined : monthOfWord.get(words[2]);
  return words && month ? existingDay(Number(words[3]), month, Number(words[1])) : null;
}

function daysFromSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** "YYYY-MM-DD" if the calendar has that day, else null. */
export function existingDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? isoDay(year, month, day) : null;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A month written in one cell: styczeń 2013, stycznia 2013 r., 01.2013, 1/2013, 2013-01, or a day's date. */
export function readMonth(cell: Cell): string | null {
  if (cell !== null && typeof cell === "object") return cell.kind === "date" ? cell.iso.slice(0, 7) : null;
  if (typeof cell !== "string") return null;
  const { months, years } = monthWords(cell);
  if (months.length === 1 && years.length === 1) return isoMonth(years[0] ?? 0, months[0] ?? 0);
  const text = cell.trim().replace(/\s*(r|roku)\.?$/i, "");
  const numeric = /^(?:(\d{1,2})[-./ ]+(\d{4})|(\d{4})[-./](\d{1,2}))$/.exec(text);
  if (numeric) return isoMonth(Number(numeric[2] ?? numeric[3]), Number(numeric[1] ?? numeric[4]));
  return readDay(cell)?.slice(0, 7) ?? null;
}

/** The months and years named anywhere in a text, for heads that keep them in separate cells. */
export function monthWords(text: string): { months: number[]; years: number[] } {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  const months = words.flatMap((word) => monthOfWord.get(word) ?? []);
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word)).map(Number);
  return { months: [...new Set(months)], years: [...new Set(years)] };
}

/** 1 → "styczeń". */
export function monthName(month: number): string {
  return monthStems[month - 1]?.[0] ?? "";
}

export function isoMonth(year: number, month: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}
