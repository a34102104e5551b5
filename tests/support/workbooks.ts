/** Workbooks for tests, made from the same parts as the sample project. */
import { formSheet, type Card } from "../../sources/sample/form.ts";
import type { SheetPlan, Value } from "../../sources/sample/workbook.ts";

export { cellName, formSheet, type Card } from "../../sources/sample/form.ts";
export { exportLabel, taskLabels, type Role } from "../../sources/sample/labels.ts";
export { odsFile } from "../../sources/sample/ods.ts";
export { delimited, encoded, type Encoding } from "../../sources/sample/text.ts";
export { excelFile, zipped, type SheetPlan, type Value } from "../../sources/sample/workbook.ts";

/** A card of a social worker for February 2013 (28 days), unless told otherwise. */
export function cardOf(change: Partial<Card> = {}): Card {
  return {
    role: "social_worker",
    name: "Wzorcowa Halina",
    monthLine: "luty 2013",
    dayCount: 28,
    hours: {},
    ...change,
  };
}

/** The card as a sheet. Social workers: days from column B, tasks from row 7, total in row 14. */
export function cardSheet(change: Partial<Card> = {}, sheet: Partial<SheetPlan> = {}): SheetPlan {
  const { rows, merges } = formSheet(cardOf(change));
  return { name: "karta", rows, merges, ...sheet };
}

/** The sheet with single cells overwritten, named as in a spreadsheet: `{ B4: null, AF7: 2 }`. */
export function withCells(sheet: SheetPlan, cells: Readonly<Record<string, Value>>): SheetPlan {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [name, value] of Object.entries(cells)) {
    const { row, column } = placeOf(name);
    while (rows.length <= row) rows.push([]);
    const target = rows[row];
    if (!target) throw new Error(`no such row: ${name}`);
    while (target.length <= column) target.push(null);
    target[column] = value;
  }
  return { ...sheet, rows };
}

/** "B7" → { row: 6, column: 1 } */
function placeOf(name: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (letters === "") throw new Error(`not a cell: ${name}`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
