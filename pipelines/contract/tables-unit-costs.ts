/** Tables of unit costs: shipped and own prices, and the index that carries them from year to year. */
import { place, type Table } from "./table.ts";

/** What every price says of itself. */
const price = [
  "service",
  "service_label",
  "unit",
  "nominal_cost_pln",
  "price_year",
  "price_kind",
  "territory",
  "source",
  "grade",
  "payer",
  "valid_from_date",
  "valid_to_date",
  "price_note",
] as const;
const unsaid = ["territory", "payer", "valid_from_date", "valid_to_date", "price_note"] as const;
const computed = ["price_statistic", "price_count", "lowest_pln", "highest_pln"] as const;

export const unitCostTables = {
  raw_unit_cost__price: {
    grain: { pl: "wiersz własnego wykazu cen", en: "row of a unit’s own price list" },
    key: [...place],
    fields: [...place, "unit_id", ...price],
    optional: [...unsaid, "service"],
  },
  ref_shipped_price: {
    grain: { pl: "cena dołączona do programu", en: "shipped price" },
    key: ["price_id"],
    fields: ["price_id", ...price, ...computed],
    optional: [...unsaid, ...computed],
  },
  ref_price_factor: {
    grain: {
      pl: "rok, z którego da się przeliczyć kwoty na ceny roku wyników",
      en: "year from which amounts can be carried to prices of the results’ year",
    },
    key: ["price_year"],
    fields: ["price_year", "target_year", "index_factor", "index_source", "index_certainty"],
    optional: ["index_source", "index_certainty"],
  },
  ref_price_index: {
    grain: { pl: "rok", en: "year" },
    key: ["index_year"],
    fields: ["index_year", "price_index", "index_certainty", "source"],
    isPublished: true,
  },
  core_unit_cost__price: {
    grain: {
      pl: "jednostka i cena: dołączona do programu albo własna",
      en: "unit and price, shipped or its own",
    },
    key: ["unit_id", "price_id"],
    fields: ["unit_id", "price_id", ...price, "is_own", ...computed],
    optional: [...unsaid, ...computed],
  },
  ref_unit_cost: {
    grain: {
      pl: "jednostka i cena: dołączona do programu albo własna",
      en: "unit and price, shipped or its own",
    },
    key: ["unit_id", "price_id"],
    fields: [
      "unit_id",
      "price_id",
      ...price,
      "is_own",
      ...computed,
      "target_year",
      "unit_cost_pln",
      "index_factor",
      "index_source",
      "index_certainty",
    ],
    optional: [...unsaid, ...computed, "unit_cost_pln", "index_factor", "index_source", "index_certainty"],
    isPublished: true,
  },
} as const satisfies Record<string, Table>;
