/** What the pages of one unit are made from: its rows, and the findings in them, computed once. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import { isOfUnits, type PublishedTable } from "../pipelines/contract/tables.ts";
import { byActivityOrder, rolesOf } from "../pipelines/figures/labels.ts";
import { monthsOf, periodOfMonths } from "../pipelines/figures/periods.ts";
import { timesFinding, type TimesFinding } from "../pipelines/figures/times-finding.ts";
import { workloadFinding, type WorkloadFinding } from "../pipelines/figures/workload-finding.ts";
import { periodText, type Period } from "../pipelines/lib/polish.ts";
import { teamPages, workerPages, type ScopePage } from "./scope-pages.ts";

export interface UnitView {
  unit: Row<"ref_unit">;
  tables: Dataset["tables"];
  /** Roles with any row at all. */
  roles: string[];
  workload: WorkloadFinding;
  times: TimesFinding;
  /** The period the overview speaks of: of the counts, else of the cards; null without either. */
  period: Period | null;
  /** Months of that period, "YYYY-MM". */
  months: string[];
  /** Teams and workers that have a page of their own. */
  teams: ScopePage[];
  workers: ScopePage[];
  /** Worker → short pseudonym, unique in the unit. */
  pseudonyms: Map<string, string>;
  /** "MGOPS w A. · I kwartał 2013 r. · wydanie wewnętrzne" */
  kicker: string[];
}

/**
 * Rows of other units are left out; dictionaries, and findings and files of no unit, belong to every unit that is given
 * them.
 */
export function unitView(dataset: Dataset, unit: Row<"ref_unit">): UnitView {
  const ofUnit = Object.fromEntries(
    Object.entries(dataset.tables).map(([name, rows]) => [
      name,
      isOfUnits(name as PublishedTable)
        ? (rows as { unit_id: string | null }[]).filter(
            (row) => row.unit_id === unit.unit_id || row.unit_id === null,
          )
        : rows,
    ]),
  ) as unknown as Dataset["tables"];
  const tables = {
    ...ofUnit,
    out__activity_time: ofUnit.out__activity_time.toSorted((a, b) => byActivityOrder(a.activity, b.activity)),
  };
  const workload = workloadFinding(tables.out__workload, tables.out__workload_activity, tables.out__fte_gap);
  const times = timesFinding(tables.out__activity_time);
  const cards = periodOfMonths(tables.out__card_completeness.map((row) => row.month));
  const period = workload.period ?? cards;
  const workers = workerPages(tables);
  return {
    unit,
    tables,
    roles: rolesOf(
      tables.out__workload,
      tables.out__time_structure,
      tables.out__card_completeness,
      tables.out__activity_time,
    ),
    workload,
    times,
    period,
    months: period ? monthsOf(period) : [],
    teams: teamPages(tables),
    workers,
    pseudonyms: new Map(workers.map(({ scope_id, name }) => [scope_id, name])),
    kicker: [unit.unit_name, ...(period ? [periodText(period)] : []), "wydanie wewnętrzne"],
  };
}
