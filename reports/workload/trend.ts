/** The unit's load in each period with counts, the latest first. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { loadWithDoubt } from "../../pipelines/figures/interval-words.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { number, percentAround, periodText, type Period } from "../../pipelines/lib/polish.ts";
import type { WorkloadView } from "./view.ts";

const mostPeriods = 8;

/** null where there is one period only. */
export function trendTable({ tables, roles }: WorkloadView): TableModel | null {
  const loads = tables.out__workload.filter((row) => row.scope === "unit" && row.time_basis === "standard");
  const gaps = tables.out__fte_gap.filter((row) => row.scope === "unit" && row.time_basis === "mixed");
  const periods = distinctPeriods(loads);
  if (periods.length < 2) return null;
  const shownRoles = roles.filter((role) => loads.some((row) => row.role === role));
  const cellsOf = (period: Period, role: string): string[] => {
    const isWanted = (row: Period & { role: string }): boolean =>
      row.role === role && isInPeriod(row, period);
    const load = loads.find(isWanted);
    if (!load) return ["brak danych", "–", "–"];
    const {
      workload_available: point,
      workload_low: low,
      workload_high: high,
    } = gaps.find(isWanted) ?? unknown;
    return [
      load.fte === null ? "brak" : number(load.fte, 2),
      load.workload_available === null ? "nieznane" : percentAround(load.workload_available),
      point === null || low === null || high === null ? "brak" : loadWithDoubt({ load: point, low, high }),
    ];
  };
  return {
    caption: "Cała jednostka: etaty i obciążenie dostępnego czasu w kolejnych okresach",
    columns: [
      { label: "Okres", kind: "text" },
      ...shownRoles.flatMap((role) => [
        { label: "etaty", kind: "number" as const, group: rolePlural(role) },
        { label: "czasy standardowe", kind: "number" as const, group: rolePlural(role) },
        { label: "czasy zmierzone", kind: "number" as const, group: rolePlural(role) },
      ]),
    ],
    rows: periods.slice(0, mostPeriods).map((period) => ({
      cells: [periodText(period), ...shownRoles.flatMap((role) => cellsOf(period, role))],
    })),
    notes:
      periods.length > mostPeriods
        ? [`Pokazano ${String(mostPeriods)} ostatnich okresów; wszystkie są w pliku out__workload.csv.`]
        : [],
  };
}

const unknown = { workload_available: null, workload_low: null, workload_high: null };
