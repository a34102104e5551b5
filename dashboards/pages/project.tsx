/** The overview of a project with several units: one line each, in the order of miernik.yaml. */
import type { VNode } from "preact";
import { severityCounts } from "../../pipelines/figures/data-findings.ts";
import { rolePlural, rolesOf } from "../../pipelines/figures/labels.ts";
import {
  completenessDoubts,
  completenessPercent,
  missingText,
} from "../../pipelines/figures/completeness-words.ts";
import { hasCards, missingCards, overallCompleteness } from "../../pipelines/figures/structure-shares.ts";
import { isOver, type WorkloadEntry } from "../../pipelines/figures/workload-entries.ts";
import { firstThree, isTeam, subjectText } from "../../pipelines/figures/workload-words.ts";
import {
  capitalised,
  counted,
  fteText,
  listed,
  nouns,
  number,
  percentAround,
  periodText,
} from "../../pipelines/lib/polish.ts";
import { Downloads, type Download } from "../components/downloads.tsx";
import { KeyFigures, PageHead, Sources, type KeyFigure } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { gminaTable } from "../texts/gmina-table.ts";
import { unitCompleteness } from "../texts/completeness.ts";
import type { UnitView } from "../unit-view.ts";

export function ProjectPage({
  project,
  views,
  downloads,
}: {
  project: string;
  views: readonly UnitView[];
  downloads: readonly Download[];
}): VNode {
  const roles = rolesOf(views.flatMap((view) => view.roles.map((role) => ({ role }))));
  const gminas = gminaTable(views);
  return (
    <>
      <PageHead
        kicker={[project, "wydanie wewnętrzne"]}
        headline={projectHeadline(views)}
        lead={["Jednostki stoją w kolejności z pliku miernik.yaml; nie jest to ranking."]}
      />
      <KeyFigures figures={projectFigures(views)} />
      <section>
        <h2>Jednostki</h2>
        <div class="scroll" role="region" aria-label="Tabela: jednostki projektu" tabindex={0}>
          <table class="wide">
            <caption>
              <span>
                Obciążenie w ostatnim okresie z danymi, % dostępnego czasu, czasy standardowe; w nawiasie
                etaty
              </span>
            </caption>
            <thead>
              <tr>
                <th scope="col">Jednostka</th>
                <th scope="col">Okres</th>
                {roles.map((role) => (
                  <th key={role} scope="col" class="number">
                    {capitalised(rolePlural(role))}
                  </th>
                ))}
                <th scope="col">Najwyżej w zespole</th>
                <th scope="col" class="number">
                  Kompletność kart
                </th>
                <th scope="col">Uwagi do danych</th>
              </tr>
            </thead>
            <tbody>
              {views.map((view) => (
                <UnitRow key={view.unit.unit_id} view={view} roles={roles} />
              ))}
            </tbody>
          </table>
        </div>
        <Sources tables={["out__workload", "out__card_completeness", "out__data_finding"]} />
      </section>
      {gminas ? (
        <section>
          <h2>Gminy</h2>
          <Table model={gminas} isCompact />
          <Sources tables={["out__profile", "out__profile_rate"]} />
        </section>
      ) : null}
      <Downloads
        downloads={downloads}
        unitNames={new Map(views.map(({ unit }) => [unit.unit_id, unit.unit_name]))}
      />
    </>
  );
}

function UnitRow({ view, roles }: { view: UnitView; roles: readonly string[] }) {
  const { unit, workload, period, tables } = view;
  const findings = tables.out__data_finding.filter((finding) => finding.unit_id === unit.unit_id);
  return (
    <tr>
      <th scope="row">
        <a href={`units/${encodeURIComponent(unit.unit_id)}/index.html`}>
          <bdi>{unit.unit_name}</bdi>
        </a>
      </th>
      <td>{period ? periodText(period) : "brak danych"}</td>
      {roles.map((role) => (
        <td key={role} class="number">
          {loadText(workload.entries.find((entry) => entry.role === role && !isTeam(entry)))}
        </td>
      ))}
      <td>{highestTeamText(workload.entries)}</td>
      <td class="number">{completenessText(view)}</td>
      <td>{findings.length === 0 ? "brak" : severityCounts(findings)}</td>
    </tr>
  );
}

function loadText(entry: UnitView["workload"]["entries"][number] | undefined): string {
  if (!entry) return "brak danych";
  if (entry.load === null) return "nieznane";
  return `${percentAround(entry.load)}${entry.fte === null ? "" : ` (${fteText(entry.fte)})`}`;
}

function projectHeadline(views: readonly UnitView[]): string {
  const known = views.filter((view) => view.workload.entries.some((entry) => entry.load !== null));
  if (known.length === 0) return "Brak danych o obciążeniu pracą w jednostkach projektu.";
  const over = known.filter((view) => view.workload.entries.some((entry) => isOver(entry.load)));
  const all = counted(known.length, { ...nouns.unit, one: "jednostki", few: "jednostek" });
  const doubt = "jeśli przyjąć czasy standardowe";
  const missing =
    known.length < views.length
      ? ` Dla ${counted(views.length - known.length, { ...nouns.unit, one: "jednostki", few: "jednostek" })} brak danych.`
      : "";
  if (over.length === 0)
    return known.length === 1
      ? `Jedyna jednostka z danymi mieści się w dostępnym czasie pracy, ${doubt}.${missing}`
      : `Wszystkie jednostki z danymi (${String(known.length)}) mieszczą się w dostępnym czasie pracy, ${doubt}.${missing}`;
  const names = over.map((view) => `${view.unit.unit_name} (${highestOver(view.workload.entries)})`);
  const units = names.length <= 3 ? listed(names) : firstThree(names, ", ");
  return `W ${String(over.length)} z ${all} – ${units} – dostępny czas pracy jest przekroczony, ${doubt}.${missing}`;
}

/** "Filia Stare Miasto, 109 %": the team with the highest load, or the role where no team is over. */
function highestOver(entries: readonly WorkloadEntry[]): string {
  const over = entries.filter((entry) => isOver(entry.load));
  const teams = over.filter(isTeam);
  const [highest] = byFallingLoad(teams.length > 0 ? teams : over);
  return highest ? `${subjectText(highest, [])}, ${percentAround(highest.load ?? 0)}` : "";
}

function highestTeamText(entries: readonly WorkloadEntry[]): string {
  const teams = entries.filter(isTeam);
  if (teams.length === 0) return entries.length === 0 ? "brak danych" : "bez zespołów";
  const [highest] = byFallingLoad(teams.filter((entry) => entry.load !== null));
  return highest ? `${subjectText(highest, entries)} – ${percentAround(highest.load ?? 0)}` : "nieznane";
}

function byFallingLoad(entries: readonly WorkloadEntry[]): WorkloadEntry[] {
  return entries.toSorted((a, b) => (b.load ?? -1) - (a.load ?? -1));
}

function completenessText(view: UnitView): string {
  const cards = unitCompleteness(view, view.months);
  if (!cards) return "brak kart";
  const value = cards.completeness === null ? "nieznana" : completenessPercent(cards.completeness);
  return cards.missing > 0 ? `${value} (brakuje ${missingText(cards.missing)})` : value;
}

function projectFigures(views: readonly UnitView[]): KeyFigure[] {
  const cards = views.flatMap((view) =>
    view.tables.out__card_completeness.filter((row) => view.months.includes(row.month)),
  );
  const { completeness, entered_h, expected_h } = overallCompleteness(cards);
  const missing = missingCards(
    cards,
    views.flatMap((view) => view.tables.out__time_structure),
  );
  const withCounts = views.filter((view) => view.workload.period).length;
  const withCards = views.filter((view) => hasCards(view.tables.out__card_completeness)).length;
  const from = (count: number) =>
    `przekazały: ${String(count)} z ${counted(views.length, { ...nouns.unit, one: "jednostki", few: "jednostek" })}`;
  return [
    { label: "Jednostki", headline: "units", value: number(views.length, 0), note: "w projekcie" },
    {
      label: "Liczby czynności",
      headline: "units_with_counts",
      value: number(withCounts, 0),
      note: from(withCounts),
    },
    {
      label: "Karty czasu pracy",
      headline: "units_with_cards",
      value: number(withCards, 0),
      note: from(withCards),
    },
    {
      label: "Kompletność kart",
      headline: "completeness",
      value:
        withCards === 0
          ? "brak kart"
          : completeness === null
            ? "nieznana"
            : completenessPercent(completeness),
      note:
        withCards === 0
          ? "nie wczytano kart"
          : completeness === null
            ? "nie podano etatów"
            : [
                `ostatni okres z danymi: wpisano ${number(entered_h, 0)} z ${number(expected_h, 0)} h oczekiwanych`,
                ...completenessDoubts([completeness], missing),
              ].join("; "),
    },
  ];
}
