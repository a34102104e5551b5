/** The workload sheet of one unit as XLSX with live formulas, in the form of annex 3 of the handbook. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { bookPlan } from "./book-plan.ts";
import { writeBook } from "./writer.ts";

/**
 * @param data all units: a time measured in all of them stands with its interval
 * @returns what writes it; null when the unit has neither counts nor a state of staff
 */
export function workloadSheet(data: Dataset, unit: Row<"ref_unit">): (() => Promise<Uint8Array>) | null {
  const plan = bookPlan(data, unit);
  return plan && (() => writeBook(plan));
}
