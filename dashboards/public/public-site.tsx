/** The public edition: pages from tables that passed disclosure control, and from nothing else. */
import { publicTableNames, type PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import { tables } from "../../pipelines/contract/tables.ts";
import { MethodPage } from "../pages/method.tsx";
import type { Page, Site } from "../site.tsx";
import { DisclosureMethod } from "../texts/method-disclosure.tsx";
import { PublicHomePage } from "./public-home.tsx";
import { PublicProfilePage } from "./public-profile.tsx";
import { hasPilot, pilotPath, PublicPilotPage } from "./public-pilot.tsx";
import { PublicReasonsPage } from "./public-reasons.tsx";
import { publicUnitPages } from "./public-unit-pages.tsx";
import { publicViews, type PublicView } from "./public-view.ts";

export function publicSite(data: PublicDataset): Site {
  const views = publicViews(data);
  return {
    name: data.project,
    project: data.project,
    version: data.version,
    edition: "public",
    hasData: true,
    pages: [
      { path: "index.html", label: "O projekcie", body: <PublicHomePage data={data} views={views} /> },
      {
        path: "metoda.html",
        label: "Metoda i słownik",
        body: (
          <MethodPage
            kicker={[data.project, "wydanie publiczne"]}
            availableShares={[]}
            published={Object.entries(publicTableNames).map(([name, table]) => [name, tables[table]])}
            disclosure={<DisclosureMethod loss={data.loss} />}
          />
        ),
      },
      ...(hasPilot(data)
        ? [{ path: pilotPath, label: "Pilotaż w liczbach", body: <PublicPilotPage data={data} /> }]
        : []),
      ...views.flatMap(unitPages),
      ...publicUnitPages(data),
    ],
  };
}

function unitPages(view: PublicView): Page[] {
  const parent = "index.html";
  const name = view.unit.unit_name;
  return [
    {
      path: view.paths.profile,
      label: `Profil gminy: ${name}`,
      parent,
      body: <PublicProfilePage view={view} />,
    },
    {
      path: view.paths.reasons,
      label: `Powody pomocy: ${name}`,
      parent,
      body: <PublicReasonsPage view={view} />,
    },
  ];
}
