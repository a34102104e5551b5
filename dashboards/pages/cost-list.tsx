/** All cost cards of the unit, each with one sentence. */
import type { VNode } from "preact";
import type { CostCard } from "../../pipelines/figures/cost-card.ts";
import { cardHeadline } from "../../pipelines/figures/cost-words.ts";
import { counted, type Forms } from "../../pipelines/lib/polish.ts";
import { costPaths } from "../components/cost-parts.tsx";
import { PageHead, Sources } from "../components/parts.tsx";

const cardForms: Forms = { one: "kartę", few: "karty", many: "kart", other: "karty" };
/** From this chance on a saving is called likely, as in the cards' own sentences. */
const likely = 0.67;

export function CostListPage({
  kicker,
  cards,
}: {
  kicker: readonly string[];
  cards: readonly CostCard[];
}): VNode {
  return (
    <>
      <PageHead
        kicker={[...kicker, "koszty zaniechania"]}
        headline={headline(cards)}
        lead={[
          "Karta pokazuje, ile kosztuje pomoc i ile kosztuje jej brak. To rachunek przy podanych założeniach, nie prognoza budżetu: " +
            "każda liczba ma źródło albo jest oznaczona jako założenie.",
        ]}
      />
      {cards.map((one) => (
        <section key={one.card.card_id}>
          <h2>
            <a href={costPaths(one.card.card_id).card}>{one.card.card_title}</a>
          </h2>
          <p>{cardHeadline(one)}</p>
          <p class="note">{one.card.problem}</p>
          {one.projection ? (
            <p class="no-print">
              <a href={costPaths(one.card.card_id).projection}>
                Zmień liczby i zobacz wynik: projekcja „{one.card.card_title}”
              </a>
            </p>
          ) : null}
        </section>
      ))}
      <Sources tables={["out__cost_result", "ref_cost_card"]} />
    </>
  );
}

function headline(cards: readonly CostCard[]): string {
  const chances = cards.flatMap(({ projection }) => projection?.outcome.interval?.chance ?? []);
  const positive = chances.filter((chance) => chance > likely).length;
  const all = `Policzono ${counted(cards.length, cardForms, 0)}`;
  if (chances.length === 0)
    return `${all}. Żadna nie ma projekcji, więc nie wiadomo, czy pomoc da oszczędność.`;
  return positive === 0
    ? `${all}. W żadnej oszczędność nie jest prawdopodobna przy podanych założeniach.`
    : `${all}. Przy podanych założeniach oszczędność jest prawdopodobna w ${String(positive)} z ${String(chances.length)} projekcji.`;
}
