/** Posts: the norms of model and act, what is missing and how sure that is, what the hours can carry. */
import type { VNode } from "preact";
import { capacitySentences, capacityTable } from "../../pipelines/figures/capacity-table.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { isInPeriod } from "../../pipelines/figures/periods.ts";
import { sensitivityFigure } from "../../pipelines/figures/sensitivity-figure.ts";
import { staffingFinding } from "../../pipelines/figures/staffing-finding.ts";
import { workloadFigure } from "../../pipelines/figures/workload-figure.ts";
import { type Period } from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { normTrendTable, projectPostTable, teamFormTable, validityTable } from "../texts/staffing-tables.ts";
import type { UnitView } from "../unit-view.ts";

export function StaffingPage({ view }: { view: UnitView }): VNode {
  const { tables, unit, workload } = view;
  const finding = staffingFinding(tables.out__staffing);
  return (
    <>
      <PageHead
        kicker={[unit.unit_name, "wydanie wewnętrzne"]}
        headline={finding.headline}
        lead={finding.lead}
      />
      {finding.rows.length > 0 ? (
        <Norms view={view} />
      ) : (
        <Empty title="Brak danych o zatrudnieniu">
          <p>
            Potrzebna jest tabela środowisk (rodziny i etaty na dany dzień). Patrz:{" "}
            <a href="jakosc-danych.html">Jakość danych</a>.
          </p>
        </Empty>
      )}
      {workload.period ? <Missing view={view} period={workload.period} /> : null}
      {workload.period ? <Capacity view={view} period={workload.period} /> : null}
      <Organisation view={view} />
    </>
  );
}

/** A small centre starts from its staff, so it reads the reverse first. */
function Norms({ view: { tables, unit } }: { view: UnitView }) {
  const { norms, reverse } = staffingFinding(tables.out__staffing);
  const trend = normTrendTable(tables);
  const validity = validityTable(tables);
  const forward = <Table key="norms" model={norms} isCompact />;
  const back = reverse.rows.length > 0 ? <Table key="reverse" model={reverse} isCompact /> : null;
  return (
    <section>
      <h2>Normy modelu i ustawy</h2>
      {unit.unit_type === "GOPS" ? [back, forward] : [forward, back]}
      <Sources tables={["out__staffing"]} />
      {trend ? (
        <>
          <h3>W kolejnych okresach</h3>
          <Table model={trend} isCompact />
        </>
      ) : null}
      {validity ? (
        <details>
          <summary>Od kiedy obowiązują progi</summary>
          <Table model={validity} isCompact />
          <Sources tables={["ref_norm"]} />
        </details>
      ) : null}
    </section>
  );
}

function Missing({ view, period }: { view: UnitView; period: Period }) {
  const { tables, workload, unit } = view;
  return (
    <>
      {view.roles.map((role) => {
        const entries = workload.entries.filter((entry) => entry.role === role);
        if (entries.length === 0) return null;
        const load = workloadFigure({
          id: `etaty-${role}`,
          role,
          period,
          entries,
          availableShare: unit.available_share,
        });
        const sensitivity = sensitivityOf(view, role, period);
        return (
          <section key={role}>
            <h2>Brakujące etaty: {rolePlural(role)}</h2>
            {role === view.roles[0] ? (
              <p>
                Etaty, których potrzeba na policzone czynności w dostępnym czasie, minus etaty obecne. To inne
                pytanie niż normy: normy liczą rodziny i mieszkańców, a tu liczy się czas.
              </p>
            ) : null}
            <Table model={load.table} isCompact />
            <Sources tables={load.sources} />
            {sensitivity ? <FigureView figure={sensitivity} isAlone /> : null}
          </section>
        );
      })}
      {tables.out__fte_gap.length === 0 ? null : (
        <p class="note">
          Przedział i wniosek liczymy tylko tam, gdzie większość godzin pochodzi z czasów zmierzonych.
        </p>
      )}
    </>
  );
}

function sensitivityOf({ tables, unit }: UnitView, role: string, period: Period) {
  const isWanted = (row: {
    role: string;
    scope: string;
    period_start_date: string;
    period_end_date: string;
  }) => row.role === role && row.scope === "unit" && isInPeriod(row, period);
  const gap = tables.out__fte_gap.find((row) => isWanted(row) && row.time_basis === "mixed")?.gap_fte;
  if (gap === undefined || gap === null) return null;
  return sensitivityFigure({
    id: `wrazliwosc-${role}`,
    role,
    period,
    rows: tables.out__fte_gap_sensitivity.filter((row) => isWanted(row) && row.scope_id === unit.unit_id),
    gap,
    activityLabels: new Map(
      tables.out__workload_activity.map(({ activity, activity_label }) => [activity, activity_label]),
    ),
  });
}

function Capacity({ view: { tables }, period }: { view: UnitView; period: Period }) {
  const sentences = capacitySentences(tables.out__caseload_capacity, period);
  return (
    <section>
      <h2>Na ile rodzin wystarcza czasu</h2>
      {sentences.length > 0 ? (
        <>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Table model={capacityTable(tables.out__caseload_capacity, period)} isCompact />
          <Sources tables={["out__caseload_capacity"]} />
        </>
      ) : (
        <p>
          Nie da się policzyć: potrzebne są liczby czynności i stan środowisk (rodziny) z tego samego okresu.
        </p>
      )}
    </section>
  );
}

function Organisation({ view: { tables } }: { view: UnitView }) {
  const forms = teamFormTable(tables);
  const posts = projectPostTable(tables);
  return (
    <section>
      <h2>Organizacja ośrodka i stanowiska z projektu</h2>
      {forms ? (
        <>
          <Table model={forms} />
          <Sources tables={["out__team_form"]} />
        </>
      ) : (
        <p>
          Podziału ośrodka na cztery części (pierwszy kontakt, praca socjalna, usługi, świadczenia) nie
          podano. Wpisuje się go w pliku <code>miernik.yaml</code>, w polu <code>organisation</code>{" "}
          jednostki.
        </p>
      )}
      {posts ? (
        <>
          <Table model={posts} />
          <Sources tables={["out__project_post"]} />
        </>
      ) : (
        <p>
          Stanowisk utworzonych z pieniędzy projektu nie podano. Wpisuje się je w pliku{" "}
          <code>miernik.yaml</code>, w polu <code>project_posts</code>: wtedy Miernik pilnuje dwuletniego
          okresu trwałości.
        </p>
      )}
    </section>
  );
}
