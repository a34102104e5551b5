/** Persons and families helped, year by year. */
import { counted, nouns } from "../lib/polish.ts";
import type { Figure } from "./figure.ts";
import { comparedText, measureOf } from "./profile-words.ts";
import { formsText, type Profile } from "./profile-series.ts";
import { trendFigure } from "./trend-figure.ts";
import { hasValue, relativeChange, sinceBreak, type TrendPoint } from "./trend-points.ts";

const shown = [
  ["help_any.persons_in_families", "osoby w rodzinach, którym przyznano pomoc"],
  ["help_any.families", "rodziny, którym przyznano pomoc"],
  ["social_work.families", "rodziny objęte pracą socjalną"],
  ["social_work_only.families", "w tym wyłącznie pracą socjalną"],
  ["help_cash.families", "rodziny z pomocą pieniężną"],
  ["help_noncash.families", "rodziny z pomocą niepieniężną"],
] as const;

export function helpTrends(profile: Profile): Figure | null {
  const trends = shown.flatMap(([concept, label]) => {
    const points = profile.get(concept)?.points ?? [];
    return points.length > 0 ? [{ concept, label, points }] : [];
  });
  const [main] = trends;
  if (!main) return null;
  const points = trends.flatMap((trend) => trend.points);
  const years = points.map(({ year }) => year);
  return trendFigure({
    id: "pomoc-lata",
    title: titleOf(main),
    subtitle: `Rok sprawozdawczy ${String(Math.min(...years))}–${String(Math.max(...years))}; każda wielkość w swojej skali, od zera`,
    summary:
      `${formsText(points)}. Każdą osobę i rodzinę liczono w roku raz, bez względu na liczbę świadczeń. ` +
      "Linia urywa się tam, gdzie brak danych albo zmienił się formularz.",
    trends,
    caption: "Osoby i rodziny objęte pomocą w kolejnych latach",
    sources: ["out__profile", "out__mpips03"],
  });
}

/** Against the oldest year that may be compared. */
function titleOf({ concept, points }: { concept: string; points: readonly TrendPoint[] }): string {
  const comparable = sinceBreak(points);
  const [from, to] = [comparable[0], comparable.at(-1)];
  if (!hasValue(to)) return "Liczby osób i rodzin nie podano";
  const forms =
    measureOf(concept) === "families"
      ? { ...nouns.family, one: "rodzinę" }
      : { ...nouns.person, one: "osobę" };
  const now = `Pomoc objęła w ${String(to.year)} r. ${counted(to.value, forms)}`;
  const change = relativeChange(from?.value ?? null, to.value);
  return !from || from.year === to.year || change === null
    ? now
    : `${now}, ${comparedText(change)} w ${String(from.year)} r.`;
}
