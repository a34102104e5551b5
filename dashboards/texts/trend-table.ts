/** The unit's load in each period with counts, the latest first. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { number, percentAround, periodText, type Period } from "../../pipelines/lib/polish.ts";
import type { UnitView } from "../unit-view.ts";

const mostPeriods = 12;

export function trendTable(view: UnitView): TableModel {
  const rows = view.tables.out__workload.filter(
    (row) => row.scope === "unit" && row.time_basis === "standard",
  );
  const periods = distinctPeriods(rows);
  const cells = (period: Period, role: string): string[] => {
    const row = rows.find((candidate) => candidate.role === role && isInPeriod(candidate, period));
    if (!row) return ["brak danych", "–", "–"];
    return [
      row.fte === null ? "brak" : number(row.fte, 2),
      number(row.available_h, [0, 1]),
      row.workload_available === null ? "nieznane" : percentAround(row.workload_available),
    ];
  };
  const roles = view.roles.filter((role) => rows.some((row) => row.role === role));
  return {
    caption: "Cała jednostka, czasy standardowe: etaty, dostępne godziny na etat i obciążenie",
    columns: [
      { label: "Okres", kind: "text" },
      ...roles.flatMap((role) => [
        { label: "etaty", kind: "number" as const, group: rolePlural(role) },
        { label: "dostępne h", kind: "number" as const, group: rolePlural(role) },
        { label: "obciążenie", kind: "number" as const, group: rolePlural(role) },
      ]),
    ],
    rows: periods.slice(0, mostPeriods).map((period) => ({
      cells: [periodText(period), ...roles.flatMap((role) => cells(period, role))],
    })),
    notes:
      periods.length > mostPeriods
        ? [`Pokazano ${String(mostPeriods)} ostatnich okresów; wszystkie są w pliku out__workload.csv.`]
        : [],
  };
}
