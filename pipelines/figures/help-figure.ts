/** Persons and families helped, year by year. */
import { number } from "../lib/polish.ts";
import { shortName, type Concepts } from "./concept-words.ts";
import type { Figure } from "./figure.ts";
import { comparedText } from "./profile-words.ts";
import { formsText, type Profile } from "./profile-series.ts";
import { trendFigure } from "./trend-figure.ts";
import { relativeChange, stretchesOf } from "./trend-points.ts";

const shown = [
  ["help_any.persons_in_families", "osoby w rodzinach, którym przyznano pomoc"],
  ["help_any.families", "rodziny, którym przyznano pomoc"],
  ["social_work.families", "rodziny objęte pracą socjalną"],
  ["social_work_only.families", "w tym wyłącznie pracą socjalną"],
  ["help_cash.families", "rodziny z pomocą pieniężną"],
  ["help_noncash.families", "rodziny z pomocą niepieniężną"],
] as const;

export function helpTrends(profile: Profile, concepts: Concepts): Figure | null {
  const trends = shown.flatMap(([concept, label]) => {
    const points = profile.get(concept)?.points ?? [];
    return points.length > 0 ? [{ label: label || shortName(concepts, concept), points }] : [];
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

/** Over the last years that may be compared. */
function titleOf({ label, points }: { label: string; points: Parameters<typeof stretchesOf>[0] }): string {
  const stretch = stretchesOf(points).at(-1);
  const [from, to] = [stretch?.[0], stretch?.at(-1)];
  if (to?.value == null) return `Brak danych: ${label}`;
  const change = relativeChange(from?.value ?? null, to.value);
  const now = `W ${String(to.year)} r. pomoc objęła osób: ${number(to.value, 0)}`;
  return !from || from.year === to.year || change === null
    ? now
    : `${now}, ${comparedText(change)} w ${String(from.year)} r.`;
}
