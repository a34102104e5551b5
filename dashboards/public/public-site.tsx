/** The public edition: pages from tables that passed disclosure control, and from nothing else. */
import { firstState } from "../../pipelines/contract/figure-history.ts";
import {
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../../pipelines/contract/public-dataset.ts";
import { noPublication } from "../../pipelines/contract/publication.ts";
import { tables } from "../../pipelines/contract/tables.ts";
import type { CouncilPresentation } from "../../pipelines/figures/council/content.ts";
import { councilPresentations } from "../../pipelines/figures/council/presentation.ts";
import { isSurvey } from "../../pipelines/figures/survey.ts";
import { aboutPages } from "../about/about-pages.tsx";
import { namesOf, type EditionOptions } from "../about/internal-about.tsx";
import { MethodPage } from "../pages/method.tsx";
import { publicTrace } from "../components/trace.tsx";
import type { Page, Site } from "../site.tsx";
import { DisclosureMethod } from "../texts/method-disclosure.tsx";
import { PublicHomePage } from "./public-home.tsx";
import { hasPilot, pilotPath, PublicPilotPage } from "./public-pilot.tsx";
import { presentationPath, PublicPresentationPage } from "./public-presentation.tsx";
import { regionPages } from "./public-regions.tsx";
import { publicHistory } from "./public-history.ts";
import { PublicSourcesPage } from "./public-sources.tsx";
import { publicUnitPages } from "./public-unit-pages.tsx";
import { publicGround, publicPlaces, publicView } from "./public-view.ts";
import { unitPages } from "./unit-pages.tsx";

/** @param presentations those of the councils; others only where pages are not drawn but named */
export function publicSite(
  data: PublicDataset,
  { publication = noPublication, history = firstState, councilDocuments = [] }: EditionOptions = {},
  presentations: readonly CouncilPresentation[] = councilPresentations(data),
): Site {
  const kicker = [data.project, "wydanie publiczne"];
  const lastYear = data.tables.out__profile.reduce((last, { year }) => Math.max(last, year), 0);
  const dataUntil = lastYear > 0 ? `${String(lastYear)} r.` : undefined;
  const places = publicPlaces(data);
  const views = places.map(({ place }) => place);
  const ground = publicGround(data.tables);
  return {
    name: data.project,
    project: data.project,
    version: data.version,
    edition: "public",
    hasData: true,
    ...(dataUntil === undefined ? {} : { dataUntil }),
    searchKicker: kicker,
    trace: publicTrace,
    pages: [
      {
        path: "index.html",
        label: "O projekcie",
        body: (
          <PublicHomePage
            data={data}
            views={views}
            presentations={presentations}
            documents={councilDocuments}
          />
        ),
      },
      {
        path: "metoda.html",
        label: "Metoda",
        group: "data",
        body: (
          <MethodPage
            kicker={kicker}
            availableShares={[]}
            disclosure={<DisclosureMethod loss={data.loss} />}
          />
        ),
      },
      ...(hasPilot(data)
        ? [{ path: pilotPath, label: "Pilotaż w liczbach", body: <PublicPilotPage data={data} /> }]
        : []),
      ...aboutPages({
        facts: {
          name: data.project,
          project: data.project,
          version: data.version,
          isPublic: true,
          publication,
          dataUntil,
          kicker,
        },
        sources: <PublicSourcesPage kicker={kicker} data={data} />,
        history: publicHistory(history, data),
        names: namesOf(data.tables.ref_unit, data.tables.ref_concept),
        published: Object.entries(publicTableNames).map(([name, table]) => [name, tables[table]]),
        tableOf: (name) => tables[publicTableNames[name as PublicTable]],
      }),
      ...(isSurvey(data.tables)
        ? regionPages({ data, views, presentations, documents: councilDocuments })
        : []),
      ...places.flatMap(({ place, rows }) => unitPages(place, () => publicView(place, rows, ground))),
      ...publicUnitPages(data),
      ...presentations.map((one) => presentationPage(one, councilDocuments, presentations.length === 1)),
    ],
  };
}

/** A place alone has its presentation in the navigation; of several the home page leads to each. */
function presentationPage(
  presentation: CouncilPresentation,
  documents: readonly string[],
  isAlone: boolean,
): Page {
  return {
    path: presentationPath(presentation.unitId),
    label: `Prezentacja dla rady: ${presentation.unitName}`,
    group: "presentation",
    ...(isAlone ? {} : { parent: "index.html" }),
    body: <PublicPresentationPage presentation={presentation} documents={documents} />,
  };
}
