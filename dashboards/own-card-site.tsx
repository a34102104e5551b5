/** The card of one worker, made on request: that worker's figures and, of at least three workers, the unit's. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import { OwnCardPage } from "./pages/own-card.tsx";
import type { Site } from "./site.tsx";
import { staffTables } from "./staff/staff-tables.ts";

/**
 * @param data rows of this unit only
 * @param workerId the worker's pseudonym
 */
export function ownCardSite(data: Dataset, unit: Row<"ref_unit">, workerId: string): Site {
  return {
    name: unit.unit_name,
    project: data.project,
    version: data.version,
    edition: "own",
    hasData: false,
    pages: [
      {
        path: "index.html",
        label: "Karta własna",
        body: <OwnCardPage unit={unit} own={ownTables(data.tables, workerId)} workerId={workerId} />,
      },
    ],
  };
}

/** What the worker may read: own rows, and beside them what every worker may read of the whole unit. */
function ownTables(all: Dataset["tables"], workerId: string): Dataset["tables"] {
  const { tables } = staffTables(all);
  const isOwn = (row: { scope: string; scope_id: string }) =>
    row.scope === "worker" && row.scope_id === workerId;
  const isUnit = (row: { scope: string }) => row.scope === "unit";
  return {
    ...tables,
    out__workload: [...all.out__workload.filter(isOwn), ...tables.out__workload.filter(isUnit)],
    out__fte_gap: [...all.out__fte_gap.filter(isOwn), ...tables.out__fte_gap.filter(isUnit)],
    out__workload_activity: all.out__workload_activity.filter(isOwn),
    out__caseload: all.out__caseload.filter(isOwn),
    out__caseload_capacity: [],
    out__worker_month: all.out__worker_month.filter((row) => row.worker_id === workerId),
  };
}
