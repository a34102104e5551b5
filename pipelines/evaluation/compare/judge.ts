/** The verdict on one comparison: never more than its interval, its permutation test and its correction allow. */
import type { comparisonVerdicts } from "../../contract/codes-evaluation-results.ts";
import type { Indicator } from "../catalogue.ts";
import type { PermutationTest } from "../statistics/permutations.ts";
import type { TestedDifference } from "../statistics/t-tests.ts";
import type { Purpose } from "./times.ts";

/** Fewer units in an arm allow no inference (spec/evaluation.md, section 5). */
export const LEAST_UNITS = 6;
/** A test below it speaks against chance; its counterpart is the 95 % of the intervals. */
const MOST_CHANCE = 0.05;

export type ComparisonVerdict = keyof typeof comparisonVerdicts;

export interface Evidence {
  tested: TestedDifference | null;
  permutation: PermutationTest | null;
  /** The p-value after Holm's correction; null where none is made. */
  corrected: number | null;
  pilotUnits: number;
  /** Null where the contrast has one arm. */
  comparisonUnits: number | null;
}

export function judge(
  { tested, permutation, corrected, pilotUnits, comparisonUnits }: Evidence,
  direction: Indicator["direction"],
  purpose: Purpose,
): ComparisonVerdict {
  if (pilotUnits === 0 || comparisonUnits === 0) return "not_measured";
  if (Math.min(pilotUnits, comparisonUnits ?? pilotUnits) < LEAST_UNITS) return "too_few_units";
  if (!tested?.interval) return "no_variation";
  const { low, high } = tested.interval;
  if (low <= 0 && high >= 0) return "not_shown";
  if (permutation && permutation.pValue > MOST_CHANCE) return "methods_disagree";
  if (purpose !== "effect") return "differs";
  if (corrected !== null && corrected > MOST_CHANCE) return "not_after_correction";
  const isMore = low > 0;
  if (direction === "neutral") return isMore ? "higher" : "lower";
  return isMore === (direction === "up") ? "better" : "worse";
}
