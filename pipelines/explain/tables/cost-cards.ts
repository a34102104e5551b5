/** Cost cards: from totals to components, and from there to the lines of the card's file. */
import { roleNames } from "../../../sources/role-names.ts";
import type { Role } from "../../../sources/vocabulary.ts";
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import type { PublishedTable } from "../../contract/tables.ts";
import { periodText } from "../../lib/polish.ts";
import type { Asked, Explainer, How, Part } from "../types.ts";
import type { Words } from "../words.ts";
import { rowsBeside } from "./rows-beside.ts";

/** Lines of the card; they stand there, nothing adds up. */
export function cardLines(table: PublishedTable): Part {
  return {
    sql: `${table}.lines`,
    title: { pl: "wiersze karty", en: "lines of the card" },
    field: "card_value",
    adds: "cells",
  };
}

/** A table that says what the card says. */
function asWritten<T extends PublishedTable>(table: T): Explainer<T> {
  return {
    answeredBy: "pipelines/cost/card-rows.ts",
    parts: [cardLines(table)],
    how: ({ words }) =>
      Promise.resolve({ formulas: [words.say("Tak jest zapisane w karcie.", "As the card has it.")] }),
  };
}

export const costCard: Explainer<"out__cost_card"> = {
  answeredBy: "pipelines/cost/components.ts",
  parts: [cardLines("out__cost_card")],
  how: async ({ row, words, database }: Asked<"out__cost_card">): Promise<How> => {
    const ids = (row.price_id ?? "").split(" + ");
    const prices = await rowsBeside("ref_unit_cost", database, "semi join asked using (unit_id)");
    return {
      formulas: [
        amountText(row, words),
        unitCostText(row, words),
        `${words.meaning("quantity_source")}: ${row.quantity_source} (${words.value("quantity_grade", row.quantity_grade)})`,
      ],
      see: [
        ...prices
          .filter(({ price_id }) => ids.includes(price_id))
          .map((price) => ({
            id: rowId("ref_unit_cost", price),
            what: `${price.service_label}, ${price.price_id}`,
          })),
        ...(await measurementsOf(row, database, words)),
      ],
      alsoBy: ["pipelines/cost/prices.ts", "pipelines/cost/measured.ts"],
    };
  },
};

const costSummary: Explainer<"out__cost_summary"> = {
  answeredBy: "pipelines/cost/out__cost_summary.sql",
  parts: [],
  how: async ({ row, words, database }: Asked<"out__cost_summary">): Promise<How> => {
    const components = await rowsBeside(
      "out__cost_card",
      database,
      "semi join asked using (unit_id, card_id, side, payer)",
    );
    const [card] = await rowsBeside("ref_cost_card", database, "semi join asked using (unit_id, card_id)");
    const total = words.number(row.amount_pln);
    const parts = components.map(({ amount_pln }) => words.number(amount_pln)).join(" + ");
    return {
      formulas: [
        ...(components.length > 1 ? [`${words.say("razem", "total")}: ${parts} = ${total}`] : []),
        `${words.say("na jedną osobę albo rodzinę", "per person or family")}: ${total} ÷ ${words.number(card?.card_persons ?? 1)} = ${words.number(row.per_family_pln)}`,
      ],
      see: components.map((one) => ({
        id: rowId("out__cost_card", one),
        what: `${one.component}: ${words.value("amount_pln", one.amount_pln)}`,
      })),
    };
  },
};

export const cardExplainers = {
  ref_cost_card: asWritten("ref_cost_card"),
  out__cost_card: costCard,
  out__cost_gain: asWritten("out__cost_gain"),
  out__cost_summary: costSummary,
  out__cost_level: asWritten("out__cost_level"),
  out__cost_linked: asWritten("out__cost_linked"),
};

function amountText(row: Row<"out__cost_card">, words: Words): string {
  const factors = [row.quantity, row.duration ?? 1, row.unit_cost_pln, row.payer_share];
  const text = factors.map((factor) => words.number(factor)).join(" × ");
  const meaning = words.say(
    "kwota: ilość × czas trwania × koszt jednostki × część płatnika",
    "amount: quantity × duration × unit cost × payer’s share",
  );
  return `${meaning}: ${text} = ${words.number(row.amount_pln)}`;
}

function unitCostText(row: Row<"out__cost_card">, words: Words): string {
  const text = [row.nominal_cost_pln, row.index_factor, row.conversion_factor]
    .map((factor) => words.number(factor))
    .join(" × ");
  const meaning = words.say(
    `koszt jednostki: kwota w cenach z ${String(row.price_year)} r. × wskaźnik cen do ${String(row.card_price_year)} r. × przelicznik jednostek`,
    `unit cost: amount in prices of ${String(row.price_year)} × price index to ${String(row.card_price_year)} × conversion of units`,
  );
  return `${meaning}: ${text} = ${words.number(row.unit_cost_pln)}`;
}

/** The measurement that a component's hours rest on: its source names activity or role, and period. */
async function measurementsOf(
  { quantity_source: source }: Row<"out__cost_card">,
  database: Asked<"out__cost_card">["database"],
  words: Words,
): Promise<{ id: string; what: string }[]> {
  if (source.includes("(out__activity_time)")) {
    const times = await rowsBeside("out__activity_time", database, "semi join asked using (unit_id)");
    return times
      .filter((one) => source.includes(`: ${one.activity_label}, ${periodText(one)} (`))
      .map((one) => ({
        id: rowId("out__activity_time", one),
        what: `${one.activity_label}: ${words.value("measured_h", one.measured_h)}`,
      }));
  }
  if (!source.includes("(out__caseload_capacity)")) return [];
  const restriction = "semi join asked using (unit_id) where scope = 'unit' and time_basis = 'mixed'";
  const capacities = await rowsBeside("out__caseload_capacity", database, restriction);
  return capacities
    .filter((one) => source.includes(`, ${roleNames[one.role as Role].pl}, ${periodText(one)} (`))
    .map((one) => ({
      id: rowId("out__caseload_capacity", one),
      what: words.value("hours_per_family_h", one.hours_per_family_h),
    }));
}
