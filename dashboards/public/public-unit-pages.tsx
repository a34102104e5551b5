/** Pages of the public edition that units have beside the profile of their gmina: cost of inaction, posts and workload. */
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { costCards } from "../../pipelines/figures/cost-card.ts";
import type { Page } from "../site.tsx";
import { costsPath, PublicCostsPage } from "./public-costs.tsx";
import { hasWork, PublicWorkPage, workPath, workTablesOf } from "./public-work.tsx";

export function publicUnitPages(data: PublicDataset): Page[] {
  const cards = costCards(data.tables);
  return data.tables.ref_unit.flatMap((unit): Page[] => {
    const { unit_id, unit_name } = unit;
    const kicker = [unit_name, "wydanie publiczne"];
    const own = cards.filter(({ card }) => card.unit_id === unit_id);
    const work = workTablesOf(data, unit_id);
    const parent = "index.html";
    return [
      ...(own.length > 0
        ? [
            {
              path: costsPath(unit_id),
              label: `Koszt zaniechania: ${unit_name}`,
              parent,
              body: <PublicCostsPage kicker={kicker} cards={own} />,
            },
          ]
        : []),
      ...(hasWork(work)
        ? [
            {
              path: workPath(unit_id),
              label: `Zatrudnienie i obciążenie: ${unit_name}`,
              parent,
              body: <PublicWorkPage kicker={kicker} tables={work} minWorkers={data.loss.minWorkers} />,
            },
          ]
        : []),
    ];
  });
}
