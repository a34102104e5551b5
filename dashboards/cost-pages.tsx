/** The pages on the cost of inaction: only of a unit that has a card. */
import { costCards } from "../pipelines/figures/cost-card.ts";
import type { Download } from "./components/downloads.tsx";
import { costListPath, costPaths } from "./components/cost-parts.tsx";
import { CostCardPage } from "./pages/cost-card.tsx";
import { CostListPage } from "./pages/cost-list.tsx";
import { CostProjectionPage } from "./pages/cost-projection.tsx";
import type { Page } from "./site.tsx";
import type { UnitView } from "./unit-view.ts";

/** The first has a place in the navigation and leads to the others. */
export function costPages({ unit, tables }: UnitView, downloads: readonly Download[]): Page[] {
  const cards = costCards(tables);
  if (cards.length === 0) return [];
  const kicker = [unit.unit_name, "wydanie wewnętrzne"];
  return [
    {
      path: costListPath,
      label: "Koszty zaniechania",
      group: "costs",
      body: <CostListPage kicker={kicker} cards={cards} />,
    },
    ...cards.flatMap((one): Page[] => {
      const { card_id, card_title } = one.card;
      const { card, projection, pdf } = costPaths(card_id);
      const shared = { parent: costListPath };
      const printed = downloads.find(({ path }) => path.endsWith(`/${pdf}`));
      return [
        {
          ...shared,
          path: card,
          label: card_title,
          body: <CostCardPage kicker={kicker} one={one} printed={printed} />,
        },
        ...(one.projection
          ? [
              {
                ...shared,
                path: projection,
                label: `Projekcja: ${card_title}`,
                body: <CostProjectionPage kicker={kicker} one={one} projection={one.projection} />,
                script: "projekcja" as const,
              },
            ]
          : []),
      ];
    }),
  ];
}
