/** Which findings about the data bear on a row, and why cells of its key were rejected. */
import { activityCountRules } from "../../sources/activity-counts/rules.ts";
import { caseloadRules } from "../../sources/caseload/rules.ts";
import { unitCostRules } from "../../sources/unit-costs/rules.ts";
import { ozpsRules } from "../../sources/ozps/rules.ts";
import { mpips03CheckRules } from "../../sources/mpips03/check-rules.ts";
import { mpips03Rules } from "../../sources/mpips03/rules.ts";
import { residentsRules } from "../../sources/residents/rules.ts";
import { costCardRules } from "../../sources/cost-cards/rules.ts";
import { rules, type RuleId } from "../../sources/rules.ts";
import { territoryRules } from "../../sources/territory/rules.ts";
import { timeCardRules } from "../../sources/time-cards/rules.ts";
import { rawChecks } from "../checks/run-checks.ts";
import { rowId, type RowValues } from "../contract/row-id.ts";
import type { Row } from "../contract/rows.ts";
import { dateText, monthText, periodText } from "../lib/polish.ts";
import { partSql, placeOf, type PartCell } from "./cells.ts";
import type { Explanation, Part, ShownRejection } from "./types.ts";

type Finding = Row<"out__data_finding">;
interface Place {
  file: string | null;
  sheet_no: number | null;
  cell: string | null;
}

const checked = new Set(rawChecks.map((name) => name.split(".")[0]));

/** What is selected from, with the rules that its rows can break. Reports and registers are a unit's by its TERYT code. */
const rulesOfTables: Record<string, readonly object[]> = {
  explain_card_entry: [timeCardRules],
  explain_count_row: [activityCountRules],
  explain_fte_cell: [activityCountRules],
  explain_caseload_row: [caseloadRules],
  explain_price_row: [unitCostRules],
  explain_cost_card_value: [costCardRules],
  explain_ozps_cell: [ozpsRules, territoryRules],
  explain_mpips03_cell: [mpips03Rules, mpips03CheckRules, territoryRules],
  core_residents__cell: [residentsRules, territoryRules],
};

/** Rejected cells, each once, with the sentence of the finding that says why. */
export function rejectionsOf(cells: readonly PartCell[], findings: readonly Finding[]): ShownRejection[] {
  const byPlace = new Map<string, ShownRejection>();
  for (const cell of cells) {
    const { rule } = cell;
    if (rule === null || byPlace.has(placeKey(cell))) continue;
    // Of a conflict of FTEs the finding names the FTE's cell, not that of the count.
    const same = findings.filter((one) => one.rule === rule && sheetKey(one) === sheetKey(cell));
    const own =
      same.find((one) => one.cell === cell.cell) ??
      same.find((one) => digitsOf(one.cell) === digitsOf(cell.cell));
    byPlace.set(placeKey(cell), { ...placeOf(cell), rule, what: own?.message ?? rule });
  }
  return [...byPlace.values()];
}

/**
 * Findings on a cell in use, on a sheet in use of which something could not be read, on a file in use as a whole, and
 * (without a file) on the row's unit, period and people. Cells of the key that a check rejected are told elsewhere.
 */
export function findingsOf(
  row: RowValues,
  parts: readonly Part[],
  cells: readonly PartCell[],
  findings: readonly Finding[],
): Explanation["findings"] {
  if (row.finding_no !== undefined) return [];
  const isOfFile = typeof row.file_id === "string";
  const files = new Set([...cells.map((cell) => cell.file), ...(isOfFile ? [row.file] : [])]);
  const sheets = new Set(cells.map(sheetKey));
  const used = new Set(cells.map(placeKey));
  const rows = new Set(cells.filter((cell) => !isCellName(cell.cell)).map(rowKey));
  const known = rulesOf(parts);
  const bears = (one: Finding): boolean => {
    if (checked.has(one.rule) && isRejecting(one.rule) && !isOfFile) return false;
    if (one.file === null)
      return !isOfFile && known.has(one.rule) && isOfUnit(one, row) && isAbout(one, row, cells);
    if (one.cell === null || isOfFile) return files.has(one.file) && isAbout(one, row, cells);
    if (used.has(placeKey(one)) || rows.has(rowKey(one))) return true;
    return isRejecting(one.rule) && sheets.has(sheetKey(one));
  };
  return findings.filter(bears).map((one) => ({
    id: rowId("out__data_finding", one),
    severity: one.severity,
    rule: one.rule,
    file: one.file,
    sheet_no: one.sheet_no,
    cell: one.cell,
    message: one.message,
  }));
}

function placeKey(place: Place): string {
  return `${sheetKey(place)}|${place.cell ?? ""}`;
}

function sheetKey({ file, sheet_no }: Place): string {
  return `${file ?? ""}|${String(sheet_no ?? 1)}`;
}

function rowKey(place: Place): string {
  return `${sheetKey(place)}|${digitsOf(place.cell)}`;
}

/** "F211", not "wiersz 211": the column is known. */
function isCellName(cell: string): boolean {
  return /^[A-Z]+\d+$/.test(cell);
}

function digitsOf(cell: string | null): string {
  return cell?.replace(/\D/g, "") ?? "";
}

function isRejecting(rule: string): boolean {
  return (rules[rule as RuleId] as (typeof rules)[RuleId] | undefined)?.isRejected ?? false;
}

/** Rules of what the parts select from. */
function rulesOf(parts: readonly Part[]): Set<string> {
  const sql = parts.map(partSql).join("\n");
  const used = Object.entries(rulesOfTables).filter(([table]) => sql.includes(table));
  return new Set(used.flatMap(([, catalogues]) => catalogues.flatMap((one) => Object.keys(one))));
}

function isOfUnit(finding: Finding, row: RowValues): boolean {
  return row.unit_id === "all" || finding.unit_id === row.unit_id;
}

/** Sentences name periods and people in one way (findings.ts); one that names only others is about something else. */
function isAbout({ message }: Finding, row: RowValues, cells: readonly PartCell[]): boolean {
  const times = timesOf(row);
  if (times.length > 0 && /\d{4}\u00a0r\./.test(message) && !times.some((time) => message.includes(time)))
    return false;
  const people: readonly string[] = message.match(/P-[0-9a-f]{12}/g) ?? [];
  if (people.length > 0 && typeof row.worker_id === "string") return people.includes(row.worker_id);
  if (people.length === 0 || row.scope === undefined || row.scope === "unit") return true;
  return people.some((one) => one === row.scope_id || cells.some((cell) => cell.label === one));
}

/** The row's period, its months, its day, as sentences name them. */
function timesOf(row: RowValues): string[] {
  const { month, as_of_date, period_start_date: start, period_end_date: end } = row;
  if (typeof month === "string") return [monthText(month)];
  if (typeof as_of_date === "string") return [dateText(as_of_date)];
  if (typeof start !== "string" || typeof end !== "string") return [];
  const months: string[] = [];
  for (let at = start.slice(0, 7); at <= end.slice(0, 7); at = nextMonth(at)) months.push(monthText(at));
  return [periodText({ period_start_date: start, period_end_date: end }), ...months];
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, "0")}`;
}
