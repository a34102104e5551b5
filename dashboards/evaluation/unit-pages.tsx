/** What a unit's edition has on deadlines and on the evaluation: only of a unit that has any. */
import { calendarPath, dueCalendar } from "./due-calendar.ts";
import { dueFinding } from "../../pipelines/figures/due-words.ts";
import type { Page } from "../page.ts";
import type { UnitView } from "../unit-view.ts";
import { duePath, hasDue } from "./due-paths.ts";
import { DuePage } from "./due-page.tsx";

export function duePages(view: UnitView): Page[] {
  return hasDue(view.tables)
    ? [{ path: duePath, label: "Co trzeba zrobić", body: <DuePage view={view} /> }]
    : [];
}

/** Path → content of the calendar; none where nothing is still to come. */
export function dueFiles({ unit, tables }: UnitView): ReadonlyMap<string, string> {
  const due = dueFinding(tables.out__due);
  if (due.thisMonth.length + due.later.length === 0) return new Map();
  const rules = new Map(tables.ref_evaluation_rule.map((rule) => [rule.rule_id, rule]));
  return new Map([[calendarPath, dueCalendar(unit, due, rules)]]);
}
