/** What the assessments say of the six places: section 2, rows 1 to 24, by the year they speak of. */
import { readData } from "../../values/labels.ts";
import { chance } from "./chance.ts";
import type { Community } from "./communities.ts";

export const assessmentRows = readData(new URL("../../ozps/rows.csv", import.meta.url)).map(
  ({ row = "", concept = "", label = "" }) => ({ row, concept, label }),
);

/** A number, one of the signs ".", "x" and "-", or the words of row 22. */
export type Assessed = number | string | null;

/** Two years before the assessed one, the assessed one, and two forecasts. */
export function assessmentOf(community: Community, year: number): Map<string, readonly Assessed[]> {
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const columns = years.map((one) => factsOf(community, one, year));
  return new Map(
    assessmentRows.map(({ row, concept }) => [row, columns.map((column) => column[concept] ?? null)]),
  );
}

/** Register of the gmina's residents, falling a little every year. */
export function residentsIn({ residents, growth }: Community, year: number): number {
  return Math.round(residents * (1 + (growth > 0 ? 0.004 : -0.006) * (year - 2025)));
}

function factsOf(community: Community, year: number, assessed: number): Record<string, Assessed> {
  const name = community.unit.id;
  // Some units copy the people of the last year into the forecast, some of those the unemployed and the waiting as well.
  const copiesPeople = chance(name, "copies forecasts") < 0.5;
  const copiesAll = copiesPeople && chance(name, "copies all forecasts") < 0.5;
  const people = peopleOf(community, year > assessed && copiesPeople ? assessed : year);
  const shown = year > assessed && copiesAll ? assessed : year;
  const { residents = 0 } = people;
  const near = (share: number, row: string, spread = 0.06): number =>
    Math.round(residents * share * (1 + spread * (2 * chance(name, row, shown) - 1)));
  const unemployed = near(0.031 - 0.001 * (shown - 2021), "unemployed");
  const flats = Math.round(residents / 130);
  const isTown = community.unit.type !== "GOPS";
  const refused = isTown && shown <= assessed ? near(0.0012, "refused", 0.5) : null;
  const nursery = (share: number): Assessed => (isTown ? Math.max(1, Math.round(residents * share)) : "x");
  return {
    ...people,
    unemployed,
    unemployed_long_term: Math.round(unemployed * (0.44 + 0.06 * chance(name, "long-term", shown))),
    unemployed_with_benefit: Math.round(unemployed * (0.13 + 0.04 * chance(name, "benefit", shown))),
    communal_flats: flats,
    communal_flat_applications: near(0.002, "applications", 0.4),
    social_flats: isTown ? Math.round(flats * 0.14) : ".",
    social_flats_waiting: near(0.0009, "waiting", 0.4),
    evictions_without_flat: isTown ? Math.round(6 * chance(name, "evictions", shown)) : "-",
    nurseries: nursery(1 / 7000),
    day_carers: isTown ? 0 : "x",
    nursery_places: nursery(1 / 190),
    children_without_nursery_place: isTown ? refused : "x",
    nursery_refusal_reasons: year === assessed ? (isTown ? "brak wolnych miejsc" : "brak żłobków") : null,
    kindergartens: Math.max(1, Math.round(residents / 2700)),
    kindergarten_places: Math.max(1, Math.round(residents / 2700)) * 75,
  };
}

/** Women to 17, to 59 and from 60; men to 17, to 64 and from 65, as shares of the residents in 2021. */
const shares = {
  women_0_17: 0.087,
  women_18_59: 0.286,
  women_60_more: 0.139,
  men_0_17: 0.092,
  men_18_64: 0.328,
} as const;

function peopleOf(community: Community, year: number): Record<string, number> {
  const residents = residentsIn(community, year);
  const older = 1 + community.ageing * (year - 2021);
  const part = (share: number, factor: number): number => Math.round(residents * share * factor);
  const women_0_17 = part(shares.women_0_17, 2 - older);
  const women_18_59 = part(shares.women_18_59, 1.5 - older / 2);
  const women_60_more = part(shares.women_60_more, older);
  const men_0_17 = part(shares.men_0_17, 2 - older);
  const men_18_64 = part(shares.men_18_64, 1.5 - older / 2);
  const women = women_0_17 + women_18_59 + women_60_more;
  const men = residents - women;
  const men_65_more = men - men_0_17 - men_18_64;
  return {
    ...{ residents, women, women_0_17, women_18_59, women_60_more },
    ...{ men, men_0_17, men_18_64, men_65_more },
  };
}
