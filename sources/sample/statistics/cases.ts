/** Households with what they were granted and why, and how the forms count them. */
import { benefitsOf, type Benefit } from "./benefits.ts";
import { chance } from "./chance.ts";
import type { Community } from "./communities.ts";
import { helped, personsIn, withSocialWorkOnly, type Household, type Period } from "./households.ts";
import { reasonsOf } from "./reasons.ts";

export interface Case {
  household: Household;
  reasons: ReadonlySet<string>;
  benefits: readonly Benefit[];
}

export interface Cases {
  granted: readonly Case[];
  socialWorkOnly: readonly Household[];
  /** Those too. */
  socialWork: readonly Household[];
}

export function casesOf(community: Community, period: Period): Cases {
  const granted = helped(community, period).map((household): Case => {
    const reasons = reasonsOf(household, period.year);
    return { household, reasons, benefits: benefitsOf(household, reasons, period) };
  });
  const socialWorkOnly = withSocialWorkOnly(community, period);
  const besides = granted
    .map(({ household }) => household)
    .filter(({ id }) => chance(id, "social work") < community.socialWork);
  return { granted, socialWorkOnly, socialWork: [...besides, ...socialWorkOnly] };
}

/** The cases with a benefit of a kind, with those benefits only. */
export function casesWith(cases: readonly Case[], isWanted: (benefit: Benefit) => boolean): Case[] {
  return cases
    .map((one) => ({ ...one, benefits: one.benefits.filter(isWanted) }))
    .filter(({ benefits }) => benefits.length > 0);
}

export function householdsOf(cases: readonly Case[]): Household[] {
  return cases.map(({ household }) => household);
}

/** Families, of which in the country, persons in them. */
export function counted(
  households: readonly Household[],
): [families: number, rural: number, persons: number] {
  return [
    households.length,
    households.filter(({ isRural }) => isRural).length,
    households.reduce((sum, { size }) => sum + size, 0),
  ];
}

/** Persons named in a decision; who is named in two of them counts once. */
export function personsNamed(cases: readonly Case[]): number {
  return cases.reduce(
    (sum, { benefits }) => sum + personsIn(benefits.reduce((bits, one) => bits | one.persons, 0)),
    0,
  );
}
