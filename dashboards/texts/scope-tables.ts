/** Tables about one team, one worker or the unit: load by period, the sheet's rows, families, cards. */
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { gapRange, loadRange, signed } from "../../pipelines/figures/interval-words.ts";
import { byActivityOrder, codeText, rolePlural } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { measuredIn } from "../../pipelines/figures/workload-entries.ts";
import {
  dateText,
  hoursText,
  number,
  percentAround,
  periodText,
  rangeText,
  type Period,
} from "../../pipelines/lib/polish.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";

type Tables = Dataset["tables"];
type GapRow = Row<"out__fte_gap">;

/** Whose figures: the key of rows in most tables. */
export interface Scope {
  role: string;
  scope: "team" | "worker" | "unit";
  scope_id: string;
}

/** More periods and dates stand in the data files. */
const mostRows = 12;

export function isOf(row: { role: string; scope: string; scope_id: string }, of: Scope): boolean {
  return row.role === of.role && row.scope === of.scope && row.scope_id === of.scope_id;
}

/**
 * The load in each period, the latest first, at both times, with the interval where there is one; null without rows.
 * Of a worker no posts are said to be missing or to spare: the figures divide work, they do not judge persons.
 */
export function loadTable(tables: Tables, of: Scope): TableModel | null {
  const rows = tables.out__workload.filter((row) => isOf(row, of));
  const gaps = tables.out__fte_gap.filter((row) => isOf(row, of));
  const periods = distinctPeriods(rows);
  if (periods.length === 0) return null;
  const isWorker = of.scope === "worker";
  return {
    caption: `${isWorker ? "Obciążenie" : "Obciążenie i brakujące etaty"}: ${rolePlural(of.role)}`,
    columns: [
      { label: "Okres", kind: "text" },
      { label: "Etaty", kind: "number" },
      { label: "Czasy standardowe", kind: "number", group: "Obciążenie, % dostępnego czasu" },
      { label: "Czasy zmierzone (95 % PU)", kind: "number", group: "Obciążenie, % dostępnego czasu" },
      ...(isWorker ? [] : [{ label: "Brakuje etatów (95 % PU)", kind: "number" } as const]),
    ],
    rows: periods.slice(0, mostRows).map((period) => {
      const standard = rows.find((row) => row.time_basis === "standard" && isInPeriod(row, period));
      const measured = gaps.find((row) => row.time_basis === "mixed" && isInPeriod(row, period));
      const load = standard?.workload_available ?? null;
      return {
        cells: [
          periodText(period),
          fteCell(standard?.fte ?? null),
          load === null ? "nieznane" : percentAround(load),
          measuredLoadText(measured),
          ...(isWorker ? [] : [gapText(measured)]),
        ],
      };
    }),
    notes: [
      isWorker
        ? "PU – przedział ufności. Wynik zależy od tego, co wpisano do tabeli czynności; poniżej 100 % nie świadczy o wolnym czasie."
        : "PU – przedział ufności. Liczba ujemna: zapas etatów. Bez przedziału nie podajemy wyniku przy czasach zmierzonych.",
      ...(periods.length > mostRows
        ? [`Pokazano ${String(mostRows)} ostatnich okresów; starsze są w danych.`]
        : []),
    ],
  };
}

function fteCell(fte: number | null): string {
  return fte === null ? "brak" : number(fte, 2);
}

/** "112 % (104–120 %)" */
function measuredLoadText(row: GapRow | undefined): string {
  const { workload_available: load, workload_low: low, workload_high: high } = row ?? unknownGap;
  return load === null || low === null || high === null
    ? "–"
    : `${percentAround(load)} (${loadRange(low, high)})`;
}

/** "0,6 (0,2 do 1,0)" */
function gapText(row: GapRow | undefined): string {
  const { gap_fte: gap, gap_low_fte: low, gap_high_fte: high } = row ?? unknownGap;
  return gap === null || low === null || high === null ? "–" : `${signed(gap)} (${gapRange(low, high)})`;
}

const unknownGap = {
  workload_available: null,
  workload_low: null,
  workload_high: null,
  gap_fte: null,
  gap_low_fte: null,
  gap_high_fte: null,
};

/** Activities down, the standard and the measured time across; null without counts in the period. */
export function activityTable(tables: Tables, of: Scope, period: Period): TableModel | null {
  const rows = tables.out__workload_activity.filter((row) => isOf(row, of) && isInPeriod(row, period));
  const standard = rows.filter((row) => row.time_basis === "standard");
  const mixed = rows.filter((row) => row.time_basis === "mixed");
  if (standard.length === 0) return null;
  const hasMeasured = measuredIn(mixed) !== null;
  const at = (activity: string) => mixed.find((row) => row.activity === activity);
  const ordered = standard.toSorted((a, b) => byActivityOrder(a.activity, b.activity));
  const measuredGroup = {
    kind: "number",
    group: "Czasy zmierzone, a gdzie za mało danych – standardowe",
  } as const;
  const standardGroup = { kind: "number", group: "Czasy standardowe" } as const;
  return {
    caption: `Wiersze arkusza obciążenia: ${rolePlural(of.role)}, ${periodText(period)}`,
    columns: [
      { label: "Czynność", kind: "text" },
      { label: "Liczba", kind: "number" },
      { label: "czas jednej", ...standardGroup },
      { label: "h na etat", ...standardGroup },
      ...(hasMeasured
        ? [
            { label: "czas jednej", ...measuredGroup, kind: "text" as const },
            { label: "h na etat", ...measuredGroup },
          ]
        : []),
    ],
    rows: [
      ...ordered.map((row) => {
        const measured = at(row.activity);
        return {
          cells: [
            row.activity_label,
            number(row.activity_count, 0),
            hoursText(row.activity_time_h, 2),
            hours(row.hours_per_fte_h),
            ...(hasMeasured
              ? [measured ? timeText(tables, measured) : "–", hours(measured?.hours_per_fte_h ?? null)]
              : []),
          ],
        };
      }),
      {
        cells: ["Razem", "", "", hours(total(standard)), ...(hasMeasured ? ["", hours(total(mixed))] : [])],
        isTotal: true,
      },
    ],
    notes: hasMeasured
      ? ["Wynik przy czasach zmierzonych jest tak niepewny, jak ich przedziały; n – liczba pracowników."]
      : [],
  };
}

/** A measured time stands with its interval and n; where the unit does not know these, by its origin only. */
function timeText(tables: Tables, row: Row<"out__workload_activity">): string {
  if (row.time_origin === "standard") return `${hoursText(row.activity_time_h, 2)}, standard`;
  const measured = tables.out__activity_time.find(
    (time) => time.role === row.role && time.activity === row.activity && isInPeriod(time, row),
  );
  if (row.time_origin !== "unit_measured" || !measured || !isJudged(measured))
    return codeText("time_origin", row.time_origin);
  const interval = rangeText(measured.ci_low_h, measured.ci_high_h, 2);
  return `${hoursText(row.activity_time_h, 2)} (95 % PU: ${interval}; n = ${number(measured.worker_count, 0)})`;
}

function hours(value: number | null): string {
  return value === null ? "–" : number(value, 1);
}

/** One unknown part leaves the sum unknown. */
function total(rows: readonly Row<"out__workload_activity">[]): number | null {
  return rows.some((row) => row.hours_per_fte_h === null)
    ? null
    : rows.reduce((sum, row) => sum + (row.hours_per_fte_h ?? 0), 0);
}

/** Families and posts on each date, the latest first; null without any. */
export function familiesTable(tables: Tables, of: Scope): TableModel | null {
  const rows = tables.out__caseload
    .filter((row) => isOf(row, of))
    .toSorted((a, b) => (a.as_of_date < b.as_of_date ? 1 : -1));
  if (rows.length === 0) return null;
  const norm = tables.out__caseload_capacity.find((row) => row.role === of.role)?.norm_families;
  return {
    caption: `Środowiska (rodziny): ${rolePlural(of.role)}`,
    columns: [
      { label: "Stan na", kind: "text" },
      { label: "Rodziny", kind: "number" },
      { label: "Etaty", kind: "number" },
      {
        label: `Rodzin na etat${norm === undefined ? "" : ` (model: najwyżej ${number(norm, 0)})`}`,
        kind: "number",
      },
    ],
    rows: rows.slice(0, mostRows).map((row) => ({
      cells: [
        dateText(row.as_of_date),
        row.families === null ? "brak" : number(row.families, 0),
        fteCell(row.fte),
        row.families === null || row.fte === null || row.fte === 0 ? "–" : number(row.families / row.fte, 1),
      ],
    })),
    notes: [],
  };
}
