/** Measured time of each activity against its standard, one role and period. */
import { codeText, rolePlural } from "./labels.ts";
import type { Figure, TableRow } from "./figure.ts";
import {
  capitalised,
  hoursText,
  inPeriod,
  listed,
  number,
  periodText,
  rangeText,
  stopped,
  type Period,
} from "../lib/polish.ts";
import { drawTimes } from "./times-marks.ts";
import { isJudged, measuredText, sizeText, timesTitle, type ActivityTimeRow } from "./times-finding.ts";

/**
 * A pale band for the 95 % interval, a dot for the mean, a dashed line for the standard. An activity with too
 * few data has no mark but words.
 *
 * @param rows out__activity_time of one unit (or `all`), role and period
 */
export function timesFigure(
  id: string,
  role: string,
  period: Period,
  rows: readonly ActivityTimeRow[],
): Figure {
  const title = timesTitle(rows, period);
  const summary = summaryOf(rows, period);
  return {
    id,
    title,
    subtitle:
      `${stopped(`Czas jednej czynności w godzinach, ${rolePlural(role)}, ${periodText(period)}`)} Kropka: ` +
      "średnia; jasny pas: 95-procentowy przedział ufności (PU); linia przerywana: czas standardowy",
    summary,
    drawing: rows.some(isJudged) ? drawTimes({ id, title, description: summary }, rows) : null,
    key: [],
    table: timesTable(role, period, rows),
    sources: ["out__activity_time"],
  };
}

export function timesTable(role: string, period: Period, rows: readonly ActivityTimeRow[]): Figure["table"] {
  return {
    caption: `Czasy czynności: ${rolePlural(role)}, ${periodText(period)}`,
    columns: [
      { label: "Czynność", kind: "text" },
      { label: "Standard, h", kind: "number" },
      { label: "Zmierzono, h", kind: "number" },
      { label: "95 % PU, h", kind: "number" },
      { label: "Pracownicy", kind: "number" },
      { label: "Czynności", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rows.map(tableRow),
    notes: ["PU – przedział ufności. Bez przedziału nie podajemy średniej."],
  };
}

function summaryOf(rows: readonly ActivityTimeRow[], period: Period): string {
  const judged = rows.filter(isJudged).map((row) => {
    const standard = row.standard_h === null ? "brak" : hoursText(row.standard_h, 2);
    return `${row.activity_label}: ${measuredText(row)}, standard ${standard}, ${sizeText(row)} – ${codeText("verdict", row.verdict)}`;
  });
  const few = rows.filter((row) => !isJudged(row) && row.verdict !== "not_measurable");
  const not = rows.filter((row) => row.verdict === "not_measurable");
  return [
    judged.length > 0 ? `${capitalised(inPeriod(period))} zmierzono: ${judged.join("; ")}.` : "",
    few.length > 0
      ? `Za mało danych: ${few.map((row) => `${row.activity_label} (${sizeText(row)})`).join("; ")}.`
      : "",
    not.length > 0
      ? `Nie da się zmierzyć, bo karta nie ma takiego wiersza: ${listed(not.map((row) => row.activity_label))}.`
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function tableRow(row: ActivityTimeRow): TableRow {
  const isMeasurable = row.verdict !== "not_measurable";
  const none = isMeasurable ? "za mało danych" : "niemierzalne";
  return {
    cells: [
      row.activity_label,
      row.standard_h === null ? "brak" : number(row.standard_h, 2),
      isJudged(row) ? number(row.measured_h, 2) : none,
      isJudged(row) ? rangeText(row.ci_low_h, row.ci_high_h, 2) : "–",
      isMeasurable ? number(row.worker_count, 0) : "–",
      isMeasurable ? number(row.activity_count, 0) : "–",
      codeText("verdict", isMeasurable && !isJudged(row) ? "too_few_data" : row.verdict),
    ],
  };
}
