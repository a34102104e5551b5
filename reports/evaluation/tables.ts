/** The table that every section has: its indicators at each wave, with the interval and n of the last one. */
import { certaintyText, intervalText, nText, plainAmount } from "../../pipelines/figures/evaluation-words.ts";
import type { Column, TableModel } from "../../pipelines/figures/figure.ts";
import { paragraph, type Block } from "../content.ts";
import { comparisonOf, isMeasured, lowered, seriesOf, type Series } from "./facts.ts";
import { wavesUntil } from "./moments.ts";
import type { EvaluationView, IndicatorRow } from "./view.ts";

/** Of the columns: narrow, as ten of them must stand side by side. */
const waveHeads: Readonly<Record<string, string>> = {
  ex_ante: "początek",
  month_6: "6 mies.",
  on_going: "w trakcie",
  month_12: "12 mies.",
  month_18: "18 mies.",
  ex_post: "koniec",
};

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
  return [paragraph(`Brak danych w tym pomiarze: ${labels.map(lowered).join("; ")}.`)];
}

function indicatorTable(view: EvaluationView, caption: string, series: readonly Series[]): TableModel {
  const waves = shownWaves(view, series);
  const isYearly = series.every(({ indicator }) => indicator.time_window === "year");
  const all: { column: Column; cellOf: (one: Series) => string }[] = [
    { column: { label: "Wskaźnik", kind: "text" }, cellOf: nameCell },
    ...(isYearly
      ? [{ column: { label: "ostatni znany rok", kind: "number" as const }, cellOf: nowCell }]
      : waves.map((wave, i) => ({
          column: { label: waveHeads[wave] ?? wave, kind: "number" as const },
          cellOf: (one: Series) => waveCell(one, wave, i === waves.length - 1),
        }))),
    {
      column: { label: "95 % PU", kind: "number" },
      cellOf: ({ now, indicator }) => intervalCell(now, indicator.indicator_unit),
    },
    { column: { label: "n", kind: "number" }, cellOf: nCell },
    ...(view.unit
      ? []
      : [
          {
            column: { label: "porównanie", kind: "number" as const },
            cellOf: (one: Series) => comparedCell(view, one),
          },
          {
            column: { label: "Zmiana", kind: "text" as const },
            cellOf: (one: Series) => changeCell(view, one),
          },
        ]),
  ];
  // What nobody has is no column.
  const shown = all.filter(({ cellOf }, i) => i === 0 || series.some((one) => cellOf(one) !== "–"));
  return {
    caption,
    columns: shown.map(({ column }) => column),
    rows: series.map((one) => ({ cells: shown.map(({ cellOf }) => cellOf(one)) })),
    notes: notesOf(view, series),
  };
}

function nameCell({ indicator, label, now }: Series): string {
  const { indicator_unit: unit, indicator_label, time_window } = indicator;
  const isNamed = ["udział", "część planu"].includes(unit) || namesUnit(indicator_label, unit);
  const year = time_window === "year" && now ? `, ${now.period_end_date.slice(0, 4)} r.` : "";
  return `${label}${isNamed ? "" : ` (${unit})`}${now?.is_too_narrow ? " *" : ""}${year}`;
}

function nowCell({ now, indicator }: Series): string {
  return valueCell(now, indicator.indicator_unit);
}

/** A year's figure stands with the last wave. */
function waveCell(series: Series, wave: string, isLast: boolean): string {
  if (series.indicator.time_window === "year") return isLast ? nowCell(series) : "–";
  return valueCell(series.byWave.get(wave) ?? null, series.indicator.indicator_unit);
}

function nCell({ now, indicator }: Series): string {
  return (now ? nText(now, indicator.indicator_kind).replace(/^n\s=\s/u, "") : "") || "–";
}

/** What the comparison units have in the same wave. */
function comparedCell(view: EvaluationView, { indicator, part }: Series): string {
  const [other] = seriesOf(view, [indicator.indicator_id], "comparison").filter((one) => one.part === part);
  return valueCell(other?.now ?? null, indicator.indicator_unit);
}

/** Whether the pilot's units changed. */
function changeCell(view: EvaluationView, series: Series): string {
  const change = comparisonOf(view, series, "before_after");
  return change === null || change.verdict === "not_measured" ? "–" : certaintyText(change.verdict);
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
    "PU – przedział ufności ostatniego pomiaru; n – liczba obserwacji, przy udziałach licznik i mianownik" +
      (view.unit
        ? "."
        : "; porównanie – ostatni pomiar miejsc bez pilotażu; zmiana – między pierwszym a ostatnim pomiarem w pilotażu."),
    ...(rows.some(({ is_too_narrow }) => is_too_narrow)
      ? [
          "* Przedział jest za wąski: obserwacje z jednego zespołu są do siebie podobne, a zespołów jest za mało, by to policzyć.",
        ]
      : []),
    ...(rows.some(({ status }) => status === "too_few")
      ? ["Za mało: za mało obserwacji, by podać przedział i wnioskować."]
      : []),
  ];
}
