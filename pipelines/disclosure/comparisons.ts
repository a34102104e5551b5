/**
 * Comparisons of the evaluation are means over units, and their intervals tell how far the units lie from each other:
 * beside the units' own values both tell of those that are hidden. So only comparisons of shown values have numbers.
 */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import type { Groups, IndicatorRow } from "./evaluation-problem.ts";
import { hiding } from "./hide.ts";
import { ruleOf } from "./indicator-rules.ts";

type ComparisonRow = Row<"out__comparison">;

const figures = [
  "estimate",
  "ci_low",
  "ci_high",
  "pilot_mean",
  "comparison_mean",
  "degrees",
  "p_value",
  "p_permutation",
  "p_permutation_error",
  "p_holm",
] as const;
export class Comparisons {
  readonly #rows: readonly IndicatorRow[];
  readonly #groups: Groups;
  readonly #waves: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(rows: readonly IndicatorRow[], groups: Groups) {
    this.#rows = rows;
    this.#groups = groups;
    const units = [...rows.entries()].filter(([, { unit_id, value }]) => unit_id !== "all" && value !== null);
    const waves = groupBy(units, ([, row]) => keyOf(row.indicator_id, row.indicator_part, row.wave));
    this.#waves = new Map(
      [...waves].map(([key, same]) => [key, new Map(same.map(([at, { unit_id }]) => [unit_id, at]))]),
    );
  }

  /**
   * In the order of the rows. Holm's correction makes one number of the p-values of a whole report: among them a hidden
   * one, it stands nowhere.
   *
   * @param isHidden whether the value of a row of the table of indicators is hidden
   */
  publicRows(
    rows: readonly ComparisonRow[],
    isHidden: (at: number) => boolean,
  ): PublicRow<"out__comparison">[] {
    const hidden = rows.map((row) => this.#isHidden(row, isHidden));
    const reports = new Set(
      rows.filter((row, i) => hidden[i] && row.is_headline && row.p_value !== null).map(reportOf),
    );
    return rows.map((row, i) =>
      hiding(row, hidden[i] ? figures : row.is_headline && reports.has(reportOf(row)) ? ["p_holm"] : []),
    );
  }

  #isHidden(row: ComparisonRow, isHidden: (at: number) => boolean): boolean {
    if (ruleOf(row.indicator_id).subject === "open") return false;
    return armsOf(row).some((arm) => this.#hasHidden(row, arm, isHidden));
  }

  #hasHidden(row: ComparisonRow, arm: Arm, isHidden: (at: number) => boolean): boolean {
    if (this.#entering(row, arm).some(isHidden)) return true;
    // Yearly figures are compared in ways that not every row tells of: there any hidden year counts.
    if (row.wave_to !== "last_year" && row.wave_to !== "year_before") return false;
    return this.#rows.some(
      ({ indicator_id, group_id, unit_id }, at) =>
        indicator_id === row.indicator_id && unit_id !== "all" && group_id === arm && isHidden(at),
    );
  }

  /** The places of the values of an arm's units that have all that the comparison asks for. */
  #entering(row: ComparisonRow, arm: Arm): number[] {
    const at = (wave: string) =>
      this.#waves.get(keyOf(row.indicator_id, row.indicator_part, wave)) ?? new Map<string, number>();
    const before = row.contrast === "pilot_vs_comparison" ? null : at(row.wave_from);
    return [...at(row.wave_to)].flatMap(([unitId, last]) => {
      const first = before?.get(unitId);
      if (!this.#isIn(unitId, last, row, arm) || (before && first === undefined)) return [];
      return first === undefined ? [last] : [last, first];
    });
  }

  #isIn(unitId: string, at: number, { group_id }: ComparisonRow, arm: Arm): boolean {
    if (this.#rows[at]?.group_id !== arm) return false;
    return group_id === "all" || (this.#groups.get(unitId) ?? []).includes(`${arm}/${group_id}`);
  }
}

type Arm = "pilot" | "comparison";

function armsOf({ contrast }: ComparisonRow): Arm[] {
  return contrast === "before_after" ? ["pilot"] : ["pilot", "comparison"];
}

/** Whose p-values are corrected together: those of one report, yearly ones with the one at the end. */
function reportOf({ wave_to }: ComparisonRow): string {
  return wave_to === "last_year" ? "ex_post" : wave_to;
}

function keyOf(indicatorId: string, part: string | null, wave: string): string {
  return JSON.stringify([indicatorId, part, wave]);
}
