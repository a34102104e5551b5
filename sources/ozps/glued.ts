/**
 * Rows that an extraction from PDF has run together: "18 3168 279" is row 1 with 8 316 and 8 279. There are several ways
 * to cut such digits; the control sums tell which one is meant, or nobody can.
 */

/** Values of a row, one per column; null where a sign or nothing stands. */
export type Vector = readonly (number | null)[];

export interface Sum {
  whole: string;
  parts: readonly string[];
}

const MOST_READINGS = 5000;
const MOST_TRIALS = 300_000;

/**
 * All ways to cut the digits of a row's cells into its number and `count` values, thousands parted by a space as the form
 * prints them. A cell's edge always parts values.
 */
export function readingsOf(cells: readonly string[], number: string, count: number): number[][] {
  const [first = "", ...rest] = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  if (!first.startsWith(number) || [first, ...rest].some((cell) => !/^[\d ]+$/.test(cell))) return [];
  const pieces = [first.slice(number.length).trim(), ...rest].filter((piece) => piece !== "");
  let readings: number[][] = [[]];
  for (const piece of pieces) {
    const cuts = cutsOf(piece, count);
    if (readings.length * cuts.length > MOST_READINGS) return [];
    readings = readings.flatMap((before) => cuts.map((cut) => [...before, ...cut]));
    readings = readings.filter((reading) => reading.length <= count);
  }
  return readings.filter((reading) => reading.length === count);
}

/** A piece cut into at most `most` numbers. */
function cutsOf(piece: string, most: number): number[][] {
  if (piece === "") return [[]];
  if (most === 0) return [];
  const isSpaced = piece.includes(" ");
  const cuts: number[][] = [];
  for (let length = 1; length <= piece.length; length++) {
    const head = piece.slice(0, length);
    const isNumber = isSpaced ? /^(0|[1-9]\d{0,2}( \d{3})*)$/.test(head) : /^(0|[1-9]\d*)$/.test(head);
    if (!isNumber) continue;
    const value = Number(head.replaceAll(" ", ""));
    for (const rest of cutsOf(piece.slice(length).trimStart(), most - 1)) {
      cuts.push([value, ...rest]);
      if (cuts.length > MOST_READINGS) return cuts;
    }
  }
  return cuts;
}

/**
 * Which reading of each row fits the sums, by row; a row is absent where none or several do, or where no sum speaks of it.
 * @param readings of the rows in doubt
 * @param known values of the other rows
 */
export function solve(
  readings: ReadonlyMap<string, readonly Vector[]>,
  known: ReadonlyMap<string, Vector>,
  sums: readonly Sum[],
): Map<string, Vector> {
  const left = new Map(readings);
  const tried = new Set<string>();
  for (let isChanging = true; isChanging;) {
    isChanging = false;
    for (const sum of sums) {
      const rows = [sum.whole, ...sum.parts];
      const choices = rows.map((row) => left.get(row) ?? (known.has(row) ? [known.get(row) ?? []] : []));
      const trials = choices.reduce((product, one) => product * one.length, 1);
      if (trials === 0 || trials > MOST_TRIALS || !rows.some((row) => left.has(row))) continue;
      const fitting = fittingOf(choices);
      if (fitting === null) continue;
      rows.forEach((row, i) => {
        const before = left.get(row);
        const after = fitting[i] ?? [];
        if (before === undefined) return;
        tried.add(row);
        if (after.length < before.length) {
          left.set(row, after);
          isChanging = true;
        }
      });
    }
  }
  return new Map(
    [...left].flatMap(([row, rest]) => {
      const [only] = rest;
      return only !== undefined && rest.length === 1 && tried.has(row) ? [[row, only] as const] : [];
    }),
  );
}

/** Of each row (the whole first) the readings that occur in some fitting combination; null where nothing can be compared. */
function fittingOf(choices: readonly (readonly Vector[])[]): Vector[][] | null {
  const fits = choices.map(() => new Set<Vector>());
  const chosen: Vector[] = [];
  /** Says whether anything could be compared. */
  const choose = (at: number): boolean => {
    const options = choices[at];
    if (options === undefined) {
      const verdict = fit(chosen);
      if (verdict !== false) chosen.forEach((vector, i) => fits[i]?.add(vector));
      return verdict !== null;
    }
    let isCompared = false;
    for (const option of options) {
      chosen[at] = option;
      if (choose(at + 1)) isCompared = true;
    }
    return isCompared;
  };
  return choose(0) ? fits.map((one) => [...one]) : null;
}

/** Is the first the sum of the others in every column where all are known? null: in no column they are. */
function fit([whole = [], ...parts]: readonly Vector[]): boolean | null {
  let isCompared = false;
  for (const [i, value] of whole.entries()) {
    let sum = 0;
    for (const part of parts) sum += part[i] ?? NaN;
    if (value === null || Number.isNaN(sum)) continue;
    isCompared = true;
    if (sum !== value) return false;
  }
  return isCompared ? true : null;
}
