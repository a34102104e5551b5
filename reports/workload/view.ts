/** What the report of one unit is made from: its rows without any worker's, and the findings in them. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { byActivityOrder, rolesOf } from "../../pipelines/figures/labels.ts";
import { monthsOf, periodOfMonths } from "../../pipelines/figures/periods.ts";
import { hasCards } from "../../pipelines/figures/structure-shares.ts";
import { timesFinding, type TimesFinding } from "../../pipelines/figures/times-finding.ts";
import { workloadFinding, type WorkloadFinding } from "../../pipelines/figures/workload-finding.ts";
import type { Period } from "../../pipelines/lib/polish.ts";

export interface WorkloadView {
  project: string;
  version: string;
  unit: Row<"ref_unit">;
  /** Rows of this unit; none speaks of a single worker. */
  tables: Dataset["tables"];
  /** Roles with any row at all. */
  roles: string[];
  workload: WorkloadFinding;
  times: TimesFinding;
  /** The period the report speaks of: of the counts, else of the cards; null without either. */
  period: Period | null;
  /** Months of that period, "YYYY-MM". */
  months: string[];
  /** The last day of which the data speak, "YYYY-MM-DD"; null without data. */
  dataUntil: string | null;
}

export function workloadView(dataset: Dataset, unit: Row<"ref_unit">): WorkloadView {
  const tables = rowsOf(dataset, unit.unit_id);
  const workload = workloadFinding(tables.out__workload, tables.out__workload_activity, tables.out__fte_gap);
  const cards = periodOfMonths(tables.out__card_completeness.map((row) => row.month));
  const period = workload.period ?? cards;
  return {
    project: dataset.project,
    version: dataset.version,
    unit,
    tables,
    roles: rolesOf(
      tables.out__workload,
      tables.out__time_structure,
      tables.out__card_completeness,
      tables.out__activity_time,
    ),
    workload,
    times: timesFinding(tables.out__activity_time),
    period,
    months: period ? monthsOf(period) : [],
    dataUntil: lastDay(tables),
  };
}

function rowsOf(dataset: Dataset, unitId: string): Dataset["tables"] {
  const own = Object.fromEntries(
    Object.entries(dataset.tables).map(([name, rows]) => [
      name,
      (rows as { unit_id: string | null; scope?: string }[]).filter(
        (row) => row.unit_id === unitId && row.scope !== "worker",
      ),
    ]),
  ) as unknown as Dataset["tables"];
  return {
    ...own,
    out__activity_time: own.out__activity_time.toSorted((a, b) => byActivityOrder(a.activity, b.activity)),
  };
}

function lastDay(tables: Dataset["tables"]): string | null {
  const cards = tables.out__card_completeness.filter((row) => hasCards([row])).map((row) => row.month);
  const days = [
    ...tables.out__workload.map((row) => row.period_end_date),
    ...tables.out__caseload.map((row) => row.as_of_date),
    ...cards.flatMap((month) => periodOfMonths([month])?.period_end_date ?? []),
  ];
  return days.sort().at(-1) ?? null;
}
