/** Tables and the finding of the public page on the pilot. */
import {
  hiddenMark,
  isHidden,
  type PublicDataset,
  type PublicRow,
} from "../../pipelines/contract/public-dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { groupBy } from "../../pipelines/lib/group.ts";
import { counted, nbsp, number, percent, type Forms } from "../../pipelines/lib/polish.ts";

type Tables = PublicDataset["tables"];
type IndicatorRow = PublicRow<"out__indicator">;
type ComparisonRow = PublicRow<"out__comparison">;

const waveOrder = ["ex_ante", "month_6", "month_12", "month_18", "ex_post"];
const shareUnit = "udział";
const verdictsUnsure = ["too_few_units", "no_variation", "not_measured"];

/** The last wave of which the whole pilot has anything; null without a pilot. */
export function latestWave(rows: readonly IndicatorRow[]): string | null {
  const waves = new Set(
    rows
      .filter(({ unit_id, status }) => unit_id === "all" && status !== "not_measured")
      .map(({ wave }) => wave),
  );
  return waveOrder.filter((wave) => waves.has(wave)).at(-1) ?? null;
}

export function waveWords(wave: string): string {
  return wave === "" ? "bez pomiarów" : `pomiar: ${codeText("wave", wave)}`;
}

const comparedForms: Forms = {
  one: "główny wskaźnik",
  few: "główne wskaźniki",
  many: "głównych wskaźników",
  other: "głównego wskaźnika",
};

/** How many headline indicators could be compared, and what came out; never more than the verdicts say. */
export function pilotHeadline(tables: Tables, wave: string): string {
  const rows = headlineComparisons(tables, wave).filter(({ verdict }) => !verdictsUnsure.includes(verdict));
  if (rows.length === 0) return "Pilotaż w liczbach: co zmierzono; na wnioski o skutkach jest za mało danych";
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const [better, worse] = [count("better"), count("worse")];
  const parts = [
    ["zmiana na lepsze", better] as const,
    ["zmiana na gorsze", worse] as const,
    ["różnicy nie wykazano albo wniosek jest niepewny", rows.length - better - worse] as const,
  ].flatMap(([words, own]) => (own > 0 ? [`${words}: ${number(own, 0)}`] : []));
  return `Porównano ${counted(rows.length, comparedForms, 0)}; ${parts.join(", ")}`;
}

/** Of the whole project: the pilot, and the comparison places beside it. Indicators that nobody measured are left out. */
export function indicatorTable(
  { out__indicator }: Tables,
  wave: string,
  indicators: readonly Row<"ref_indicator">[],
  caption: string,
): TableModel {
  const rows = out__indicator.filter(
    (row) => row.unit_id === "all" && ["pilot", "comparison"].includes(row.group_id),
  );
  const byId = groupBy(rows, ({ indicator_id }) => indicator_id);
  return {
    caption: `${caption}, ${waveWords(wave)}; dane roczne z ostatniego roku`,
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Pilotaż", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      { label: "Miejsca porównawcze", kind: "number" },
    ],
    rows: indicators.flatMap((indicator) => {
      const own = latest(byId.get(indicator.indicator_id) ?? [], wave);
      const parts = groupBy(own, ({ indicator_part }) => indicator_part);
      return [...parts].flatMap(([part, same]) => {
        const pilot = same.find(({ group_id }) => group_id === "pilot");
        const comparison = same.find(({ group_id }) => group_id === "comparison");
        if (!pilot) return [];
        const label = part === null ? indicator.indicator_label : `${indicator.indicator_label}: ${part}`;
        return [
          {
            cells: [
              `${label} (${indicator.indicator_unit})`,
              valueText(pilot, indicator),
              intervalText(pilot, indicator),
              numberOr(pilot, "n"),
              comparison ? valueText(comparison, indicator) : "–",
            ],
          },
        ];
      });
    }),
    notes: ["– znaczy: nie zmierzono albo bez przedziału (za mało obserwacji)."],
  };
}

/** Rows of the wave; of yearly figures those of the last year. */
function latest(rows: readonly IndicatorRow[], wave: string): IndicatorRow[] {
  const lastYear = rows
    .filter((row) => row.wave === "year")
    .map(({ period_end_date }) => period_end_date)
    .sort()
    .at(-1);
  return rows.filter((row) => row.wave === wave || (row.wave === "year" && row.period_end_date === lastYear));
}

export function comparisonTable(tables: Tables, wave: string): TableModel | null {
  const all = headlineComparisons(tables, wave);
  const rows = all.filter(({ verdict }) => verdict !== "not_measured");
  if (rows.length === 0) return null;
  const missing = all.length - rows.length;
  const indicators = new Map(tables.ref_indicator.map((one) => [one.indicator_id, one]));
  return {
    caption: "Porównania głównych wskaźników",
    columns: [
      { label: "Wskaźnik", kind: "text" },
      { label: "Co porównano", kind: "text" },
      { label: "Różnica", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "Jednostki: pilotaż, porównawcze", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rows.flatMap((row) => {
      const indicator = indicators.get(row.indicator_id);
      if (!indicator) return [];
      const difference = (value: number | null) =>
        value === null ? "–" : differenceText(value, indicator.indicator_unit);
      const isGone = isHidden(row, "estimate");
      return [
        {
          cells: [
            row.indicator_part === null
              ? indicator.indicator_label
              : `${indicator.indicator_label}: ${row.indicator_part}`,
            codeText("contrast", row.contrast),
            isGone ? hiddenMark : difference(row.estimate),
            isGone
              ? hiddenMark
              : row.ci_low === null
                ? "–"
                : `${difference(row.ci_low)} do ${difference(row.ci_high)}`,
            row.contrast === "before_after"
              ? number(row.n_pilot, 0)
              : `${number(row.n_pilot, 0)}, ${number(row.n_comparison, 0)}`,
            codeText("verdict", row.verdict),
          ],
        },
      ];
    }),
    notes: [
      "Średnie po jednostkach; każda liczy się tak samo. Różnice udziałów w punktach procentowych. Gdzie wynik choć jednej jednostki jest ukryty, liczb porównania się nie podaje, a\u00a0wniosek słowny zostaje.",
      ...(missing > 0
        ? [`Wskaźniki główne, których nie ma z czym porównać (brak danych): ${number(missing, 0)}.`]
        : []),
    ],
  };
}

/** The comparisons that findings rest on: headline indicators, whole arms, the last wave or the yearly figures. */
function headlineComparisons({ out__comparison }: Tables, wave: string): ComparisonRow[] {
  return out__comparison.filter(
    (row) => row.is_headline && row.purpose === "effect" && [wave, "last_year"].includes(row.wave_to),
  );
}

export function ruleTable({ out__rule_finding, ref_evaluation_rule }: Tables): TableModel | null {
  if (out__rule_finding.length === 0) return null;
  const byRule = groupBy(out__rule_finding, ({ rule_id }) => rule_id);
  return {
    caption: "Odstępstwa od reguł w całym projekcie",
    columns: [
      { label: "Reguła", kind: "text" },
      { label: "Odstępstwa", kind: "number" },
      { label: "W ilu jednostkach", kind: "number" },
    ],
    rows: ref_evaluation_rule.flatMap(({ rule_id, rule_text }) => {
      const rows = byRule.get(rule_id) ?? [];
      if (rows.length === 0) return [];
      const isOfAll = rows.some(({ unit_id }) => unit_id === "all");
      const isGone = rows.some((row) => isHidden(row, "finding_count"));
      return [
        {
          cells: [
            rule_text,
            isGone
              ? hiddenMark
              : number(
                  rows.reduce((sum, { finding_count }) => sum + (finding_count ?? 0), 0),
                  0,
                ),
            isOfAll ? "nie podajemy" : number(rows.length, 0),
          ],
        },
      ];
    }),
    notes: [
      "Odstępstwa od reguł o rodzinach i osobach podajemy tylko dla całego projektu. Reguła służy uczeniu się, nie ocenie ludzi.",
    ],
  };
}

function valueText(row: IndicatorRow, { indicator_unit }: Row<"ref_indicator">): string {
  if (isHidden(row, "value")) return hiddenMark;
  return row.value === null ? "–" : amountText(row.value, indicator_unit);
}

function intervalText(row: IndicatorRow, { indicator_unit }: Row<"ref_indicator">): string {
  if (isHidden(row, "ci_low")) return hiddenMark;
  if (row.ci_low === null || row.ci_high === null) return "–";
  return `${amountText(row.ci_low, indicator_unit)} do ${amountText(row.ci_high, indicator_unit)}`;
}

function numberOr(row: IndicatorRow, field: "n"): string {
  const value = row[field];
  return isHidden(row, field) ? hiddenMark : value === null ? "–" : number(value, 0);
}

function amountText(value: number, unit: string): string {
  return unit === shareUnit ? percent(value, 1) : number(value, [0, 2]);
}

function differenceText(value: number, unit: string): string {
  const text = unit === shareUnit ? `${number(value * 100, 1)}${nbsp}pkt proc.` : number(value, [0, 2]);
  return value > 0 ? `+${text}` : text;
}
