/**
 * How much of the way from the current to the planned state a goal has come: (achieved − current) ÷ (planned − current)
 * („Modele kooperacji – księga rekomendacyjna”, 2021, IPW with scales 1–10). Works for goals that are to fall as for those that
 * are to rise. Nothing is clipped: 1 is the plan, above 1 more than planned, below 0 further away than at the start.
 */

export interface Goal {
  current: number | null;
  planned: number | null;
  achieved: number | null;
}

export type AttainmentFlag =
  "as_planned" | "partly" | "above_plan" | "backwards" | "nothing_planned" | "not_measured";

export interface Attainment {
  /** Null where planned = current (nothing to attain) or a state is not known. */
  value: number | null;
  flag: AttainmentFlag;
}

export function goalAttainment({ current, planned, achieved }: Goal): Attainment {
  if (current === null || planned === null || achieved === null) return { value: null, flag: "not_measured" };
  if (planned === current) return { value: null, flag: "nothing_planned" };
  const value = (achieved - current) / (planned - current);
  return { value, flag: flagOf(value) };
}

function flagOf(value: number): AttainmentFlag {
  if (value === 1) return "as_planned";
  if (value > 1) return "above_plan";
  return value < 0 ? "backwards" : "partly";
}
