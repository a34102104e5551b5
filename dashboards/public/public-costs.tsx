/** The cost of inaction of one unit, for anybody: its cards of typical paths, at prices of price lists. */
import type { VNode } from "preact";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { componentsOf, type Side } from "../../pipelines/figures/cost-components.ts";
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { payersTable } from "../../pipelines/figures/cost-payers.ts";
import {
  assumptionsSentence,
  cardHeadline,
  cardLead,
  eachText,
  payersSentence,
} from "../../pipelines/figures/cost-words.ts";
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import { counted, type Forms } from "../../pipelines/lib/polish.ts";
import { ComponentTable } from "../components/component-table.tsx";
import { FigureView } from "../components/figure.tsx";
import { PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";

export function costsPath(unitId: string): string {
  return `koszty-${unitId}.html`;
}

const cardForms: Forms = { one: "karta", few: "karty", many: "kart", other: "karty" };

export function PublicCostsPage({
  kicker,
  cards,
}: {
  kicker: readonly string[];
  cards: readonly CostCard[];
}): VNode {
  return (
    <>
      <PageHead
        kicker={[...kicker, "koszt zaniechania"]}
        headline={`Ile kosztuje pomoc, a ile jej brak: ${counted(cards.length, cardForms, 0)}`}
        lead={[
          "Karta opisuje typową drogę rodziny albo osoby, nie żadną konkretną. To rachunek przy podanych założeniach, nie prognoza budżetu: każda liczba ma źródło albo jest oznaczona jako założenie.",
        ]}
      />
      {cards.map((one) => (
        <Card key={one.card.card_id} one={one} />
      ))}
    </>
  );
}

function Card({ one }: { one: CostCard }) {
  const { card, gains, projection } = one;
  const future =
    projection &&
    projectionFigure({
      id: `projekcja-${card.card_id}`,
      outcome: projection.outcome,
      years: projection.years,
      price_year: card.card_price_year,
      discount_rate: projection.discount_rate,
      sources: ["out__cost_projection", "out__cost_input"],
    });
  return (
    <section>
      <h2>{card.card_title}</h2>
      <p>
        <strong>{cardHeadline(one)}</strong> {cardLead(one).join(" ")}
      </p>
      <p>{card.problem}</p>
      <p>
        <strong>Prośba o decyzję:</strong> {card.card_question}
      </p>
      {card.card_note === null ? null : <p class="note">Zastrzeżenie autora karty: {card.card_note}</p>}
      <List one={one} side="help" title="Ile kosztuje pomoc" />
      <List one={one} side="inaction" title="Ile kosztuje brak pomocy" />
      <h3>Kto płaci, a kto oszczędza</h3>
      <p>{payersSentence(one)}</p>
      <Table model={ofCard(payersTable(one), card)} isCompact />
      <Sources tables={["out__cost_summary"]} />
      {gains.length > 0 ? (
        <>
          <h3>Zysk, którego nie liczy się w pieniądzu</h3>
          <ul>
            {gains.map(({ gain, gain_no, source }) => (
              <li key={gain_no}>
                {gain} Źródło: {source}.
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {future ? (
        <>
          <h3>Dwie przyszłości: bez działania i z działaniem</h3>
          <p>{assumptionsSentence(one)}</p>
          <FigureView figure={{ ...future, table: ofCard(future.table, card) }} />
        </>
      ) : null}
    </section>
  );
}

/** Cards stand below each other, and each table says of which it is to those who go from table to table. */
function ofCard(table: TableModel, { card_title }: CostCard["card"]): TableModel {
  return { ...table, caption: `${table.caption}: ${card_title}` };
}

function List({ one, side, title }: { one: CostCard; side: Side; title: string }) {
  const { card, person } = one;
  return (
    <>
      <h3>{title}</h3>
      <ComponentTable
        caption={`${title}: składniki (${counted(card.card_persons, person, 0)}, ceny z ${String(card.card_price_year)} r.)`}
        lines={componentsOf(one, side)}
        each={(total) => eachText(one, total)}
      />
      <Sources tables={["out__cost_card"]} />
    </>
  );
}
