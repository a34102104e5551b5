/** The shipped prices and the price index as tables, so that queries read them like data. */
import { catalogue } from "../../sources/unit-costs/catalogue.ts";
import type { Price } from "../../sources/unit-costs/contract.ts";
import {
  carried,
  newestIndexYear,
  oldestPriceYear,
  priceIndex,
} from "../../sources/unit-costs/price-index.ts";
import type { Config } from "../config.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";

export async function writeCostReferences(
  database: Database,
  { prices }: Pick<Config, "prices">,
): Promise<void> {
  await database.insert("ref_shipped_price", catalogue.map(toPriceRow));
  await database.insert("ref_price_factor", factorsTo(prices.year));
  await database.insert(
    "ref_price_index",
    priceIndex.map(({ year, index, certainty, source }) => ({
      index_year: year,
      price_index: index,
      index_certainty: certainty,
      source,
    })),
  );
}

function toPriceRow(price: Price): Row<"ref_shipped_price"> {
  return {
    price_id: price.id,
    service: price.service,
    service_label: price.serviceLabel,
    unit: price.unit,
    nominal_cost_pln: price.amountPln,
    price_year: price.year,
    price_kind: price.kind,
    territory: price.territory,
    source: price.source,
    grade: price.grade,
    payer: null,
    valid_from_date: price.validFrom ?? null,
    valid_to_date: price.validTo ?? null,
    price_note: price.note ?? null,
    price_statistic: price.typical?.statistic ?? null,
    price_count: price.typical?.n ?? null,
    lowest_pln: price.typical?.lowestPln ?? null,
    highest_pln: price.typical?.highestPln ?? null,
  };
}

/** One row per year from which amounts can be carried to the target, that year included. */
function factorsTo(target: number): Row<"ref_price_factor">[] {
  const count = newestIndexYear - oldestPriceYear + 1;
  return Array.from({ length: count }, (_, i) => oldestPriceYear + i).flatMap((year) => {
    const one = carried(1, year, target);
    if (!one) return [];
    return [
      {
        price_year: year,
        target_year: target,
        index_factor: one.factor,
        index_source: one.source === "" ? null : one.source,
        index_certainty: one.source === "" ? null : one.certainty,
      },
    ];
  });
}
