/**
 * Comparisons of the evaluation are means over units. With the units' own values they tell of the units that are
 * hidden, so their numbers are rounded to their uncertainty, what is left counts as known, and over few hidden units
 * they go.
 */
import type { PublicRow } from "../contract/public-dataset.ts";
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import type { EvaluationCells, Groups, IndicatorRow } from "./evaluation-problem.ts";
import { hiding } from "./hide.ts";
import { ruleOf } from "./indicator-rules.ts";
import type { Term } from "./model.ts";
import type { ProblemBuilder } from "./problem-builder.ts";
import { leastHiddenUnits } from "./public-indicators.ts";
import { rounded, stepOf } from "./rounding.ts";

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
const leastUnits = 6;
const pStep = 0.001;
const degreesStep = 0.1;

/** A unit's value that enters a comparison, and its row's place in the table of indicators. */
interface Entering {
  at: number;
  sign: 1 | -1;
}

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

  /** What published means tell of the counts that they are made of. */
  relate(comparisons: readonly ComparisonRow[], cells: EvaluationCells, builder: ProblemBuilder): void {
    for (const row of comparisons) {
      const step = stepOfRow(row);
      if (ruleOf(row.indicator_id).subject !== "family" || step === null || !hasEnough(row)) continue;
      const means = new Map(armsOf(row).map((arm) => [arm, this.#meanTerms(row, arm, cells)]));
      const says = (terms: readonly Term[], middle: number) => {
        const scale = row.n_pilot;
        builder.relate(
          terms.map(({ cell, factor }) => ({ cell, factor: factor * scale })),
          (middle - step / 2) * scale,
          (middle + step / 2) * scale,
        );
      };
      for (const [arm, terms] of means) {
        const mean = row[`${arm}_mean`];
        if (terms && mean !== null) says(terms, rounded(mean, step));
      }
      const all = [...means].map(([arm, terms]) =>
        terms?.map(({ cell, factor }) => ({ cell, factor: arm === "pilot" ? factor : -factor })),
      );
      const [pilot, comparison = []] = all;
      const { estimate, ci_low, ci_high } = row;
      if (!pilot || all.includes(undefined) || estimate === null || ci_low === null || ci_high === null)
        continue;
      says([...pilot, ...comparison], rounded(estimate, step));
      says([...pilot, ...comparison], (rounded(ci_low, step) + rounded(ci_high, step)) / 2);
    }
  }

  /** @param isHidden whether the value of a row of the table of indicators is hidden */
  publicRow(
    row: ComparisonRow,
    cells: EvaluationCells,
    isHidden: (at: number) => boolean,
  ): PublicRow<"out__comparison"> {
    const { subject } = ruleOf(row.indicator_id);
    if (subject === "open") return hiding(row, []);
    const lost = armsOf(row).map((arm) => this.#hiddenUnits(row, arm, isHidden));
    if (lost.every((units) => units === 0)) return hiding(row, []);
    const step = stepOfRow(row);
    const isTold =
      subject === "family" &&
      step !== null &&
      hasEnough(row) &&
      lost.every((units) => units === 0 || units >= leastHiddenUnits) &&
      armsOf(row).every((arm) => this.#meanTerms(row, arm, cells) !== null);
    return isTold ? hiding(roundedRow(row, step), []) : hiding(row, figures);
  }

  #hiddenUnits(row: ComparisonRow, arm: Arm, isHidden: (at: number) => boolean): number {
    const hidden = this.#entering(row, arm).filter((values) => values.some(({ at }) => isHidden(at)));
    // Yearly figures are compared in ways that not every row tells of: there any hidden year counts.
    if (row.wave_to !== "last_year" && row.wave_to !== "year_before") return hidden.length;
    return this.#rows.filter(
      ({ indicator_id, group_id, unit_id }, at) =>
        indicator_id === row.indicator_id && unit_id !== "all" && group_id === arm && isHidden(at),
    ).length;
  }

  /** The units of an arm that have all that the comparison asks for, each with its rows. */
  #entering(row: ComparisonRow, arm: Arm): Entering[][] {
    const at = (wave: string) =>
      this.#waves.get(keyOf(row.indicator_id, row.indicator_part, wave)) ?? new Map<string, number>();
    const isChange = row.contrast !== "pilot_vs_comparison";
    const before = isChange ? at(row.wave_from) : null;
    return [...at(row.wave_to)].flatMap(([unitId, last]) => {
      const first = before?.get(unitId);
      if (!this.#isIn(unitId, last, row, arm) || (isChange && first === undefined)) return [];
      return [
        [{ at: last, sign: 1 as const }, ...(first === undefined ? [] : [{ at: first, sign: -1 as const }])],
      ];
    });
  }

  #isIn(unitId: string, at: number, { group_id }: ComparisonRow, arm: Arm): boolean {
    if (this.#rows[at]?.group_id !== arm) return false;
    return group_id === "all" || (this.#groups.get(unitId) ?? []).includes(`${arm}/${group_id}`);
  }

  /** The mean as a sum over counts, denominators as they are; null: it is not made of them alone. */
  #meanTerms(row: ComparisonRow, arm: Arm, { cellsOf }: EvaluationCells): Term[] | null {
    const units = this.#entering(row, arm);
    if (units.length === 0 || units.length !== row[`n_${arm}`]) return null;
    const terms = units.flat().map(({ at, sign }): Term | null => {
      const [own, cells] = [this.#rows[at], cellsOf.get(at)];
      if (typeof cells?.numerator !== "number" || own === undefined) return null;
      return { cell: cells.numerator, factor: sign / (own.denominator ?? 1) / units.length };
    });
    return terms.some((term) => term === null) ? null : terms.filter((term) => term !== null);
  }
}

type Arm = "pilot" | "comparison";

function armsOf({ contrast }: ComparisonRow): Arm[] {
  return contrast === "before_after" ? ["pilot"] : ["pilot", "comparison"];
}

function hasEnough(row: ComparisonRow): boolean {
  return armsOf(row).every((arm) => row[`n_${arm}`] >= leastUnits);
}

function stepOfRow({ ci_low, ci_high }: ComparisonRow): number | null {
  return ci_low === null || ci_high === null ? null : stepOf(ci_low, ci_high);
}

function roundedRow(row: ComparisonRow, step: number): ComparisonRow {
  const to = (value: number | null, by: number) => (value === null ? null : rounded(value, by));
  return {
    ...row,
    estimate: to(row.estimate, step),
    ci_low: to(row.ci_low, step),
    ci_high: to(row.ci_high, step),
    pilot_mean: to(row.pilot_mean, step),
    comparison_mean: to(row.comparison_mean, step),
    degrees: to(row.degrees, degreesStep),
    p_value: to(row.p_value, pStep),
    p_permutation: to(row.p_permutation, pStep),
    p_holm: to(row.p_holm, pStep),
  };
}

function keyOf(indicatorId: string, part: string | null, wave: string): string {
  return JSON.stringify([indicatorId, part, wave]);
}
