/** Measured times of activities for the public edition. */
import type { PublicRow } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import { groupBy } from "../../lib/group.ts";
import type { Period } from "../../lib/polish.ts";
import type { WorkTables } from "./public-work.ts";
import { periodKey } from "./sums.ts";

/**
 * Times without the counts and hours behind them: set against totals these would tell of those left out. A time of all
 * units goes where the units it holds beside those shown have too few workers together. Of a unit that counts one or two
 * activities times go altogether: its loads tell their counts, and with a time its hours.
 */
export function publicTimes(
  {
    out__activity_time: rows,
    out__workload_activity,
  }: Pick<WorkTables, "out__activity_time" | "out__workload_activity">,
  least: number,
): PublicRow<"out__activity_time">[] {
  const counted = groupBy(
    out__workload_activity.filter(({ scope, time_basis }) => scope === "unit" && time_basis === "standard"),
    unitKey,
  );
  const isCountTold = (row: Row<"out__activity_time">) => {
    const activities = counted.get(unitKey(row))?.length ?? 0;
    return activities > 0 && activities <= timeBases;
  };
  const questions = groupBy(rows, (row) => `${periodKey(row)}/${row.role}/${row.activity}`);
  return [...questions.values()].flatMap((same) => {
    const hidden = same.filter(({ unit_id, worker_count }) => unit_id !== "all" && worker_count < least);
    const hiddenWorkers = hidden.reduce((sum, { worker_count }) => sum + worker_count, 0);
    return same
      .filter(
        ({ unit_id, worker_count }) =>
          worker_count >= least && (unit_id !== "all" || hiddenWorkers === 0 || hiddenWorkers >= least),
      )
      .filter((row) => !isCountTold(row))
      .map((row) => ({
        unit_id: row.unit_id,
        period_start_date: row.period_start_date,
        period_end_date: row.period_end_date,
        role: row.role,
        activity: row.activity,
        activity_label: row.activity_label,
        worker_count: row.worker_count,
        measured_h: row.measured_h,
        ci_low_h: row.ci_low_h,
        ci_high_h: row.ci_high_h,
        standard_h: row.standard_h,
        verdict: row.verdict,
      }));
  });
}

/** A load is published at standard and at measured times: two equations among the counts. */
const timeBases = 2;

function unitKey(row: Pick<Row<"out__activity_time">, "unit_id" | "role"> & Period): string {
  return JSON.stringify([row.unit_id, periodKey(row), row.role]);
}

/** Whether everybody knows the time that an activity is counted at. */
export function isTimeKnown(one: Row<"out__workload_activity">, shownTimes: ReadonlySet<string>): boolean {
  if (one.time_origin === "standard") return true;
  const unit_id = one.time_origin === "all_measured" ? "all" : one.unit_id;
  return shownTimes.has(timeKey({ ...one, unit_id }));
}

export function timeKey(
  row: Pick<Row<"out__activity_time">, "unit_id" | "role" | "activity"> & Period,
): string {
  return JSON.stringify([unitKey(row), row.activity]);
}
