/** Who is helped: the sentence over the profile of a gmina. */
import type { Row } from "../contract/rows.ts";
import { hiddenMark } from "../contract/public-dataset.ts";
import { counted, nouns, number, percent, plural } from "../lib/polish.ts";
import { comparedText } from "./profile-words.ts";
import { latestYear, pointIn, type Profile, type ProfilePoint } from "./profile-series.ts";
import { hasValue } from "./trend-points.ts";

export type RateRow = Row<"out__profile_rate">;

const helpedPersons = "help_any.persons_in_families";
const helpedFamilies = "help_any.families";

const got = { one: "dostała", few: "dostały", many: "dostało", other: "dostało" };
const fromFamilies = { one: "rodziny", few: "rodzin", many: "rodzin", other: "rodziny" };

export interface ProfileFinding {
  /** Of the persons helped; null: no report says how many. */
  year: number | null;
  headline: string;
  persons: ProfilePoint | null;
  families: ProfilePoint | null;
  /** Persons helped ÷ residents of that year; null where the residents are not known. */
  share: RateRow | null;
}

/** @param rates out__profile_rate of the same unit */
export function profileFinding(profile: Profile, rates: readonly RateRow[]): ProfileFinding {
  const year = latestYear(profile, [helpedPersons]);
  if (year === null)
    return {
      year,
      headline: "Nie wiadomo, ilu mieszkańców otrzymało pomoc: brak danych ze sprawozdania MPiPS-03.",
      persons: null,
      families: null,
      share: null,
    };
  const persons = pointIn(profile, helpedPersons, year);
  const families = pointIn(profile, helpedFamilies, year);
  const share = rateIn(rates, "helped_share", year);
  return { year, headline: headlineOf(year, persons, families, share), persons, families, share };
}

/** A rate of a year whose value is known. */
export function rateIn(rates: readonly RateRow[], rateId: string, year: number): RateRow | null {
  return rates.find((row) => row.rate_id === rateId && row.year === year && row.value !== null) ?? null;
}

function headlineOf(
  year: number,
  persons: ProfilePoint | null,
  families: ProfilePoint | null,
  share: RateRow | null,
): string {
  if (!hasValue(persons))
    return `Liczba osób, które otrzymały pomoc w ${String(year)} r., jest ukryta (${hiddenMark}).`;
  const { value } = persons;
  const ofFamilies = !hasValue(families)
    ? ""
    : ` z ${number(families.value, 0)} ${plural(families.value, fromFamilies)}`;
  const ofResidents = !hasValue(share)
    ? "; jaka to część mieszkańców, nie wiadomo (brak liczby mieszkańców)"
    : ` – ${percent(share.value, 1)} mieszkańców`;
  return `W ${String(year)} r. pomoc ${plural(value, got)} ${counted(value, nouns.person)}${ofFamilies}${ofResidents}; ${trendClause(persons)}.`;
}

/** The same form in both years, or no comparison at all. */
function trendClause(persons: ProfilePoint | null): string {
  if (!persons) return "zmian nie da się policzyć";
  const { change1y, change5y, isBreak } = persons;
  const years = [
    ...(change1y === null ? [] : [`${comparedText(change1y)} rok wcześniej`]),
    ...(change5y === null ? [] : [`${comparedText(change5y)} pięć lat wcześniej`]),
  ];
  if (years.length > 0) return `to ${years.join(" i ")}`;
  return isBreak
    ? "z rokiem wcześniejszym nie da się porównać (przerwa w szeregu)"
    : "zmiany nie da się policzyć, bo brak danych za rok wcześniej";
}
