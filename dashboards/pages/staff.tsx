/** The page that may be given to all workers: unit and teams, and nobody's own figures. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText, rolePlural, rolesOf } from "../../pipelines/figures/labels.ts";
import { staffingFinding } from "../../pipelines/figures/staffing-finding.ts";
import { structureFigure } from "../../pipelines/figures/structure-figure.ts";
import { isJudged, timesFinding, type MeasuredTime } from "../../pipelines/figures/times-finding.ts";
import { workloadEntries } from "../../pipelines/figures/workload-entries.ts";
import { workloadFigure } from "../../pipelines/figures/workload-figure.ts";
import { workloadFinding } from "../../pipelines/figures/workload-finding.ts";
import {
  capitalised,
  counted,
  listed,
  nouns,
  number,
  periodText,
  rangeText,
  type Period,
} from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import type { StaffTables } from "../staff/staff-tables.ts";
import { loadTable } from "../texts/scope-tables.ts";

const mostMonths = 12;

export function StaffPage({ unit, staff }: { unit: Row<"ref_unit">; staff: StaffTables }): VNode {
  const { tables, period } = staff;
  const roles = rolesOf(tables.out__workload, tables.out__time_structure);
  return (
    <>
      <PageHead
        kicker={[unit.unit_name, ...(period ? [periodText(period)] : []), "strona dla pracowników"]}
        {...headOf(staff)}
      />
      {roles.map((role) => (
        <RoleSection key={role} unit={unit} staff={staff} role={role} />
      ))}
      <Norms staff={staff} />
      <Times staff={staff} />
      <Rules staff={staff} />
    </>
  );
}

/** The finding about the whole unit; a sentence about teams would say too much or too little where some are hidden. */
function headOf({ tables, period, hiddenRoles }: StaffTables): { headline: string; lead: string[] } {
  const isUnit = (row: { scope: string }) => row.scope === "unit";
  const finding = workloadFinding(
    tables.out__workload.filter(isUnit),
    [],
    tables.out__fte_gap.filter(isUnit),
  );
  if (finding.period) {
    const hidden = hiddenRoles.map((role) => rolePlural(role));
    return {
      headline: finding.headline,
      lead: [
        ...finding.lead,
        ...(hidden.length > 0 ? [`Bez liczb: ${listed(hidden)}, bo to mniej niż 3 osoby.`] : []),
      ],
    };
  }
  return period
    ? {
        headline: "Na każdym stanowisku pracuje mniej niż 3 osoby, dlatego podajemy tu tylko etaty i normy.",
        lead: [],
      }
    : { headline: "Nie wczytano jeszcze liczb czynności, więc obciążenia nie da się policzyć.", lead: [] };
}

function RoleSection({ unit, staff, role }: { unit: Row<"ref_unit">; staff: StaffTables; role: string }) {
  const { tables, period, hiddenTeams } = staff;
  const hidden = hiddenTeams.get(role) ?? 0;
  const load = period ? loadFigure(unit, staff, role, period, hidden > 0) : null;
  const trend = loadTable(tables, { role, scope: "unit", scope_id: unit.unit_id });
  const structure = tables.out__time_structure.filter((row) => row.role === role);
  return (
    <section>
      <h2>{capitalised(rolePlural(role))}</h2>
      <div class="figures">
        {load ? <FigureView figure={load} /> : null}
        {structure.length > 0 ? (
          <FigureView
            figure={structureFigure({
              id: `struktura-${role}`,
              role,
              rows: structure,
              completeness: tables.out__card_completeness.filter((row) => row.role === role),
              mostMonths,
            })}
          />
        ) : null}
      </div>
      {load && hidden > 0 ? (
        <p class="note">
          Nie pokazano: {counted(hidden, nouns.team)} (mniej niż 3 osoby albo wynik dałby się wyliczyć z
          pozostałych).
        </p>
      ) : null}
      {trend && trend.rows.length > 1 ? (
        <>
          <h3>Cała jednostka w kolejnych okresach</h3>
          <Table model={trend} isCompact />
          <Sources tables={["out__workload"]} />
        </>
      ) : null}
    </section>
  );
}

function loadFigure(
  unit: Row<"ref_unit">,
  { tables }: StaffTables,
  role: string,
  period: Period,
  hasHidden: boolean,
) {
  const rows = tables.out__workload.filter((row) => row.role === role);
  const entries = workloadEntries(rows, [], period, tables.out__fte_gap);
  if (entries.length === 0) return null;
  const figure = workloadFigure({
    id: `obciazenie-${role}`,
    role,
    period,
    entries,
    availableShare: unit.available_share,
  });
  // What is true of the shown teams may not be true of all.
  return hasHidden && entries.length > 1
    ? { ...figure, title: "Obciążenie jednostki i zespołów, których wyniki można pokazać" }
    : figure;
}

function Norms({ staff: { tables } }: { staff: StaffTables }) {
  const { rows, headline, norms } = staffingFinding(tables.out__staffing);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>Etaty i normy</h2>
      <p>{headline}</p>
      <Table model={norms} isCompact />
      <Sources tables={["out__staffing"]} />
    </section>
  );
}

function Times({ staff: { tables } }: { staff: StaffTables }) {
  const { period, rows, headline } = timesFinding(tables.out__activity_time);
  const judged = rows.filter(isJudged);
  if (!period || judged.length === 0) return null;
  return (
    <section>
      <h2>Czasy czynności</h2>
      <p>{headline}</p>
      <Table model={timesTable(judged, period)} />
      <Sources tables={["out__activity_time"]} />
    </section>
  );
}

function timesTable(rows: readonly MeasuredTime[], period: Period): TableModel {
  return {
    caption: `Średni czas jednej czynności w godzinach, ${periodText(period)}`,
    columns: [
      { label: "Czynność", kind: "text" },
      { label: "Standard", kind: "number" },
      { label: "Zmierzono (95 % PU)", kind: "number" },
      { label: "Pracownicy", kind: "number" },
      { label: "Wniosek", kind: "text" },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.activity_label,
        row.standard_h === null ? "–" : number(row.standard_h, 2),
        `${number(row.measured_h, 2)} (${rangeText(row.ci_low_h, row.ci_high_h, 2)})`,
        number(row.worker_count, 0),
        codeText("verdict", row.verdict),
      ],
    })),
    notes: ["PU – przedział ufności."],
  };
}

function Rules({ staff: { hiddenRoles } }: { staff: StaffTables }) {
  return (
    <section>
      <h2>Czego tu nie ma i dlaczego</h2>
      <ul>
        <li>
          Nie ma liczb ani pseudonimów poszczególnych osób. Te liczby służą podziałowi pracy, a nie ocenie.
        </li>
        <li>
          Wynik zespołu pokazujemy, jeśli na danym stanowisku pracują w nim co najmniej 3 osoby. Gdyby wynik
          pominiętego zespołu dało się wyliczyć jako różnicę między jednostką a pozostałymi zespołami,
          pomijamy także następny najmniejszy zespół.
        </li>
        <li>
          Gdy w całej jednostce na stanowisku są mniej niż 3 osoby, pokazujemy tylko etaty i normy, bo te są
          jawne.
          {hiddenRoles.length > 0
            ? ` Dotyczy to: ${listed(hiddenRoles.map((role) => rolePlural(role)))}.`
            : ""}
        </li>
        <li>Każdy pracownik może poprosić kierownika o kartę własną: swoje liczby i nikogo więcej.</li>
      </ul>
      <h3>Jak to policzono</h3>
      <p>
        Obciążenie to czas potrzebny na policzone czynności (liczba × czas jednej) podzielony przez dostępny
        czas pracy, czyli część wymiaru, która zostaje po urlopach, zwolnieniach, szkoleniach i zebraniach.
        Więcej niż 100 % znaczy, że czynności wymagają więcej czasu, niż jest dostępne. Przedział ufności (PU)
        mówi, na ile wynik jest pewny.
      </p>
    </section>
  );
}
