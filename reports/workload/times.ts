/** Are the standard times true? */
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { timesFigure } from "../../pipelines/figures/times-figure.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { sheets } from "./sheets.ts";
import type { WorkloadView } from "./view.ts";

export function timesSection(view: WorkloadView): Section {
  const { period, rows, headline } = view.times;
  return {
    heading: "Czy czasy standardowe są trafne",
    blocks: [
      paragraph(headline),
      ...(!rows.some(isJudged)
        ? []
        : [
            paragraph(
              "Czas zmierzony to godziny z kart czasu pracy podzielone przez liczbę czynności tych samych " +
                "pracowników w tym samym okresie. Standard uznajemy za potwierdzony, gdy leży w przedziale ufności.",
            ),
          ]),
    ],
    sections: view.roles.flatMap((role) => {
      const ofRole = rows.filter((row) => row.role === role);
      if (!period || ofRole.length === 0) return [];
      return [
        {
          heading: capitalised(rolePlural(role)),
          blocks: [
            { kind: "figure", figure: timesFigure(`czasy-${role}`, role, period, ofRole), hasTable: true },
            ...sheets(view, role, "mixed").map((table): Block => ({
              kind: "table",
              table,
              sources: ["out__workload", "out__workload_activity"],
            })),
          ],
        } satisfies Section,
      ];
    }),
  };
}
