/** The staffing norms of one unit on the latest date for which its staff is known. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";

export type Norm = Row<"out__staffing">;

export interface StaffingContent {
  date: string;
  norms: ReadonlyMap<string, Norm>;
  /** Of how many roles the posts must be known before the act's norms can be told. */
  roleCount: number;
  /** A small centre asks from its staff: how many families do they suffice for? */
  startsFromStaff: boolean;
}

export function staffingOf(data: Dataset, unit: Row<"ref_unit">): StaffingContent | null {
  const rows = data.tables.out__staffing.filter((row) => row.unit_id === unit.unit_id);
  const date = rows
    .map((row) => row.as_of_date)
    .sort()
    .at(-1);
  if (date === undefined) return null;
  const norms = new Map(rows.filter((row) => row.as_of_date === date).map((row) => [row.norm_id, row]));
  const known = ["model_20", "model_80"].filter((id) => (norms.get(id)?.actual_fte ?? null) !== null).length;
  const isStaffKnown = (norms.get("act_2000")?.actual_fte ?? null) !== null;
  return {
    date,
    norms,
    roleCount: isStaffKnown ? Math.max(known, 1) : Math.max(2, known + 1),
    startsFromStaff: unit.unit_type === "GOPS",
  };
}
