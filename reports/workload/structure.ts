/** On what the working time goes. */
import { capitalised } from "../../pipelines/lib/polish.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { structureFigure } from "../../pipelines/figures/structure-figure.ts";
import { hasCards } from "../../pipelines/figures/structure-shares.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import type { WorkloadView } from "./view.ts";

/** Half a year: enough for a trend, and short enough to print. */
const mostMonths = 6;

export function structureSection({ tables, roles }: WorkloadView): Section {
  const { out__card_completeness, out__time_structure } = tables;
  const heading = "Na co idzie czas pracy";
  if (!hasCards(out__card_completeness))
    return {
      heading,
      blocks: [paragraph("Nie wczytano kart czasu pracy, więc nie wiadomo, na co idzie czas.")],
    };
  return {
    heading,
    blocks: [
      paragraph(
        "Godziny wpisane do kart, pogrupowane według zadań. Nieobecności to urlopy i zwolnienia lekarskie.",
      ),
    ],
    sections: roles.map((role) => {
      const figure = structureFigure({
        id: `struktura-${role}`,
        role,
        rows: out__time_structure.filter((row) => row.role === role),
        completeness: out__card_completeness.filter((row) => row.role === role),
        mostMonths,
      });
      const block: Block = { kind: "figure", figure, hasTable: true };
      return {
        heading: capitalised(rolePlural(role)),
        blocks: [block],
      };
    }),
  };
}
