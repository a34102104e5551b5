/** Why a household is helped: several reasons at once, kept over the years as long as the reason is as common. */
import { chance } from "./chance.ts";
import type { Household } from "./households.ts";

interface Chance {
  concept: string;
  /** Share of the households in question, 2019 and 2025; between them by the year. */
  from: number;
  to: number;
  /** Of which households; all where nothing is said. */
  of?: (household: Household) => boolean;
}

const isLarge = ({ children }: Household): boolean => children >= 3;
const hasChildren = ({ children }: Household): boolean => children > 0;

/** Near the shares of Małopolska: 54 % illness, 45 % poverty, 37 % disability, 27 % unemployment. */
const chances: readonly Chance[] = [
  { concept: "reason_poverty", from: 0.53, to: 0.44 },
  { concept: "reason_orphanhood", from: 0.006, to: 0.006, of: hasChildren },
  { concept: "reason_homelessness", from: 0.05, to: 0.055, of: ({ size }) => size === 1 },
  { concept: "reason_motherhood", from: 0.5, to: 0.55, of: hasChildren },
  { concept: "reason_unemployment", from: 0.36, to: 0.25, of: ({ isPensioner }) => !isPensioner },
  { concept: "reason_disability", from: 0.34, to: 0.38 },
  { concept: "reason_illness", from: 0.45, to: 0.54 },
  { concept: "reason_helplessness", from: 0.32, to: 0.34, of: hasChildren },
  { concept: "reason_domestic_violence", from: 0.03, to: 0.035 },
  { concept: "reason_alcohol", from: 0.09, to: 0.075 },
  { concept: "reason_drugs", from: 0.008, to: 0.012 },
  { concept: "reason_after_prison", from: 0.015, to: 0.012, of: ({ size }) => size === 1 },
  { concept: "reason_leaving_care", from: 0.008, to: 0.006, of: ({ size }) => size === 1 },
  { concept: "reason_foreigners", from: 0, to: 0.012 },
  { concept: "reason_sudden_event", from: 0.022, to: 0.02 },
  { concept: "reason_crisis", from: 0.02, to: 0.035 },
];

/** Codes of rows.csv. A household has one reason at least. */
export function reasonsOf(household: Household, year: number): ReadonlySet<string> {
  const { id } = household;
  const found = new Set(
    chances
      .filter(({ of }) => of?.(household) ?? true)
      .filter(({ concept, from, to }) => chance(id, concept) < from + ((to - from) * (year - 2019)) / 6)
      .map(({ concept }) => concept),
  );
  if (found.size === 0) found.add("reason_illness");
  if (found.has("reason_motherhood") && isLarge(household)) found.add("reason_large_family");
  if (found.has("reason_helplessness")) {
    if (household.isSingleParent) found.add("reason_helplessness_single_parent");
    if (isLarge(household)) found.add("reason_helplessness_large_family");
  }
  return found;
}
