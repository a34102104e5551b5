/** Two cost cards made in memory: one with a projection of three levels and a linked problem, one with lists only. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { modelOfInputs, uncertainInputs } from "../../../pipelines/projection/model-of-inputs.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { uniform } from "../../../pipelines/projection/random.ts";
import { simulate, tornado } from "../../../pipelines/projection/uncertainty.ts";
import { sampleDataset } from "./sample.ts";
import { components } from "./sample-cost-components.ts";
import { card, card_id, unit_id } from "./sample-cost-ids.ts";
import { inputRows, inputSpecs, levels, type Spec } from "./sample-cost-inputs.ts";

type Tables = Dataset["tables"];
type Input = Row<"out__cost_input">;
type Component = Row<"out__cost_card">;

const draws = 2000;
const seed = 2024;
const baseYear = 2024;

/** Of a card: both lists summed by payer, and in all. */
function sums(
  rows: readonly Component[],
  persons: number,
): Pick<Tables, "out__cost_summary" | "out__cost_result"> {
  const groups = new Map<string, Row<"out__cost_summary">>();
  for (const row of rows) {
    const key = `${row.side} ${row.payer}`;
    const sum = groups.get(key) ?? {
      unit_id,
      card_id: row.card_id,
      side: row.side,
      payer: row.payer,
      amount_pln: 0,
      cashable_pln: 0,
      per_family_pln: 0,
    };
    sum.amount_pln += row.amount_pln;
    sum.cashable_pln += row.is_cashable ? row.amount_pln : 0;
    sum.per_family_pln = sum.amount_pln / persons;
    groups.set(key, sum);
  }
  const total = (side: string): number =>
    rows.filter((row) => row.side === side).reduce((sum, row) => sum + row.amount_pln, 0);
  const [help, inaction] = [total("help"), total("inaction")];
  return {
    out__cost_summary: [...groups.values()],
    out__cost_result: [
      {
        unit_id,
        card_id: rows[0]?.card_id ?? "",
        help_pln: help,
        inaction_pln: inaction,
        balance_pln: inaction - help,
        effect_ratio: inaction / help,
        gross_saving_pln: null,
        net_saving_pln: null,
        net_low_pln: null,
        net_high_pln: null,
        chance_positive: null,
        payback_year: null,
        draw_count: null,
        seed: null,
        seed_shift_pln: null,
      },
    ],
  };
}

/** What the pipeline computes from the inputs: by its own modules, which have tests of their own. */
function projectionTables(inputs: readonly Input[]): Partial<Tables> {
  const model = modelOfInputs(inputs);
  const projection = project(model);
  const uncertain = uncertainInputs(inputs);
  const simulation = simulate(model, uncertain, draws, uniform(seed));
  const [result] = sums(components, 10).out__cost_result;
  if (!result) throw new Error("the sample has a result");
  const none = 1 - simulation.paybackShares.reduce((a, b) => a + b, 0);
  return {
    out__cost_level: levels.map((level_label, i) => ({ ...card, level_no: i + 1, level_label })),
    out__cost_linked: [{ ...card, linked_no: 1, linked_label: "przemoc w rodzinie" }],
    out__cost_input: [...inputs],
    out__cost_projection: (["without", "with"] as const).flatMap((scenario) =>
      projection.actionCost.map((action, t) => ({
        ...card,
        year: baseYear + t,
        scenario,
        persons: (projection[scenario].persons[t] ?? []).reduce((a, b) => a + b, 0),
        mandatory_cost_pln: projection[scenario].mandatoryCost[t] ?? 0,
        linked_cost_pln: projection[scenario].linkedCost[t] ?? 0,
        action_cost_pln: scenario === "with" ? action : 0,
      })),
    ),
    out__cost_result: [
      {
        ...result,
        gross_saving_pln: projection.grossSaving,
        net_saving_pln: projection.netSaving,
        net_low_pln: simulation.low,
        net_high_pln: simulation.high,
        chance_positive: simulation.chancePositive,
        payback_year: projection.paybackYear === null ? null : baseYear + projection.paybackYear,
        draw_count: draws,
        seed,
        seed_shift_pln: 4100,
      },
    ],
    out__cost_sensitivity: tornado(model, uncertain).map(({ path, atLow, atHigh }) => ({
      ...card,
      input_path: path,
      input_low: uncertain.find((input) => input.path === path)?.low ?? 0,
      input_high: uncertain.find((input) => input.path === path)?.high ?? 0,
      net_at_low_pln: atLow,
      net_at_high_pln: atHigh,
    })),
    out__cost_payback: [
      ...simulation.paybackShares.map((chance, t) => ({ ...card, payback_year: baseYear + t, chance })),
      { ...card, payback_year: null, chance: none },
    ],
  };
}

function cardRow(id: string, card_title: string, hasProjection: boolean): Row<"ref_cost_card"> {
  return {
    unit_id,
    card_id: id,
    area: "rodzina",
    card_title,
    problem: "Rodziny z wieloma problemami korzystają z pomocy kilku instytucji, które działają osobno.",
    card_question: "Utrzymanie zespołu współpracy i superwizji przez trzy lata.",
    person_one: "rodzina",
    person_few: "rodziny",
    person_many: "rodzin",
    card_persons: 10,
    base_year: baseYear,
    card_price_year: 2024,
    horizon_years: hasProjection ? 7 : null,
    discount_rate: hasProjection ? 0 : null,
    level_count: hasProjection ? levels.length : null,
    card_note: "Cele osiągnięto w 140 z 172 programów; to nie jest prawdopodobieństwo wyjścia z problemu.",
  };
}

/** @param specs inputs of the card with a projection */
export function costTables(specs: readonly Spec[] = inputSpecs): Partial<Tables> {
  const projected = projectionTables(inputRows(specs));
  const listed = components.map((row) => ({ ...row, card_id: "same-listy" }));
  const sumsOfListed = sums(listed, 10);
  return {
    ...projected,
    ref_cost_card: [
      cardRow(card_id, "Rodzina w zespole współpracy", true),
      cardRow("same-listy", "Dziecko poza placówką", false),
    ],
    out__cost_card: [...components, ...listed],
    out__cost_gain: [
      { ...card, gain_no: 1, gain: "Dzieci zostają z rodzicami.", source: "opis programu, 2024 r." },
      {
        ...card,
        gain_no: 2,
        gain: "Rodzice odzyskują wpływ na własne sprawy.",
        source: "rozmowy z rodzinami, 2024 r.",
      },
    ],
    out__cost_summary: [...sums(components, 10).out__cost_summary, ...sumsOfListed.out__cost_summary],
    out__cost_result: [...(projected.out__cost_result ?? []), ...sumsOfListed.out__cost_result],
  };
}

export function costDataset(specs: readonly Spec[] = inputSpecs): Dataset {
  const data = sampleDataset();
  return { ...data, tables: { ...data.tables, ...costTables(specs) } };
}
