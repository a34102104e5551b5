/** Where the cards stand in a sheet: annexes 1 and 2 as offices really fill them, one or several below each other. */
import { cellAt, spannedCellAt, type Cell, type Sheet } from "../files/types.ts";
import { readDay } from "../values/dates.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";
import { remembered } from "../values/remember.ts";

/** One card: rows counted from 0; `lastRow` and `totalRow` inclusive. */
export interface CardLayout {
  /** First row of the card's head (title, name, month). */
  firstRow: number;
  /** true where nothing stands between the card above and this heading: the same card's other days. */
  isContinuation: boolean;
  /** Row of "Realizowane zadania" and the days. */
  headingRow: number;
  /** Row of "Łączny czas pracy", if the card has one. */
  totalRow: number | null;
  /** Last row before the next card. */
  lastRow: number;
  days: DayColumn[];
}

/** A column of hours: the day (1–31), or a date where the head holds dates; null where it says neither. */
export interface DayColumn {
  column: number;
  day: number | null;
  date: string | null;
}

const headings = new Set([
  "realizowane zadania",
  "realizowane zadanie",
  "zadania",
  "zadanie",
  "rodzaj zadania",
]);
const totals = /^(łączny czas pracy|łącznie|razem|suma|ogółem)/;
/** So many days 1, 2, 3 … in a row make a heading even without its words. */
const DAYS_THAT_MAKE_A_HEADING = 5;

/** The cards of a sheet in order; none if the sheet holds no card. */
export function findCards(sheet: Sheet): CardLayout[] {
  const rows = sheet.rows.map((_, row) => row).filter((row) => firstDays(sheet, row) > 0);
  const worded = rows.filter((row) => hasHeadingWords(sheet, row));
  // A row of numbers alone may be a form's column numbers or a task's hours; where there are words they decide.
  const headingRows =
    worded.length > 0 ? worded : rows.filter((row) => firstDays(sheet, row) >= DAYS_THAT_MAKE_A_HEADING);
  return headingRows.map((headingRow, i) => {
    const previous = headingRows[i - 1];
    const firstRow = previous === undefined ? 0 : endOfCard(sheet, previous, headingRow) + 1;
    const next = headingRows[i + 1];
    const lastRow = next === undefined ? sheet.rows.length - 1 : endOfCard(sheet, headingRow, next);
    return {
      firstRow,
      isContinuation: previous !== undefined && firstRow === headingRow,
      headingRow,
      totalRow: findTotal(sheet, headingRow, lastRow),
      lastRow,
      days: dayColumns(sheet, headingRow),
    };
  });
}

function hasHeadingWords(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell) => typeof cell === "string" && headings.has(normaliseLabel(cell)),
  );
}

/** How many days stand in the row, or 0 unless (without heading words) they run 1, 2, 3 … */
function firstDays(sheet: Sheet, row: number): number {
  let count = 0;
  let isInOrder = true;
  for (const cell of sheet.rows[row] ?? []) {
    const day = dayOf(cell);
    if (day === null) {
      // "0 1 2 3 4 5": numbers of a statistical form's columns.
      if (count === 0 && textOf(cell) === "0" && !hasHeadingWords(sheet, row)) return 0;
      continue;
    }
    count += 1;
    // Long exports have a million rows with other numbers in them: those are done with here.
    if (isInOrder && day !== count) {
      if (!hasHeadingWords(sheet, row)) return 0;
      isInOrder = false;
    }
  }
  return count;
}

/** A day's number, or the day of a date (as a date cell, or as text in a form saved as CSV). */
function dayOf(cell: Cell): number | null {
  if (typeof cell === "number") return numberedDay(cell);
  if (typeof cell === "string") return dayOfText(cell);
  const date = readDay(cell);
  return date === null ? null : Number(date.slice(8));
}

const dayOfText = remembered((cell) => {
  const date = readDay(cell);
  if (date !== null) return Number(date.slice(8));
  const match = /^(\d{1,2})\.?( \p{L}{1,4}\.?)?$/u.exec(textOf(cell) ?? "");
  return match ? numberedDay(Number(match[1])) : null;
});

function numberedDay(number: number): number | null {
  return Number.isInteger(number) && number >= 1 && number <= 31 ? number : null;
}

function dateOf(cell: Cell): string | null {
  return typeof cell === "number" ? null : readDay(cell);
}

/** The columns right of the labels, up to a sum column. A headless column stays in the list: it may hold hours. */
function dayColumns(sheet: Sheet, headingRow: number): DayColumn[] {
  const cells = sheet.rows[headingRow] ?? [];
  const first = cells.findIndex((cell) => dayOf(cell) !== null);
  const columns: DayColumn[] = [];
  for (let column = first; column < widthOf(sheet); column++) {
    const cell = cellAt(sheet, headingRow, column);
    const text = textOf(cell);
    if (text !== null && totals.test(normaliseLabel(text))) break;
    columns.push({ column, day: dayOf(cell), date: dateOf(cell) });
  }
  return columns;
}

function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The last row of a card: its total row and what follows up to the next card's title. */
function endOfCard(sheet: Sheet, headingRow: number, nextHeadingRow: number): number {
  for (let row = headingRow + 1; row < nextHeadingRow; row++) {
    const texts = (sheet.rows[row] ?? []).map((cell) => normaliseLabel(textOf(cell) ?? ""));
    if (texts.some((text) => /^(karta czasu pracy|imię i nazwisko|nazwisko i imię)/.test(text)))
      return row - 1;
  }
  // No new title or name: the next heading goes on with this card's days.
  return nextHeadingRow - 1;
}

function findTotal(sheet: Sheet, headingRow: number, lastRow: number): number | null {
  for (let row = headingRow + 1; row <= lastRow; row++) {
    const label = (sheet.rows[row] ?? []).find((cell) => /\p{L}{2}/u.test(textOf(cell) ?? ""));
    if (totals.test(normaliseLabel(textOf(label ?? null) ?? ""))) return row;
  }
  return null;
}

/**
 * The label of a task row: the texts left of the first day, without ordinal numbers. The interviews have a merged
 * label and a sub-label; where the file lost the merging, the label above carries down.
 */
export function rowLabel(sheet: Sheet, card: CardLayout, row: number): string {
  const columns = labelColumns(sheet, card);
  const parts: string[] = [];
  for (const column of columns) {
    const isFirst = column === columns[0];
    const own = textOf(isFirst ? spannedCellAt(sheet, row, column) : cellAt(sheet, row, column));
    if (own !== null) {
      if (!/^\d+\.?$/.test(own)) parts.push(own);
    } else if (isFirst) {
      const hasSubLabel = columns.slice(1).some((right) => textOf(cellAt(sheet, row, right)) !== null);
      const above = hasSubLabel ? labelAbove(sheet, card, row, column) : null;
      if (above !== null) parts.push(above);
    }
  }
  return parts.join(" - ");
}

/** The columns left of the first day that hold words below the heading, not just numbers of rows. */
export function labelColumns(sheet: Sheet, card: CardLayout): number[] {
  const columns: number[] = [];
  for (let column = 0; column < (card.days[0]?.column ?? 0); column++) {
    for (let row = card.headingRow + 1; row <= (card.totalRow ?? card.lastRow); row++) {
      if (/\p{L}{2}/u.test(textOf(cellAt(sheet, row, column)) ?? "")) {
        columns.push(column);
        break;
      }
    }
  }
  return columns;
}

function labelAbove(sheet: Sheet, card: CardLayout, row: number, column: number): string | null {
  for (let above = row - 1; above > card.headingRow; above--) {
    const text = textOf(cellAt(sheet, above, column));
    if (text !== null) return text;
  }
  return null;
}
