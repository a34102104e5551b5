/** Completeness of a unit's cards over some months, by role, with what it would hide. */
import { completenessDoubts } from "../../pipelines/figures/completeness-words.ts";
import { rolesOf } from "../../pipelines/figures/labels.ts";
import {
  hasCards,
  missingCards,
  overallCompleteness,
  type CompletenessRow,
} from "../../pipelines/figures/structure-shares.ts";
import type { UnitView } from "../unit-view.ts";

export interface Completeness {
  /** Hours entered ÷ hours expected; null where posts are not known. */
  completeness: number | null;
  entered_h: number;
  expected_h: number;
  byRole: { role: string; completeness: number | null }[];
  /** Cards that were expected and not read. */
  missing: number;
  /** Missing cards, and why a value is over 100 %. */
  doubts: string[];
}

/**
 * null without any card.
 *
 * @param months only these, "YYYY-MM"; all when left out
 */
export function unitCompleteness(view: UnitView, months?: readonly string[]): Completeness | null {
  const { out__card_completeness, out__time_structure } = view.tables;
  const rows = out__card_completeness.filter((row) => months === undefined || months.includes(row.month));
  if (!hasCards(rows)) return null;
  const overall = overallCompleteness(rows);
  const byRole = rolesOf(rows).map((role) => ({
    role,
    completeness: overallCompleteness(rows.filter((row) => row.role === role)).completeness,
  }));
  const missing = missingCards(rows, out__time_structure);
  const values = [overall, ...byRole].map(({ completeness }) => completeness);
  return {
    ...overall,
    byRole,
    missing,
    doubts: completenessDoubts(values, missing, missingHours(view, missing)),
  };
}

/** Months of the period without any card. */
export function monthsWithoutCards(view: UnitView): string[] {
  const ofMonth = (month: string): CompletenessRow[] =>
    view.tables.out__card_completeness.filter((row) => row.month === month);
  return view.months.filter((month) => !hasCards(ofMonth(month)));
}

/** Hours of the missing cards, where the findings speak of just these cards and know their hours. */
function missingHours({ tables, unit }: UnitView, missing: number): number | null {
  const hours = tables.out__data_finding
    .filter((finding) => finding.rule === "card_missing" && finding.unit_id === unit.unit_id)
    .map((finding) => finding.hours_h);
  const known = hours.filter((value) => value !== null);
  if (known.length !== hours.length || hours.length !== missing) return null;
  return known.reduce((total, value) => total + value, 0);
}
