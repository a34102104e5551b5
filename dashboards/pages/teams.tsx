/** The workload sheet as the annex of the handbook prints it, for teams and for workers. */
import type { VNode } from "preact";
import { sheetTable } from "../../pipelines/figures/sheet-table.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { distinctPeriods, isInPeriod } from "../../pipelines/figures/periods.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import { capitalised, percentAround, periodText, type Period } from "../../pipelines/lib/polish.ts";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { caseloadTable } from "../texts/caseload-table.ts";
import type { ScopePage } from "../scope-pages.ts";
import type { UnitView } from "../unit-view.ts";

const mostTeams = 60;
const mostWorkers = 120;
/** Older periods stand in the data files. */
const mostEarlierPeriods = 3;

export function TeamsPage({ view }: { view: UnitView }): VNode {
  const { period } = view.workload;
  const families = caseloadTable(view);
  const links = new Map([...view.teams, ...view.workers].map(({ name, path }) => [name, path]));
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={sheetHeadline(view)}
        lead={period ? [reading] : view.workload.lead}
      />
      {period
        ? view.roles.map((role) => (
            <RoleSheets key={role} view={view} role={role} period={period} links={links} />
          ))
        : null}
      {families ? (
        <section>
          <h2>Środowiska (rodziny) pod opieką</h2>
          <Table model={families} />
        </section>
      ) : null}
      {period ? <EarlierPeriods view={view} latest={period} /> : null}
      <ScopeIndex view={view} />
      <Sources tables={["out__workload", "out__workload_activity", "out__caseload"]} />
    </>
  );
}

const reading =
  "To arkusz z załącznika nr 3 podręcznika. Pracownicy występują pod pseudonimami: arkusz służy do podziału " +
  "pracy, a nie do oceny osób.";

function sheetHeadline(view: UnitView): string {
  const { period, entries, headline } = view.workload;
  const units = entries.filter((entry) => !isTeam(entry) && entry.load !== null);
  if (!period || units.length === 0) return headline;
  const loads = units.map(({ role, load }, i) =>
    i === 0
      ? `${percentAround(load ?? 0)} dostępnego czasu ${rolePlural(role, "genitive")}`
      : `a ${rolePlural(role, "genitive")} – ${percentAround(load ?? 0)}`,
  );
  return `Policzone czynności wymagały ${loads.join(", ")}, jeśli przyjąć czasy standardowe.`;
}

function RoleSheets({
  view,
  role,
  period,
  links,
}: {
  view: UnitView;
  role: string;
  period: Period;
  links: ReadonlyMap<string, string>;
}) {
  const { out__workload, out__workload_activity } = view.tables;
  const sheet = (timeBasis: "standard" | "mixed", scopes: "teams" | "workers") =>
    sheetTable(
      {
        role,
        period,
        timeBasis,
        scopes,
        mostRows: scopes === "teams" ? mostTeams : mostWorkers,
        pseudonyms: view.pseudonyms,
        times: view.tables.out__activity_time,
      },
      out__workload,
      out__workload_activity,
    );
  const teams = sheet("standard", "teams");
  const mixed = sheet("mixed", "teams");
  const workers = sheet("standard", "workers");
  return (
    <section>
      <h2>{capitalised(rolePlural(role))}</h2>
      {teams ? (
        <Table model={teams} isCompact links={links} />
      ) : (
        <Empty title={`Brak danych za ${periodText(period)} – nie wczytano liczb czynności`}>
          <p>
            Patrz: <a href="jakosc-danych.html">Jakość danych</a>.
          </p>
        </Empty>
      )}
      {mixed ? (
        <details>
          <summary>Ten sam arkusz przy czasach zmierzonych</summary>
          <Table model={mixed} isCompact />
        </details>
      ) : null}
      {workers ? (
        <details>
          <summary>Arkusz pracowników (pseudonimy)</summary>
          <Table model={workers} isCompact links={links} />
        </details>
      ) : null}
    </section>
  );
}

/** Every team and worker by name, also those without counts in the latest period. */
function ScopeIndex({ view: { teams, workers } }: { view: UnitView }) {
  if (teams.length + workers.length === 0) return null;
  const list = (pages: readonly ScopePage[]) => (
    <ul class="index">
      {pages.map(({ name, path }) => (
        <li key={path}>
          <a href={path}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="no-print">
      <h2>Strony zespołów i pracowników</h2>
      {teams.length > 0 ? list(teams) : null}
      {workers.length > 0 ? (
        <details>
          <summary>Pracownicy (pseudonimy, bez związku z wynikami)</summary>
          {list(workers)}
        </details>
      ) : null}
    </section>
  );
}

function EarlierPeriods({ view, latest }: { view: UnitView; latest: Period }) {
  const { out__workload, out__workload_activity } = view.tables;
  const earlier = distinctPeriods(out__workload).filter((period) => !isInPeriod(period, latest));
  if (earlier.length === 0) return null;
  const shown = earlier.slice(0, mostEarlierPeriods);
  return (
    <section>
      <h2>Wcześniejsze okresy</h2>
      {shown.map((period) => (
        <details key={periodText(period)}>
          <summary>{capitalised(periodText(period))}</summary>
          {view.roles.map((role) => {
            const model = sheetTable(
              {
                role,
                period,
                timeBasis: "standard",
                scopes: "teams",
                mostRows: mostTeams,
                pseudonyms: view.pseudonyms,
                times: view.tables.out__activity_time,
              },
              out__workload,
              out__workload_activity,
            );
            return model ? <Table key={role} model={model} isCompact /> : null;
          })}
        </details>
      ))}
      {earlier.length > shown.length ? <p class="note">Starsze okresy są w plikach z danymi.</p> : null}
    </section>
  );
}
