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

/** The same fields in the same order, some of them left out. */
export function without<const F extends FieldName, const L extends NoInfer<F>>(
  all: readonly F[],
  ...left: readonly L[]
): readonly Exclude<F, L>[] {
  return all.filter((field): field is Exclude<F, L> => !(left as readonly FieldName[]).includes(field));
}
