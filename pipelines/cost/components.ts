/** The components of a card with their amounts, one per payer. */
import type { Component, CostCard } from "../../sources/cost-cards/contract.ts";
import type { Tell } from "../../sources/cost-cards/asking.ts";
import type { Row } from "../contract/rows.ts";
import { estimated, product, scaled, total, type Estimate } from "./estimate.ts";
import { quantityOf, type UnitData } from "./measured.ts";
import { unitCostOf, type ListedPrice, type UnitCost } from "./prices.ts";

/** What a card's numbers are looked up in, and where faults go. */
export interface Lookup {
  prices: ReadonlyMap<string, ListedPrice>;
  data: UnitData;
  tell: Tell;
}

export interface PricedComponent {
  component: Component;
  quantity: Estimate;
  cost: UnitCost;
  /** Of all payers. */
  amount: Estimate;
}

/** @returns null where one of them has no price or quantity, which is told */
export function pricedComponents(card: CostCard, lookup: Lookup): PricedComponent[] | null {
  const priced = card.components.map((component) => pricedComponent(component, card, lookup));
  const found = priced.filter((one) => one !== null);
  return found.length === priced.length ? found : null;
}

function pricedComponent(
  component: Component,
  { priceYear }: CostCard,
  { prices, data, tell }: Lookup,
): PricedComponent | null {
  const quantity = quantityOf(component.quantity, data, tell);
  const cost = unitCostOf(component, prices, priceYear, tell);
  if (!quantity || !cost) return null;
  const amount = product(
    scaled(quantity, component.duration?.value ?? 1),
    estimated(cost.unitCostPln, null, cost.source, cost.grade),
  );
  return { component, quantity, cost, amount };
}

export function componentRows(
  { id, area, priceYear }: CostCard,
  unitId: string,
  priced: readonly PricedComponent[],
): Row<"out__cost_card">[] {
  return priced.flatMap(({ component, quantity, cost, amount }) =>
    component.payers.map(({ payer, share }) => ({
      unit_id: unitId,
      card_id: id,
      area,
      side: component.side,
      component_no: component.no,
      component: component.name,
      quantity: quantity.value,
      quantity_grade: quantity.grade,
      quantity_source: quantity.source,
      unit: component.unit,
      duration: component.duration?.value ?? null,
      duration_unit: component.duration?.unit ?? null,
      unit_cost_pln: cost.unitCostPln,
      card_price_year: priceYear,
      nominal_cost_pln: cost.nominalPln,
      price_year: cost.priceYear,
      index_factor: cost.indexFactor,
      conversion_factor: cost.conversionFactor,
      price_id: cost.priceId,
      price_kind: cost.kind,
      territory: cost.territory,
      source: cost.source,
      grade: cost.grade,
      payer,
      payer_share: share,
      is_cashable: component.isCashable,
      amount_pln: amount.value * share,
    })),
  );
}

/** What a list costs the public (all payers but the person or family) per person and year. */
export function publicCost(
  { persons, listYears }: CostCard,
  priced: readonly PricedComponent[],
  side: Component["side"],
): Estimate {
  const own = priced.filter(({ component }) => component.side === side);
  const parts = own.map(({ component, amount }) =>
    scaled(
      amount,
      component.payers.reduce((sum, { payer, share }) => sum + (payer === "family" ? 0 : share), 0),
    ),
  );
  const list = side === "help" ? "koszt pomocy" : "koszt zaniechania";
  return scaled(
    total(parts, `lista „${list}” tej karty, bez części osoby albo rodziny`),
    1 / persons / listYears,
  );
}
