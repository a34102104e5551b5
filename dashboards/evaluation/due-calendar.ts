/** A unit's deadlines as a calendar file. */
import { rowId } from "../../pipelines/contract/row-id.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { dueReason, dueText, type DueFinding } from "../../pipelines/figures/due-words.ts";
import { calendarText } from "../calendar.ts";

export const calendarPath = "terminy.ics";

/** What is still to come: a calendar reminds of nothing that has passed, the page does. */
export function dueCalendar(
  unit: Row<"ref_unit">,
  { asOf, thisMonth, later }: DueFinding,
  rules: ReadonlyMap<string, Row<"ref_evaluation_rule">>,
): string {
  return calendarText(
    `Terminy – ${unit.unit_name}`,
    asOf ?? "",
    [...thisMonth, ...later].map((row) => ({
      uid: `${rowId("out__due", row)}.${unit.unit_id}@miernik`,
      day: row.due_date,
      summary: dueText(row),
      description: dueReason(row, rules),
    })),
  );
}
