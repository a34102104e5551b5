/** Load of the teams: figure, table and the sheet it comes from. */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { loadWithDoubt } from "../../pipelines/figures/interval-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { missingWorkloadFigure, workloadFigure } from "../../pipelines/figures/workload-figure.ts";
import { capitalised, number, percentAround, periodText } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { sheets } from "./sheets.ts";
import type { WorkloadView } from "./view.ts";

export function loadSection(view: WorkloadView): Section {
  const { workload } = view;
  return {
    heading: "Obciążenie zespołów",
    blocks: [paragraph([workload.headline, ...workload.lead].join(" "))],
    sections: view.roles.map((role) => ({
      heading: capitalised(rolePlural(role)),
      blocks: ofRole(view, role),
    })),
  };
}

function ofRole(view: WorkloadView, role: string): Block[] {
  const { period, unit, workload } = view;
  if (!period) return [];
  const id = `obciazenie-${role}`;
  const entries = workload.entries.filter((entry) => entry.role === role);
  if (entries.length === 0)
    return [{ kind: "figure", figure: missingWorkloadFigure(id, role, period), hasTable: false }];
  const figure = workloadFigure({ id, role, period, entries, availableShare: unit.available_share });
  const trend = trendTable(view, role);
  return [
    { kind: "figure", figure, hasTable: true },
    ...sheets(view, role, "standard").map((table): Block => ({
      kind: "table",
      table,
      sources: ["out__workload", "out__workload_activity"],
    })),
    ...(trend ? [{ kind: "table" as const, table: trend, sources: ["out__workload", "out__fte_gap"] }] : []),
  ];
}

const mostPeriods = 8;

/** The unit in each period with counts, the latest first; null where there is one period only. */
function trendTable({ tables }: WorkloadView, role: string): TableModel | null {
  const rows = tables.out__workload.filter(
    (row) => row.scope === "unit" && row.role === role && row.time_basis === "standard",
  );
  const periods = distinctPeriods(rows);
  if (periods.length < 2) return null;
  return {
    caption: `Cała jednostka w kolejnych okresach: ${rolePlural(role)}`,
    columns: [
      { label: "Okres", kind: "text" },
      { label: "Etaty", kind: "number" },
      { label: "Czasy standardowe", kind: "number" },
      { label: "Czasy zmierzone (95 % PU)", kind: "number" },
    ],
    rows: periods.slice(0, mostPeriods).map((period) => {
      const row = rows.find((candidate) => isInPeriod(candidate, period));
      const gap = tables.out__fte_gap.find(
        (candidate) =>
          candidate.scope === "unit" &&
          candidate.role === role &&
          candidate.time_basis === "mixed" &&
          isInPeriod(candidate, period),
      );
      const {
        workload_available: load = null,
        workload_low: low = null,
        workload_high: high = null,
      } = gap ?? {};
      const standard = row?.workload_available ?? null;
      return {
        cells: [
          periodText(period),
          row?.fte == null ? "brak" : number(row.fte, 2),
          standard === null ? "nieznane" : percentAround(standard),
          load === null || low === null || high === null ? "brak" : loadWithDoubt({ load, low, high }),
        ],
      };
    }),
    notes: periods.length > mostPeriods ? [`Pokazano ${String(mostPeriods)} ostatnich okresów.`] : [],
  };
}
