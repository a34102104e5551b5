/** Are the standard times true? The sentences about measured times. */
import type { Row } from "../contract/rows.ts";
import {
  counted,
  hoursText,
  inPeriod,
  listed,
  nouns,
  rangeText,
  stopped,
  type Period,
} from "../lib/polish.ts";
import { isInPeriod, latestPeriod } from "./periods.ts";

export type ActivityTimeRow = Row<"out__activity_time">;

/** A measured time that may be printed: with its interval. */
export type MeasuredTime = ActivityTimeRow & { measured_h: number; ci_low_h: number; ci_high_h: number };

export interface TimesFinding {
  period: Period | null;
  /** Rows of the period, in the order given. */
  rows: ActivityTimeRow[];
  headline: string;
}

/** @param rows out__activity_time of one unit, or of `all`: every period and role */
export function timesFinding(rows: readonly ActivityTimeRow[]): TimesFinding {
  const period = latestPeriod(rows);
  if (!period)
    return {
      period,
      rows: [],
      headline: "Brak danych o czasach czynności – potrzebne są i karty czasu pracy, i liczby czynności.",
    };
  const inThePeriod = rows.filter((row) => isInPeriod(row, period));
  return { period, rows: inThePeriod, headline: stopped(timesTitle(inThePeriod, period)) };
}

/** The same finding as a figure's title: without a full stop. */
export function timesTitle(rows: readonly ActivityTimeRow[], period: Period): string {
  const judged = rows.filter(isJudged);
  const longer = judged.filter(({ verdict }) => verdict === "longer");
  const shorter = judged.filter(({ verdict }) => verdict === "shorter");
  if (judged.length === 0)
    return `Za mało danych ${inPeriod(period)}, by ocenić, czy czasy standardowe są trafne`;
  const when = inPeriod(period);
  const [only, ...others] = [...longer, ...shorter];
  if (!only) return agreement(judged.length);
  if (others.length === 0) {
    const word = only.verdict === "longer" ? "Dłużej" : "Krócej";
    return `${word} niż w standardzie ${when}: ${only.activity_label} – ${againstStandard(only)}`;
  }
  if (shorter.length === 0) return `Dłużej niż w standardzie ${when}: ${named(longer)}`;
  if (longer.length === 0) return `Krócej niż w standardzie ${when}: ${named(shorter)}`;
  return `Dłużej niż w standardzie ${when}: ${named(longer)}; krócej: ${named(shorter)}`;
}

/** "3,60 h; 95 % PU: 3,20–4,10". */
export function measuredText(row: MeasuredTime): string {
  return `${hoursText(row.measured_h, 2)}; 95 % PU: ${rangeText(row.ci_low_h, row.ci_high_h, 2)}`;
}

/** Only a time with an interval and enough data is ever shown as a number. */
export function isJudged(row: ActivityTimeRow): row is MeasuredTime {
  return (
    row.measured_h !== null &&
    row.ci_low_h !== null &&
    row.ci_high_h !== null &&
    row.verdict !== "too_few_data" &&
    row.verdict !== "not_measurable"
  );
}

/** "n = 3 pracowników, 8 czynności". */
export function sizeText(row: ActivityTimeRow): string {
  return `n = ${counted(row.worker_count, nouns.worker)}, ${counted(row.activity_count, nouns.activity)}`;
}

function agreement(judged: number): string {
  if (judged === 1) return "Dane zgadzają się z czasem standardowym jedynej czynności, którą dało się ocenić";
  const all = judged === 2 ? "obu" : `wszystkich ${String(judged)}`;
  return `Dane zgadzają się z czasami standardowymi ${all} czynności, które dało się ocenić`;
}

/** "3,60 h wobec 3,00 h (95 % PU: 3,20–4,10; n = 6 pracowników)". */
function againstStandard(row: MeasuredTime): string {
  const standard = row.standard_h === null ? "" : ` wobec ${hoursText(row.standard_h, 2)}`;
  const interval = rangeText(row.ci_low_h, row.ci_high_h, 2);
  const workers = counted(row.worker_count, nouns.worker);
  return `${hoursText(row.measured_h, 2)}${standard} (95 % PU: ${interval}; n = ${workers})`;
}

/** At most three names; the table has all. */
function named(rows: readonly MeasuredTime[]): string {
  return rows.length > 3
    ? counted(rows.length, nouns.activity)
    : listed(rows.map((row) => row.activity_label));
}
