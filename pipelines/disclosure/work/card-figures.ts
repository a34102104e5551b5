/** What public cost cards tell of the families that their quantities were measured on: sums over as many as the card counts. */
import type { Row } from "../../contract/rows.ts";
import { measuredWords, profileWords } from "../../cost/measured.ts";
import { groupBy } from "../../lib/group.ts";
import { digestOf } from "./counted.ts";
import type { ShownFigure } from "./shown-figures.ts";

/** A card has no days: its families may be the same ones in every publication. */
const always = { from: "0001-01-01", until: "9999-12-31" } as const;

export function cardFigures(
  cards: readonly Row<"ref_cost_card">[],
  components: readonly Row<"out__cost_card">[],
): ShownFigure[] {
  const measured = groupBy(components.filter(isMeasuredOnFamilies), cardKey);
  return cards.flatMap((card): ShownFigure[] => {
    const key = cardKey(card);
    const quantities = measured.get(key)?.map((one) => [one.side, one.component_no, one.payer, one.quantity]);
    if (!quantities) return [];
    const families = `families of ${key}`;
    const state = digestOf([key, card.card_persons, quantities]);
    const parts: ShownFigure["done"][number]["parts"] = [[families, always.from, always.until]];
    const done = { what: key, factor: 1, ...always, state, posts: card.card_persons, parts };
    return [{ row: cardRowOf(card), kind: "families", value: state, done: [done] }];
  });
}

export function cardRowOf(card: CardId): string {
  return `ref_cost_card/${cardKey(card)}`;
}

/** Of its own data the unit says where they stand: other sources were typed. */
export function isMeasuredOnFamilies({
  quantity_grade,
  quantity_source,
}: Pick<Row<"out__cost_card">, "quantity_grade" | "quantity_source">): boolean {
  const isTyped = !quantity_source.includes(measuredWords) && !quantity_source.includes(profileWords);
  return quantity_grade === "measured" && isTyped;
}

export type CardId = Pick<Row<"ref_cost_card">, "unit_id" | "card_id">;

export function cardKey({ unit_id, card_id }: CardId): string {
  return `${unit_id}/${card_id}`;
}
