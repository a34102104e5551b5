/** What a unit's edition has on deadlines and on the evaluation: only of a unit that has any. */
import { calendarPath, dueCalendar } from "./due-calendar.ts";
import { dueFinding } from "../../pipelines/figures/due-words.ts";
import type { Page } from "../page.ts";
import type { UnitView } from "../unit-view.ts";
import { duePath, hasDue } from "./due-paths.ts";
import { CataloguePage } from "./catalogue-page.tsx";
import { cataloguePath, indicatorsPath } from "./indicator-parts.tsx";
import { OwnIndicatorsPage } from "./own-indicators-page.tsx";
import { DuePage } from "./due-page.tsx";

/** The unit's own indicators and what each means. */
export function ownIndicatorPages(view: UnitView): Page[] {
  const { unit, tables } = view;
  if (tables.out__pilot_unit.length === 0) return [];
  const group = "evaluation";
  return [
    {
      path: indicatorsPath,
      label: "Wskaźniki",
      group,
      body: <OwnIndicatorsPage view={view} />,
      isLandscape: true,
    },
    {
      path: cataloguePath,
      label: "Katalog wskaźników",
      group,
      body: (
        <CataloguePage kicker={[unit.unit_name, "wydanie wewnętrzne"]} indicators={tables.ref_indicator} />
      ),
    },
  ];
}

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
