/** The pages over a whole project. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import { byActivityOrder } from "../pipelines/figures/labels.ts";
import { timesFinding } from "../pipelines/figures/times-finding.ts";
import type { Download } from "./components/downloads.tsx";
import { pilotPages } from "./evaluation/pilot-pages.tsx";
import { internalAbout, internalTrace, withDataUntil, type EditionOptions } from "./about/internal-about.tsx";
import { MethodPage } from "./pages/method.tsx";
import { ProjectPage } from "./pages/project.tsx";
import { QualityPage } from "./pages/quality.tsx";
import { TimesPage } from "./pages/times.tsx";
import type { Site } from "./site.tsx";
import { unitView } from "./unit-view.ts";

/** The pages over all units: for whoever looks after the whole project. */
export function projectSite(
  data: Dataset,
  downloads: readonly Download[],
  options: EditionOptions = {},
): Site {
  const kicker = [data.project, "wydanie wewnętrzne"];
  const { out__activity_time, out__data_finding, out__input_file } = data.tables;
  const pilot = pilotPages(data, downloads);
  const all = out__activity_time
    .filter((row) => row.unit_id === "all")
    .sort((a, b) => byActivityOrder(a.activity, b.activity));
  return {
    name: data.project,
    project: data.project,
    version: data.version,
    edition: "internal",
    hasData: true,
    ...withDataUntil(out__input_file),
    searchKicker: kicker,
    trace: internalTrace(data, options),
    pages: [
      ...pilot,
      {
        path: pilot.length > 0 ? "jednostki.html" : "index.html",
        label: pilot.length > 0 ? "Jednostki" : "Przegląd",
        body: (
          <ProjectPage
            project={data.project}
            views={data.units.map((unit) => unitView(data, unit))}
            downloads={downloads}
          />
        ),
      },
      {
        path: "czasy-czynnosci.html",
        label: "Czasy czynności",
        body: (
          <TimesPage kicker={[...kicker, "wszystkie jednostki"]} finding={timesFinding(all)} rows={all} />
        ),
      },
      {
        path: "jakosc-danych.html",
        label: "Jakość danych",
        group: "data",
        body: (
          <QualityPage
            kicker={kicker}
            findings={out__data_finding}
            files={out__input_file}
            unitNames={new Map(data.units.map((unit) => [unit.unit_id, unit.unit_name]))}
          />
        ),
      },
      {
        path: "metoda.html",
        label: "Metoda",
        group: "data",
        body: <MethodPage kicker={kicker} availableShares={data.units.map((unit) => unit.available_share)} />,
      },
      ...internalAbout(data, data.project, options),
    ],
  };
}
