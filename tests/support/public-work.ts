/** Work of one invented unit: teams, periods, activities, cards; the tables as the queries would compute them. */
import type { Row } from "../../pipelines/contract/rows.ts";
import type { WorkTables } from "../../pipelines/disclosure/work/public-work.ts";
import type { Period } from "../../pipelines/lib/polish.ts";

export const firstQuarter = { period_start_date: "2026-01-01", period_end_date: "2026-03-31" };
export const secondQuarter = { period_start_date: "2026-04-01", period_end_date: "2026-06-30" };
export const halfYear = { period_start_date: "2026-01-01", period_end_date: "2026-06-30" };

export interface WorkOf {
  unitId?: string;
  /** Team → its workers, or posts of whom nobody named the holders; "": beside the teams. */
  teams: Record<string, readonly string[] | number>;
  periods?: readonly Period[];
  /** How many activities are counted. */
  activities?: number;
  /** Where times were measured: by the unit, by all units. */
  timeOrigin?: "standard" | "unit_measured" | "all_measured";
}

export type AllWork = WorkTables & { out__worker_month: Row<"out__worker_month">[] };

const role = "social_worker";

export function workOf({
  unitId = "u",
  teams,
  periods = [firstQuarter],
  activities = 1,
  timeOrigin = "standard",
}: WorkOf): AllWork {
  const unit = { unit_id: unitId, role };
  const names = Object.keys(teams).filter((team) => team !== "");
  const scopes = [["unit", unitId] as const, ...names.map((team) => ["team", team] as const)];
  const postsOf = (team: string) => {
    const own = teams[team] ?? 0;
    return typeof own === "number" ? own : own.length;
  };
  const allPosts = Object.keys(teams).reduce((sum, team) => sum + postsOf(team), 0);
  const places = periods.flatMap((period) =>
    (["standard", "mixed"] as const).flatMap((time_basis) =>
      scopes.map(([scope, scope_id]) => ({ ...unit, ...period, scope, scope_id, time_basis })),
    ),
  );
  const sizeOf = ({ scope, scope_id }: { scope: string; scope_id: string }) =>
    scope === "unit" ? allPosts : postsOf(scope_id);
  return {
    out__workload: places.map((place) => ({
      ...place,
      fte: sizeOf(place),
      nominal_h: 500,
      available_h: 400,
      hours_per_fte_h: 380,
      workload_nominal: 0.76,
      workload_available: 0.95,
    })),
    out__workload_activity: places.flatMap((place) =>
      Array.from({ length: activities }, (_, i) => ({
        ...place,
        activity: `activity_${String(i)}`,
        activity_label: "pisma",
        activity_count: sizeOf(place),
        activity_time_h: (place.time_basis === "standard" ? 0.5 : 0.7) + i / 10,
        time_origin: place.time_basis === "standard" ? "standard" : timeOrigin,
        hours_per_fte_h: 1,
      })),
    ),
    out__team_member: periods.flatMap((period) =>
      Object.entries(teams).flatMap(([team, own]) =>
        typeof own === "number"
          ? []
          : own.map((worker_id) => ({ ...unit, ...period, team: team === "" ? null : team, worker_id })),
      ),
    ),
    out__fte_gap: [],
    out__time_structure: [],
    out__activity_time: [],
    out__worker_month: [],
  };
}

/** @param workers month → whose cards hold hours of it */
export function cardsOf(
  workers: Record<string, readonly string[]>,
  unitId = "u",
): Pick<AllWork, "out__time_structure" | "out__worker_month"> {
  const months = Object.entries(workers);
  return {
    out__time_structure: months.map(([month, names]) => ({
      unit_id: unitId,
      month,
      role,
      task: "letters",
      task_group: "direct",
      hours_h: 40,
      share: 1,
      worker_count: names.length,
    })),
    out__worker_month: months.flatMap(([month, names]) =>
      names.map((worker_id) => ({
        unit_id: unitId,
        month,
        role,
        worker_id,
        fte: 1,
        expected_h: 160,
        entered_h: 160,
        completeness: 1,
        filled_days: 20,
      })),
    ),
  };
}

export function timeOf(
  unit_id: string,
  worker_count: number,
  activity = "activity_0",
): Row<"out__activity_time"> {
  return {
    unit_id,
    ...firstQuarter,
    role,
    activity,
    activity_label: "pisma",
    worker_count,
    activity_count: 50,
    hours_h: 30,
    measured_h: 0.6,
    ci_low_h: 0.5,
    ci_high_h: 0.7,
    standard_h: 0.5,
    verdict: "consistent",
  };
}

export function workers(count: number, prefix = "P"): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i)}`);
}
