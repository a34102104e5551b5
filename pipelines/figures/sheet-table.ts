/** The workload sheet (annex 3 of the handbook) as a table: scopes down, activities across. */
import {
  counted,
  hoursText,
  inPolish,
  nouns,
  number,
  percent,
  percentAround,
  periodText,
  rangeText,
  type Period,
} from "../lib/polish.ts";
import type { Column, TableModel, TableRow } from "./figure.ts";
import { byActivityOrder, codeText, rolePlural, scopeText } from "./labels.ts";
import { isInPeriod } from "./periods.ts";
import { isJudged, type ActivityTimeRow } from "./times-finding.ts";
import { measuredIn, type WorkloadActivityRow, type WorkloadRow } from "./workload-entries.ts";

export interface SheetInput {
  role: string;
  period: Period;
  timeBasis: "standard" | "mixed";
  /** Teams with the unit as the sum, or the workers. */
  scopes: "teams" | "workers";
  /** At most so many rows; how many were left out stands in the notes. */
  mostRows: number;
  pseudonyms: Map<string, string>;
  /** out__activity_time, for the intervals of measured times. */
  times: readonly ActivityTimeRow[];
}

/**
 * null when the unit has no such rows, or a sheet at measured times would hold none. Workers stand in the order of their pseudonyms, which says nothing
 * about their work; teams in the order of their names.
 *
 * @param rows out__workload of one unit
 * @param activities out__workload_activity of the same unit
 */
export function sheetTable(
  input: SheetInput,
  rows: readonly WorkloadRow[],
  activities: readonly WorkloadActivityRow[],
): TableModel | null {
  const scopes = input.scopes === "teams" ? ["team", "unit"] : ["worker"];
  const isWanted = (row: WorkloadRow | WorkloadActivityRow) =>
    row.role === input.role &&
    row.time_basis === input.timeBasis &&
    scopes.includes(row.scope) &&
    isInPeriod(row, input.period);
  const all = rows.filter(isWanted).sort(byScope);
  const [first] = all;
  if (!first) return null;
  const shown = all.length <= input.mostRows ? all : all.slice(0, input.mostRows);
  const parts = activities.filter(isWanted);
  if (input.timeBasis === "mixed" && measuredIn(parts) === null) return null;
  const groups = activityGroups(parts, input);
  const byCell = new Map(parts.map((row) => [cellKey(row, row.activity), row]));
  return {
    caption:
      `${input.scopes === "teams" ? "Arkusz obciążenia zespołów" : "Arkusz obciążenia pracowników"}: ` +
      `${rolePlural(input.role)}, ${periodText(input.period)}, czasy ${basisText(parts, input)}; ` +
      `wymiar ${hoursText(first.nominal_h)}, dostępne ${hoursText(first.available_h)} na etat`,
    columns: columnsOf(input, groups),
    rows: shown.map((row) => tableRow(row, groups, byCell, input.pseudonyms)),
    notes: notesOf(all, shown.length, input),
  };
}

interface ActivityGroup {
  activity: string;
  heading: string;
}

function activityGroups(parts: readonly WorkloadActivityRow[], input: SheetInput): ActivityGroup[] {
  const names = [...new Set(parts.map((row) => row.activity))].sort(byActivityOrder);
  return names.map((activity) => {
    const ofActivity = parts.filter((row) => row.activity === activity);
    const label = ofActivity[0]?.activity_label ?? activity;
    const times = [...new Set(ofActivity.map((row) => timeText(row, input)))];
    return { activity, heading: `${label} (${times.join(" lub ")})` };
  });
}

/**
 * A measured time stands with its origin, interval and n. Where these are not known, as of the times of all
 * units in what one unit receives, the time is named and not printed.
 */
function timeText(row: WorkloadActivityRow, { timeBasis, times }: SheetInput): string {
  const time = hoursText(row.activity_time_h, 2);
  if (timeBasis === "standard") return time;
  const origin = codeText("time_origin", row.time_origin);
  if (row.time_origin === "standard") return `${time}, ${origin}`;
  const unitId = row.time_origin === "all_measured" ? "all" : row.unit_id;
  const measured = times.find(
    (candidate) =>
      candidate.unit_id === unitId &&
      candidate.role === row.role &&
      candidate.activity === row.activity &&
      isInPeriod(candidate, row),
  );
  if (!measured || !isJudged(measured)) return `czas ${origin}`;
  const interval = rangeText(measured.ci_low_h, measured.ci_high_h, 2);
  return `${time}, ${origin}, 95 % PU: ${interval}, n = ${counted(measured.worker_count, nouns.worker)}`;
}

function columnsOf(input: SheetInput, groups: readonly ActivityGroup[]): Column[] {
  return [
    { label: input.scopes === "teams" ? "Zespół" : "Pracownik", kind: "text" },
    { label: "Etaty", kind: "number" },
    ...groups.flatMap(({ heading }): Column[] => [
      { label: "liczba", kind: "number", group: heading },
      { label: "h na etat", kind: "number", group: heading },
    ]),
    { label: "razem, h na etat", kind: "number", group: "Czas potrzebny" },
    { label: "% wymiaru", kind: "number", group: "Poziom obciążenia" },
    { label: "% dostępnego czasu", kind: "number", group: "Poziom obciążenia" },
  ];
}

function tableRow(
  row: WorkloadRow,
  groups: readonly ActivityGroup[],
  byCell: ReadonlyMap<string, WorkloadActivityRow>,
  pseudonyms: Map<string, string>,
): TableRow {
  const parts = groups.flatMap(({ activity }) => {
    const part = byCell.get(cellKey(row, activity));
    return part ? [number(part.activity_count, 0), hoursOrNone(part.hours_per_fte_h)] : ["–", "–"];
  });
  return {
    cells: [
      scopeText(row, pseudonyms),
      row.fte === null ? "brak" : number(row.fte, 2),
      ...parts,
      hoursOrNone(row.hours_per_fte_h),
      row.workload_nominal === null ? "–" : percent(row.workload_nominal, 1),
      row.workload_available === null ? "–" : loadText(row.workload_available),
    ],
    isTotal: row.scope === "unit",
  };
}

/** One decimal, and more only where it would hide that the limit is passed. */
function loadText(load: number): string {
  const text = percent(load, 1);
  return text === percent(1, 1) ? percentAround(load) : text;
}

function hoursOrNone(hours: number | null): string {
  return hours === null ? "–" : number(hours, 1);
}

function basisText(parts: readonly WorkloadActivityRow[], { timeBasis }: SheetInput): string {
  if (timeBasis === "standard") return "standardowe";
  const where = measuredIn(parts) === "all" ? " łącznie z innymi jednostkami projektu" : "";
  return `zmierzone${where}, a gdzie za mało danych – standardowe`;
}

function notesOf(all: readonly WorkloadRow[], shown: number, input: SheetInput): string[] {
  const unknown = all.filter((row) => row.workload_available === null).length;
  return [
    ...(shown < all.length
      ? [`Pokazano ${String(shown)} z ${String(all.length)} wierszy; wszystkie są w pliku out__workload.csv.`]
      : []),
    ...(unknown > 0
      ? ["„–” w obciążeniu: nie podano etatów albo wynoszą 0, więc nie ma przez co dzielić."]
      : []),
    ...(input.scopes === "teams"
      ? ["Wiersz „Cała jednostka” policzono z sum (Σ czynności, Σ etatów); nie jest średnią zespołów."]
      : ["Kolejność według pseudonimów (tu ich początek), bez związku z wynikiem."]),
    ...(input.timeBasis === "mixed"
      ? ["Wynik przy czasach zmierzonych jest tak niepewny, jak ich przedziały (PU); patrz: Czasy czynności."]
      : []),
  ];
}

function cellKey(row: { scope: string; scope_id: string }, activity: string): string {
  return JSON.stringify([row.scope, row.scope_id, activity]);
}

function byScope(a: WorkloadRow, b: WorkloadRow): number {
  if (a.scope !== b.scope) return a.scope === "unit" ? 1 : -1;
  // A pseudonym is not a word: digits in it are not numbers.
  if (a.scope === "worker") return a.scope_id < b.scope_id ? -1 : 1;
  return inPolish(a.scope_id, b.scope_id) || (a.scope_id < b.scope_id ? -1 : 1);
}
