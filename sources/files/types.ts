/**
 * What every reader sees of a file, whatever its format: sheets of cells.
 *
 * A text file is one sheet without a name. Rows and columns are counted from 0 here and shown to people as
 * in a spreadsheet ("F211"), for text files too: opened in a spreadsheet the same cell carries that name.
 */

import type { Params } from "../findings.ts";
import type { RuleId } from "../rules.ts";

/** A cell as the file holds it. Text stays text; nothing is coerced here. `null` is an empty cell. */
export type Cell = string | number | null | SpecialCell;

export type SpecialCell =
  /** A number formatted as a date (both Excel epochs), already turned into a day. */
  | { kind: "date"; iso: string }
  /** A number formatted as a time of day or a duration, e.g. 2:30 → 2.5. */
  | { kind: "time"; hours: number }
  | { kind: "boolean"; value: boolean }
  /** An error value such as `#DIV/0!`. */
  | { kind: "error"; text: string }
  /** A formula whose result the file does not hold (never calculated, or saved without values). */
  | { kind: "formula_without_value" };

/** A merged range, all four bounds inclusive, counted from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Counted from 1, in the order of the file. */
  number: number;
  /** As in the file; empty for text files. May hold a worker's name: never write it into an output. */
  name: string;
  isHidden: boolean;
  /** Rows in order; a row may be shorter than others. Use `cellAt` to read. */
  rows: readonly (readonly Cell[])[];
  merges: readonly Merge[];
  /** Hidden rows and columns, counted from 0. They are read like the others and reported. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /**
   * Text files: the physical line (from 1) on which each row begins, where it differs from index + 1
   * (a quoted cell may span lines; blank lines are kept as empty rows). Absent when it is always index + 1.
   */
  lines?: readonly number[];
  /**
   * Web pages: the lines between the table before and this one, where there is more than the sheet's name tells.
   * May hold names: never write them into an output.
   */
  above?: readonly string[];
}

export type FileFormat = "xlsx" | "xls" | "ods" | "text" | "html" | "yaml";

/** How a text file is written, found out and verified over the whole file. */
export interface Dialect {
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2";
  delimiter: ";" | "," | "\t" | "|";
}

/** A remark on a file that is not tied to the meaning of its cells. `row` and `column` count from 0. */
export interface FileRemark {
  rule: RuleId;
  sheet?: number;
  row?: number;
  column?: number;
  params?: Params;
}

export type OpenedFile =
  | { isOpen: true; format: FileFormat; dialect?: Dialect; sheets: Sheet[]; remarks: FileRemark[] }
  | { isOpen: false; problem: FileRemark };

/** The cell at a row and column counted from 0; `null` outside the sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? null;
}

/** Like `cellAt`, but a cell inside a merged range shows the value of the range's first cell. */
export function spannedCellAt(sheet: Sheet, row: number, column: number): Cell {
  const own = cellAt(sheet, row, column);
  if (own !== null) return own;
  const merge = mergeAt(sheet, row, column);
  return merge ? cellAt(sheet, merge.top, merge.left) : null;
}

/** true where the cell is part of a merged range. */
export function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return mergeAt(sheet, row, column) !== undefined;
}

function mergeAt(sheet: Sheet, row: number, column: number): Merge | undefined {
  return sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
}

/** Nothing a person would see: an empty cell, or one of white space. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A cell's name as people know it: (210, 5) → "F211". For text files the line counts, not the row. */
export function cellName(sheet: Sheet, row: number, column: number): string {
  return columnName(column) + String(sheet.lines?.[row] ?? row + 1);
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
