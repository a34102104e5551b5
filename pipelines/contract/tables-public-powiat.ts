/** What the public edition adds up over the gminas of a powiat: numbers that are shown of each of them, and nothing else. */
import type { Table } from "./table.ts";

const members = ["gmina_count", "gmina_codes"] as const;

export const publicPowiatTables = {
  public__powiat: {
    grain: { pl: "powiat", en: "powiat" },
    key: ["powiat_teryt"],
    fields: ["powiat_teryt", "powiat_name", "gmina_total", ...members],
    optional: ["powiat_name", "gmina_total"],
  },
  public__powiat_profile: {
    grain: { pl: "powiat, rok i pojęcie", en: "powiat, year and concept" },
    key: ["powiat_teryt", "year", "concept"],
    fields: [
      "powiat_teryt",
      "year",
      "concept",
      "value",
      ...members,
      "change_1y",
      "change_5y",
      "source_form",
      "series_break",
    ],
    optional: ["change_1y", "change_5y"],
  },
  public__powiat_rate: {
    grain: { pl: "powiat, rok i wskaźnik", en: "powiat, year and rate" },
    key: ["powiat_teryt", "year", "rate_id"],
    fields: ["powiat_teryt", "year", "rate_id", "numerator", "denominator", "value", ...members],
    optional: ["value"],
  },
  public__powiat_indicator: {
    grain: { pl: "powiat, wskaźnik pilotażu i pomiar", en: "powiat, indicator of the pilot and measurement" },
    key: ["powiat_teryt", "indicator_id", "wave"],
    fields: [
      "powiat_teryt",
      "indicator_id",
      "wave",
      "period_end_date",
      "numerator",
      "denominator",
      "value",
      ...members,
    ],
    optional: ["denominator", "value"],
  },
} as const satisfies Record<string, Table>;
