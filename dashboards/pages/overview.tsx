/** The unit's first page: the finding with its doubt, four figures, load and time, what to mend. */
import type { VNode } from "preact";
import { severityCounts, worthCorrecting } from "../../pipelines/figures/data-findings.ts";
import { missingWorkloadFigure, workloadFigure } from "../../pipelines/figures/workload-figure.ts";
import { distinctPeriods } from "../../pipelines/figures/periods.ts";
import { structureFigure } from "../../pipelines/figures/structure-figure.ts";
import { staffingFinding } from "../../pipelines/figures/staffing-finding.ts";
import { dateText } from "../../pipelines/lib/polish.ts";
import { Downloads, type Download } from "../components/downloads.tsx";
import { FigureView } from "../components/figure.tsx";
import { TopFindings } from "../components/findings.tsx";
import { Empty, KeyFigures, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import type { ProfileView } from "../profile-view.ts";
import type { UnitView } from "../unit-view.ts";
import { caveats } from "../texts/caveats.tsx";
import { DueGlance } from "../evaluation/due-glance.tsx";
import { dueList } from "../texts/due.ts";
import { keyFigures } from "../texts/key-figures.ts";
import { normGlance } from "../texts/norm-glance.ts";
import { trendTable } from "../texts/trend-table.ts";

const mostFindings = 5;
/** A year of bars is read at a glance; the page on the structure of time has more. */
const mostMonths = 12;

export function OverviewPage({
  view,
  profile,
  downloads,
}: {
  view: UnitView;
  /** null: no report of the unit was read. */
  profile: ProfileView | null;
  downloads: readonly Download[];
}): VNode {
  const doubts = caveats(view);
  return (
    <>
      <PageHead kicker={view.kicker} headline={view.workload.headline} lead={view.workload.lead} />
      <KeyFigures figures={keyFigures(view)} />
      <Load view={view} />
      {doubts.length > 0 ? (
        <section class="caveats">
          <h2>Na ile to pewne</h2>
          <ul>
            {doubts.map((doubt, i) => (
              <li key={i}>{doubt}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Glance view={view} />
      <ToMend view={view} />
      <Structure view={view} />
      <Trend view={view} />
      {profile ? (
        <section>
          <h2>Gmina</h2>
          <p>
            {profile.finding.headline} <a href="profil.html">Profil gminy</a>
          </p>
        </section>
      ) : null}
      <Downloads downloads={downloads} />
      <Further />
    </>
  );
}

/** Three questions of a director that the figures above do not answer. */
function Glance({ view }: { view: UnitView }) {
  const norms = normGlance(staffingFinding(view.tables.out__staffing));
  const due = dueList(view.tables);
  return (
    <div class="glance">
      <section>
        <h2>{norms?.title ?? "Brak danych o normach zatrudnienia"}</h2>
        {norms ? (
          <ul>
            {norms.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>Potrzebny jest stan środowisk: rodziny i etaty na dany dzień.</p>
        )}
        <p>
          <a href="zatrudnienie.html">Zatrudnienie</a>
        </p>
      </section>
      <section>
        <h2>Czy czasy standardowe są trafne?</h2>
        <p>{view.times.headline}</p>
        <p>
          <a href="czasy-czynnosci.html">Czasy czynności</a>
        </p>
      </section>
      <section>
        <h2>{due.late.length > 0 ? "Do uzupełnienia i następne w kolejce" : "Następne w kolejce"}</h2>
        <ul>
          {due.late.map((text) => (
            <li key={text}>
              <strong>zaległe:</strong> {text}
            </li>
          ))}
          {due.next.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {due.lastDay === null ? null : <p class="note">Dane sięgają {dateText(due.lastDay)}</p>}
        <DueGlance tables={view.tables} />
      </section>
    </div>
  );
}

/** The roles side by side: what the headline speaks of, against 100 %. */
function Load({ view }: { view: UnitView }) {
  const figures = view.roles.flatMap((role) => loadFigure(view, role) ?? []);
  return (
    <section>
      <h2>Obciążenie</h2>
      {view.roles.length === 0 ? (
        <Empty title="Brak danych – nie wczytano ani liczb czynności, ani kart czasu pracy">
          <p>
            Patrz: <a href="jakosc-danych.html">Jakość danych</a>.
          </p>
        </Empty>
      ) : (
        <div class="figures">
          {figures.map((figure) => (
            <FigureView key={figure.id} figure={figure} />
          ))}
        </div>
      )}
    </section>
  );
}

function Structure({ view }: { view: UnitView }) {
  const { out__time_structure, out__card_completeness } = view.tables;
  if (view.roles.length === 0) return null;
  return (
    <section>
      <h2>Na co idzie czas pracy</h2>
      <div class="figures">
        {view.roles.map((role) => (
          <FigureView
            key={role}
            figure={structureFigure({
              id: `struktura-${role}`,
              role,
              rows: out__time_structure.filter((row) => row.role === role),
              completeness: out__card_completeness.filter((row) => row.role === role),
              mostMonths,
            })}
          />
        ))}
      </div>
    </section>
  );
}

function loadFigure(view: UnitView, role: string) {
  const entries = view.workload.entries.filter((entry) => entry.role === role);
  const id = `obciazenie-${role}`;
  const { period } = view;
  if (!period) return null;
  if (entries.length === 0) return missingWorkloadFigure(id, role, period);
  return workloadFigure({ id, role, period, entries, availableShare: view.unit.available_share });
}

function ToMend({ view }: { view: UnitView }) {
  const findings = view.tables.out__data_finding;
  const groups = worthCorrecting(findings, mostFindings);
  return (
    <section>
      <h2>Do poprawienia w danych</h2>
      {groups.length > 0 ? (
        <>
          <p class="subtitle">Te pozycje nie weszły do obliczeń albo mogą zmieniać wynik.</p>
          <TopFindings groups={groups} unitNames={new Map([[view.unit.unit_id, view.unit.unit_name]])} />
          <Sources tables={["out__data_finding"]} />
        </>
      ) : (
        <p>Nie znaleziono nic do poprawienia.</p>
      )}
      {findings.length > 0 ? (
        <p>
          <a href="jakosc-danych.html">Wszystkie uwagi: {severityCounts(findings)}</a>
        </p>
      ) : null}
    </section>
  );
}

function Trend({ view }: { view: UnitView }) {
  if (distinctPeriods(view.tables.out__workload).length < 2) return null;
  return (
    <section>
      <h2>Obciążenie w kolejnych okresach</h2>
      <Table model={trendTable(view)} />
      <Sources tables={["out__workload"]} />
    </section>
  );
}

function Further() {
  return (
    <section class="no-print">
      <h2>Co jest na innych stronach</h2>
      <ul>
        <li>
          <a href="zespoly.html">Zespoły</a>: arkusz obciążenia, strony zespołów i pracowników
        </li>
        <li>
          <a href="czasy-czynnosci.html">Czasy czynności</a>: czy czasy standardowe są trafne
        </li>
        <li>
          <a href="struktura-czasu.html">Struktura czasu</a>: na co idzie czas pracy, miesiąc po miesiącu
        </li>
        <li>
          <a href="zatrudnienie.html">Zatrudnienie</a>: normy modelu i ustawy, brakujące etaty, liczba rodzin
          na etat
        </li>
        <li>
          <a href="jakosc-danych.html">Jakość danych</a>: wszystkie uwagi i wczytane pliki
        </li>
        <li>
          <a href="metoda.html">Metoda</a>: jak to policzono; <a href="pola.html">Opis pól</a>: co znaczą;{" "}
          <a href="co-roku.html">Co roku</a>: co sprawdzić przed nowym rokiem
        </li>
      </ul>
    </section>
  );
}
