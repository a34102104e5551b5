/** What goes wrong in the pilot sample, in the normal measure: late and lost files, measurements not taken, slips. */
import type { Entry } from "../work.ts";
import type { EntryMistake } from "../mistakes.ts";

/** Measurements that nobody made. */
export const missedWaves = [
  { place: "proba-05", table: "cooperation_matrix", wave: "po 12 miesiącach" },
  { place: "proba-13", table: "surveys", wave: "na końcu" },
  { place: "proba-29", table: "cooperation_matrix", wave: "na początku" },
  { place: "proba-33", table: "self_assessment", wave: "po 6 miesiącach" },
] as const;

/** MPiPS-03 reports that were not handed in: one was lost, one is late. */
export const missingReports = [
  { place: "proba-11", year: 2023 },
  { place: "proba-33", year: 2025 },
] as const;

/** The time cards of the second quarter of 2026 have not come yet. */
export const lateCards = { place: "proba-16", since: "2026-04" } as const;

/** Hours of 25 instead of 2.5, in a card of February 2025. */
export function mistypedHours(entries: readonly Entry[]): ReadonlyMap<Entry, EntryMistake> {
  const entry = entries.find(
    ({ unit, date, amount }) => unit.id === "proba-04" && date.startsWith("2025-02") && amount === 10,
  );
  return new Map(entry ? [[entry, { rule: "hours_over_24", entry, written: "25", accepted_h: 0 }]] : []);
}

/** Days on which something was different than the rules want. */
export const otherwise = {
  /** Preparation took three months and a half. */
  longPreparation: "proba-15",
  /** The post for monitoring was filled five weeks after the start. */
  latePost: "proba-11",
  /** A social worker of the standards pilot does other tasks too. */
  otherTasks: "proba-19",
  /** Only one standard is tested. */
  oneStandard: "proba-03",
  /** A centre of a gmina that tests the greater role only. */
  otherRole: "proba-23",
  /** The list of services was never looked at again. */
  oldList: "proba-10",
  /** A goal called achieved whose rating stayed below the plan. */
  goalConflict: "proba-01",
  /** A rating of 11 on the scale from 1 to 10. */
  ratingOutside: "proba-09",
  /** Parts that add up to 8 zł more than the stated total. */
  totalDiffers: "proba-02",
  /** A word that is neither yes nor no in the self-assessment. */
  unclearGap: "proba-18",
  /** The planned sum of a budget line is not quantity × price. */
  budgetSlip: "proba-06",
} as const;
