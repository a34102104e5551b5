/** A workbook as a plan of cells, before any library writes it: what stands where, and what it looks like. */

/** A text is always a text, whatever it begins with; only `live` makes a formula. */
export type Content = string | number | null | Live;

/** A formula without "=", and what it gives for the values in the plan: readers that do not calculate show it. */
export interface Live {
  formula: string;
  result: Result;
}

/** What is undefined is a dash, with its reason beside it, never an error. */
export type Result = number | string;
const undefinedResult = "—";

export type Look =
  | "title"
  | "subtitle"
  | "head"
  | "columnNumber"
  | "section"
  | "group"
  | "label"
  | "cell"
  | "sum"
  | "input"
  | "constant"
  | "sumConstant"
  | "remark"
  | "note";
/** `plain` is a number as typed. */
export type Format = "text" | "count" | "hours" | "fte" | "level" | "plain";

export interface PlannedCell {
  row: number;
  column: number;
  content: Content;
  look: Look;
  format: Format;
  /** The last row and column of merged cells. */
  to?: { row: number; column: number };
  /** Texts stand left and numbers right unless told otherwise. */
  align?: "indent" | "center";
}

export interface PlannedSheet {
  name: string;
  cells: PlannedCell[];
  /** In characters, from the first column on. */
  widths: number[];
  /** Row → points; others are left to the program. */
  heights: Map<number, number>;
  /** Rows and columns that stay while the rest scrolls. */
  frozen: { rows: number; columns: number };
  /** First and last row that every printed page repeats. */
  repeated?: readonly [number, number];
  /** A new page begins after these rows. */
  breaks: number[];
}

export interface PlannedBook {
  title: string;
  subject: string;
  footer: string;
  sheets: PlannedSheet[];
}

export class SheetPlan {
  readonly sheet: PlannedSheet;

  constructor(name: string, widths: number[]) {
    this.sheet = {
      name,
      cells: [],
      widths,
      heights: new Map(),
      frozen: { rows: 0, columns: 0 },
      breaks: [],
    };
  }

  put(row: number, column: number, content: Content, look: Look, format: Format = "text"): PlannedCell {
    const cell: PlannedCell = { row, column, content, look, format };
    this.sheet.cells.push(cell);
    return cell;
  }

  /** One content over several cells of a row (and of the rows below). */
  spread(row: number, columns: readonly [number, number], content: Content, look: Look, rows = 1): void {
    const cell = this.put(row, columns[0], content, look);
    if (columns[1] > columns[0] || rows > 1) cell.to = { row: row + rows - 1, column: columns[1] };
  }

  height(row: number, points: number): void {
    this.sheet.heights.set(row, points);
  }
}

export function live(formula: string, result: Result | null): Live {
  return { formula, result: result ?? undefinedResult };
}

/** Column 28 → "AB". */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const own = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + own : own;
}

/** "C12", or with "$" before what stays when a formula is copied. */
export function ref(row: number, column: number, fixed: "" | "row" | "column" | "both" = ""): string {
  const isFixed = (part: "row" | "column") => fixed === part || fixed === "both";
  return `${isFixed("column") ? "$" : ""}${columnName(column)}${isFixed("row") ? "$" : ""}${String(row)}`;
}

/** A cell of another sheet. */
export function refIn(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${ref(row, column)}`;
}

/** Excel takes 255 units of UTF-16 between two quotes: pieces of so many letters are less. Of a text this much is kept. */
const pieces = /[^]{1,127}/gu;
const longestText = 2000;

/** A text inside a formula; one that is too long ends in "…". */
export function quoted(text: string): string {
  const kept = text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
  return (kept.match(pieces) ?? [""]).map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** SUM and COUNT take at most 255 arguments: more are nested. */
export function callOver(name: "SUM" | "COUNT", parts: readonly string[]): string {
  const most = 200;
  if (parts.length <= most) return `${name}(${parts.join(",")})`;
  const calls: string[] = [];
  for (let at = 0; at < parts.length; at += most) calls.push(callOver(name, parts.slice(at, at + most)));
  return calls.join("+");
}
