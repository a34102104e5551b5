/** The table that every section has: its indicators at each wave, with the interval and n of the last one. */
import {
  certaintyText,
  intervalText,
  nText,
  plainAmount,
  waveText,
} from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { paragraph, type Block } from "../content.ts";
import { comparisonOf, isMeasured, seriesOf, type Series } from "./facts.ts";
import { wavesUntil } from "./moments.ts";
import type { EvaluationView, IndicatorRow } from "./view.ts";

/** The table of what was measured, and a sentence that names what was not; [] for no indicators at all. */
export function indicatorBlocks(view: EvaluationView, caption: string, ids: readonly string[]): Block[] {
  const series = seriesOf(view, ids);
  const measured = series.filter(isMeasured);
  return [
    ...(measured.length > 0
      ? [
          {
            kind: "table" as const,
            table: indicatorTable(view, caption, measured),
            sources: ["out__indicator"],
          },
        ]
      : []),
    ...unmeasured(series),
  ];
}

function unmeasured(series: readonly Series[]): Block[] {
  const labels = series.filter((one) => !isMeasured(one)).map(({ label }) => label);
  if (labels.length === 0) return [];
  return [paragraph(`Brak danych w tym pomiarze: ${labels.join("; ")}.`)];
}

function indicatorTable(view: EvaluationView, caption: string, series: readonly Series[]): TableModel {
  const waves = shownWaves(view, series);
  const isYearly = series.every(({ indicator }) => indicator.time_window === "year");
  return {
    caption,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      ...(isYearly ? [] : waves.map((wave) => ({ label: waveText(wave), kind: "number" as const }))),
      ...(isYearly ? [{ label: "ostatni znany rok", kind: "number" as const }] : []),
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      ...(view.unit
        ? []
        : [
            { label: "porównawcze", kind: "number" as const },
            { label: "zmiana w pilotażu", kind: "text" as const },
          ]),
    ],
    rows: series.map((one) => ({ cells: cellsOf(view, one, isYearly ? [] : waves) })),
    notes: notesOf(view, series),
  };
}

function cellsOf(view: EvaluationView, series: Series, waves: readonly string[]): string[] {
  const { indicator, byWave, now } = series;
  const unit = indicator.indicator_unit;
  const isYear = indicator.time_window === "year";
  const values = isYear
    ? [...waves.slice(1).map(() => "–"), valueCell(now, unit)]
    : waves.map((wave) => valueCell(byWave.get(wave) ?? null, unit));
  const name = ["udział", "część planu"].includes(unit) || namesUnit(indicator.indicator_label, unit);
  return [
    `${series.label}${name ? "" : ` (${unit})`}${now?.is_too_narrow ? " *" : ""}${isYear ? yearOf(now) : ""}`,
    ...values,
    intervalCell(now, unit),
    now ? nText(now, indicator.indicator_kind).replace(/^n\s=\s/u, "") || "–" : "–",
    ...(view.unit ? [] : pilotCells(view, series)),
  ];
}

function yearOf(now: IndicatorRow | null): string {
  return now ? `, ${now.period_end_date.slice(0, 4)}\u00a0r.` : "";
}

/** What the comparison units have now, and whether the pilot's units changed. */
function pilotCells(view: EvaluationView, series: Series): string[] {
  const { indicator, part } = series;
  const [other] = seriesOf(view, [indicator.indicator_id], "comparison").filter((one) => one.part === part);
  const change = comparisonOf(view, series, "before_after");
  return [
    valueCell(other?.now ?? null, indicator.indicator_unit),
    change === null || change.verdict === "not_measured" ? "–" : certaintyText(change.verdict),
  ];
}

export function valueCell(row: IndicatorRow | null, unit: string): string {
  if (!row || row.status === "not_measured") return "–";
  return row.value === null ? "nieokr." : plainAmount(row.value, unit);
}

export function intervalCell(row: IndicatorRow | null, unit: string): string {
  if (!row) return "–";
  if (row.status === "too_few") return "za mało";
  return row.ci_low === null || row.ci_high === null ? "–" : intervalText(row.ci_low, row.ci_high, unit);
}

/** "Spotkania na zespół i miesiąc" need not say its unit again. */
function namesUnit(label: string, unit: string): boolean {
  const [first = ""] = unit.split(" ");
  return label.toLocaleLowerCase("pl").includes(first.slice(0, 5)) && first.length > 3;
}

/** Waves at which anything is known. */
function shownWaves(view: EvaluationView, series: readonly Series[]): string[] {
  return wavesUntil(view.moment).filter((wave) =>
    series.some(({ byWave }) => {
      const row = byWave.get(wave);
      return row !== undefined && row.status !== "not_measured";
    }),
  );
}

function notesOf(view: EvaluationView, series: readonly Series[]): string[] {
  const rows = series.flatMap(({ now }) => now ?? []);
  return [
    `PU – przedział ufności ostatniego pomiaru; n – liczba obserwacji, przy udziałach licznik i mianownik.` +
      (view.unit ? "" : " Porównawcze: wartość w miejscach porównawczych w tym samym pomiarze."),
    ...(rows.some(({ is_too_narrow }) => is_too_narrow)
      ? [
          "* Przedział jest za wąski: rodziny (zadania, spotkania) jednego zespołu są do siebie podobne, a zespołów jest za mało, by to policzyć.",
        ]
      : []),
    ...(rows.some(({ status }) => status === "too_few")
      ? ["Za mało: za mało obserwacji, by podać przedział i wnioskować."]
      : []),
  ];
}
