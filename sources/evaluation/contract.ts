/** What a table of the evaluation gives: one row, its values by column. */
import type { EvaluationTableId } from "./tables.ts";

export interface EvaluationRow {
  unitId: string;
  table: EvaluationTableId;
  /** By column, every column of the table; null where the cell is blank or the table lacks the column. */
  values: Readonly<Record<string, string | number | boolean | null>>;
}
