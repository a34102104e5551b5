/** Of the project in two states: loads, time structure and measured times, of few workers and of many. */
import type { Row } from "../../../../pipelines/contract/rows.ts";
import { cardsOf, timeOf, workers, workOf, type AllWork } from "../../../support/public-work.ts";
import type { State } from "./every-table.ts";

/** A centre of two workers, one with a team of one beside one of three, one with two teams that may be seen. */
export function work(state: State): AllWork {
  const no = String(state);
  const few = workOf({ unitId: "gops-a", teams: { "": workers(2, `A${no}`) }, activities: 3 });
  const mixed = workOf({
    unitId: "gops-b",
    teams: { [`Zespół Pierwszy ${no}`]: workers(3, `B${no}`), [`Zespół Drugi ${no}`]: workers(1, `D${no}`) },
    activities: 3,
  });
  const many = workOf({
    unitId: "gops-c",
    teams: { [`Zespół Trzeci ${no}`]: workers(3, `E${no}`), [`Zespół Czwarty ${no}`]: workers(4, `F${no}`) },
    activities: 3,
  });
  const scale = state === 0 ? 1 : 1.25;
  const isOfFew = (row: { unit_id: string; scope?: string }) =>
    row.unit_id === "gops-a" || (row.unit_id === "gops-b" && row.scope === "team");
  const all = [few, mixed, many].map((one) => ({
    ...one,
    out__workload: one.out__workload.map((row) =>
      isOfFew(row)
        ? {
            ...row,
            workload_nominal: 0.6 * scale,
            workload_available: 0.8 * scale,
            hours_per_fte_h: 300 * scale,
          }
        : row,
    ),
    out__workload_activity: one.out__workload_activity.map((row) =>
      isOfFew(row) ? { ...row, activity_count: Math.round(row.activity_count * 4 * scale) } : row,
    ),
    out__fte_gap: one.out__workload.map((row) => gapOf(row, isOfFew(row) ? state : 0)),
  }));
  const cards = [
    cardsOf({ "2026-01": workers(2, `A${no}`) }, "gops-a"),
    cardsOf({ "2026-01": workers(7, `E${no}`) }, "gops-c"),
  ];
  const ofFew = (time: Row<"out__activity_time">) => ({
    ...time,
    worker_count: time.worker_count - state,
    standard_h: 0.5 * scale,
    activity_count: Math.round(50 * scale),
    hours_h: 40 * scale,
    measured_h: 0.7 * scale,
    ci_low_h: 0.6 * scale,
    ci_high_h: 0.8 * scale,
    verdict: state === 0 ? "consistent" : "longer",
  });
  return {
    out__workload: all.flatMap((one) => one.out__workload),
    out__workload_activity: all.flatMap((one) => one.out__workload_activity),
    out__team_member: all.flatMap((one) => one.out__team_member),
    out__fte_gap: all.flatMap((one) => one.out__fte_gap),
    out__worker_month: cards.flatMap((one) => one.out__worker_month),
    out__time_structure: cards
      .flatMap((one) => one.out__time_structure)
      .map((row) =>
        row.unit_id === "gops-a"
          ? { ...row, hours_h: 44 * scale, share: 0.4 * scale, worker_count: 2 - state }
          : row,
      ),
    // The time of all units holds that of the two workers.
    out__activity_time: [ofFew(timeOf("gops-a", 2)), timeOf("gops-c", 7), ofFew(timeOf("all", 9))],
  };
}

function gapOf(row: Row<"out__workload">, state: State): Row<"out__fte_gap"> {
  const scale = state === 0 ? 1 : 1.25;
  const { unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis, fte, available_h } =
    row;
  return {
    unit_id,
    period_start_date,
    period_end_date,
    role,
    scope,
    scope_id,
    time_basis,
    fte,
    available_h,
    needed_h: 350 * scale,
    required_fte: 2 * scale,
    required_low_fte: 1.8 * scale,
    required_high_fte: 2.2 * scale,
    gap_fte: 0.5 * scale,
    gap_low_fte: 0.3 * scale,
    gap_high_fte: 0.7 * scale,
    workload_available: row.workload_available,
    workload_low: 0.7 * scale,
    workload_high: 0.9 * scale,
    gap_verdict: state === 0 ? "short" : "spare",
  } as Row<"out__fte_gap">;
}
