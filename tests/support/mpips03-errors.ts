/** Slips of the pen (and of the mouse) planted in a report. */
import { keyOf, type Report, type ReportCell } from "./mpips03-report.ts";
import type { Random } from "../../sources/sample/random.ts";

export const errorKinds = [
  "digit changed",
  "digits swapped",
  "cell shifted one row",
  "total not updated",
  "factor ten",
  "rural and total swapped",
  "value in the wrong column",
] as const;
type ErrorKind = (typeof errorKinds)[number];

export interface PlantedError {
  kind: ErrorKind;
  /** Keys of the cells that hold a wrong value now, with that value. */
  wrong: Map<string, number>;
}

/** @returns null where the report has no place for this error */
export function planted(report: Report, kind: ErrorKind, random: Random): PlantedError | null {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const filled = [...report.values()].filter(({ value }) => value !== null && value > 0);
    const cell = filled[random.integer(0, filled.length - 1)];
    const wrong = cell && wrongCells(report, cell, kind, random);
    if (wrong?.every(([key, value]) => value !== null && value !== report.get(key)?.value))
      return { kind, wrong: new Map(wrong as [string, number][]) };
  }
  return null;
}

type Changes = [string, number | null][];

function wrongCells(report: Report, cell: ReportCell, kind: ErrorKind, random: Random): Changes | null {
  const { section, row, col } = cell;
  const value = cell.value ?? 0;
  const key = keyOf(section, row, col);
  if (kind === "digit changed") return [[key, digitChanged(value, random)]];
  if (kind === "digits swapped") return [[key, digitsSwapped(value, random)]];
  if (kind === "factor ten") return [[key, Math.round(value * 1000) / 100]];
  if (kind === "cell shifted one row") return exchanged(report, key, keyOf(section, Number(row) + 1, col));
  if (kind === "value in the wrong column") return exchanged(report, key, keyOf(section, row, col + 1));
  if (kind === "total not updated")
    return isTotal(cell)
      ? [[key, value + random.integer(1, 9) * (random.next() < 0.5 && value > 9 ? -1 : 1)]]
      : null;
  if (section === "staff" || section === "own" || section === "delegated") return null;
  const rural = section === "actual" ? 3 : 2;
  return exchanged(report, keyOf(section, row, rural - 1), keyOf(section, row, rural));
}

function isTotal({ section, row }: ReportCell): boolean {
  const totals: Partial<Record<string, readonly string[]>> = {
    staff: ["1", "5", "10", "24", "27"],
    types: ["1", "8", "16", "21"],
  };
  return totals[section]?.includes(row) ?? false;
}

function exchanged(report: Report, one: string, other: string): Changes {
  return [
    [one, report.get(other)?.value ?? null],
    [other, report.get(one)?.value ?? null],
  ];
}

function digitChanged(value: number, random: Random): number {
  const digits = Array.from(String(value));
  const places = digits.flatMap((digit, i) => (digit === "." ? [] : [i]));
  const place = places[random.integer(0, places.length - 1)] ?? 0;
  digits[place] = String((Number(digits[place]) + random.integer(1, 9)) % 10);
  return Number(digits.join(""));
}

function digitsSwapped(value: number, random: Random): number | null {
  const digits = Array.from(String(value));
  const places = digits.flatMap((digit, i) =>
    /\d/.test(digit) && /\d/.test(digits[i + 1] ?? "") ? [i] : [],
  );
  const place = places[random.integer(0, places.length - 1)];
  if (place === undefined) return null;
  [digits[place], digits[place + 1]] = [digits[place + 1] ?? "", digits[place] ?? ""];
  return Number(digits.join(""));
}
