/** Cards that nobody has written hours into: sheets of a workbook kept for the year, copies of the form. */
import { cellAt, isBlank, type Sheet } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import type { CardLayout } from "./form-layout.ts";
import { readHours } from "./hours.ts";

/**
 * true for a card that says nothing about working time: no entry in any task's row, and no total but 0. Such a card
 * is passed over, whatever its head lacks, since nothing is lost with it.
 */
export function isUnfilled(sheet: Sheet, card: CardLayout): boolean {
  const firstTotal = card.totalRow ?? card.lastRow + 1;
  for (let row = card.headingRow + 1; row <= card.lastRow; row++) {
    if (isColumnNumbers(sheet, row)) continue;
    const isEmpty = row < firstTotal ? isBlank : saysNoHours;
    if (!card.days.every(({ column }) => isEmpty(cellAt(sheet, row, column)))) return false;
  }
  return true;
}

/** The row 1, 2, 3 … that some forms print under their heading, from the first column to the last. */
export function isColumnNumbers(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).every((cell, column) => textOf(cell) === String(column + 1));
}

/** A total of an empty card: nothing, 0, or a sum never computed. Words below the totals are no hours either. */
function saysNoHours(cell: Parameters<typeof readHours>[0]): boolean {
  const hours = readHours(cell);
  return hours.kind === "hours" ? hours.hours === 0 : hours.kind === "empty" || hours.hours === undefined;
}
