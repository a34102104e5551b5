/**
 * One comparison of one indicator over one group of units: one number per unit, then Welch's t (of one arm: Student's
 * t, straightened for skewness), a permutation test beside it, and who was left out.
 */
import type { Row } from "../../contract/rows.ts";
import type { Indicator } from "../catalogue.ts";
import { mean } from "../statistics/interval.ts";
import { armsTest, signsTest, type PermutationTest } from "../statistics/permutations.ts";
import { meanTest } from "../statistics/mean-test.ts";
import { welchTest, type TestedDifference } from "../statistics/t-tests.ts";
import { judge, LEAST_UNITS, type Evidence } from "./judge.ts";
import { leftOut, type LeftOut } from "./left-out.ts";
import { measured, type Comparison, type UnitSeries } from "./times.ts";

export type ComparisonRow = Row<"out__comparison">;

/** A row on its way: Holm's correction waits for the others. */
export interface Compared {
  row: Omit<ComparisonRow, "p_holm" | "verdict">;
  evidence: Evidence;
}

/**
 * @param units of the group, pilot and comparison
 * @param randomOf a generator of uniform numbers for a seed in words: the same words give the same numbers
 */
export function compare(
  indicator: Pick<Indicator, "id" | "isHeadline"> & { part: string | null },
  comparison: Comparison,
  groupId: string,
  units: readonly UnitSeries[],
  randomOf: (seed: string) => () => number,
): Compared {
  const { contrast, purpose, from, to } = comparison;
  const isTwoArmed = contrast !== "before_after";
  const pilot = units.filter((unit) => unit.isPilot);
  const others = isTwoArmed ? units.filter((unit) => !unit.isPilot) : [];
  const [mine, theirs] = [valuesOf(pilot, comparison), valuesOf(others, comparison)];
  const next = randomOf(JSON.stringify([indicator.id, indicator.part, contrast, purpose, groupId, from, to]));
  const evidence = isTwoArmed ? twoArms(mine, theirs, next) : oneArm(mine, next);
  const [absent, absentThere] = [leftOut(pilot, comparison), leftOut(others, comparison)];
  return {
    evidence,
    row: {
      indicator_id: indicator.id,
      indicator_part: indicator.part,
      unit_id: "all",
      contrast,
      purpose,
      group_id: groupId,
      wave_from: from,
      wave_to: to,
      ...estimates(evidence, mine, theirs),
      interval_method: evidence.tested?.interval ? (isTwoArmed ? "welch" : "hall") : "none",
      n_pilot: mine.length,
      n_comparison: theirs.length,
      ...absences(absent, absentThere),
      is_headline: indicator.isHeadline && comparison.isMain && purpose === "effect" && groupId === "all",
    },
  };
}

/** The finished row. */
export function concluded(
  { row, evidence }: Compared,
  corrected: number | null,
  direction: Indicator["direction"],
): ComparisonRow {
  const verdict = judge({ ...evidence, corrected }, direction, row.purpose as Comparison["purpose"]);
  return { ...row, p_holm: corrected, verdict };
}

function valuesOf(units: readonly UnitSeries[], comparison: Comparison): number[] {
  return units.flatMap((unit) => measured(unit, comparison) ?? []);
}

function twoArms(pilot: readonly number[], comparison: readonly number[], next: () => number): Evidence {
  const isEnough = Math.min(pilot.length, comparison.length) >= LEAST_UNITS;
  return {
    tested: isEnough ? welchTest(pilot, comparison) : null,
    permutation: isEnough ? armsTest(pilot, comparison, next) : null,
    corrected: null,
    pilotUnits: pilot.length,
    comparisonUnits: comparison.length,
  };
}

function oneArm(pilot: readonly number[], next: () => number): Evidence {
  const isEnough = pilot.length >= LEAST_UNITS;
  return {
    tested: isEnough ? meanTest(pilot) : null,
    permutation: isEnough ? signsTest(pilot, next) : null,
    corrected: null,
    pilotUnits: pilot.length,
    comparisonUnits: null,
  };
}

/** The difference itself is a fact and is given for few units too; everything said about chance is not. */
function estimates(
  { tested, permutation, comparisonUnits }: Evidence,
  pilot: readonly number[],
  comparison: readonly number[],
): Pick<
  ComparisonRow,
  | "estimate"
  | "pilot_mean"
  | "comparison_mean"
  | "ci_low"
  | "ci_high"
  | "degrees"
  | "p_value"
  | "p_permutation"
  | "p_permutation_error"
> {
  const [mine, theirs] = [meanOrNull(pilot), meanOrNull(comparison)];
  const difference = mine === null || theirs === null ? null : mine - theirs;
  return {
    estimate: comparisonUnits === null ? mine : difference,
    pilot_mean: mine,
    comparison_mean: theirs,
    ...chance(tested, permutation),
  };
}

function chance(
  tested: TestedDifference | null,
  permutation: PermutationTest | null,
): Pick<
  ComparisonRow,
  "ci_low" | "ci_high" | "degrees" | "p_value" | "p_permutation" | "p_permutation_error"
> {
  return {
    ci_low: tested?.interval?.low ?? null,
    ci_high: tested?.interval?.high ?? null,
    degrees: tested?.degrees ?? null,
    p_value: tested?.pValue ?? null,
    p_permutation: permutation?.pValue ?? null,
    p_permutation_error: permutation?.error ?? null,
  };
}

function absences(
  pilot: LeftOut,
  comparison: LeftOut,
): Pick<
  ComparisonRow,
  "attrition_pilot" | "attrition_comparison" | "missing_pilot" | "missing_comparison" | "left_out"
> {
  const said = [...pilot.words, ...comparison.words];
  return {
    attrition_pilot: pilot.lost,
    attrition_comparison: comparison.lost,
    missing_pilot: pilot.missing,
    missing_comparison: comparison.missing,
    left_out: said.length === 0 ? null : said.join("; "),
  };
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values);
}
