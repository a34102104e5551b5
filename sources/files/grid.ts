/** Collects the cells of one sheet, whatever the format, and keeps it from growing without bound. */
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";
import type { Cell, FileRemark, Merge, Sheet } from "./types.ts";

/** What all sheets of a file use together. */
export interface Budget {
  limits: Limits;
  /** Filled cells. */
  cells: number;
  /** Filled cells that the file spells out one by one. */
  spelledCells: number;
  /** Cells and rows that it only implies: empty ones before filled ones, and repeats. */
  impliedCells: number;
}

export function newBudget(limits: Limits): Budget {
  return { limits, cells: 0, spelledCells: 0, impliedCells: 0 };
}

/** A first and last row, or column, counted from 0, both inclusive. */
export interface Span {
  first: number;
  last: number;
}

/** Stands for every row without cells, so that a gap of a million rows costs a pointer each. */
const emptyRow: Cell[] = [];

export class Grid {
  readonly #budget: Budget;
  readonly #rows: Cell[][] = [];
  readonly #merges: Merge[] = [];
  readonly #hiddenRows: Span[] = [];
  readonly #hiddenColumns: Span[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Puts a cell; empty ones are no cells, so a sheet formatted to its last row stays as large as its data. */
  put(row: number, column: number, cell: Cell): void {
    if (cell === null || cell === "") return;
    if (!isIndex(row) || !isIndex(column)) throw unreadable("file_damaged");
    this.#budget.spelledCells++;
    this.#reserve(row + 1, column + 1, 1);
    this.#row(row, column)[column] = cell;
  }

  /** Repeats a cell to its right. */
  repeatCell(row: number, column: number, times: number): void {
    const cells = this.#rows[row];
    const cell = cells?.[column];
    if (!cells || cell === undefined || cell === null || times <= 0) return;
    this.#reserve(row + 1, column + 1 + times, times);
    this.#imply(times);
    for (let copy = 1; copy <= times; copy++) cells[column + copy] = cell;
  }

  /** Repeats a row below itself. The copies are one array, so a million of them cost a pointer each. */
  repeatRow(row: number, times: number): void {
    const cells = this.#rows[row];
    if (!cells || times <= 0) return;
    this.#reserve(row + 1 + times, cells.length, times * cells.length);
    this.#imply(times);
    for (let copy = 1; copy <= times; copy++) this.#rows[row + copy] = cells;
  }

  merge(merge: Merge): void {
    within(this.#budget.limits.merges, "scalonych obszarów w arkuszu", this.#merges.length + 1);
    this.#merges.push(merge);
  }

  hideRows(span: Span): void {
    assertSpan(span);
    this.#hiddenRows.push(span);
  }

  hideColumns(span: Span): void {
    assertSpan(span);
    this.#hiddenColumns.push(span);
  }

  /** The sheet, cut to its used range: merges are clipped to it, what is hidden beyond it is left out. */
  sheet(number: number, name: string, isHidden: boolean): Sheet {
    const height = this.#rows.length;
    const width = this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      number,
      name,
      isHidden,
      rows: this.#rows,
      merges: this.#merges.map((merge) => clipped(merge, height, width)).filter(coversSeveralCells),
      hiddenRows: expanded(this.#hiddenRows, height),
      hiddenColumns: expanded(this.#hiddenColumns, width),
    };
  }

  #reserve(rows: number, columns: number, cells: number): void {
    const { limits } = this.#budget;
    within(limits.sheetRows, "wierszy w arkuszu", rows);
    within(limits.columns, "kolumn", columns);
    this.#budget.cells += cells;
    within(limits.cells, "wypełnionych komórek", this.#budget.cells);
  }

  #imply(cells: number): void {
    if (cells <= 0) return;
    const { limits, spelledCells } = this.#budget;
    this.#budget.impliedCells += cells;
    const limit = limits.impliedCells + limits.impliedPerCell * spelledCells;
    within(limit, "komórek niezapisanych wprost", this.#budget.impliedCells);
  }

  /** The cells of a row, filled with empty ones up to a column. */
  #row(row: number, column: number): Cell[] {
    this.#imply(row - this.#rows.length);
    while (this.#rows.length < row) this.#rows.push(emptyRow);
    const known = this.#rows[row] ?? emptyRow;
    const missing = column - known.length;
    this.#imply(missing);
    if (known === emptyRow || missing > 64) {
      // In one piece: pushed one by one, a wide row would take up half as much again.
      const cells = new Array<Cell>(column + 1).fill(null);
      for (const [index, cell] of known.entries()) cells[index] = cell;
      return (this.#rows[row] = cells);
    }
    while (known.length < column) known.push(null);
    return known;
  }
}

/** What there is to say about hidden parts of the sheets. */
export function hiddenRemarks(sheets: readonly Sheet[]): FileRemark[] {
  return sheets.flatMap((sheet) => {
    const remarks: FileRemark[] = [];
    if (sheet.isHidden) remarks.push({ rule: "sheet_hidden", sheet: sheet.number });
    const params = { rows: sheet.hiddenRows.length, columns: sheet.hiddenColumns.length };
    if (params.rows + params.columns > 0) remarks.push({ rule: "rows_hidden", sheet: sheet.number, params });
    return remarks;
  });
}

function assertSpan({ first, last }: Span): void {
  if (!isIndex(first) || !isIndex(last)) throw unreadable("file_damaged");
}

function isIndex(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function clipped(merge: Merge, height: number, width: number): Merge {
  return { ...merge, bottom: Math.min(merge.bottom, height - 1), right: Math.min(merge.right, width - 1) };
}

function coversSeveralCells({ top, left, bottom, right }: Merge): boolean {
  return bottom >= top && right >= left && (bottom > top || right > left);
}

/** The indices the spans cover, each once however often the spans overlap. */
function expanded(spans: readonly Span[], length: number): number[] {
  const indices: number[] = [];
  let next = 0;
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    for (next = Math.max(next, first); next <= Math.min(last, length - 1); next++) indices.push(next);
  }
  return indices;
}
