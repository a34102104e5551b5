/** Comparisons as tables: both means, their difference, how sure it is. */
import { certaintyText, pText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { number } from "../../pipelines/lib/polish.ts";
import type { ComparisonRow, EvaluationView } from "./view.ts";

export function isCompared({ verdict }: ComparisonRow): boolean {
  return verdict !== "not_measured";
}

export function labelOf(view: EvaluationView, row: ComparisonRow): string {
  const indicator = view.indicators.find(({ indicator_id }) => indicator_id === row.indicator_id);
  const label = indicator?.indicator_label ?? row.indicator_id;
  return row.indicator_part === null ? label : `${label}: ${row.indicator_part}`;
}

export function comparisonTable(
  view: EvaluationView,
  caption: string,
  rows: readonly ComparisonRow[],
): TableModel {
  return {
    caption,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Co się porównuje", kind: "text" },
      { label: "pilotaż", kind: "number" },
      { label: "porównawcze", kind: "number" },
      { label: "różnica", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      { label: "p, Holm", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rows.map((row) => ({ cells: cellsOf(view, row) })),
    notes: [
      "Udziały w punktach procentowych, reszta w jednostce wskaźnika. n: jednostki pilotażu i porównawcze. " +
        "p, Holm: wartość p z poprawką, tylko wskaźniki główne; pozostałe wartości p są w załączniku.",
    ],
  };
}

function cellsOf(view: EvaluationView, row: ComparisonRow): string[] {
  const say = amountsOf(view, row);
  return [
    labelOf(view, row),
    contrastText(row),
    say.mean(row.pilot_mean),
    say.mean(row.comparison_mean),
    say.signed(row.estimate),
    row.ci_low === null || row.ci_high === null
      ? "–"
      : `${say.signed(row.ci_low)} do ${say.signed(row.ci_high)}`,
    unitsText(row),
    row.p_holm === null ? "–" : pCell(row.p_holm),
    certaintyText(row.verdict),
  ];
}

/** As the sentences print them: shares with one decimal, all else with two at most. */
export function amountsOf(
  view: EvaluationView,
  row: ComparisonRow,
): { signed: (value: number | null) => string; mean: (value: number | null) => string } {
  const indicator = view.indicators.find(({ indicator_id }) => indicator_id === row.indicator_id);
  const isShare = indicator?.indicator_unit === "udział";
  const shown = (value: number): string => (isShare ? number(value * 100, 1) : number(value, 2));
  const signed = (value: number | null): string => {
    if (value === null) return "–";
    return value > 0 ? `+${shown(value)}` : shown(value);
  };
  return {
    signed,
    mean: (value) => {
      if (value === null) return "–";
      return row.contrast === "did" || row.contrast === "before_after" ? signed(value) : shown(value);
    },
  };
}

/** "różnica zmian", and from when to when where that is not from the start to the report's wave. */
function contrastText({ contrast, purpose, wave_from, wave_to }: ComparisonRow): string {
  if (purpose === "pre_trend") return "trend roczny przed pilotażem";
  const words: Readonly<Record<string, string>> = {
    did: "różnica zmian",
    before_after: "zmiana w pilotażu",
    pilot_vs_comparison: "różnica stanów",
  };
  const what = words[contrast] ?? contrast;
  if (purpose === "placebo" && wave_from === "second_year_before") return `${what} rok wcześniej (placebo)`;
  if (wave_to === "last_year")
    return `${what}: ${codeText("wave_from", wave_from)} – ${codeText("wave_to", wave_to)}`;
  return what;
}

/** "23 + 9": units of the pilot and of the comparison. */
export function unitsText({ contrast, n_pilot, n_comparison }: ComparisonRow): string {
  return contrast === "before_after"
    ? number(n_pilot, 0)
    : `${number(n_pilot, 0)} + ${number(n_comparison, 0)}`;
}

export function pCell(p: number): string {
  return pText(p)
    .replace(/^p\s=\s/u, "")
    .replace(/^p\s/u, "");
}

/** Headline indicators by type and size of the units; null where no group has any value. */
export function groupTable(view: EvaluationView): TableModel | null {
  const rows = view.comparisons.filter(
    (row) =>
      /^(type|size):/.test(row.group_id) &&
      isCompared(row) &&
      row.purpose === "effect" &&
      row.contrast !== "before_after" &&
      (row.wave_to === view.moment.wave || row.wave_to === "last_year") &&
      isHeadline(view, row),
  );
  if (rows.length === 0) return null;
  return {
    caption: "Wskaźniki główne według typu i wielkości jednostki",
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Grupa", kind: "text" },
      { label: "Co się porównuje", kind: "text" },
      { label: "różnica", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rows
      .toSorted((a, b) => placeOf(view, a) - placeOf(view, b) || (a.group_id < b.group_id ? -1 : 1))
      .map((row) => {
        const say = amountsOf(view, row);
        return {
          cells: [
            labelOf(view, row),
            groupText(row.group_id),
            contrastText(row),
            say.signed(row.estimate),
            row.ci_low === null || row.ci_high === null
              ? "–"
              : `${say.signed(row.ci_low)} do ${say.signed(row.ci_high)}`,
            unitsText(row),
            certaintyText(row.verdict),
          ],
        };
      }),
    notes: [
      "Przy mniej niż 6 jednostkach w grupie jest tylko różnica, bez wniosku. Te porównania nie mają poprawki Holma.",
    ],
  };
}

function isHeadline(view: EvaluationView, row: ComparisonRow): boolean {
  const indicator = view.indicators.find(({ indicator_id }) => indicator_id === row.indicator_id);
  if (!indicator?.is_headline) return false;
  // Of what has a start only changes say something of the pilot.
  return indicator.baseline === "none" || row.contrast === "did";
}

function placeOf(view: EvaluationView, row: ComparisonRow): number {
  return view.indicators.findIndex(({ indicator_id }) => indicator_id === row.indicator_id);
}

const sizes: Readonly<Record<string, string>> = {
  under_5k: "do 5 tys. mieszkańców",
  from_5k: "5–10 tys. mieszkańców",
  from_10k: "10–20 tys. mieszkańców",
  from_20k: "20–50 tys. mieszkańców",
  from_50k: "50 tys. mieszkańców i więcej",
};

/** "type:GOPS" → "GOPS", "size:from_5k" → "5–10 tys. mieszkańców". */
export function groupText(group: string): string {
  const [kind = "", value = ""] = group.split(":");
  if (kind === "size") return sizes[value] ?? value;
  if (kind === "model") return `model ${codeText("model", value)}`;
  if (kind === "responsibility") return `odpowiedzialność ${codeText("responsibility", value)}`;
  if (kind === "role") return `rola ${codeText("social_worker_role", value)}`;
  return value;
}
