/** On what the working time goes, and how whole the cards are. */
import type { VNode } from "preact";
import { taskGroups } from "../../pipelines/contract/codes.ts";
import { completenessPercent } from "../../pipelines/figures/completeness-words.ts";
import { rolePlural } from "../../pipelines/figures/labels.ts";
import { structureFigure } from "../../pipelines/figures/structure-figure.ts";
import { hasCards, monthShares } from "../../pipelines/figures/structure-shares.ts";
import { largestGroup, verbs } from "../../pipelines/figures/structure-words.ts";
import { capitalised, listed, percent } from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { unitCompleteness, type Completeness } from "../texts/completeness.ts";
import { completenessTable, taskTable } from "../texts/structure-tables.ts";
import type { UnitView } from "../unit-view.ts";

/** Two years of bars still fit a page. */
const mostMonths = 24;

export function StructurePage({ view }: { view: UnitView }): VNode {
  const { out__time_structure, out__card_completeness } = view.tables;
  const completeness = completenessTable(view);
  return (
    <>
      <PageHead
        kicker={[view.unit.unit_name, "wydanie wewnętrzne"]}
        headline={structureHeadline(view)}
        lead={[
          "Udziały liczymy w godzinach wpisanych do kart czasu pracy, razem z nieobecnościami. Brakujące wpisy " +
            "mogą je przesuwać.",
        ]}
      />
      {view.roles.map((role) => {
        const rows = out__time_structure.filter((row) => row.role === role);
        const tasks = taskTable(role, rows);
        return (
          <section key={role}>
            <h2>{capitalised(rolePlural(role))}</h2>
            <FigureView
              isAlone
              figure={structureFigure({
                id: `struktura-${role}`,
                role,
                rows,
                completeness: out__card_completeness.filter((row) => row.role === role),
                mostMonths,
              })}
            />
            {tasks ? <Table model={tasks} isCompact /> : null}
          </section>
        );
      })}
      <section>
        <h2>Kompletność kart</h2>
        <p>
          Kompletność to godziny wpisane podzielone przez oczekiwane (wymiar miesiąca × etaty). Im niższa, tym
          ostrożniej trzeba czytać strukturę czasu. Więcej niż 100 % znaczy, że wpisano więcej godzin, niż
          wynosi wymiar.
        </p>
        {hasCards(out__card_completeness) ? (
          <Table model={completeness} isCompact />
        ) : (
          <p>Nie wczytano żadnej karty czasu pracy.</p>
        )}
      </section>
      <Sources tables={["out__time_structure", "out__card_completeness"]} />
    </>
  );
}

function structureHeadline(view: UnitView): string {
  const parts = view.roles.flatMap((role) => {
    const rows = view.tables.out__time_structure.filter((row) => row.role === role);
    const months = monthShares(rows);
    if (months.length === 0) return [];
    const { group, share } = largestGroup(months);
    return [
      {
        who: rolePlural(role, "dative"),
        what: `${taskGroups[group].pl} (${percent(share)})`,
        verb: verbs[group],
      },
    ];
  });
  const [first, ...others] = parts;
  if (!first) return "Nie wiadomo, na co idzie czas pracy – nie wczytano kart czasu pracy.";
  const cards = unitCompleteness(view);
  const doubt = cards
    ? [...completenessClause(cards), ...cards.doubts].map((part) => `; ${part}`).join("")
    : "";
  const rest = others.map(({ who, what }) => `, ${who} – ${what}`).join("");
  return `${capitalised(first.who)} najwięcej czasu ${first.verb} ${first.what}${rest}${doubt}.`;
}

/** Of each role where there are two, as one may hide what the other lacks. */
function completenessClause({ byRole, completeness }: Completeness): string[] {
  const known = byRole.flatMap(({ role, completeness: value }) => (value === null ? [] : [{ role, value }]));
  if (known.length > 1) {
    const [first, ...others] = known.map(
      ({ role, value }) => [completenessPercent(value), `(${rolePlural(role)})`] as const,
    );
    if (!first) return [];
    return [
      `w kartach jest ${listed([
        `${first[0]} oczekiwanych godzin ${first[1]}`,
        ...others.map((other) => other.join(" ")),
      ])}`,
    ];
  }
  return completeness === null
    ? []
    : [`w kartach jest ${completenessPercent(completeness)} oczekiwanych godzin`];
}
