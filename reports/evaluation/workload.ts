/** Workload and standard times, as far as cards, counts and caseloads have them by the day of the report. */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { workloadFinding } from "../../pipelines/figures/workload-finding.ts";
import { estimatedTable } from "../../pipelines/figures/workload-table.ts";
import { capitalised, inPeriod } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { notesOf } from "./notes.ts";
import { topics } from "./sections.ts";
import { topicBlocks } from "./topic.ts";
import type { EvaluationView } from "./view.ts";

export function workloadSection(view: EvaluationView): Section {
  return {
    heading: "Praca i czasy standardowe",
    blocks: [
      ...topicBlocks(view, topics.workload),
      ...loadBlocks(view),
      paragraph(
        "Karty czasu pracy przyszły z pilotażem, więc stanu sprzed pilotażu nie ma: strukturę czasu porównuje się tylko między pomiarami. ",
        "Raport nie ocenia osób; nie ma w nim wyników pojedynczych pracowników.",
      ),
      ...notesOf(view, "workload"),
    ],
  };
}

/** The load of the unit's teams in the latest period with counts; the whole pilot's report has no load of single units. */
function loadBlocks({ unit, tables }: EvaluationView): Block[] {
  if (!unit) return [];
  const { period, entries } = workloadFinding(
    tables.out__workload,
    tables.out__workload_activity,
    tables.out__fte_gap,
  );
  if (!period || entries.length === 0) return [];
  const roles = [...new Set(entries.map(({ role }) => role))];
  return roles.map((role): Block => ({
    kind: "table",
    table: estimatedTable(
      entries.filter((entry) => entry.role === role),
      `${capitalised(rolePlural(role))}: obciążenie dostępnego czasu ${inPeriod(period)}`,
    ),
    sources: ["out__workload", "out__fte_gap"],
  }));
}
