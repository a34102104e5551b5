/** What a household was granted in a year or half-year, as far as działy 2A, 2B and 1B tell it. */
import { chance } from "./chance.ts";
import { between, childrenOf, type Household, type Period } from "./households.ts";

export interface Benefit {
  /** Rows of the form in which it counts: the benefit first, then what the row is divided into. */
  rows: readonly string[];
  /** Persons named in the decision, as bits of the household. */
  persons: number;
  count: number;
  /** Whole złoty. */
  amount: number;
  isCash: boolean;
  isDelegated: boolean;
}

/** One benefit at least. */
export function benefitsOf(
  household: Household,
  reasons: ReadonlySet<string>,
  { year, half }: Period,
): Benefit[] {
  const { id, size } = household;
  const has = (name: string, share: number): boolean => chance(id, name) < share;
  const times = (low: number, high: number, name: string): number =>
    Math.max(1, Math.round(between(low, high, household, name, year) * (half ? 0.5 : 1)));
  const dearer = year - 2019;
  const found: Benefit[] = [];
  const grant = (
    rows: readonly string[],
    persons: number,
    [count, price]: readonly [number, number],
    kind: "cash" | "kind" | "delegated" = "cash",
  ): void => {
    found.push({
      rows,
      persons,
      count,
      amount: count * price,
      isCash: kind === "cash",
      isDelegated: kind === "delegated",
    });
  };

  if (reasons.has("reason_disability") && has("permanent", 0.5)) {
    const part = size === 1 ? "permanent_benefit_single" : "permanent_benefit_in_family";
    grant(["permanent_benefit", part], 1, [times(9, 12, "permanent"), 520 + 55 * dearer]);
  }
  if ((reasons.has("reason_unemployment") || reasons.has("reason_illness")) && has("periodic", 0.36)) {
    const why = reasons.has("reason_unemployment")
      ? "periodic_benefit_unemployment"
      : "periodic_benefit_illness";
    const months = times(2, 8, "periodic");
    const price = 300 + 25 * dearer + 40 * size;
    grant(["periodic_benefit", "periodic_benefit_grant", why], 1, [months, price]);
    if (has("own funds", 0.2)) {
      grant(["periodic_benefit", "periodic_benefit_own_funds", why], 1, [times(1, 2, "own"), 60 + 20 * size]);
    }
  }
  if (reasons.has("reason_sudden_event")) {
    grant(["special_purpose_sudden_event"], 1, [1, between(12, 60, household, "event", year) * 100]);
  }
  if (household.children > 0 && has("children's meals", 0.55)) {
    grant(
      ["meal", "meal_children"],
      childrenOf(household),
      [times(90, 180, "meals") * household.children, 6 + Math.floor(dearer / 2)],
      "kind",
    );
  } else if (has("meals", 0.16)) {
    grant(["meal"], 1, [times(100, 240, "meals"), 9 + dearer], "kind");
  }
  if (household.isPensioner && has("care", 0.3)) {
    grant(["care_services"], 1, [times(120, 420, "care"), 22 + 3 * dearer], "kind");
  }
  if (size === 1 && household.isPensioner && has("home", 0.2)) {
    grant(["dps_payment"], 1, [times(8, 12, "home"), 2300 + 330 * dearer], "kind");
  }
  if (reasons.has("reason_homelessness") && has("shelter", 0.6)) {
    grant(
      year > 2020 ? ["shelter", "shelter_hostel"] : ["shelter"],
      1,
      [times(60, 300, "shelter"), 28 + 3 * dearer],
      "kind",
    );
  }
  if (size === 1 && chance(id, "funeral", year) < 0.008) grant(["funeral"], 1, [1, 3600 + 250 * dearer]);
  if (has("specialist care", 0.012)) {
    grant(
      ["delegated_specialist_care"],
      1,
      [times(80, 200, "specialist care"), 35 + 4 * dearer],
      "delegated",
    );
  }
  if (found.length === 0 || has("special purpose", 0.45)) {
    const isSpecial = has("special", 0.14);
    const rows = isSpecial ? ["special_purpose_other", "special_purpose_special"] : ["special_purpose_other"];
    const price = between(3, 12, household, "purpose price", year) * 50;
    grant(rows, 1, [times(1, 4, "purpose"), price]);
  }
  return found;
}
