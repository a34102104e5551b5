/** Datasets for the workload sheet: one unit, one month of 167 h, benefits workers, standard times of the handbook. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { emptyTables } from "../dashboards/sample.ts";

export interface Holder {
  team: string | null;
  worker: string | null;
  fte: number | null;
  /** interview_1, interview_4, interview_23, refusal_decision */
  counts: readonly number[];
}

const activities = [
  { activity: "interview_1", activity_label: "wywiady część I", activity_time_h: 3 },
  { activity: "interview_4", activity_label: "wywiady część IV", activity_time_h: 1.5 },
  { activity: "interview_23", activity_label: "wywiady część II i III", activity_time_h: 1 },
  { activity: "refusal_decision", activity_label: "decyzje odmawiające", activity_time_h: 0.5 },
];

export const unitRow: Row<"ref_unit"> = {
  unit_id: "ops",
  unit_name: "OPS w A.",
  unit_type: "MOPS",
  teryt: null,
  available_share: 0.85,
};

export function workloadData(holders: readonly Holder[], months: readonly string[] = ["2012-01"]): Dataset {
  const tables = emptyTables();
  for (const month of months) {
    const place = {
      unit_id: unitRow.unit_id,
      period_start_date: `${month}-01`,
      period_end_date: lastDay(month),
      role: "benefits_worker",
    };
    const scope = (name: string, scope_id: string) => ({
      ...place,
      scope: name,
      scope_id,
      time_basis: "standard",
    });
    const workload = (name: string, id: string): Row<"out__workload"> => ({
      ...scope(name, id),
      ...{ fte: null, nominal_h: 167, available_h: 141.95, hours_per_fte_h: null },
      ...{ workload_nominal: null, workload_available: null },
    });
    tables.out__workload.push(workload("unit", unitRow.unit_id));
    for (const { team, worker, fte, counts } of holders) {
      if (worker !== null) tables.out__workload.push(workload("worker", worker));
      activities.forEach(({ activity }, i) => {
        const activity_count = counts[i];
        if (activity_count === undefined) return;
        tables.out__workload_count.push({ ...place, team, worker_id: worker, fte, activity, activity_count });
      });
    }
    for (const one of activities) {
      const count = { activity_count: 1, time_origin: "standard", hours_per_fte_h: null };
      tables.out__workload_activity.push({ ...scope("unit", unitRow.unit_id), ...one, ...count });
    }
  }
  return { project: "Próba", version: "0.0.0", units: [unitRow], tables };
}

function lastDay(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}
