/** Findings made ready to be read: sorted, worded, and (for outputs) free of anything that could be a name. */
import { number, periodText, dateText, monthText, bindShortWords } from "./lib/polish.ts";
import type { Row } from "./contract/rows.ts";
import type { Finding, Param } from "../sources/findings.ts";
import { rules, sentence, type RuleId, type Severity } from "../sources/rules.ts";
import type { Vocabulary } from "../sources/vocabulary.ts";

export type Language = "pl" | "en";

export interface ShownFinding {
  rule: RuleId;
  severity: Severity;
  isRejected: boolean;
  unitId: string | null;
  fileId: string | null;
  sheet: number | null;
  cell: string | null;
  column: string | null;
  /** The cell's text as found: for the console only. */
  value: string | null;
  hours: number | null;
  what: string;
  todo: string;
}

const order: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Most serious first, then by unit, file (`pathOf`), sheet and cell, so that the same input gives the same order. */
export function showFindings(
  findings: readonly Finding[],
  language: Language,
  pathOf: (fileId: string) => string,
): ShownFinding[] {
  return findings
    .map((finding) => {
      const shown = show(finding, language);
      return { shown, key: keyOf(shown, finding, finding.place ? pathOf(finding.place.fileId) : "") };
    })
    .sort((a, b) => compare(a.key, b.key))
    .map(({ shown }) => shown);
}

function show(finding: Finding, language: Language): ShownFinding {
  const rule = rules[finding.rule];
  const params = Object.fromEntries(
    Object.entries(finding.params ?? {}).map(([name, value]) => [name, inWords(value, language)]),
  );
  const tidy = language === "pl" ? bindShortWords : (text: string): string => text;
  return {
    rule: finding.rule,
    severity: rule.severity,
    isRejected: rule.isRejected,
    unitId: finding.unitId ?? null,
    fileId: finding.place?.fileId ?? null,
    sheet: finding.place?.sheet ?? null,
    cell: finding.place?.cell ?? null,
    column: finding.place?.column ?? null,
    value: finding.value ?? null,
    hours: finding.hours_h ?? null,
    what: tidy(sentence(rule.what[language], params)),
    todo: tidy(sentence(rule.todo[language], params)),
  };
}

function inWords(value: Param, language: Language): string {
  if (typeof value === "object") return value[language];
  return language === "pl" ? polish(value) : String(value);
}

const day = /\d{4}-\d\d-\d\d/;
const period = new RegExp(`^(${day.source}) – (${day.source})$`);
const month = /^\d{4}-\d\d$/;
const numbers = /^-?\d+(\.\d+)?( \/ -?\d+(\.\d+)?)*$/;

/** Numbers with a comma, days, months and periods in words; anything else as it stands. */
function polish(value: string | number): string {
  if (typeof value === "number") return number(value, [0, 4]);
  const range = period.exec(value);
  if (range) return periodText({ period_start_date: range[1] ?? "", period_end_date: range[2] ?? "" });
  if (new RegExp(`^${day.source}$`).test(value)) return dateText(value);
  if (month.test(value)) return monthText(value);
  return numbers.test(value) ? value.replaceAll(".", ",") : value;
}

function keyOf(finding: ShownFinding, { params = {} }: Finding, path: string): (string | number)[] {
  const cell = /^([A-Z]+)(\d+)$/.exec(finding.cell ?? "");
  return [
    order[finding.severity],
    finding.unitId ?? "",
    path,
    finding.sheet ?? 0,
    Number(cell?.[2] ?? 0),
    cell?.[1]?.length ?? 0,
    cell?.[1] ?? "",
    finding.rule,
    // Dates and months as they sort, not as they read.
    params.month === undefined ? "" : inWords(params.month, "en"),
    finding.what,
  ];
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Rows of out__data_finding. `maskedPath` gives a file's path without names. */
export function findingRows(
  shown: readonly ShownFinding[],
  maskedPath: (fileId: string) => string,
): Row<"out__data_finding">[] {
  return shown.map((finding, i) => ({
    finding_no: i + 1,
    severity: finding.severity,
    rule: finding.rule,
    unit_id: finding.unitId,
    file: finding.fileId === null ? null : maskedPath(finding.fileId),
    sheet_no: finding.sheet,
    cell: finding.cell,
    message: finding.what,
    todo: finding.todo,
    hours_h: finding.hours,
  }));
}

export const rejectColumns = ["file", "sheet", "cell", "column", "value", "reason", "rule"] as const;

/** Rows of rejects.csv: one per rejected thing. */
export function rejectRows(
  shown: readonly ShownFinding[],
  maskedPath: (fileId: string) => string,
  vocabulary: Vocabulary,
): (string | number | null)[][] {
  return shown
    .filter((finding) => finding.isRejected)
    .map((finding) => [
      finding.fileId === null ? null : maskedPath(finding.fileId),
      finding.sheet,
      finding.cell,
      finding.column,
      finding.value === null ? null : safeValue(finding.value, vocabulary),
      finding.what,
      finding.rule,
    ]);
}

/**
 * A cell's text where it can be no name: a short number, a date, a known label. Of anything else only its length.
 * Long digit strings may be a PESEL or a telephone.
 */
function safeValue(text: string, vocabulary: Vocabulary): string {
  if (/^[+\-−]?[\d\s]{1,9}([.,]\d{1,12})?$/.test(text) && text.replace(/[.,].*|\D/g, "").length <= 7)
    return text;
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(text)) return text;
  const isLabel = [vocabulary.tasks, vocabulary.posts, vocabulary.titles, vocabulary.activities].some(
    (labels) => labels.find(text).length > 0,
  );
  return isLabel ? text : `(tekst, liczba znaków: ${String(Array.from(text).length)})`;
}
