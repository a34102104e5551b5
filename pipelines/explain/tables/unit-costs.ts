/** Prices and the index that carries them. */
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";

export const refUnitCost: Explainer<"ref_unit_cost"> = {
  answeredBy: "pipelines/core/ref_unit_cost.sql",
  parts: ({ is_own }) =>
    is_own
      ? [
          {
            sql: "ref_unit_cost.rows",
            title: { pl: "kwota w wykazie cen", en: "amount in the price list" },
            field: "nominal_cost_pln",
            total: "nominal_cost_pln",
          },
        ]
      : [],
  how: async ({ row, database, words }: Asked<"ref_unit_cost">): Promise<How> => ({
    formulas: [origin(row, words), carrying(row, words)],
    settings: [
      {
        name: words.say("rok cen wyników", "year of the results’ prices"),
        value: String(row.target_year),
        source: "miernik.yaml, prices.year",
      },
    ],
    see: (await indicesBetween(row, database)).map((index) => ({
      id: rowId("ref_price_index", index),
      what: `${words.meaning("price_index")}, ${String(index.index_year)}: ${words.number(index.price_index)}`,
    })),
    alsoBy: [row.is_own ? "sources/unit-costs/reader.ts" : placeOf(row)],
  }),
};

export const refPriceIndex: Explainer<"ref_price_index"> = {
  answeredBy: "pipelines/ingest/cost-references.ts",
  parts: [],
  how: ({ row, words }: Asked<"ref_price_index">): Promise<How> =>
    Promise.resolve({
      formulas: [
        words.say(
          `Ceny w ${String(row.index_year)} r. to średnio ${words.number(row.price_index)}\u00a0% cen z ${String(row.index_year - 1)} r. Wskaźniki są zapisane w sources/unit-costs/price-index.csv (${words.value("index_certainty", row.index_certainty)}).`,
          `Prices of ${String(row.index_year)} are on average ${words.number(row.price_index)} % of those of ${String(row.index_year - 1)}. Indices are written in sources/unit-costs/price-index.csv (${words.value("index_certainty", row.index_certainty)}).`,
        ),
      ],
      settings: [
        { name: words.meaning("price_index"), value: words.number(row.price_index), source: row.source },
      ],
    }),
};

/** Whose amount it is, and how it came about. */
function origin(row: Row<"ref_unit_cost">, words: Words): string {
  const amount = words.value("nominal_cost_pln", row.nominal_cost_pln);
  const year = String(row.price_year);
  if (row.is_own)
    return words.say(
      `Kwotę ${amount} (ceny z ${year} r.) podaje wykaz cen jednostki; źródło: ${row.source}.`,
      `The amount of ${amount} (prices of ${year}) is given by the unit’s price list; source: ${row.source}.`,
    );
  if (row.price_statistic === null)
    return words.say(
      `Kwotę ${amount} (ceny z ${year} r.) podaje źródło: ${row.source}. Stoi w ${placeOf(row)}.`,
      `The amount of ${amount} (prices of ${year}) is given by its source: ${row.source}. It stands in ${placeOf(row)}.`,
    );
  const range = [row.lowest_pln, row.highest_pln].map((one) => words.value("lowest_pln", one)).join("–");
  const count = words.number(row.price_count ?? 0);
  const statistic = words.value("price_statistic", row.price_statistic);
  return words.say(
    `Kwota ${amount} (ceny z ${year} r.) to ${statistic} cen w liczbie ${count} (${range}), obliczona tutaj. Ceny podaje: ${row.source}; stoją w ${placeOf(row)}.`,
    `The amount of ${amount} (prices of ${year}) is the ${statistic} of ${count} prices (${range}), computed here. They are given by: ${row.source}; they stand in ${placeOf(row)}.`,
  );
}

/** How it was carried to the results' year, or why not. */
function carrying(row: Row<"ref_unit_cost">, words: Words): string {
  const [from, to] = [String(row.price_year), String(row.target_year)];
  if (row.unit_cost_pln === null || row.index_factor === null)
    return words.say(
      `Kwoty z ${from} r. nie przeliczono na ceny z ${to} r.: brakuje wskaźnika cen.`,
      `The amount of ${from} was not carried to prices of ${to}: a price index is missing.`,
    );
  const nominal = words.value("nominal_cost_pln", row.nominal_cost_pln);
  const carried = words.value("unit_cost_pln", row.unit_cost_pln);
  const product = `${nominal} × ${words.number(row.index_factor)} = ${carried}`;
  return row.index_source === null
    ? `${product} (${words.say("ceny z tego samego roku", "prices of the same year")})`
    : `${product} (${row.index_source}; ${words.value("index_certainty", row.index_certainty)})`;
}

function placeOf(row: Row<"ref_unit_cost">): string {
  const isOfHomes = row.price_statistic !== null && row.service === "dps";
  return `sources/unit-costs/${isOfHomes ? "dps-malopolska.csv" : "prices.csv"}`;
}

async function indicesBetween(
  { price_year, target_year }: Row<"ref_unit_cost">,
  database: Asked<"ref_unit_cost">["database"],
): Promise<Row<"ref_price_index">[]> {
  const [first, last] = [Math.min(price_year, target_year), Math.max(price_year, target_year)];
  const rows = await database.rows("ref_price_index");
  return rows.filter(({ index_year }) => index_year > first && index_year <= last);
}
