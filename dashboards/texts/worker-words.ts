/** Sentences about one worker's figures: for the internal page and for the card that the worker receives. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { rolePlural, rolesOf } from "../../pipelines/figures/labels.ts";
import { isInPeriod, latestPeriod } from "../../pipelines/figures/periods.ts";
import { capitalised, inPeriod, listed, percentAround } from "../../pipelines/lib/polish.ts";

type Tables = Dataset["tables"];

/** Roles in which the data know the worker. */
export function workerRoles(tables: Tables, workerId: string): string[] {
  const isOwn = (row: { scope: string; scope_id: string }) =>
    row.scope === "worker" && row.scope_id === workerId;
  return rolesOf(
    tables.out__workload.filter(isOwn),
    tables.out__caseload.filter(isOwn),
    tables.out__worker_month.filter((row) => row.worker_id === workerId),
  );
}

/** At standard times, as the counts of one person have no interval of their own. */
export function workerHeadline(tables: Tables, workerId: string): string {
  const rows = loadRows(tables, "worker").filter((row) => row.scope_id === workerId);
  const period = latestPeriod(rows);
  if (!period) return "Liczb czynności tej osoby nie wczytano, więc obciążenia nie da się policzyć.";
  const latest = rows.filter((row) => isInPeriod(row, period));
  const known = rolesOf(latest).flatMap((role) =>
    latest.flatMap((row) =>
      row.role === role && row.workload_available !== null
        ? [{ role, load: percentAround(row.workload_available) }]
        : [],
    ),
  );
  const when = capitalised(inPeriod(period));
  if (known.length === 0) return `${when} obciążenia nie da się policzyć, bo nie podano etatu albo wynosi 0.`;
  const loads = known.map(({ role, load }, i) => {
    const unit = i === 0 ? " dostępnego czasu" : "";
    return known.length > 1 ? `${load}${unit} (${rolePlural(role)})` : load + unit;
  });
  return `${when} policzone czynności tej osoby wymagały ${listed(loads)}, jeśli przyjąć czasy standardowe.`;
}

/** "W całej jednostce: 83 % (pracownicy socjalni)." of the same period and roles; none where nothing is known. */
export function unitBeside(tables: Tables, workerId: string): string[] {
  const rows = loadRows(tables, "worker").filter((row) => row.scope_id === workerId);
  const period = latestPeriod(rows);
  if (!period) return [];
  const roles = rows.filter((row) => isInPeriod(row, period)).map((row) => row.role);
  const units = loadRows(tables, "unit").flatMap((row) =>
    isInPeriod(row, period) && roles.includes(row.role) && row.workload_available !== null
      ? [`${percentAround(row.workload_available)} (${rolePlural(row.role)})`]
      : [],
  );
  return units.length === 0 ? [] : [`W całej jednostce: ${listed(units)}.`];
}

function loadRows(tables: Tables, scope: string) {
  return tables.out__workload.filter((row) => row.scope === scope && row.time_basis === "standard");
}
