/** Where the columns of a table lie: by the line of their numbers (0 1 2 …) or, where there is none, by their headings. */
import { cellAt, isBlank, spannedCellAt, type Cell, type Sheet } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import { labelKey, type SectionDictionary } from "./dictionary.ts";

export interface Columns {
  /** Last row of the table's head; the rows of the form follow. */
  headRow: number;
  /** Place in the sheet (from 0) by number of the form's column (from 1). */
  places: ReadonlyMap<number, number>;
  /** Place of the row numbers; null where the table prints none. */
  numbers: number | null;
  /** Left of this place stand labels and row numbers. */
  firstValue: number;
}

/** Headings of several levels are not deeper. */
const DEEPEST_HEAD = 15;
/** The form has five columns of values; so far right no heading stands. */
const WIDEST = 60;
/** A search through more merged ranges for each cell would not end. */
const MOST_MERGES = 5_000;

/** "0 1 2 3", "1 2 3", each in a cell of its own: the numbers of the columns. */
export function isNumbersLine(cells: readonly Cell[]): boolean {
  let last = -1;
  let count = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const number = wholeOf(cell);
    if (number === null || (count === 0 ? number > 1 : number !== last + 1)) return false;
    last = number;
    count++;
  }
  return count >= 2;
}

/** The columns of the table in rows `first` to `end`; null if neither numbers nor known headings show them. */
export function columnsOf(
  sheet: Sheet,
  first: number,
  end: number,
  dictionary: SectionDictionary,
): Columns | null {
  const found = byNumbers(sheet, first, end) ?? byHeadings(sheet, first, end, dictionary);
  if (!found) return null;
  const firstValue = Math.min(...found.places.values());
  return { ...found, firstValue, numbers: rowNumbers(sheet, found.headRow + 1, end, firstValue) };
}

/** The first line of numbers; a row of the form (1, 2 …) is none where a lower one begins with 0. */
function byNumbers(sheet: Sheet, first: number, end: number): Pick<Columns, "headRow" | "places"> | null {
  for (let row = first; row < end; row++) {
    const cells = sheet.rows[row] ?? [];
    if (!isNumbersLine(cells)) continue;
    const places = new Map<number, number>();
    cells.forEach((cell, place) => {
      const number = wholeOf(cell);
      if (number !== null && number > 0) places.set(number, place);
    });
    return { headRow: row, places };
  }
  return null;
}

function byHeadings(
  sheet: Sheet,
  first: number,
  end: number,
  { columnsByLabel }: SectionDictionary,
): Pick<Columns, "headRow" | "places"> | null {
  let best: Pick<Columns, "headRow" | "places"> | null = null;
  const chains: string[] = [];
  const last = Math.min(end, first + DEEPEST_HEAD);
  const width = Math.max(0, ...sheet.rows.slice(first, last).map((cells) => Math.min(cells.length, WIDEST)));
  for (let row = first; row < last; row++) {
    const places = new Map<number, number>();
    for (let place = 0; place < width; place++) {
      const text = textOf(shown(sheet, row, place)) ?? "";
      const above = chains[place] ?? "";
      const chain = text === "" || above.endsWith(text) ? above : `${above} ${text}`.trim();
      chains[place] = chain;
      const column = columnsByLabel.get(labelKey(text)) ?? columnsByLabel.get(labelKey(chain));
      if (column !== undefined && !places.has(column)) places.set(column, place);
    }
    if (places.size > (best?.places.size ?? 0)) best = { headRow: row, places };
  }
  return best && best.places.size >= Math.min(2, columnsByLabel.size) ? best : null;
}

/** The rightmost column before the values in which mostly whole numbers stand. */
function rowNumbers(sheet: Sheet, first: number, end: number, firstValue: number): number | null {
  for (let place = firstValue - 1; place >= 0; place--) {
    let filled = 0;
    let numbers = 0;
    for (let row = first; row < end; row++) {
      const cell = cellAt(sheet, row, place);
      if (isBlank(cell)) continue;
      filled++;
      if (rowNumberOf(cell) !== null) numbers++;
    }
    if (numbers > 0 && numbers * 2 >= filled) return place;
  }
  return null;
}

/** A printed row number: 7, "7", "7.", "07"; null for anything else. */
export function rowNumberOf(cell: Cell): string | null {
  if (typeof cell === "number")
    return Number.isInteger(cell) && cell > 0 && cell < 1_000 ? String(cell) : null;
  if (typeof cell !== "string" || cell.length > 12) return null;
  const digits = /^\s*0{0,2}([1-9]\d{0,2})\s*\.?\s*$/.exec(cell)?.[1];
  return digits ?? null;
}

/** The labels left of the values, as one and then alone, the nearest first: a heading may span several rows. */
export function labelsOf(sheet: Sheet, row: number, { firstValue, numbers }: Columns): string[] {
  const texts: string[] = [];
  for (let place = 0; place < firstValue; place++) {
    if (place === numbers) continue;
    const text = textOf(shown(sheet, row, place));
    if (text !== null && texts.at(-1) !== text) texts.push(text);
  }
  if (texts.length < 2) return texts;
  return [texts.join(" "), ...texts.toReversed()];
}

function shown(sheet: Sheet, row: number, place: number): Cell {
  return sheet.merges.length > 0 && sheet.merges.length <= MOST_MERGES
    ? spannedCellAt(sheet, row, place)
    : cellAt(sheet, row, place);
}

function wholeOf(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 && cell < 100 ? cell : null;
  return typeof cell === "string" && cell.length < 10 && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : null;
}
