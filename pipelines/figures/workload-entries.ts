/** Workload rows of one unit and period, brought to what the sentences and the figure speak of. */
import type { Row } from "../contract/rows.ts";
import { percent, percentAround, type Period } from "../lib/polish.ts";
import { rolesOf } from "./labels.ts";
import { isInPeriod } from "./periods.ts";

export type WorkloadRow = Row<"out__workload">;
export type WorkloadActivityRow = Row<"out__workload_activity">;

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
}

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
): WorkloadEntry[] {
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

function key(row: WorkloadRow): string {
  return JSON.stringify([row.role, row.scope, row.scope_id]);
}

function byScopeThenLoad(a: WorkloadEntry, b: WorkloadEntry): number {
  const place = (entry: WorkloadEntry) => (entry.scope === "unit" ? 1 : 0);
  return (
    place(a) - place(b) ||
    (b.load ?? -1) - (a.load ?? -1) ||
    a.scope_id.localeCompare(b.scope_id, "pl", { numeric: true })
  );
}
