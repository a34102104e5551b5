/** The pages of one unit's internal edition. */
import type { Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import type { Download } from "./components/downloads.tsx";
import { MethodPage } from "./pages/method.tsx";
import { OverviewPage } from "./pages/overview.tsx";
import { dueFiles, duePages, ownIndicatorPages } from "./evaluation/unit-pages.tsx";
import { internalAbout, internalTrace, withDataUntil, type EditionOptions } from "./about/internal-about.tsx";
import { costPages } from "./cost-pages.tsx";
import { profilePages } from "./profile-pages.tsx";
import { profileView, type ProfileView } from "./profile-view.ts";
import { QualityPage } from "./pages/quality.tsx";
import { StaffingPage } from "./pages/staffing.tsx";
import { StructurePage } from "./pages/structure.tsx";
import { TeamPage } from "./pages/team.tsx";
import { TeamsPage } from "./pages/teams.tsx";
import { TimesPage } from "./pages/times.tsx";
import { WorkerPage } from "./pages/worker.tsx";
import { YearlyPage } from "./pages/yearly.tsx";
import type { Page, Site } from "./site.tsx";
import { unitView, type UnitView } from "./unit-view.ts";

/** @param downloads files that lie beside the pages and are offered on the overview */
export function internalSite(
  data: Dataset,
  unit: Row<"ref_unit">,
  downloads: readonly Download[],
  options: EditionOptions = {},
): Site {
  const view = unitView(data, unit);
  const profile = profileView(view);
  const own = { ...data, units: [unit], tables: view.tables };
  return {
    name: unit.unit_name,
    project: data.project,
    version: data.version,
    edition: "internal",
    hasData: true,
    files: dueFiles(view),
    ...withDataUntil(view.tables.out__input_file),
    searchKicker: [unit.unit_name, "wydanie wewnętrzne"],
    trace: internalTrace(view, options),
    pages: [
      ...mainPages(view, profile, downloads),
      ...internalAbout(own, unit.unit_name, options),
      ...scopePages(view),
    ],
  };
}

/** Those of the navigation, in its order. */
function mainPages(view: UnitView, profile: ProfileView | null, downloads: readonly Download[]): Page[] {
  const { unit, tables } = view;
  const kicker = [unit.unit_name, "wydanie wewnętrzne"];
  return [
    {
      path: "index.html",
      label: "Przegląd",
      body: <OverviewPage view={view} profile={profile} downloads={downloads} />,
    },
    ...duePages(view),
    {
      path: "zespoly.html",
      label: "Zespoły",
      group: "work",
      body: <TeamsPage view={view} />,
      isLandscape: true,
    },
    {
      path: "czasy-czynnosci.html",
      label: "Czasy czynności",
      group: "work",
      body: <TimesPage kicker={kicker} finding={view.times} rows={tables.out__activity_time} />,
    },
    {
      path: "struktura-czasu.html",
      label: "Struktura czasu",
      group: "work",
      body: <StructurePage view={view} />,
    },
    { path: "zatrudnienie.html", label: "Zatrudnienie", group: "work", body: <StaffingPage view={view} /> },
    ...(profile ? profilePages(profile) : []),
    ...costPages(view, downloads),
    ...ownIndicatorPages(view),
    {
      path: "jakosc-danych.html",
      label: "Jakość danych",
      group: "data",
      body: (
        <QualityPage
          kicker={kicker}
          findings={tables.out__data_finding}
          files={tables.out__input_file}
          unitNames={new Map([[unit.unit_id, unit.unit_name]])}
          isOneUnit
        />
      ),
    },
    {
      path: "metoda.html",
      label: "Metoda",
      group: "data",
      body: <MethodPage kicker={kicker} availableShares={[unit.available_share]} hasYearly />,
    },
  ];
}

/** Those that other pages lead to. */
function scopePages(view: UnitView): Page[] {
  return [
    ...view.teams.map((team) => ({
      path: team.path,
      label: team.name,
      parent: "zespoly.html",
      body: <TeamPage view={view} team={team} />,
    })),
    ...view.workers.map((worker) => ({
      path: worker.path,
      label: `Pracownik ${worker.name}`,
      parent: "zespoly.html",
      body: <WorkerPage view={view} worker={worker} />,
    })),
    { path: "co-roku.html", label: "Co roku", parent: "metoda.html", body: <YearlyPage view={view} /> },
  ];
}
