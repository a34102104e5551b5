/** Workload rows of one unit and period, brought to what the sentences and the figure speak of. */
import type { Row } from "../contract/rows.ts";
import { inPolish, percent, percentAround, type Period } from "../lib/polish.ts";
import { rolesOf } from "./labels.ts";
import { isInPeriod } from "./periods.ts";

export type WorkloadRow = Row<"out__workload">;
export type WorkloadActivityRow = Row<"out__workload_activity">;
export type GapRow = Row<"out__fte_gap">;

export interface WorkloadEntry {
  scope: string;
  scope_id: string;
  role: string;
  fte: number | null;
  nominal_h: number;
  available_h: number;
  /** Share of the available hours at standard times; null when it cannot be computed. */
  load: number | null;
  /** The same at measured times; null also when no activity of the role could be measured. */
  measuredLoad: number | null;
  /** Where the role's measured times come from; null when none was measured. */
  measuredIn: MeasuredIn | null;
  /** The load and the missing posts at measured times with their doubt; null where the role has none to speak of. */
  estimate: LoadEstimate | null;
}

/** At measured times, where they make up most of the role's hours. Loads as shares, posts in FTE, 95 % intervals. */
export interface LoadEstimate {
  load: number;
  low: number;
  high: number;
  gap: number;
  gapLow: number;
  gapHigh: number;
  /** Workers whose cards measured the times. */
  workers: number;
  measuredShare: number;
  /** Completeness of those workers' cards; null when unknown. */
  completeness: number | null;
}

/** Under this share of hours at measured times their interval says too little of the whole: standard times are spoken of. */
const leastMeasuredShare = 0.5;

/** The unit's own cards, the cards of all units together, or some times from each. */
export type MeasuredIn = "unit" | "all" | "both";

/**
 * One entry per role and scope of the period, in order of role, then teams by falling load, then the unit.
 * Teams may be ordered by load, workers never are: they are left out here.
 */
export function workloadEntries(
  rows: readonly WorkloadRow[],
  activities: readonly WorkloadActivityRow[],
  period: Period,
  gaps: readonly GapRow[] = [],
): WorkloadEntry[] {
  const estimates = estimatesOf(gaps.filter((row) => isInPeriod(row, period)));
  const inPeriod = rows.filter((row) => isInPeriod(row, period));
  const mixedActivities = activities.filter((row) => isInPeriod(row, period) && row.time_basis === "mixed");
  const mixed = new Map(
    inPeriod.filter((row) => row.time_basis === "mixed").map((row) => [key(row), row.workload_available]),
  );
  return rolesOf(inPeriod).flatMap((role) => {
    const measured = measuredIn(mixedActivities.filter((row) => row.role === role));
    return inPeriod
      .filter((row) => row.role === role && row.time_basis === "standard" && row.scope !== "worker")
      .map((row) => ({
        scope: row.scope,
        scope_id: row.scope_id,
        role,
        fte: row.fte,
        nominal_h: row.nominal_h,
        available_h: row.available_h,
        load: row.workload_available,
        measuredLoad: measured === null ? null : (mixed.get(key(row)) ?? null),
        measuredIn: measured,
        estimate: estimates.get(key(row)) ?? null,
      }))
      .sort(byScopeThenLoad);
  });
}

/** @param rows out__workload_activity at measured times */
export function measuredIn(rows: readonly { time_origin: string }[]): MeasuredIn | null {
  const origins = new Set(rows.map((row) => row.time_origin));
  const isOwn = origins.has("unit_measured");
  if (origins.has("all_measured")) return isOwn ? "both" : "all";
  return isOwn ? "unit" : null;
}

/** Over the limit, as printed: a load that reads "100 %" is not over it. */
export function isOver(load: number | null): boolean {
  return load !== null && load > 1 && percentAround(load) !== percent(1);
}

/** Whether the load is above, within, or not to be told from the available time. */
export function standingOf({ load, estimate }: WorkloadEntry): "over" | "within" | "undecided" | "unknown" {
  if (estimate) {
    if (estimate.gapLow > 0) return "over";
    return estimate.gapHigh < 0 ? "within" : "undecided";
  }
  if (load === null) return "unknown";
  return isOver(load) ? "over" : "within";
}

/** Decided by role: where the unit's hours are mostly at measured times, all its teams are estimated. */
function estimatesOf(gaps: readonly GapRow[]): Map<string, LoadEstimate> {
  const mixed = gaps.filter((row) => row.time_basis === "mixed");
  const roles = new Set(
    mixed
      .filter((row) => row.scope === "unit" && row.measured_share >= leastMeasuredShare)
      .map(({ role }) => role),
  );
  return new Map(
    mixed
      .filter(({ role }) => roles.has(role))
      .flatMap((row) => {
        const estimate = estimateOf(row);
        return estimate ? [[key(row), estimate] as const] : [];
      }),
  );
}

function estimateOf(row: GapRow): LoadEstimate | null {
  const { workload_available: load, workload_low: low, workload_high: high } = row;
  const { gap_fte: gap, gap_low_fte: gapLow, gap_high_fte: gapHigh } = row;
  if (load === null || low === null || high === null) return null;
  if (gap === null || gapLow === null || gapHigh === null) return null;
  return {
    load,
    low,
    high,
    gap,
    gapLow,
    gapHigh,
    workers: row.worker_count,
    measuredShare: row.measured_share,
    completeness: row.completeness,
  };
}

function key(row: Pick<WorkloadRow, "role" | "scope" | "scope_id">): string {
  return JSON.stringify([row.role, row.scope, row.scope_id]);
}

/** The load to show: at measured times where it is estimated, else at standard times; −1 when unknown. */
export function shownLoad({ load, estimate }: WorkloadEntry): number {
  return estimate?.load ?? load ?? -1;
}

function byScopeThenLoad(a: WorkloadEntry, b: WorkloadEntry): number {
  const place = (entry: WorkloadEntry) => (entry.scope === "unit" ? 1 : 0);
  return place(a) - place(b) || shownLoad(b) - shownLoad(a) || inPolish(a.scope_id, b.scope_id);
}
