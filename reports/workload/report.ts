/** The workload report: what a director takes to the mayor. Teams and unit only, no single worker. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { dateText, periodText } from "../../pipelines/lib/polish.ts";
import type { Report } from "../content.ts";
import { certaintySection } from "./certainty.ts";
import { loadSection } from "./load.ts";
import { methodSection } from "./method.ts";
import { normsSection } from "./norms.ts";
import { postsSection } from "./posts.ts";
import { structureSection } from "./structure.ts";
import { opening } from "./summary.ts";
import { timesSection } from "./times.ts";
import { workloadView } from "./view.ts";

/**
 * @param dataset of one unit or of all; rows of other units are left out
 * @throws RangeError when a row holds a number that is not finite or a date that is none
 */
export function workloadReport(dataset: Dataset, unit: Row<"ref_unit">): Report {
  const view = workloadView(dataset, unit);
  const when = view.period ? periodText(view.period) : "brak danych";
  return {
    title: "Obciążenie pracą i potrzeby kadrowe",
    author: unit.unit_name,
    facts: [
      { label: "Jednostka", value: unit.unit_name },
      { label: "Okres", value: when },
      { label: "Dane do", value: view.dataUntil === null ? "brak danych" : dateText(view.dataUntil) },
      { label: "Projekt", value: view.project },
      {
        label: "Wydanie",
        value: `wewnętrzne: wyniki zespołów, bez danych o pojedynczych pracownikach; Miernik ${view.version}`,
      },
    ],
    finding: view.workload.headline,
    foot: `${unit.unit_name} · Obciążenie pracą · ${when} · Miernik ${view.version}`,
    opening: opening(view),
    sections: [
      loadSection(view),
      postsSection(view),
      timesSection(view),
      normsSection(view),
      structureSection(view),
      certaintySection(view),
      methodSection(view),
    ],
  };
}
