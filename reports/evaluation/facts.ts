/** Rows of indicators as the sections ask for them: at a wave, of an arm, with their words. */
import { changeText, indicatorSentence } from "../../pipelines/figures/evaluation-words.ts";
import { bindShortWords, stopped } from "../../pipelines/lib/polish.ts";
import type { ComparisonRow, EvaluationView, Indicator, IndicatorRow } from "./view.ts";

/** One indicator, or one of its parts, with its rows of the unit or of one arm. */
export interface Series {
  indicator: Indicator;
  part: string | null;
  label: string;
  /** By wave; a year's figure by "year", the latest one known. */
  byWave: ReadonlyMap<string, IndicatorRow>;
  /** At the report's wave, or of the latest year; null where there is none. */
  now: IndicatorRow | null;
}

/** The group whose rows a report speaks of: the unit's own rows have their arm's name too. */
const pilotArm = "pilot";

/** The series of these indicators in the catalogue's order, with every part that has any value. */
export function seriesOf(view: EvaluationView, ids: readonly string[], group = pilotArm): Series[] {
  return view.indicators
    .filter(({ indicator_id }) => ids.includes(indicator_id))
    .flatMap((indicator) => {
      const rows = view.rows.filter(
        (row) => row.indicator_id === indicator.indicator_id && row.group_id === group,
      );
      const parts = [...new Set(rows.filter(isKnown).map(({ indicator_part }) => indicator_part))].sort();
      const all = parts.length > 0 ? parts : [null];
      return all.map((part) => one(view, indicator, part, rows));
    });
}

/** Whether anything is known of it at the report's wave. */
export function isMeasured({ now }: Series): boolean {
  return now !== null && now.status !== "not_measured";
}

export function isKnown(row: IndicatorRow): boolean {
  return row.status !== "not_measured";
}

/** The value now with its n and interval; and, where it was measured at the start, whether it changed. */
export function leadSentence(view: EvaluationView, series: Series): string {
  const { indicator, label, byWave, now } = series;
  const first = byWave.get("ex_ante");
  if (!now) return `${label}: brak danych.`;
  if (!view.unit || !first || !isKnown(first) || now.wave === "year")
    return indicatorSentence(now, indicator);
  return bindShortWords(stopped(`${label}: ${changeText(first, now, indicator)}`));
}

/** The comparison of the whole pilot that says most of a change until the report's wave; null for a unit. */
export function comparisonOf(
  view: EvaluationView,
  series: Pick<Series, "indicator" | "part">,
  contrast: string,
): ComparisonRow | null {
  const { indicator, part } = series;
  const to = indicator.time_window === "year" ? "last_year" : view.moment.wave;
  return (
    view.comparisons.find(
      (row) =>
        row.indicator_id === indicator.indicator_id &&
        row.indicator_part === part &&
        row.contrast === contrast &&
        row.purpose !== "pre_trend" &&
        row.group_id === "all" &&
        row.wave_to === to,
    ) ?? null
  );
}

/** As the comparison of headlines: changes against changes, else levels, else the change between waves. */
export function mainOf(view: EvaluationView, series: Series): ComparisonRow | null {
  const contrast = { none: "pilot_vs_comparison", first_wave: "before_after" }[series.indicator.baseline];
  return comparisonOf(view, series, contrast ?? "did");
}

function one(
  view: EvaluationView,
  indicator: Indicator,
  part: string | null,
  rows: readonly IndicatorRow[],
): Series {
  const own = rows.filter((row) => row.indicator_part === part || row.indicator_part === null);
  const byWave = new Map<string, IndicatorRow>();
  for (const row of own.toSorted((a, b) => (a.period_end_date < b.period_end_date ? -1 : 1)))
    if (row.indicator_part === part || !byWave.has(row.wave)) byWave.set(row.wave, row);
  const wave = indicator.time_window === "year" ? "year" : view.moment.wave;
  return {
    indicator,
    part,
    label: part === null ? indicator.indicator_label : `${indicator.indicator_label}: ${part}`,
    byWave,
    now: byWave.get(wave) ?? null,
  };
}

/** "Gęstość współpracy: formy stosowane ÷ możliwe" → "gęstość współpracy": within a sentence, where a table has the whole. */
export function shortLabel(label: string): string {
  return lowered(label.split(/ ÷ |: /)[0] ?? label);
}

/** The first letter in lower case, unless the word is an acronym. */
export function lowered(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLocaleLowerCase("pl"));
}
