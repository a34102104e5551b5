/** Load of the teams: figure, table and the sheet it comes from. */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { missingWorkloadFigure, workloadFigure } from "../../pipelines/figures/workload-figure.ts";
import { capitalised, hoursText, inPeriod, percent } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { sheets } from "./sheets.ts";
import { trendTable } from "./trend.ts";
import type { WorkloadView } from "./view.ts";

export function loadSection(view: WorkloadView): Section {
  const trend = trendTable(view);
  return {
    heading: "Obciążenie zespołów",
    isOnNewPage: true,
    blocks: timeBlocks(view),
    sections: [
      ...view.roles.map((role) => ({
        heading: capitalised(rolePlural(role)),
        blocks: ofRole(view, role),
      })),
      ...(trend
        ? [
            {
              heading: "Kolejne okresy",
              blocks: [{ kind: "table" as const, table: trend, sources: ["out__workload", "out__fte_gap"] }],
            },
          ]
        : []),
    ],
  };
}

/** What 100 % is. */
function timeBlocks({ period, unit, workload }: WorkloadView): Block[] {
  const [first] = workload.entries;
  if (!period || !first) return [paragraph([workload.headline, ...workload.lead].join(" "))];
  return [
    paragraph(
      `${capitalised(inPeriod(period))} wymiar czasu pracy wynosił ${hoursText(first.nominal_h)} na etat. Na zadania ` +
        `powtarzalne dostępne jest ${hoursText(first.available_h)}, czyli ${percent(unit.available_share)} wymiaru; resztę ` +
        "zajmują urlopy, zwolnienia, szkolenia, zebrania i interwencje. Obciążenie 100 % znaczy, że policzone czynności " +
        "zajmują cały dostępny czas.",
    ),
  ];
}

function ofRole(view: WorkloadView, role: string): Block[] {
  const { period, unit, workload } = view;
  if (!period) return [];
  const id = `obciazenie-${role}`;
  const entries = workload.entries.filter((entry) => entry.role === role);
  if (entries.length === 0)
    return [{ kind: "figure", figure: missingWorkloadFigure(id, role, period), hasTable: false }];
  const figure = workloadFigure({ id, role, period, entries, availableShare: unit.available_share });
  return [
    { kind: "figure", figure, hasTable: true },
    ...sheets(view, role, "standard").map((table): Block => ({
      kind: "table",
      table,
      sources: ["out__workload", "out__workload_activity"],
    })),
  ];
}
