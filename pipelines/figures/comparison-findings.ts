/** The comparisons sorted by what can be said of them, and as tables and charts. */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { bindShortWords, counted, nbsp, number, type Forms } from "../lib/polish.ts";
import { certaintyText, comparisonSentence, differenceText, isSupported, pText } from "./evaluation-words.ts";
import type { Figure, TableModel } from "./figure.ts";
import { drawForest, type ForestRow } from "./forest-dots.ts";
import { codeText } from "./labels.ts";

export type Comparison = Row<"out__comparison">;
export type Indicator = Row<"ref_indicator">;

export interface Compared {
  row: Comparison;
  indicator: Indicator;
}

export interface HeadlineFindings {
  /** The difference stands after all tests and the correction. */
  supported: Compared[];
  /** The interval holds none. */
  notShown: Compared[];
  /** Too few units, tests that disagree, no data. */
  unknown: Compared[];
}

const lateness = ["ex_post", "last_year", "month_12", "month_6"];

/** Comparisons with their indicators, in the order of the catalogue, later waves first. */
export function compared(rows: readonly Comparison[], indicators: readonly Indicator[]): Compared[] {
  const byIndicator = groupBy(rows, ({ indicator_id }) => indicator_id);
  return indicators.flatMap((indicator) =>
    (byIndicator.get(indicator.indicator_id) ?? [])
      .map((row) => ({ row, indicator }))
      .sort((a, b) => lateness.indexOf(a.row.wave_to) - lateness.indexOf(b.row.wave_to)),
  );
}

/** Of each headline indicator its main comparison at the last wave that was measured. */
export function headlineFindings(all: readonly Compared[]): HeadlineFindings {
  const latest = latestOf(all.filter(({ row }) => row.is_headline && isOfEffect(row)));
  const isDoubtful = ({ row }: Compared): boolean => !isSupported(row) && row.verdict !== "not_shown";
  return {
    supported: latest.filter(({ row }) => isSupported(row)),
    notShown: latest.filter(({ row }) => row.verdict === "not_shown"),
    unknown: latest.filter(isDoubtful),
  };
}

/** Of each indicator, part and contrast the last wave with a result; where there is none, the last. */
export function latestOf(all: readonly Compared[]): Compared[] {
  const groups = groupBy(all, ({ row }) =>
    JSON.stringify([row.indicator_id, row.indicator_part, row.contrast, row.purpose, row.group_id]),
  );
  return [...groups.values()].flatMap(
    (same) => same.find(({ row }) => row.verdict !== "not_measured") ?? same[0] ?? [],
  );
}

/** Over all units, of what the pilot could have changed. */
export function isOfEffect({ purpose, group_id }: Comparison): boolean {
  return purpose === "effect" && group_id === "all";
}

export function comparedText({ row, indicator }: Compared): string {
  return comparisonSentence(row, indicator);
}

/** "od początku do końca"; of levels "na końcu". */
export function timesText({ wave_from, wave_to }: Comparison): string {
  const [from, to] = [codeText("wave_from", wave_from), codeText("wave_to", wave_to)];
  return wave_from === wave_to ? to : `${from} → ${to}`;
}

export function comparedLabel({ row, indicator }: Compared): string {
  return row.indicator_part === null
    ? indicator.indicator_label
    : `${indicator.indicator_label} (${row.indicator_part})`;
}

/** All that a comparison rests on, a row each. */
export function comparisonTable(caption: string, rows: readonly Compared[]): TableModel {
  return {
    caption,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Porównanie", kind: "text" },
      { label: "Wniosek", kind: "text" },
      { label: "Różnica", kind: "number" },
      { label: `95${nbsp}% PU`, kind: "number" },
      { label: "n pilotaż", kind: "number", group: "Jednostki" },
      { label: "n porówn.", kind: "number", group: "Jednostki" },
      { label: "ubyło", kind: "number", group: "Jednostki" },
      { label: "bez 1. pomiaru", kind: "number", group: "Jednostki" },
      { label: "surowe", kind: "number", group: "p" },
      { label: "permut.", kind: "number", group: "p" },
      { label: "Holm", kind: "number", group: "p" },
    ],
    rows: rows.map(({ row, indicator }) => ({
      cells: [
        comparedLabel({ row, indicator }),
        `${codeText("contrast", row.contrast)}, ${timesText(row)}`,
        certaintyText(row.verdict),
        row.estimate === null ? "–" : differenceText(row.estimate, indicator.indicator_unit),
        intervalCell(row, indicator),
        number(row.n_pilot, 0),
        row.contrast === "before_after" ? "–" : number(row.n_comparison, 0),
        number(row.attrition_pilot + row.attrition_comparison, 0),
        number(row.missing_pilot + row.missing_comparison, 0),
        pCell(row.p_value),
        pCell(row.p_permutation),
        pCell(row.p_holm),
      ],
    })),
    notes: [
      "Różnice udziałów są w punktach procentowych, pozostałe w jednostce wskaźnika. „Ubyło”: jednostki, które mają pierwszy pomiar, a nie mają ostatniego. p: test t Welcha (surowe), test permutacyjny, poprawka Holma na liczbę wskaźników głównych.",
    ],
  };
}

function intervalCell(
  { ci_low: low, ci_high: high }: Comparison,
  { indicator_unit: unit }: Indicator,
): string {
  if (low === null || high === null) return "–";
  const bare = (value: number): string => differenceText(value, unit).replace(/\s*pkt\s*proc\.$/u, "");
  return `${bare(low)} do${nbsp}${bare(high)}`;
}

function pCell(p: number | null): string {
  return p === null
    ? "–"
    : pText(p)
        .replace(/^p\s=\s/u, "")
        .replace(/^p\s/u, "");
}

/** A forest of differences in one unit of measure; shares in one, each other unit by itself. */
export function forestFigures(prefix: string, rows: readonly Compared[]): Figure[] {
  const drawable = rows.filter(
    ({ row }) => row.estimate !== null && row.ci_low !== null && row.ci_high !== null,
  );
  const byUnit = groupBy(drawable, ({ indicator }) => indicator.indicator_unit);
  return [...byUnit].map(([unit, same], i) => forestFigure(`${prefix}-${String(i + 1)}`, unit, same));
}

function forestFigure(id: string, unit: string, rows: readonly Compared[]): Figure {
  const sure = rows.filter(({ row }) => isSupported(row)).length;
  const title =
    sure === 0
      ? `Nie wykazano żadnej różnicy (${differences(rows.length)})`
      : `Wykazano ${differences(sure)} z${nbsp}${String(rows.length)}`;
  const measure = unit === "udział" ? "punkty procentowe" : unit;
  const subtitle = bindShortWords(
    `Różnica z 95-procentowym przedziałem, ${measure}; pełna kropka: różnica wykazana, pusta: nie`,
  );
  const summary = rows.map(({ row, indicator }) => sayOne(row, indicator)).join(" ");
  return {
    id,
    title,
    subtitle,
    summary: bindShortWords(summary),
    drawing: drawForest({ id, title, description: summary }, rows.map(forestRow), "bez różnicy"),
    key: [],
    table: comparisonTable(`Porównania na wykresie, ${measure}`, rows),
    sources: ["out__comparison", "ref_indicator"],
  };
}

function sayOne(row: Comparison, indicator: Indicator): string {
  const label = comparedLabel({ row, indicator });
  return `${label}: ${differenceText(row.estimate ?? 0, indicator.indicator_unit)} (95${nbsp}% PU: ${intervalCell(row, indicator)}), ${certaintyText(row.verdict)}.`;
}

function forestRow({ row, indicator }: Compared): ForestRow {
  return {
    label: comparedLabel({ row, indicator }),
    value: row.estimate ?? 0,
    low: row.ci_low ?? 0,
    high: row.ci_high ?? 0,
    text: differenceText(row.estimate ?? 0, indicator.indicator_unit),
    isSure: isSupported(row),
    isWorse: row.verdict === "worse",
  };
}

const differenceForms: Forms = { one: "różnicę", few: "różnice", many: "różnic", other: "różnicy" };

function differences(n: number): string {
  return counted(n, differenceForms);
}
