/**
 * The workload sheet (annex 3) as a table for paper: activities down, as the arithmetic is added up, and teams
 * across, at most four in a table.
 */
import type { Column, TableModel, TableRow } from "../../pipelines/figures/figure.ts";
import { byActivityOrder, codeText, rolePlural, scopeText } from "../../pipelines/figures/labels.ts";
import { isInPeriod } from "../../pipelines/figures/periods.ts";
import {
  measuredIn,
  type WorkloadActivityRow,
  type WorkloadRow,
} from "../../pipelines/figures/workload-entries.ts";
import {
  capitalised,
  hoursText,
  inPolish,
  number,
  percent,
  percentAround,
  type Period,
  periodText,
} from "../../pipelines/lib/polish.ts";
import type { WorkloadView } from "./view.ts";

const teamsAcross = 4;
/** A unit of more teams has them in the data; the report stays a thing one prints. */
const mostSheets = 3;

/** Signs of a time's origin in a sheet at measured times; a standard time has none. */
const signs: Record<string, string> = { unit_measured: "*", all_measured: "**" };

type Basis = "standard" | "mixed";

/** None where the role has no counts in the period, or nothing was measured for a sheet at measured times. */
export function sheets({ tables, period }: WorkloadView, role: string, basis: Basis): TableModel[] {
  if (!period) return [];
  const isWanted = (row: WorkloadRow | WorkloadActivityRow): boolean =>
    row.role === role && row.time_basis === basis && isInPeriod(row, period);
  const all = withoutRepetition(tables.out__workload.filter(isWanted));
  const scopes = mostLoaded(all, mostSheets * teamsAcross).sort(byScope);
  const parts = tables.out__workload_activity.filter(isWanted);
  if (basis === "mixed" && measuredIn(parts) === null) return [];
  const chunks = chunksOf(scopes, teamsAcross);
  const left = all.length - scopes.length;
  return chunks.map((chunk, i) => {
    const place = chunks.length > 1 ? `, część ${String(i + 1)} z ${String(chunks.length)}` : "";
    const table = sheet(chunk, parts, `${captionOf(role, period, basis)}${place}`, basis);
    return i < chunks.length - 1 || left === 0 ? table : { ...table, notes: [...table.notes, leftOut(left)] };
  });
}

function sheet(
  scopes: readonly WorkloadRow[],
  parts: readonly WorkloadActivityRow[],
  caption: string,
  basis: Basis,
): TableModel {
  const byCell = new Map(parts.map((row) => [cellKey(row, row.activity), row]));
  const activities = [...new Set(parts.map((row) => row.activity))].sort(byActivityOrder);
  const hasUnknown = scopes.some((row) => row.workload_available === null);
  return {
    caption,
    columns: columnsOf(scopes),
    rows: [...activities.map((activity) => activityRow(activity, scopes, parts, byCell)), ...totals(scopes)],
    notes: [
      ...(basis === "mixed"
        ? [`${originNote(parts)} Wynik jest tak niepewny, jak przedziały tych czasów.`]
        : []),
      ...(scopes.some((row) => row.scope === "unit")
        ? ["Cała jednostka: policzono z sum (Σ czynności, Σ etatów); nie jest to średnia zespołów."]
        : []),
      ...(hasUnknown
        ? ["„–” w obciążeniu: nie podano etatów albo wynoszą 0, więc nie ma przez co dzielić."]
        : []),
    ],
  };
}

/** The unit and the teams with the highest load, as many as there is room for. */
function mostLoaded(scopes: readonly WorkloadRow[], most: number): WorkloadRow[] {
  const units = scopes.filter((row) => row.scope === "unit");
  const teams = scopes
    .filter((row) => row.scope !== "unit")
    .toSorted((a, b) => (b.workload_available ?? 0) - (a.workload_available ?? 0) || byScope(a, b));
  return [...teams.slice(0, most - units.length), ...units];
}

function leftOut(teams: number): string {
  return (
    `Pokazano zespoły o najwyższym obciążeniu; pozostałe (${String(teams)}) są w plikach out__workload.csv ` +
    "i out__workload_activity.csv."
  );
}

function originNote(parts: readonly WorkloadActivityRow[]): string {
  const origins = Object.keys(signs).filter((origin) => parts.some((row) => row.time_origin === origin));
  const named = origins.map((origin) => `${signs[origin] ?? ""} ${codeText("time_origin", origin)}`);
  return `${named.join("; ")}; bez gwiazdki: czas standardowy.`;
}

/** A single team that makes up the whole unit would stand there twice. */
function withoutRepetition(rows: readonly WorkloadRow[]): WorkloadRow[] {
  const scopes = rows.toSorted(byScope);
  const [team, unit, ...more] = scopes;
  const isWhole =
    team?.scope === "team" &&
    unit?.scope === "unit" &&
    more.length === 0 &&
    team.fte === unit.fte &&
    team.hours_per_fte_h === unit.hours_per_fte_h;
  return isWhole ? [team] : scopes;
}

function captionOf(role: string, period: Period, basis: Basis): string {
  const times = basis === "standard" ? "czasy standardowe" : "czasy zmierzone, a gdzie brak – standardowe";
  return `Arkusz obciążenia: ${rolePlural(role)}, ${periodText(period)}, ${times}`;
}

function columnsOf(scopes: readonly WorkloadRow[]): Column[] {
  return [
    { label: "Czynność", kind: "text" },
    { label: "czas, h", kind: "number" },
    ...scopes.flatMap((scope): Column[] => [
      { label: "liczba", kind: "number", group: headOf(scope) },
      { label: "h/etat", kind: "number", group: headOf(scope) },
    ]),
  ];
}

function activityRow(
  activity: string,
  scopes: readonly WorkloadRow[],
  parts: readonly WorkloadActivityRow[],
  byCell: ReadonlyMap<string, WorkloadActivityRow>,
): TableRow {
  const ofActivity = parts.filter((row) => row.activity === activity);
  const times = ofActivity.map((row) => number(row.activity_time_h, 2) + (signs[row.time_origin] ?? ""));
  return {
    cells: [
      ofActivity[0]?.activity_label ?? activity,
      [...new Set(times)].join(" / "),
      ...scopes.flatMap((scope) => {
        const part = byCell.get(cellKey(scope, activity));
        if (!part) return ["–", "–"];
        return [
          number(part.activity_count, 0),
          part.hours_per_fte_h === null ? "–" : number(part.hours_per_fte_h, 1),
        ];
      }),
    ],
  };
}

/** The lower part of the sheet: what the sum is divided by, and what comes out. */
function totals(scopes: readonly WorkloadRow[]): TableRow[] {
  const line = (label: string, of: (row: WorkloadRow) => string, isTotal = false): TableRow => ({
    cells: [label, "", ...scopes.flatMap((scope) => ["", of(scope)])],
    isTotal,
  });
  const [first] = scopes;
  if (!first) return [];
  return [
    line(
      "Razem, h na etat",
      (row) => (row.hours_per_fte_h === null ? "–" : number(row.hours_per_fte_h, 1)),
      true,
    ),
    line("Etaty", (row) => (row.fte === null ? "brak" : number(row.fte, 2))),
    line(`Obciążenie nominalne (÷ ${hoursText(first.nominal_h)})`, (row) => loadText(row.workload_nominal)),
    line(
      `Obciążenie dostępnego czasu (÷ ${hoursText(first.available_h)})`,
      (row) => loadText(row.workload_available),
      true,
    ),
  ];
}

/** One decimal, and more only where it would hide that the limit is passed. */
function loadText(load: number | null): string {
  if (load === null) return "–";
  const text = percent(load, 1);
  return text === percent(1, 1) ? percentAround(load) : text;
}

function headOf(scope: WorkloadRow): string {
  return capitalised(scopeText(scope, new Map()));
}

function cellKey(row: { scope: string; scope_id: string }, activity: string): string {
  return JSON.stringify([row.scope, row.scope_id, activity]);
}

function byScope(a: WorkloadRow, b: WorkloadRow): number {
  if (a.scope !== b.scope) return a.scope === "unit" ? 1 : -1;
  return inPolish(a.scope_id, b.scope_id) || (a.scope_id < b.scope_id ? -1 : 1);
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
