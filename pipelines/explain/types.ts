/** What an explanation holds, and what a table must say to be explainable. */
import type { FieldName } from "../contract/fields.ts";
import type { Row } from "../contract/rows.ts";
import type { PublishedTable } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import type { Message } from "../errors.ts";
import type { Words } from "./words.ts";

export type Values = Record<string, string | number | null>;

/**
 * Cells that a number rests on, selected by `sql/NAME.sql` from the one-row table `asked` (the row in question) and the
 * views `explain_*`. Its columns: file_id, sheet_no, row_no, col_no (null: only the row is known), value (null: the cell
 * is empty), label (cells of one label are listed and added up together), rule (that rejected the cell, or null),
 * is_counted (false: it repeats another file's); and, where words count, shown_text.
 */
export interface Part {
  sql: string;
  title: Message;
  /** The field whose unit the values carry; "label": each label is a field's name. */
  field: FieldName | "label";
  /** The number of the row that the counted cells add up to (null there: not known); "label" as above. */
  total?: FieldName | "label";
  /** The field whose codes the labels are, where they are codes. */
  labelled?: FieldName;
  /** What adds up: the values, or the cells themselves. Default: values. */
  adds?: "values" | "cells";
}

/** How a table's rows are explained. `explainers.ts` says how to add one. */
export interface Explainer<T extends PublishedTable> {
  /** The query or module that answers the table's question, from the program's folder. */
  answeredBy: string;
  /** Those of every row, or those that this row has. */
  parts: readonly Part[] | ((row: Row<T>) => readonly Part[]);
  how: (asked: Asked<T>) => How | Promise<How>;
}

export interface Asked<T extends PublishedTable> {
  row: Row<T>;
  /** Open for reading, with `asked` and the views. */
  database: Database;
  words: Words;
}

export interface How {
  /** Sentences with the numbers put in, in the order of computing. */
  formulas: string[];
  settings?: Setting[];
  /** Rows of published tables on which this one rests, each explainable by itself. */
  see?: { id: string; what: string }[];
  /** Beside `answeredBy`: what made the values that went in. */
  alsoBy?: string[];
}

export interface Setting {
  name: string;
  value: string;
  /** Who set it: the handbook, the calendar, miernik.yaml. */
  source: string;
}

export interface ShownCell {
  file: string;
  file_id: string;
  /** null for a text file, which has one sheet without a name. */
  sheet_no: number | null;
  /** "F211", or in words the row where the column is not known. */
  cell: string;
  value: number | null;
  /** Words that stand in the cell, where they may be shown: those of a cost card. */
  text?: string;
}

export interface CellGroup {
  label: string | null;
  field: FieldName;
  /** null where one of the cells is empty. */
  sum: number | null;
  cells: ShownCell[];
  /** Cells that hold the same as another file's and were counted there. */
  repeated: ShownCell[];
}

export interface ShownPart {
  title: string;
  field: FieldName | null;
  sum: number | null;
  /** The field of the row that the sum must equal, where it must. */
  total: FieldName | null;
  groups: CellGroup[];
}

export interface ShownRejection extends ShownCell {
  rule: string;
  what: string;
}

export interface Explanation {
  id: string;
  long_id: string;
  table: PublishedTable;
  grain: string;
  key: string;
  /** The field asked for, or null for the whole row. */
  field: FieldName | null;
  values: { field: FieldName; value: string | number | null; text: string; meaning: string }[];
  answered_by: string[];
  formulas: string[];
  parts: ShownPart[];
  settings: Setting[];
  see: { id: string; what: string }[];
  rejected: ShownRejection[];
  findings: {
    id: string;
    severity: string;
    rule: string;
    file: string | null;
    sheet_no: number | null;
    cell: string | null;
    message: string;
  }[];
  files: { file: string; sha256: string; is_as_read: boolean }[];
  /** What has changed in the project since the run, in sentences; empty when nothing has. */
  changes: string[];
}
