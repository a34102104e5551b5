/** What the unit's own data say: hours measured from cards and counts, values of the gmina's profile. */
import type { Known, MeasuredHours, ProfileValue, Quantity } from "../../sources/cost-cards/contract.ts";
import type { Tell } from "../../sources/cost-cards/asking.ts";
import { roleNames } from "../../sources/role-names.ts";
import type { Row } from "../contract/rows.ts";
import { number, periodText } from "../lib/polish.ts";
import { estimated, estimateOf, product, type Estimate } from "./estimate.ts";

/** What sources of quantities begin with that come from the unit's own data: disclosure control knows them by it. */
export const measuredWords = "zmierzono w tej jednostce: ";
export const profileWords = "profil gminy: ";

/** Rows of one unit. */
export interface UnitData {
  activityTimes: readonly Row<"out__activity_time">[];
  capacities: readonly Row<"out__caseload_capacity">[];
  profile: readonly Pick<Row<"out__profile">, "year" | "concept" | "value" | "source_form">[];
}

/** @returns null where neither the data nor the card have a number, which is told */
export function quantityOf(quantity: Quantity, data: UnitData, tell: Tell): Estimate | null {
  if (quantity.kind === "known") return estimateOf(quantity);
  if (quantity.kind === "profile") return profileValue(quantity, data, tell);
  const measured = quantity.activity === null ? familyHours(quantity, data) : activityHours(quantity, data);
  if (measured) return times(measured, quantity.times);
  const params = { role: roleNames[quantity.role].pl, activity: quantity.activity ?? "godziny na rodzinę" };
  tell(quantity.otherwise ? "card_hours_otherwise" : "card_hours_unmeasured", quantity, params);
  return quantity.otherwise && estimateOf(quantity.otherwise);
}

/** The newest period in which the unit's own cards measure the activity. */
function activityHours({ role, activity }: MeasuredHours, { activityTimes }: UnitData): Estimate | null {
  const row = newest(
    activityTimes.filter((one) => one.role === role && one.activity === activity && one.measured_h !== null),
  );
  if (typeof row?.measured_h !== "number") return null;
  const range =
    row.ci_low_h === null || row.ci_high_h === null ? null : { low: row.ci_low_h, high: row.ci_high_h };
  const source = `${measuredWords}${row.activity_label}, ${periodText(row)} (out__activity_time), ${number(row.measured_h, [0, 2])} h`;
  return estimated(row.measured_h, range, source, "measured");
}

/** Hours of repeatable work per family and year, from the newest period with counts and families. */
function familyHours({ role }: MeasuredHours, { capacities }: UnitData): Estimate | null {
  const row = newest(
    capacities.filter(
      (one) =>
        one.role === role &&
        one.scope === "unit" &&
        one.time_basis === "mixed" &&
        one.hours_per_family_h !== null &&
        one.capacity_low_families !== null,
    ),
  );
  if (typeof row?.hours_per_family_h !== "number") return null;
  const { capacity_families: base, capacity_low_families: low, capacity_high_families: high } = row;
  // Hours per family and families per post are each other's reverse, so the ends of the interval change places.
  const range = base && low && high ? { low: base / high, high: base / low } : { low: 1, high: 1 };
  const perYear = (row.hours_per_family_h * 12) / monthsOf(row);
  const source = `${measuredWords}godziny na rodzinę w roku, ${roleNames[role].pl}, ${periodText(row)} (out__caseload_capacity)`;
  return estimated(perYear, { low: perYear * range.low, high: perYear * range.high }, source, "measured");
}

function profileValue(quantity: ProfileValue, { profile }: UnitData, tell: Tell): Estimate | null {
  const { concept, year, share } = quantity;
  const row = profile.find((one) => one.concept === concept && one.year === year);
  if (row) {
    const source = `${profileWords}${concept}, ${String(year)} r., ${number(row.value)} (out__profile, ${row.source_form})`;
    return times(estimated(row.value, null, source, "measured"), share);
  }
  tell(quantity.otherwise ? "card_profile_otherwise" : "card_profile_missing", quantity, {
    concept,
    year: String(year),
  });
  return quantity.otherwise && estimateOf(quantity.otherwise);
}

/** What is measured, so many times; no surer than the number of times. */
function times(measured: Estimate, factor: Known | null): Estimate {
  return factor === null ? measured : product(measured, estimateOf(factor));
}

interface Period {
  period_start_date: string;
  period_end_date: string;
}

/** The latest end; of those that end together the longest. */
function newest<T extends Period>(rows: readonly T[]): T | undefined {
  return [...rows].sort(
    (a, b) =>
      compare(b.period_end_date, a.period_end_date) || compare(a.period_start_date, b.period_start_date),
  )[0];
}

function monthsOf({ period_start_date: start, period_end_date: end }: Period): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(end) - month(start) + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
