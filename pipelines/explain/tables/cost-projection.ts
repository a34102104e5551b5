/** Projections of the cost of inaction: from results to years, from years to inputs, from these to lines of the card. */
import { rowId } from "../../contract/row-id.ts";
import type { Row } from "../../contract/rows.ts";
import { modelOfInputs } from "../../projection/model-of-inputs.ts";
import type { ProjectionModel } from "../../projection/model.ts";
import { project } from "../../projection/project.ts";
import type { Asked, Explainer, How } from "../types.ts";
import type { Words } from "../words.ts";
import { cardLines } from "./cost-cards.ts";
import { rowsBeside } from "./rows-beside.ts";

type Database = Asked<"out__cost_result">["database"];

const ofCard = "semi join asked using (unit_id, card_id)";
const answeredBy = "pipelines/cost/projection-rows.ts";
const model = "pipelines/projection/project.ts";
const uncertainty = "pipelines/projection/uncertainty.ts";

const costInput: Explainer<"out__cost_input"> = {
  answeredBy: "pipelines/cost/model-inputs.ts",
  parts: [cardLines("out__cost_input")],
  how: async ({ row, words, database }: Asked<"out__cost_input">): Promise<How> => {
    const side = row.source.includes("koszt pomocy") ? "help" : "inaction";
    const isOfList = row.source.startsWith("lista ");
    const components = isOfList ? await rowsBeside("out__cost_card", database, ofCard) : [];
    return {
      formulas: [
        words.say(
          `${row.input_label}: ${words.number(row.input_base)}, od ${words.number(row.input_low)} do ${words.number(row.input_high)} (${words.value("input_unit", row.input_unit)})`,
          `${row.input_label}: ${words.number(row.input_base)}, from ${words.number(row.input_low)} to ${words.number(row.input_high)} (${words.value("input_unit", row.input_unit)})`,
        ),
        ...(isOfList ? [listText(words)] : []),
      ],
      settings: [
        { name: words.meaning("grade"), value: words.value("grade", row.grade), source: row.source },
        {
          name: words.say("przedział, gdy karta go nie podaje", "range where the card gives none"),
          value: words.say("według pewności", "by how good the number is"),
          source: "pipelines/cost/widths.csv",
        },
      ],
      see: components
        .filter((one) => one.side === side && one.payer !== "family")
        .map((one) => ({
          id: rowId("out__cost_card", one),
          what: `${one.component}: ${words.value("amount_pln", one.amount_pln)}`,
        })),
    };
  },
};

const costProjection: Explainer<"out__cost_projection"> = {
  answeredBy,
  parts: [],
  how: async ({ row, words, database }: Asked<"out__cost_projection">): Promise<How> => {
    const inputs = await inputsOf(database);
    const [card] = await rowsBeside("ref_cost_card", database, ofCard);
    const projected = modelOfInputs(inputs);
    const t = row.year - (card?.base_year ?? row.year);
    return {
      formulas: yearTexts(row, projected, t, words),
      see: inputs.map((one) => inputLead(one, words)),
      alsoBy: [model],
    };
  },
};

const costResult: Explainer<"out__cost_result"> = {
  answeredBy,
  parts: [],
  how: async ({ row, words, database }: Asked<"out__cost_result">): Promise<How> => {
    const summary = await rowsBeside("out__cost_summary", database, ofCard);
    const years = await rowsBeside("out__cost_projection", database, ofCard);
    return {
      formulas: resultTexts(row, years, words),
      see: [
        ...summary.map((one) => ({
          id: rowId("out__cost_summary", one),
          what: `${words.value("side", one.side)}, ${words.value("payer", one.payer)}: ${words.value("amount_pln", one.amount_pln)}`,
        })),
        ...years.map((one) => ({
          id: rowId("out__cost_projection", one),
          what: `${String(one.year)}, ${words.value("scenario", one.scenario)}`,
        })),
      ],
      alsoBy: ["pipelines/cost/card-rows.ts", model, uncertainty],
    };
  },
};

const costSensitivity: Explainer<"out__cost_sensitivity"> = {
  answeredBy,
  parts: [],
  how: async ({ row, words, database }: Asked<"out__cost_sensitivity">): Promise<How> => {
    const inputs = await inputsOf(database);
    const [low, high] = [row.net_at_low_pln, row.net_at_high_pln].map((net) =>
      words.value("net_at_low_pln", net),
    );
    return {
      formulas: [
        words.say(
          `Oszczędność netto policzono dwa razy: przy ${words.number(row.input_low)} wynosi ${low ?? ""}, przy ${words.number(row.input_high)} wynosi ${high ?? ""}. Inne dane są jak w karcie.`,
          `The net saving was computed twice: at ${words.number(row.input_low)} it is ${low ?? ""}, at ${words.number(row.input_high)} it is ${high ?? ""}. Other inputs are as the card has them.`,
        ),
      ],
      see: inputs.filter((one) => one.input_path === row.input_path).map((one) => inputLead(one, words)),
      alsoBy: [uncertainty],
    };
  },
};

const costPayback: Explainer<"out__cost_payback"> = {
  answeredBy,
  parts: [],
  how: async ({ row, words, database }: Asked<"out__cost_payback">): Promise<How> => {
    const [result] = await rowsBeside("out__cost_result", database, ofCard);
    const draws = result?.draw_count ?? 0;
    const hits = Math.round(row.chance * draws);
    return {
      formulas: [
        `${words.meaning("chance")}: ${words.number(hits)} ÷ ${words.number(draws)} = ${words.percent(row.chance)}`,
      ],
      see: result ? [{ id: rowId("out__cost_result", result), what: words.meaning("net_saving_pln") }] : [],
      alsoBy: [uncertainty],
    };
  },
};

export const projectionExplainers = {
  out__cost_input: costInput,
  out__cost_projection: costProjection,
  out__cost_result: costResult,
  out__cost_sensitivity: costSensitivity,
  out__cost_payback: costPayback,
};

async function inputsOf(database: Database): Promise<Row<"out__cost_input">[]> {
  const rows = await rowsBeside("out__cost_input", database, ofCard);
  return rows.sort((a, b) => a.input_no - b.input_no);
}

function inputLead(row: Row<"out__cost_input">, words: Words): { id: string; what: string } {
  return { id: rowId("out__cost_input", row), what: `${row.input_label}: ${words.number(row.input_base)}` };
}

function listText(words: Words): string {
  return words.say(
    "Suma składników listy bez części osoby albo rodziny, na jedną osobę albo rodzinę i na rok.",
    "The sum of the list’s components without the part of the person or family, per person or family and year.",
  );
}

/** Persons of the year by level, and what they cost. */
function yearTexts(
  row: Row<"out__cost_projection">,
  given: ProjectionModel,
  t: number,
  words: Words,
): string[] {
  const future = project(given)[row.scenario as "without" | "with"];
  const levels = future.persons[t] ?? [];
  const linked = future.linkedPersons[t] ?? [];
  const sum = (counts: readonly number[], costs: readonly number[]): string =>
    counts.map((count, i) => `${words.factorNumber(count)} × ${words.number(costs[i] ?? 0)}`).join(" + ");
  const discounted = (text: string): string =>
    given.discountRate === 0 || t === 0
      ? text
      : `(${text}) ÷ ${words.factorNumber((1 + given.discountRate) ** t)}`;
  const line = (meaning: string, text: string, result: number): string =>
    `${meaning}: ${discounted(text)} = ${words.number(result)}`;
  return [
    `${words.meaning("persons")}: ${levels.map((count) => words.number(count)).join(" + ")} = ${words.number(row.persons)}`,
    line(words.meaning("mandatory_cost_pln"), sum(levels, given.mandatoryCost), row.mandatory_cost_pln),
    ...(linked.length === 0
      ? []
      : [
          line(
            words.meaning("linked_cost_pln"),
            sum(
              linked,
              given.linked.map(({ cost }) => cost),
            ),
            row.linked_cost_pln,
          ),
        ]),
    ...(row.scenario === "with" && t < given.action.paidYears
      ? [
          line(
            words.meaning("action_cost_pln"),
            `${words.number(given.action.fixedCost)} + ${sum(levels, given.action.cost)}`,
            row.action_cost_pln,
          ),
        ]
      : []),
  ];
}

function resultTexts(
  row: Row<"out__cost_result">,
  years: readonly Row<"out__cost_projection">[],
  words: Words,
): string[] {
  const [help, inaction] = [words.number(row.help_pln), words.number(row.inaction_pln)];
  const card = [
    `${words.meaning("balance_pln")}: ${inaction} − ${help} = ${words.number(row.balance_pln)}`,
    ...(row.effect_ratio === null
      ? []
      : [`${words.meaning("effect_ratio")}: ${inaction} ÷ ${help} = ${words.number(row.effect_ratio)}`]),
  ];
  if (row.net_saving_pln === null || row.gross_saving_pln === null) return card;
  const sumOf = (scenario: string, skipped: number): number =>
    years
      .filter((one) => one.scenario === scenario)
      .slice(skipped)
      .reduce((sum, one) => sum + one.mandatory_cost_pln + one.linked_cost_pln, 0);
  const action = years.reduce((sum, one) => sum + one.action_cost_pln, 0);
  return [
    ...card,
    `${words.meaning("gross_saving_pln")}: ${words.number(sumOf("without", 1))} − ${words.number(sumOf("with", 1))} = ${words.number(row.gross_saving_pln)}`,
    `${words.meaning("net_saving_pln")}: ${words.number(row.gross_saving_pln)} − ${words.number(action)} = ${words.number(row.net_saving_pln)}`,
    words.say(
      `Przedział i szansa pochodzą z ${words.number(row.draw_count ?? 0)} losowań: każdą daną losuje się z trójkąta nad jej przedziałem (ziarno ${String(row.seed)}). Wzory są nasze: oficjalnych nie opublikowano.`,
      `Interval and chance are from ${words.number(row.draw_count ?? 0)} draws: every input is drawn from a triangle over its range (seed ${String(row.seed)}). The equations are ours: no official ones were published.`,
    ),
  ];
}
