/** One cost card: both lists line by line, who pays and who saves, and the projection with its doubts. */
import type { VNode } from "preact";
import type { CardProjection, CostCard } from "../../pipelines/figures/cost-card.ts";
import { componentsOf, type Side } from "../../pipelines/figures/cost-components.ts";
import { inputsTable } from "../../pipelines/figures/cost-inputs.ts";
import { paybackFigure } from "../../pipelines/figures/cost-payback.ts";
import { payersTable } from "../../pipelines/figures/cost-payers.ts";
import { tornadoFigure } from "../../pipelines/figures/cost-tornado.ts";
import {
  assumptionsSentence,
  cardHeadline,
  cardLead,
  cashableSentence,
  convergenceText,
  eachText,
  payersSentence,
} from "../../pipelines/figures/cost-words.ts";
import { projectionFigure } from "../../pipelines/figures/projection-figure.ts";
import { counted } from "../../pipelines/lib/polish.ts";
import { ComponentTable } from "../components/component-table.tsx";
import { CostLinks, costPaths } from "../components/cost-parts.tsx";
import type { Download } from "../components/downloads.tsx";
import { FigureView } from "../components/figure.tsx";
import { KeyFigures, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { cardFigures } from "../texts/cost-figures.ts";
import { CostMethod } from "../texts/cost-method.tsx";

export function CostCardPage({
  kicker,
  one,
  printed,
}: {
  kicker: readonly string[];
  one: CostCard;
  /** The card as a document to print, where there is one. */
  printed: Download | undefined;
}): VNode {
  const { card, projection, gains } = one;
  return (
    <>
      <PageHead kicker={[...kicker, card.card_title]} headline={cardHeadline(one)} lead={cardLead(one)} />
      <CostLinks card_id={card.card_id} current="card" hasProjection={projection !== null} />
      <KeyFigures figures={cardFigures(one)} />
      <section>
        <h2>O co chodzi</h2>
        <p>{card.problem}</p>
        <p>
          <strong>Prośba o decyzję:</strong> {card.card_question}
        </p>
        {card.card_note === null ? null : <p class="note">Zastrzeżenie autora karty: {card.card_note}</p>}
        {printed ? (
          <p class="no-print">
            <a href={printed.path}>Karta na jednej stronie do wydruku (PDF)</a>
          </p>
        ) : null}
      </section>
      <List one={one} side="help" title="Ile kosztuje pomoc" />
      <List one={one} side="inaction" title="Ile kosztuje brak pomocy" />
      <section>
        <h2>Kto płaci, a kto oszczędza</h2>
        <p>{payersSentence(one)}</p>
        <p>{cashableSentence(one)}</p>
        <Table model={payersTable(one)} isCompact />
        <Sources tables={["out__cost_summary", "out__cost_card"]} />
      </section>
      <section>
        <h2>Zysk, którego nie liczy się w pieniądzu</h2>
        {gains.length === 0 ? (
          <p>Na karcie nie wpisano zysków społecznych.</p>
        ) : (
          <ul>
            {gains.map(({ gain, gain_no, source }) => (
              <li key={gain_no}>
                {gain} <span class="todo">Źródło: {source}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {projection ? <Projection one={one} projection={projection} /> : null}
      <CostMethod hasProjection={projection !== null} />
    </>
  );
}

function List({ one, side, title }: { one: CostCard; side: Side; title: string }) {
  const { card, person } = one;
  return (
    <section>
      <h2>{title}</h2>
      <ComponentTable
        caption={`Składniki (${counted(card.card_persons, person, 0)}, ceny z ${String(card.card_price_year)} r.)`}
        lines={componentsOf(one, side)}
        each={(total) => eachText(one, total)}
      />
      <Sources tables={["out__cost_card"]} />
    </section>
  );
}

function Projection({ one, projection }: { one: CostCard; projection: CardProjection }) {
  const { card } = one;
  const figure = projectionFigure({
    id: `projekcja-${card.card_id}`,
    outcome: projection.outcome,
    years: projection.years,
    price_year: card.card_price_year,
    discount_rate: projection.discount_rate,
    sources: ["out__cost_projection"],
  });
  const tornado = tornadoFigure(`wrazliwosc-${card.card_id}`, projection);
  const payback = paybackFigure(`zwrot-${card.card_id}`, projection);
  return (
    <>
      <section>
        <h2>Dwie przyszłości: bez działania i z działaniem</h2>
        <p class="no-print">
          <a href={costPaths(card.card_id).projection}>Zmień liczby i zobacz, co się stanie z wynikiem</a>
        </p>
        <FigureView figure={figure} isAlone />
      </section>
      {tornado || payback ? (
        <section>
          <h2>Na ile to pewne</h2>
          <p>{convergenceText(one)}</p>
          <div class="figures">
            {tornado ? <FigureView figure={tornado} /> : null}
            {payback ? <FigureView figure={payback} /> : null}
          </div>
        </section>
      ) : null}
      <section id="dane">
        <h2>Na czym opiera się projekcja</h2>
        <p>{assumptionsSentence(one)}</p>
        <div class="inputs">
          <Table model={inputsTable(projection)} isCompact />
        </div>
        <Sources tables={["out__cost_input"]} />
      </section>
    </>
  );
}
