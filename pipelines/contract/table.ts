/** What the contract says of one table. */
import type { FieldName } from "./fields.ts";

export interface Table {
  /** One row per … */
  grain: { pl: string; en: string };
  key: readonly FieldName[];
  fields: readonly FieldName[];
  optional?: readonly FieldName[];
  /** Published tables stand in OUT/internal/data. */
  isPublished?: boolean;
}

/** Fields that many tables share. */
export const place = ["file_id", "sheet_no", "row_no", "col_no"] as const;
export const period = ["period_start_date", "period_end_date"] as const;
