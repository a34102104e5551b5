/** Tables of the public edition that differ from the internal ones: rows that passed disclosure control. */
import type { Table } from "./table.ts";

export const publicTables = {
  public__profile: {
    grain: { pl: "jednostka, rok i pojęcie", en: "unit, year and concept" },
    key: ["unit_id", "year", "concept"],
    fields: [
      "unit_id",
      "year",
      "concept",
      "value",
      "residents",
      "per_10k",
      "change_1y",
      "change_5y",
      "source_form",
      "series_break",
      "hidden_fields",
    ],
    optional: ["value", "residents", "per_10k", "change_1y", "change_5y", "hidden_fields"],
  },
  public__profile_rate: {
    grain: { pl: "jednostka, rok i wskaźnik", en: "unit, year and rate" },
    key: ["unit_id", "year", "rate_id"],
    fields: [
      "unit_id",
      "year",
      "rate_id",
      "numerator",
      "denominator",
      "value",
      "norm_id",
      "threshold",
      "is_met",
      "hidden_fields",
    ],
    optional: ["numerator", "denominator", "value", "norm_id", "threshold", "is_met", "hidden_fields"],
  },
  public__unit: {
    grain: { pl: "jednostka", en: "unit" },
    key: ["unit_id"],
    fields: ["unit_id", "unit_name", "unit_type", "teryt"],
    optional: ["teryt"],
  },
} as const satisfies Record<string, Table>;
