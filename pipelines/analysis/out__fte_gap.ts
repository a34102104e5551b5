/**
 * One row per unit, period, role, scope and time basis: posts needed against posts there are, with the interval of
 * the measured times; and one row per input that moves the gap of a team or unit.
 */
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { groupBy } from "../lib/group.ts";
import { needInterval, type Interval, type MeasuredActivity } from "./fte-gap.ts";
import { gapSensitivity } from "./gap-sensitivity.ts";
import { measuringPools, type MeasuringPools } from "./measuring-pools.ts";

type GapRow = Row<"out__fte_gap">;
type ActivityRow = Row<"out__workload_activity">;
type Scope = Row<"out__workload">;

export async function fillFteGaps(database: Database): Promise<void> {
  const activities = groupBy(await database.rows("out__workload_activity"), keyOf);
  const times = new Map(
    (await database.rows("out__activity_time")).map((row) => [timeKey(row.unit_id, row), row]),
  );
  const pools = await measuringPools(database);
  const shares = new Map(
    (await database.query("select unit_id, available_share from ref_unit")).map((row) => [
      row.unit_id as string,
      row.available_share as number,
    ]),
  );
  const gaps: GapRow[] = [];
  const sensitivities: Row<"out__fte_gap_sensitivity">[] = [];
  for (const scope of await database.rows("out__workload")) {
    const own = activities.get(keyOf(scope)) ?? [];
    const gap = gapOf(scope, own, pools);
    gaps.push(gap);
    if (scope.time_basis !== "mixed" || scope.scope === "worker" || !scope.fte) continue;
    const rows = gapSensitivity({
      fte: scope.fte,
      availableHours: scope.available_h,
      availableShare: shares.get(scope.unit_id) ?? 1,
      activities: own.map((row) => ({
        activity: row.activity,
        count: row.activity_count,
        time: row.activity_time_h,
        interval: timeInterval(times.get(timeKey(poolUnit(row), row))),
      })),
      completeness: gap.completeness,
    });
    sensitivities.push(...rows.map((row) => ({ ...placeOf(scope), ...row })));
  }
  await database.insert("out__fte_gap", gaps);
  await database.insert("out__fte_gap_sensitivity", sensitivities);
}

function gapOf(scope: Scope, activities: readonly ActivityRow[], pools: MeasuringPools): GapRow {
  const measured = activities.filter((row) => row.time_origin !== "standard" && row.activity_count > 0);
  const hoursOf = (rows: readonly ActivityRow[]) =>
    rows.reduce((sum, row) => sum + row.activity_count * row.activity_time_h, 0);
  const needed = hoursOf(activities);
  const parts = measured.map((row): MeasuredActivity => ({
    activity: row.activity,
    count: row.activity_count,
    pool: pools.measuring(poolUnit(row), row),
  }));
  const workers = new Set(parts.flatMap(({ pool }) => [...pool]));
  const completeness = parts.length === 0 ? null : pools.completeness(workers);
  const interval =
    parts.length === 0
      ? null
      : needInterval({ fixedHours: needed - hoursOf(measured), measured: parts, completeness });
  return {
    ...placeOf(scope),
    time_basis: scope.time_basis,
    fte: scope.fte,
    available_h: scope.available_h,
    needed_h: needed,
    ...postsOf(needed, interval, scope),
    worker_count: workers.size,
    measured_share: needed > 0 ? hoursOf(measured) / needed : 0,
    completeness,
  };
}

type Posts = Omit<
  GapRow,
  | keyof ReturnType<typeof placeOf>
  | "time_basis"
  | "fte"
  | "available_h"
  | "needed_h"
  | "worker_count"
  | "measured_share"
  | "completeness"
>;

function postsOf(needed: number, interval: Interval | null, { fte, available_h }: Scope): Posts {
  const required = (hours: number | undefined) =>
    hours === undefined || available_h <= 0 ? null : hours / available_h;
  const gap = (posts: number | null) => (posts === null || fte === null ? null : posts - fte);
  const load = (posts: number | null) => (posts === null || !fte ? null : posts / fte);
  const [point, low, high] = [required(needed), required(interval?.low), required(interval?.high)];
  return {
    required_fte: point,
    required_low_fte: low,
    required_high_fte: high,
    gap_fte: gap(point),
    gap_low_fte: gap(low),
    gap_high_fte: gap(high),
    workload_available: load(point),
    workload_low: load(low),
    workload_high: load(high),
    gap_verdict: verdictOf(gap(low), gap(high)),
  };
}

function verdictOf(low: number | null, high: number | null): string {
  if (low === null || high === null) return "no_interval";
  if (low > 0) return "short";
  return high < 0 ? "spare" : "undecided";
}

/** Whose workers measured the time of this row. */
function poolUnit(row: ActivityRow): string {
  return row.time_origin === "all_measured" ? "all" : row.time_origin === "unit_measured" ? row.unit_id : "";
}

function timeInterval(row: Row<"out__activity_time"> | undefined): Interval | null {
  const [low, high] = [row?.ci_low_h ?? null, row?.ci_high_h ?? null];
  return low === null || high === null ? null : { low, high };
}

function placeOf({
  unit_id,
  period_start_date,
  period_end_date,
  role,
  scope,
  scope_id,
}: Scope | ActivityRow) {
  return { unit_id, period_start_date, period_end_date, role, scope, scope_id };
}

function keyOf(row: Scope | ActivityRow): string {
  return JSON.stringify([...Object.values(placeOf(row)), row.time_basis]);
}

function timeKey(
  unitId: string,
  row: Pick<ActivityRow, "period_start_date" | "period_end_date" | "role" | "activity">,
): string {
  return JSON.stringify([unitId, row.period_start_date, row.period_end_date, row.role, row.activity]);
}
