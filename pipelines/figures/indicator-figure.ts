/** One indicator of the evaluation at its waves: pilot beside comparison, with intervals and n. */
import type { Row } from "../contract/rows.ts";
import { bindShortWords, capitalised, nbsp, number } from "../lib/polish.ts";
import { intervalText, nText, plainAmount, valueText, waveText } from "./evaluation-words.ts";
import type { Figure, TableModel } from "./figure.ts";
import { codeText } from "./labels.ts";
import { drawWaveDots, type WaveRow, type WaveValue } from "./wave-dots.ts";

export type IndicatorValue = Row<"out__indicator">;
type Indicator = Row<"ref_indicator">;

const waveOrder = ["ex_ante", "month_6", "on_going", "month_12", "month_18", "ex_post", "year"];

/** Values of the two arms as wholes, in order of time. */
export function armValues(rows: readonly IndicatorValue[]): IndicatorValue[] {
  return rows
    .filter(
      ({ unit_id, group_id }) => unit_id === "all" && (group_id === "pilot" || group_id === "comparison"),
    )
    .sort(byTime);
}

export function byTime(a: IndicatorValue, b: IndicatorValue): number {
  const [x, y] = [timeKey(a), timeKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function timeKey({ wave, period_end_date, indicator_part }: IndicatorValue): string {
  const place = String(waveOrder.indexOf(wave)).padStart(2, "0");
  return JSON.stringify([indicator_part ?? "", place, wave === "year" ? period_end_date : ""]);
}

/** "po 6 miesiącach"; a yearly figure by its year. */
export function timeText({ wave, period_end_date }: IndicatorValue): string {
  return wave === "year" ? `${period_end_date.slice(0, 4)}${nbsp}r.` : waveText(wave);
}

/** @param rows of one indicator, both arms as wholes; at least one with a value */
export function indicatorFigure(indicator: Indicator, rows: readonly IndicatorValue[]): Figure {
  const parts = [...new Set(rows.map(({ indicator_part }) => indicator_part))];
  const measured = rows.filter(({ value }) => value !== null);
  const id = `wskaznik-${indicator.indicator_id}`;
  const summary = bindShortWords(summaryOf(indicator, measured));
  const title = indicator.indicator_label;
  // Parts would need a chart each: their table says as much.
  const isDrawn = parts.length === 1 && measured.length > 1;
  return {
    id,
    title,
    subtitle: bindShortWords(
      `${indicator.indicator_question} ${capitalised(indicator.indicator_unit)}, ${codeText("time_window", indicator.time_window)}.${isDrawn ? dotsText(measured) : ""}`,
    ),
    summary,
    drawing: isDrawn
      ? drawWaveDots(
          { id, title, description: summary },
          waveRows(measured),
          indicator.indicator_unit === "udział",
        )
      : null,
    key: [],
    table: valueTable(indicator, rows),
    sources: ["out__indicator", "ref_indicator"],
  };
}

function dotsText(rows: readonly IndicatorValue[]): string {
  return rows.some(({ group_id }) => group_id === "comparison")
    ? " Pełna kropka: pilotaż, pusta: miejsca porównawcze; jasny pas: 95-procentowy przedział."
    : " Jasny pas: 95-procentowy przedział.";
}

/** Parts beyond these stand in the table alone. */
const mostParts = 3;

function summaryOf(indicator: Indicator, measured: readonly IndicatorValue[]): string {
  const parts = [...new Set(measured.map(({ indicator_part }) => indicator_part))].slice(0, mostParts);
  return parts
    .flatMap((part) =>
      (["pilot", "comparison"] as const).map((arm) =>
        measured.filter((row) => row.indicator_part === part && row.group_id === arm).at(-1),
      ),
    )
    .flatMap((row) => (row ? [sayLatest(indicator, row)] : []))
    .join(" ");
}

function sayLatest(indicator: Indicator, row: IndicatorValue): string {
  const where = row.group_id === "pilot" ? "W pilotażu" : "W miejscach porównawczych";
  const part = row.indicator_part === null ? "" : ` (${row.indicator_part})`;
  return `${where} ${timeText(row)}${part}: ${valueText(row, indicator)}.`;
}

function waveRows(rows: readonly IndicatorValue[]): WaveRow[] {
  const at = (time: string, arm: string): WaveValue | null => {
    const found = rows.find((row) => timeText(row) === time && row.group_id === arm);
    return found?.value === undefined || found.value === null
      ? null
      : { value: found.value, low: found.ci_low, high: found.ci_high };
  };
  return [...new Set(rows.map(timeText))].map((wave) => ({
    wave,
    pilot: at(wave, "pilot"),
    comparison: at(wave, "comparison"),
  }));
}

function valueTable(indicator: Indicator, rows: readonly IndicatorValue[]): TableModel {
  const hasParts = rows.some(({ indicator_part }) => indicator_part !== null);
  return {
    caption: `${indicator.indicator_label}: ${indicator.indicator_unit}`,
    columns: [
      { label: "Pomiar", kind: "text" },
      ...(hasParts ? [{ label: "Część", kind: "text" } as const] : []),
      { label: "Grupa", kind: "text" },
      { label: "Wartość", kind: "number" },
      { label: `95${nbsp}% PU`, kind: "number" },
      { label: "n", kind: "number" },
      { label: "Uwagi", kind: "text" },
    ],
    rows: rows.map((row) => ({
      cells: [
        timeText(row),
        ...(hasParts ? [row.indicator_part ?? "razem"] : []),
        row.group_id === "pilot" ? "pilotaż" : "porównawcze",
        valueCell(row, indicator.indicator_unit),
        intervalCell(row, indicator.indicator_unit),
        countCell(row, indicator.indicator_kind),
        remark(row),
      ],
    })),
    notes: indicator.caveat === null ? [] : [indicator.caveat],
  };
}

export function valueCell({ value }: IndicatorValue, unit: string): string {
  return value === null ? "–" : plainAmount(value, unit);
}

export function intervalCell({ ci_low, ci_high }: IndicatorValue, unit: string): string {
  return ci_low === null || ci_high === null ? "–" : intervalText(ci_low, ci_high, unit);
}

/** "140 z 172" for shares, else the number of observations. */
export function countCell(row: IndicatorValue, kind: string): string {
  return row.value === null ? number(row.n, 0) : nText(row, kind).replace(/^n\s=\s/u, "") || number(row.n, 0);
}

/** What limits a value, in few words. */
export function remark({ status, is_too_narrow, left_out_n, value, ci_low }: IndicatorValue): string {
  return [
    status === "ok" ? "" : codeText("status", status),
    is_too_narrow && value !== null && ci_low !== null ? "przedział za wąski (podobieństwo w zespołach)" : "",
    left_out_n > 0 ? `bez wartości: ${number(left_out_n, 0)}` : "",
  ]
    .filter((text) => text !== "")
    .join("; ");
}
