/** Where deadlines stand in a unit's edition, and whether it has any. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";

export const duePath = "co-trzeba-zrobic.html";

/** Deadlines come from the evaluation and from posts that projects made. */
export function hasDue({ out__due, out__pilot_unit }: Dataset["tables"]): boolean {
  return out__due.length + out__pilot_unit.length > 0;
}
