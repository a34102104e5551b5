/** The evaluator's pages: only of a project that describes a pilot. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Download } from "../components/downloads.tsx";
import type { Page } from "../page.ts";
import { CataloguePage } from "./catalogue-page.tsx";
import { ComparisonPage } from "./comparison-page.tsx";
import { CompletenessPage } from "./completeness-page.tsx";
import { IndicatorsPage } from "./indicators-page.tsx";
import { PilotPage } from "./pilot-page.tsx";
import { pilotPaths } from "./pilot-paths.ts";
import { pilotView } from "./pilot-view.ts";
import { ProgressPage } from "./progress-page.tsx";
import { RulesPage } from "./rules-page.tsx";

/** The first is the project's first page: what the evaluator asks first. */
export function pilotPages(data: Dataset, downloads: readonly Download[]): Page[] {
  const view = pilotView(data);
  if (!view) return [];
  const group = "evaluation";
  return [
    {
      path: pilotPaths.overview,
      label: "Pilotaż",
      group,
      body: <PilotPage view={view} downloads={downloads} />,
    },
    {
      path: pilotPaths.progress,
      label: "Postęp",
      group,
      body: <ProgressPage view={view} />,
      isLandscape: true,
    },
    { path: pilotPaths.indicators, label: "Wskaźniki", group, body: <IndicatorsPage view={view} /> },
    {
      path: pilotPaths.comparison,
      label: "Porównanie",
      group,
      body: <ComparisonPage view={view} />,
      isLandscape: true,
    },
    { path: pilotPaths.rules, label: "Reguły", group, body: <RulesPage view={view} /> },
    { path: pilotPaths.completeness, label: "Kompletność", group, body: <CompletenessPage view={view} /> },
    {
      path: pilotPaths.catalogue,
      label: "Katalog wskaźników",
      group,
      body: <CataloguePage kicker={view.kicker} indicators={data.tables.ref_indicator} />,
    },
  ];
}
