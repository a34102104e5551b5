/** What the presentations of a gmina and of a powiat say alike of who lives there and who is helped. */
import { capitalised, counted, nbsp, nouns, number, plural } from "../../lib/polish.ts";
import type { ProfilePoint } from "../profile-series.ts";
import { comparedText } from "../profile-words.ts";
import { hasValue } from "../trend-points.ts";

/** Concepts with the words of their lines. */
export const helpTrends = [
  ["help_any.persons_in_families", "osoby w rodzinach, którym pomożono"],
  ["help_any.families", "rodziny, którym pomożono"],
  ["social_work.families", "rodziny objęte pracą socjalną"],
  ["social_work_only.families", "w tym tylko pracą socjalną"],
] as const;

export const residentTrends = [
  ["residents", "mieszkańcy"],
  ["unemployed", "bezrobotni"],
  ["unemployed_long_term", "w tym od ponad roku"],
  ["women_60_more", "kobiety od 60 lat"],
] as const;

interface Rate {
  rate_id: string;
  year: number;
  value: number | null;
}

/** The last known number of old people to a hundred of working age. */
export function oldDependency<R extends Rate>(rates: readonly R[]): R | undefined {
  return rates
    .filter(({ rate_id, value }) => rate_id === "old_dependency" && value !== null)
    .toSorted((a, b) => a.year - b.year)
    .at(-1);
}

export function oldText(old: Rate | undefined): string[] {
  return hasValue(old)
    ? [`Na 100 osób w${nbsp}wieku produkcyjnym przypada ${number(old.value * 100, 0)} starszych.`]
    : [];
}

/** "W 2025 r. pomoc dostało 130 osób" */
export function gotHelp(persons: number, year: number): string {
  const got = { one: "dostała", few: "dostały", many: "dostało", other: "dostało" };
  const at = capitalised(`w${nbsp}${String(year)}${nbsp}r.`);
  return `${at} pomoc ${plural(persons, got)} ${counted(persons, nouns.person)}`;
}

/** Not the sentence of the opening: each slide has a title of its own. */
export function againstYearBefore(sentence: string, { change1y }: Pick<ProfilePoint, "change1y">): string {
  return change1y === null
    ? `${sentence}; z${nbsp}poprzednim rokiem nie porównujemy`
    : `${sentence}, ${comparedText(change1y)} rok wcześniej`;
}
