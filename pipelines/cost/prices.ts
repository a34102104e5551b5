/** Prices of a card, carried to its year and to the unit of the quantity they are multiplied with. */
import { closest } from "fastest-levenshtein";
import type { AskedPrice, Priced } from "../../sources/cost-cards/contract.ts";
import type { Tell } from "../../sources/cost-cards/asking.ts";
import type { Grade, PriceKind, UnitCode } from "../../sources/unit-costs/contract.ts";
import { carried, newestIndexYear, oldestPriceYear } from "../../sources/unit-costs/price-index.ts";
import { conversion } from "../../sources/unit-costs/units.ts";
import { leastSure } from "./widths.ts";

/** A price as the catalogue or a unit's own list has it. */
export interface ListedPrice {
  price_id: string;
  unit: UnitCode;
  nominal_cost_pln: number;
  price_year: number;
  price_kind: PriceKind;
  territory: string;
  source: string;
  grade: Grade;
}

/** What one unit of a component costs, in prices of the card's year. */
export interface UnitCost {
  unitCostPln: number;
  nominalPln: number;
  priceYear: number;
  indexFactor: number;
  conversionFactor: number;
  /** null: the card's own price. */
  priceId: string | null;
  kind: PriceKind;
  territory: string;
  source: string;
  grade: Grade;
}

/** @returns null where something is missing, which is told */
export function unitCostOf(
  { prices, unit, path, line }: Pick<Priced, "prices" | "unit" | "path" | "line">,
  listed: ReadonlyMap<string, ListedPrice>,
  priceYear: number,
  tell: Tell,
): UnitCost | null {
  const found = prices.map((asked) => lookedUp(asked, listed, tell));
  const known = found.filter((one) => one !== null);
  const [first] = known;
  if (!first || known.length < found.length) return null;
  const kinds = [...new Set(known.map(({ price_kind }) => price_kind))];
  if (kinds.length > 1) {
    tell("card_prices_mixed", { path, line }, { kinds: kinds.join(", ") });
    return null;
  }
  if (known.some((one) => one.unit !== first.unit || one.price_year !== first.price_year)) {
    tell("card_prices_unlike", { path, line });
    return null;
  }
  const converted = conversion(unit, first.unit);
  if (!converted) {
    tell("card_unit_not_convertible", { path, line }, { unit, price_unit: first.unit });
    return null;
  }
  const nominalPln = known.reduce((sum, one) => sum + one.nominal_cost_pln, 0);
  const index = carriedOrTold(nominalPln, first.price_year, priceYear, { path, line }, tell);
  return (
    index && {
      unitCostPln: index.amountPln * converted.factor,
      nominalPln,
      priceYear: first.price_year,
      indexFactor: index.factor,
      conversionFactor: converted.factor,
      priceId: joinedTexts(known.map(({ price_id }) => price_id)) || null,
      kind: first.price_kind,
      territory: joinedTexts(known.map(({ territory }) => territory)),
      source: joinedTexts(known.map(({ source }) => source)),
      grade: leastSure(known.map(({ grade }) => grade)),
    }
  );
}

/** An amount in prices of the card's year; null where no index leads there, which is told. */
export function carriedOrTold(
  amountPln: number,
  fromYear: number,
  toYear: number,
  at: { path: string; line: number },
  tell: Tell,
): { amountPln: number; factor: number } | null {
  const found = carried(amountPln, fromYear, toYear);
  if (!found) {
    const years = `${String(oldestPriceYear)}–${String(newestIndexYear)}`;
    const params = { price_year: String(fromYear), card_price_year: String(toYear), years };
    tell("card_price_year_without_index", at, params);
  }
  return found;
}

function lookedUp(
  asked: AskedPrice,
  listed: ReadonlyMap<string, ListedPrice>,
  tell: Tell,
): ListedPrice | null {
  if (asked.kind === "own") {
    const { amountPln, unit, year, territory, priceKind, source, grade } = asked;
    const named = { price_id: "", nominal_cost_pln: amountPln, price_year: year, price_kind: priceKind };
    return { ...named, unit, territory, source, grade };
  }
  const found = listed.get(asked.id);
  if (!found) tell("card_price_unknown", asked, { near: closest(asked.id, [...listed.keys()]) }, asked.id);
  return found ?? null;
}

function joinedTexts(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ""))].join(" + ");
}
