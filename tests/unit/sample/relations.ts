/**
 * What must hold within a report of MPiPS-03 and between assessments, written down from the specification of the forms
 * (mpips03.md §3–7, ozps.md §4) and not from the program's checks. A cell that holds no number breaks nothing.
 */
import type { Printed, ReadAssessment, ReadReport } from "./read-reports.ts";

/** `unit|year|part|row` of every row that breaks something. */
export function brokenRows(report: ReadReport): Set<string> {
  const broken = new Set<string>();
  for (const [name, part] of partsOf(report)) {
    const at = (row: number | string, col: number): number => numberIn(part.get(String(row))?.[col - 1]);
    const hold = (row: number | string, isHeld: boolean): void => {
      if (!isHeld) broken.add([report.unit, report.year, name, row].join("|"));
    };
    const most = (row: number, other: number, col: number): void => {
      hold(row, !(at(row, col) > at(other, col)));
    };
    const sum = (row: number, others: readonly number[], col: number): void => {
      const total = others.reduce((all, other) => all + at(other, col), 0);
      hold(row, !(Math.abs(at(row, col) - total) > 1e-9));
    };
    const rows = [...part.keys()];
    if (name === "staff") staff(rows, at, hold, sum);
    if (name === "actual") actual(rows, at, hold, most);
    if (name === "reasons") reasons(rows, at, hold, most);
    if (name === "types") types(rows, at, hold, most, sum);
    if (name === "own" || name === "delegated") benefits(rows, at, hold);
  }
  return broken;
}

type At = (row: number | string, col: number) => number;
type Hold = (row: number | string, isHeld: boolean) => void;
type Most = (row: number, other: number, col: number) => void;
type Sum = (row: number, others: readonly number[], col: number) => void;

function staff(rows: readonly string[], at: At, hold: Hold, sum: Sum): void {
  for (const row of rows) hold(row, !(at(row, 2) > at(row, 1)));
  for (const col of [1, 2]) {
    hold(1, at(1, col) === at(24, col));
    sum(24, [25, 26, 28, 29, 30, 31, 33, 35, 36, 37, 38, 39, 40, 41], col);
    sum(27, [28, 29, 30, 31, 34], col);
    hold(32, at(32, col) <= at(27, col));
  }
}

function actual(rows: readonly string[], at: At, hold: Hold, most: Most): void {
  for (const row of rows) {
    hold(row, !(at(row, 3) > at(row, 2)) && !(at(row, 2) > at(row, 4)) && !(at(row, 1) > at(row, 4)));
  }
  for (const col of [1, 2, 3, 4]) {
    for (const row of [2, 3, 4, 5]) most(row, 1, col);
    hold(1, !(at(1, col) > at(2, col) + at(3, col)) && !(at(1, col) > at(4, col) + at(5, col)));
    most(7, 6, col);
    most(8, 6, col);
  }
}

function reasons(rows: readonly string[], at: At, hold: Hold, most: Most): void {
  for (const row of rows) hold(row, !(at(row, 2) > at(row, 1)) && !(at(row, 1) > at(row, 3)));
  for (const col of [1, 2, 3]) {
    most(5, 4, col);
    most(10, 9, col);
    most(11, 9, col);
  }
}

function types(rows: readonly string[], at: At, hold: Hold, most: Most, sum: Sum): void {
  for (const row of rows) hold(row, !(at(row, 2) > at(row, 1)) && !(at(row, 1) > at(row, 3)));
  for (const col of [1, 2, 3]) {
    sum(1, [2, 3, 4, 5, 6, 7], col);
    sum(8, [9, 10, 11, 12, 13, 14, 15], col);
    sum(16, [17, 18, 19, 20], col);
    sum(21, [22, 23, 24, 25], col);
    most(8, 1, col);
    most(16, 8, col);
  }
  const ofSize = [
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 5],
    [22, 1],
    [23, 2],
    [24, 3],
  ] as const;
  for (const [row, size] of ofSize) hold(row, at(row, 3) === size * at(row, 1));
  hold(7, at(7, 3) >= 6 * at(7, 1));
}

/** The whole is the sum of the benefits, without the parts of each ("zasiłki stałe: osoba …"). */
function benefits(rows: readonly string[], at: At, hold: Hold): void {
  for (const row of rows) hold(row, !(at(row, 4) > at(row, 5)) && !(at(row, 1) > at(row, 5)));
  const [whole, ...others] = rows;
  if (whole?.startsWith("RAZEM") === true) {
    const single = others.filter((row) => !row.includes(": ") && !Number.isNaN(at(row, 3)));
    hold(whole, at(whole, 3) === single.reduce((sum, row) => sum + at(row, 3), 0));
  }
}

/** Households that were helped in any way are those with a benefit and those with social work alone. */
export function householdsAgree(report: ReadReport): boolean {
  const parts = partsOf(report);
  const types = parts.get("types")?.get("1")?.[0];
  const actual = parts.get("actual");
  return types === undefined || types === numberIn(actual?.get("1")?.[1]) + numberIn(actual?.get("7")?.[1]);
}

/** Rows of one report, by the part's meaning. */
export function partsOf({ year, parts }: ReadReport): Map<string, Map<string, Printed[]>> {
  const names: Readonly<Record<string, string>> =
    year <= 2020
      ? { "1": "staff", "2A": "delegated", "2B": "own", "3": "actual", "4": "reasons", "5": "types" }
      : { "1B": "own", "2": "actual", "3": "reasons", "4": "types" };
  return new Map([...parts].map(([dzial, part]) => [names[dzial] ?? `unknown ${dzial}`, part]));
}

/** Rows of an assessment that break a sum or are larger than what they are part of. */
export function brokenAssessmentRows({ unit, year, rows }: ReadAssessment): Set<string> {
  const broken = new Set<string>();
  for (const col of [0, 1, 2, 3, 4]) {
    const at = (row: number): number => numberIn(rows.get(String(row))?.[col]);
    const hold = (row: number, isHeld: boolean): void => {
      if (!isHeld) broken.add([unit, year, "ozps", row].join("|"));
    };
    hold(1, at(1) === at(2) + at(6));
    hold(2, at(2) === at(3) + at(4) + at(5));
    hold(6, at(6) === at(7) + at(8) + at(9));
    for (const [part, whole] of [
      [11, 10],
      [12, 10],
      [15, 13],
    ] as const) {
      hold(part, !(at(part) > at(whole)));
    }
  }
  return broken;
}

/** NaN for what is no number: it compares with nothing. */
export function numberIn(cell: Printed | undefined): number {
  return typeof cell === "number" ? cell : NaN;
}
