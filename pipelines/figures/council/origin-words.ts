/** Where figures come from and how they changed, in words that several topics share. */
import { listed, nbsp } from "../../lib/polish.ts";
import type { ProfilePoint } from "../profile-series.ts";
import { comparedText } from "../profile-words.ts";

/** "sprawozdanie MRiPS-03 za 2025 r." */
export function formText({ form, year }: Pick<ProfilePoint, "form" | "year">): string {
  return `${form.startsWith("OZPS") ? "ocena zasobów pomocy społecznej" : `sprawozdanie ${form}`} za ${String(year)}${nbsp}r.`;
}

/** Against a year and five years before; where the form changed, no comparison. */
export function changes({ change1y, change5y, isBreak }: ProfilePoint): string[] {
  const said = [
    ...(change1y === null ? [] : [`${comparedText(change1y)} rok wcześniej`]),
    ...(change5y === null ? [] : [`${comparedText(change5y)} pięć lat wcześniej`]),
  ];
  if (said.length > 0) return [`To ${listed(said)}.`];
  return isBreak ? ["Zmienił się formularz, więc z poprzednim rokiem nie porównujemy."] : [];
}
