/** Yearly costs of the projection, in prices of the card's year. */
import type { Cost, CostCard } from "../../sources/cost-cards/contract.ts";
import { publicCost, type Lookup, type PricedComponent } from "./components.ts";
import { estimated, estimateOf, product, scaled, type Estimate } from "./estimate.ts";
import { quantityOf } from "./measured.ts";
import { carriedOrTold, unitCostOf } from "./prices.ts";

/** @returns null where a price or quantity is missing, which is told */
export function yearlyCost(
  cost: Cost,
  card: CostCard,
  priced: readonly PricedComponent[],
  { prices, data, tell }: Lookup,
): Estimate | null {
  if (cost.kind === "list") return publicCost(card, priced, cost.side);
  if (cost.kind === "money") {
    const index = carriedOrTold(1, cost.year, card.priceYear, cost, tell);
    return index && scaled(estimateOf(cost.amount), index.factor);
  }
  const quantity = quantityOf(cost.quantity, data, tell);
  const price = unitCostOf(cost, prices, card.priceYear, tell);
  if (!quantity || !price) return null;
  const whole = product(quantity, estimated(price.unitCostPln, null, price.source, price.grade));
  return scaled(whole, cost.share);
}
