/** What the rows of the staffing sheet share. */
import { live, ref, type Result, type SheetPlan } from "./plan.ts";
import type { Norm } from "./staffing-content.ts";

export const columns = {
  norm: 1,
  base: 2,
  threshold: 3,
  required: 4,
  persons: 5,
  actual: 6,
  missing: 7,
  isMet: 8,
  most: 9,
  source: 10,
} as const;

export const norms = ["model_20", "model_80", "act_2000", "act_50", "act_min_3"] as const;

/** Where each norm stands. */
export type NormRows = Record<(typeof norms)[number] | "model" | "act_110", number>;

/** Persons are posts rounded up; the ninth decimal swallows what doubles cannot hold. */
export function putPersons(
  plan: SheetPlan,
  row: number,
  norm: Norm | undefined,
  look: "cell" | "sum" = "cell",
): void {
  const required = ref(row, columns.required);
  const formula = `IF(ISNUMBER(${required}),ROUNDUP(ROUND(${required},9),0),"—")`;
  plan.put(row, columns.persons, live(formula, norm?.required_persons ?? null), look, "count");
}

export function yesNo(isMet: boolean | null | undefined): Result {
  return isMet === null || isMet === undefined ? "—" : isMet ? "tak" : "nie";
}
