/** Powiats of the project on its public home page: how many of their gminas it knows, and what their councils are shown. */
import type { VNode } from "preact";
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import { powiatPlaces } from "../../pipelines/figures/council/powiat/area.ts";
import { coverageText } from "../../pipelines/figures/council/powiat/words.ts";
import { Links, presentationLinks } from "./public-units.tsx";

export interface PublicPowiats {
  data: PublicDataset;
  presentations: readonly CouncilPresentation[];
  documents: readonly string[];
}

/** null where the project knows no two gminas of a powiat. */
export function Powiats({ data, presentations, documents }: PublicPowiats): VNode | null {
  const powiats = powiatPlaces(data.tables);
  if (powiats.length === 0) return null;
  return (
    <section>
      <h2>Prezentacje efektów dla rad powiatów</h2>
      <ul>
        {powiats.map((area) => {
          const own = presentations.find(({ unitId }) => unitId === area.id);
          return (
            <li key={area.id}>
              {area.name}:{" "}
              {own ? <Links links={presentationLinks(own, documents)} of={{ unit_name: area.name }} /> : null}
              . {coverageText(area)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
