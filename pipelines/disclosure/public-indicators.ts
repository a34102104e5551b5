/** Public rows of the evaluation's indicators: what is hidden falls with all that it makes. */
import type { PublicRow } from "../contract/public-dataset.ts";
import { groupBy } from "../lib/group.ts";
import { isMember, type EvaluationCells, type Groups, type IndicatorRow } from "./evaluation-problem.ts";
import { hiding } from "./hide.ts";
import { ruleOf } from "./indicator-rules.ts";

type Field =
  | "value"
  | "numerator"
  | "denominator"
  | "n"
  | "left_out_n"
  | "cluster_count"
  | "ci_low"
  | "ci_high"
  | "interval_method"
  | "is_too_narrow"
  | "status";

const made = ["value", "ci_low", "ci_high"] as const;
/** What was made of the number of observations alone. */
const ofN = ["n", "cluster_count", "interval_method", "is_too_narrow", "status"] as const;
const figures = [...made, "numerator", "denominator"] as const;

export interface IndicatorContext {
  cells: EvaluationCells;
  groups: Groups;
  isHidden: (cell: number) => boolean;
  /** What of a unit's row the public profile does not show. */
  hiddenInProfile: (row: IndicatorRow) => { numerator: boolean; denominator: boolean };
  /** Whether too few workers stand behind a unit's row. */
  isWorkOfFew: (row: IndicatorRow) => boolean;
}

/** In the order of the rows. */
export function publicIndicators(
  rows: readonly IndicatorRow[],
  context: IndicatorContext,
): PublicRow<"out__indicator">[] {
  const hidden = rows.map((row, at) => hiddenFields(row, at, context));
  for (const same of groupBy(rows.keys(), (at) => indicatorSlot(rows[at])).values()) {
    for (const at of same) {
      const group = rows[at];
      if (group?.unit_id !== "all") continue;
      const lost = same.filter((other) => {
        const unit = rows[other];
        const isIn = unit !== undefined && isMember(unit, group, context.groups);
        return isIn && (hidden[other]?.has("value") ?? false);
      });
      if (lost.length === 0) continue;
      const { subject } = ruleOf(group.indicator_id);
      for (const field of subject === "family" ? interval : figures) hidden[at]?.add(field);
    }
  }
  return rows.map((row, at) => hiding(row, [...(hidden[at] ?? [])]));
}

/** Of a group with a hidden unit the interval tells how far the units lie from each other, and so the unit's number. */
const interval = ["ci_low", "ci_high"] as const;

function hiddenFields(row: IndicatorRow, at: number, context: IndicatorContext): Set<Field> {
  const { subject } = ruleOf(row.indicator_id);
  const fields = new Set<Field>();
  const hide = (names: readonly Field[]) => {
    for (const name of names) fields.add(name);
  };
  if (subject === "work") {
    // Hours of all, set against those of units, would tell of the units that are hidden.
    hide(["numerator", "denominator"]);
    if (row.unit_id !== "all" && context.isWorkOfFew(row)) hide(figures);
  }
  if (subject === "profile" && row.unit_id !== "all") {
    const { numerator, denominator } = context.hiddenInProfile(row);
    if (numerator) hide(["numerator", ...made]);
    if (denominator) hide(["denominator", ...made]);
  }
  if (subject !== "family") return fields;
  if (row.left_out_n > 0) hide(["left_out_n"]);
  const { numerator = null, denominator = null } = context.cells.cellsOf.get(at) ?? {};
  const isHidden = (cell: number | null) => cell !== null && context.isHidden(cell);
  if (isHidden(numerator)) hide(["numerator", ...made]);
  if (isHidden(denominator)) {
    hide(["denominator", ...made]);
    if (row.n === row.denominator) hide(ofN);
  }
  if (context.cells.unknownGroups.has(at)) hide([...figures, ...ofN]);
  return fields;
}

/** Rows of one indicator that belong together: the wave (of yearly figures the year) and the part. */
function indicatorSlot(row: IndicatorRow | undefined): string {
  if (!row) return "";
  const { indicator_id, wave, period_end_date, indicator_part } = row;
  return JSON.stringify([indicator_id, wave === "year" ? period_end_date : wave, indicator_part]);
}
