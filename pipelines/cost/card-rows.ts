/** What a computed card says of itself: rows of the tables that repeat it, and its result. */
import type { CostCard } from "../../sources/cost-cards/contract.ts";
import type { Row } from "../contract/rows.ts";
import type { PricedComponent } from "./components.ts";
import type { CardInput } from "./model-inputs.ts";
import { noProjection, type ProjectionRows } from "./projection-rows.ts";

export interface ComputedCard {
  unitId: string;
  card: CostCard;
  priced: PricedComponent[];
  inputs: CardInput[];
  projected: ProjectionRows | null;
}

export function cardRow({ unitId, card }: ComputedCard): Row<"ref_cost_card"> {
  return {
    unit_id: unitId,
    card_id: card.id,
    area: card.area,
    card_title: card.title,
    problem: card.problem,
    card_question: card.question,
    person_one: card.who.one,
    person_few: card.who.few,
    person_many: card.who.many,
    card_persons: card.persons,
    base_year: card.baseYear,
    card_price_year: card.priceYear,
    horizon_years: card.projection?.years ?? null,
    discount_rate: card.projection ? card.discountRate : null,
    level_count: card.projection?.levels.length ?? null,
    card_note: card.note,
  };
}

export function gainRows({ unitId, card }: ComputedCard): Row<"out__cost_gain">[] {
  return card.gains.map(({ gain, source }, i) => ({
    unit_id: unitId,
    card_id: card.id,
    gain_no: i + 1,
    gain,
    source,
  }));
}

export function levelRows({ unitId, card }: ComputedCard): Row<"out__cost_level">[] {
  const levels = card.projection?.levels ?? [];
  return levels.map((label, i) => ({
    unit_id: unitId,
    card_id: card.id,
    level_no: i + 1,
    level_label: label,
  }));
}

export function linkedRows({ unitId, card }: ComputedCard): Row<"out__cost_linked">[] {
  const linked = card.projection?.linked ?? [];
  return linked.map(({ name }, i) => ({
    unit_id: unitId,
    card_id: card.id,
    linked_no: i + 1,
    linked_label: name,
  }));
}

export function resultRow({ unitId, card, priced, projected }: ComputedCard): Row<"out__cost_result"> {
  const sum = (side: string): number =>
    priced
      .filter(({ component }) => component.side === side)
      .reduce((total, { amount }) => total + amount.value, 0);
  const [help, inaction] = [sum("help"), sum("inaction")];
  return {
    unit_id: unitId,
    card_id: card.id,
    help_pln: help,
    inaction_pln: inaction,
    balance_pln: inaction - help,
    effect_ratio: help === 0 ? null : inaction / help,
    ...(projected?.result ?? noProjection),
  };
}
