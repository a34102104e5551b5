/** Tables with one heading row and one record per row, found by their headings wherever they stand in the sheet. */
import { cellAt, cellName, isBlank, type Cell, type Sheet } from "./files/types.ts";
import type { Params, Place } from "./findings.ts";
import { isTotalOfPerson, isTotalWord, rowsMergedIn, type ColumnKinds } from "./odd-rows.ts";
import type { ReadContext, Recognition } from "./reading.ts";
import type { RuleId } from "./rules.ts";
import { Labels, readData, shownText, textOf } from "./values/labels.ts";

export interface Heading<Field extends string> {
  label: string;
  field: Field;
  /** "yes" or "no" */
  is_required: string;
}

/** A row of the table: cells by field, and the cell's name for findings. */
export interface TableRecord<Field extends string> {
  row: number;
  cell: (field: Field) => Cell;
  /** Column (from 0) of the field; the first column when the table lacks it. */
  column: (field: Field) => number;
  /** Reports a finding at the field's cell, with the cell's text as its value. */
  fail: (rule: RuleId, field: Field, params?: Params) => void;
  /** Where that cell is, for a finding that may not show its text. */
  place: (field: Field) => Place;
}

/** Titles and addresses may stand above the headings; farther down nobody puts them. */
const SEARCHED_ROWS = 40;
/** Fewer known headings, unless the table needs no more, are there by chance. */
const LEAST_COLUMNS = 3;

export class HeadingTable<Field extends string> {
  readonly #labels: Labels<Heading<Field>>;
  readonly #required: Map<Field, string>;
  /** The first heading of each field: what findings call the column. */
  readonly #headings: Map<Field, string>;
  readonly #kinds: ColumnKinds<Field>;
  readonly knownHeadings: string[];
  /** One column per field, in the order of the file, under its first heading: what a form to fill has. */
  readonly columns: { field: Field; label: string; isRequired: boolean }[];

  /**
   * @param given the headings, or headings.csv of the source: field,is_required,label
   * @param kinds columns by which rows of sums and merged amounts are told; without them every row is a record
   */
  constructor(
    given: URL | readonly Heading<Field>[],
    kinds: ColumnKinds<Field> = { words: [], names: [], amounts: [] },
  ) {
    this.#kinds = kinds;
    const headings = given instanceof URL ? (readData(given) as unknown as Heading<Field>[]) : given;
    this.#labels = new Labels(headings);
    this.#required = new Map(
      headings
        .filter((h) => h.is_required === "yes")
        .map((h) => [h.field, h.label] as const)
        .reverse(),
    );
    this.#headings = new Map(headings.map((heading) => [heading.field, heading.label] as const).reverse());
    this.knownHeadings = headings.map((h) => h.label);
    this.columns = [...this.#headings]
      .reverse()
      .map(([field, label]) => ({ field, label, isRequired: this.#required.has(field) }));
  }

  recognise(sheet: Sheet): Recognition {
    const found = this.#find(sheet);
    const missing = [...this.#required]
      .filter(([field]) => !found.columns.has(field))
      .map(([, label]) => label);
    const score = 1 - missing.length / this.#required.size;
    const least = Math.min(LEAST_COLUMNS, this.#required.size);
    return { score: found.columns.size < least ? 0 : score, missing: missing.reverse(), row: found.row };
  }

  /** How many columns of the sheet it knows. */
  columnCount(sheet: Sheet): number {
    return this.#find(sheet).columns.size;
  }

  knowsHeading(text: string): boolean {
    return this.#labels.find(text).length > 0;
  }

  hasColumn(sheet: Sheet, field: Field): boolean {
    return this.#find(sheet).columns.has(field);
  }

  /**
   * Calls `readRecord` for every record below the headings. Blank rows and the headings again (of the next page) are
   * passed over; rows of sums, of another width, with an amount merged over rows, and a second table are reported.
   */
  read(sheet: Sheet, context: ReadContext, readRecord: (record: TableRecord<Field>) => void): void {
    const { row: headingRow, columns } = this.#find(sheet);
    const headings = sheet.rows[headingRow] ?? [];
    const width = headings.length;
    const lastRequired = Math.max(...[...this.#required.keys()].map((field) => columns.get(field) ?? 0));
    const merged = this.#kinds.amounts.map((field) => ({
      field,
      rows: rowsMergedIn(sheet, columns.get(field) ?? -1),
    }));
    this.#reportUnknownHeadings(sheet, context, headingRow, columns);
    for (let row = headingRow + 1; row < sheet.rows.length; row++) {
      const cells = sheet.rows[row] ?? [];
      if (cells.every(isBlank)) continue;
      // Where a record has its amount a heading has a word: most rows need no second look.
      const again = startsWithDigit(cells[lastRequired] ?? null) ? null : this.#columnsOf(cells);
      if (again !== null && again.size >= LEAST_COLUMNS) {
        if ([...again].every(([field, column]) => columns.get(field) === column)) continue;
        const place = { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, row, 0) };
        context.report({ rule: "table_second", place, unitId: context.unitId });
        return;
      }
      if (context.format === "text" && (isWider(cells, width) || cells.length <= lastRequired)) {
        context.report({
          rule: "row_of_other_width",
          place: { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, row, 0) },
          params: { seen: cells.length, expected: width },
          unitId: context.unitId,
        });
        continue;
      }
      const record = new HeadingRecord(sheet, context, row, columns, this.#headings);
      const { words, names } = this.#kinds;
      const total =
        words.find((field) => isTotalWord(cells[columns.get(field) ?? -1] ?? null)) ??
        names.find((field) => isTotalOfPerson(cells[columns.get(field) ?? -1] ?? null));
      const shared = merged.find(({ rows }) => rows.has(row))?.field;
      if (total !== undefined) record.fail("row_of_sums", total);
      else if (shared !== undefined) record.fail("amount_merged", shared);
      else readRecord(record);
    }
  }

  /** All texts below the heading of a field, for a sheet that cannot be read as a whole. */
  textsOf(sheet: Sheet, field: Field): string[] {
    const { row, columns } = this.#find(sheet);
    const column = columns.get(field);
    if (column === undefined) return [];
    return sheet.rows.slice(row + 1).flatMap((cells) => textOf(cells[column] ?? null) ?? []);
  }

  #find(sheet: Sheet): { row: number; columns: Map<Field, number> } {
    let best = { row: 0, columns: new Map<Field, number>() };
    for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row++) {
      const columns = this.#columnsOf(sheet.rows[row] ?? []);
      if (columns.size > best.columns.size) best = { row, columns };
    }
    return best;
  }

  #columnsOf(cells: readonly Cell[]): Map<Field, number> {
    const columns = new Map<Field, number>();
    cells.forEach((cell, column) => {
      const field = this.#fieldOf(cell);
      if (field && !columns.has(field)) columns.set(field, column);
    });
    return columns;
  }

  #fieldOf(cell: Cell): Field | undefined {
    const text = typeof cell === "string" ? textOf(cell) : null;
    return text === null ? undefined : this.#labels.find(text)[0]?.field;
  }

  #reportUnknownHeadings(sheet: Sheet, context: ReadContext, row: number, columns: Map<Field, number>): void {
    const used = new Set(columns.values());
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      if (used.has(column) || isBlank(cell)) return;
      const text = textOf(cell) ?? "";
      const known = this.#labels.find(text)[0]?.label;
      context.report({
        rule: known === undefined ? "column_unknown" : "column_repeated",
        place: { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, row, column) },
        value: text,
        params: { heading: known ?? "" },
        unitId: context.unitId,
      });
    });
  }
}

class HeadingRecord<Field extends string> implements TableRecord<Field> {
  readonly #sheet: Sheet;
  readonly #context: ReadContext;
  readonly #columns: Map<Field, number>;
  readonly #headings: Map<Field, string>;
  readonly row: number;

  constructor(
    sheet: Sheet,
    context: ReadContext,
    row: number,
    columns: Map<Field, number>,
    headings: Map<Field, string>,
  ) {
    this.#headings = headings;
    this.#sheet = sheet;
    this.#context = context;
    this.#columns = columns;
    this.row = row;
  }

  cell(field: Field): Cell {
    const column = this.#columns.get(field);
    if (column === undefined) return null;
    const own = this.#sheet.rows[this.row]?.[column] ?? null;
    return own === null && this.#sheet.merges.length > 0 ? mergedAbove(this.#sheet, this.row, column) : own;
  }

  column(field: Field): number {
    return this.#columns.get(field) ?? 0;
  }

  fail(rule: RuleId, field: Field, params: Params = {}): void {
    const value = shownText(this.cell(field));
    this.#context.report({
      rule,
      place: this.place(field),
      params,
      unitId: this.#context.unitId,
      ...(value === null ? {} : { value }),
    });
  }

  place(field: Field): Place {
    return {
      fileId: this.#context.fileId,
      sheet: this.#sheet.number,
      cell: cellName(this.#sheet, this.row, this.column(field)),
      column: this.#headings.get(field) ?? field,
    };
  }
}

/** A team or worker merged over several rows stands for each of them. */
function mergedAbove(sheet: Sheet, row: number, column: number): Cell {
  const merge = sheet.merges.find(
    (m) => m.left === column && m.right === column && row > m.top && row <= m.bottom,
  );
  return merge ? cellAt(sheet, merge.top, column) : null;
}

function startsWithDigit(cell: Cell): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** More cells than headings, and not just empty ones at the end: a delimiter stands inside a cell. */
function isWider(cells: readonly Cell[], width: number): boolean {
  for (let column = width; column < cells.length; column++) if (!isBlank(cells[column] ?? null)) return true;
  return false;
}
