/** Two cost cards made in memory: one with a projection of three levels and a linked problem, one with lists only. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { modelOfInputs, uncertainInputs } from "../../../pipelines/projection/model-of-inputs.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { uniform } from "../../../pipelines/projection/random.ts";
import { simulate, tornado } from "../../../pipelines/projection/uncertainty.ts";
import { sampleDataset } from "./sample.ts";

type Tables = Dataset["tables"];
type Input = Row<"out__cost_input">;
type Component = Row<"out__cost_card">;

export const unit_id = "mops-a";
export const card_id = "rodzina-zespol";
const card = { unit_id, card_id };
export const draws = 2000;
export const seed = 2024;
const baseYear = 2024;

/** path, label, unit, base, low, high, min, max, step; numbers as in the model. */
type Spec = readonly [
  string,
  string,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  ("published" | "estimate" | "assumption")?,
];

const levels = ["trudności przejściowe", "kryzys", "zagrożenie odebraniem dzieci"];

export const inputSpecs: readonly Spec[] = [
  ["cohort.0", `Rodziny na poziomie „${levels[0] ?? ""}”`, "persons", 4, 4, 4, 0, 200, 1, "published"],
  ["cohort.1", `Rodziny na poziomie „${levels[1] ?? ""}”`, "persons", 4, 4, 4, 0, 200, 1, "published"],
  ["cohort.2", `Rodziny na poziomie „${levels[2] ?? ""}”`, "persons", 2, 2, 2, 0, 200, 1, "published"],
  ["without.0.0", "Zostaje na poziomie 1", "probability", 0.6, 0.5, 0.7, 0, 1, 0.01],
  ["without.0.1", "Z poziomu 1 na 2", "probability", 0.2, 0.1, 0.3, 0, 1, 0.01],
  ["without.1.0", "Z poziomu 2 na 1", "probability", 0.1, 0.05, 0.15, 0, 1, 0.01],
  ["without.1.1", "Zostaje na poziomie 2", "probability", 0.6, 0.5, 0.7, 0, 1, 0.01],
  ["without.1.2", "Z poziomu 2 na 3", "probability", 0.2, 0.1, 0.3, 0, 1, 0.01],
  ["without.2.2", "Zostaje na poziomie 3", "probability", 0.9, 0.85, 0.95, 0, 1, 0.01],
  ["effect.0.1", "Działanie zmienia przejście z poziomu 1 na 2", "change", -0.1, -0.15, -0.02, -1, 1, 0.01],
  ["effect.1.0", "Działanie zmienia przejście z poziomu 2 na 1", "change", 0.2, 0.05, 0.3, -1, 1, 0.01],
  ["effect.1.2", "Działanie zmienia przejście z poziomu 2 na 3", "change", -0.12, -0.18, -0.04, -1, 1, 0.01],
  ["mandatoryCost.0", "Świadczenia na poziomie 1", "pln_year", 6000, 5000, 7000, 0, 60_000, 100, "published"],
  [
    "mandatoryCost.1",
    "Świadczenia na poziomie 2",
    "pln_year",
    14_000,
    11_000,
    17_000,
    0,
    100_000,
    500,
    "estimate",
  ],
  [
    "mandatoryCost.2",
    "Piecza zastępcza na poziomie 3",
    "pln_year",
    76_200,
    61_000,
    91_000,
    0,
    200_000,
    1000,
    "published",
  ],
  ["linked.0.start", "Rodziny z przemocą w roku bazowym", "persons", 1, 1, 1, 0, 50, 1],
  ["linked.0.exit", "Wyjście z przemocy w ciągu roku", "probability", 0.4, 0.3, 0.5, 0, 1, 0.01],
  [
    "linked.0.without.1",
    "Nowe przypadki przemocy na poziomie 2",
    "probability",
    0.08,
    0.04,
    0.12,
    0,
    1,
    0.01,
  ],
  ["linked.0.effect.1", "Działanie zmienia nowe przypadki przemocy", "change", -0.03, -0.06, 0, -1, 1, 0.01],
  [
    "linked.0.cost",
    "Koszt interwencji przy przemocy",
    "pln_year",
    9000,
    6000,
    12_000,
    0,
    60_000,
    500,
    "estimate",
  ],
  [
    "action.cost.0",
    "Praca zespołu z rodziną na poziomie 1",
    "pln_year",
    3100,
    2500,
    3700,
    0,
    30_000,
    100,
    "published",
  ],
  [
    "action.cost.1",
    "Praca zespołu z rodziną na poziomie 2",
    "pln_year",
    5200,
    4200,
    6200,
    0,
    30_000,
    100,
    "published",
  ],
  [
    "action.cost.2",
    "Praca zespołu z rodziną na poziomie 3",
    "pln_year",
    5200,
    4200,
    6200,
    0,
    30_000,
    100,
    "published",
  ],
  ["action.fixedCost", "Superwizja zespołu", "pln_total", 6000, 5000, 7000, 0, 60_000, 500, "published"],
  ["action.paidYears", "Lata, w których działanie jest opłacane", "years", 3, 3, 3, 0, 8, 1],
  ["action.effectiveYears", "Lata, w których działanie zmienia sytuację", "years", 4, 4, 4, 0, 7, 1],
  ["action.deadweight", "Część efektu, która przyszłaby i bez działania", "share", 0.1, 0, 0.25, 0, 1, 0.01],
  ["discountRate", "Stopa dyskontowa", "share", 0, 0, 0, 0, 0.1, 0.005],
  ["years", "Lata projekcji", "years", 7, 7, 7, 1, 15, 1],
];

export function inputRows(specs: readonly Spec[] = inputSpecs): Input[] {
  return specs.map(([input_path, input_label, input_unit, base, low, high, min, max, step, grade], i) => ({
    ...card,
    input_path,
    input_no: i + 1,
    input_label,
    input_base: base,
    input_low: low,
    input_high: high,
    allowed_min: min,
    allowed_max: max,
    input_step: step,
    input_unit,
    source: grade === undefined ? "założenie zespołu, do sprawdzenia po roku" : "rejestr ośrodka, 2024 r.",
    grade: grade ?? "assumption",
    is_assumption: grade === undefined,
    is_adjustable: true,
  }));
}

function component(
  values: Partial<Component> & Pick<Component, "side" | "component_no" | "component">,
): Component {
  const row: Component = {
    ...card,
    area: "rodzina",
    quantity: 1,
    quantity_grade: "estimate",
    quantity_source: "harmonogram zespołu, 2024 r.",
    unit: "hour",
    duration: null,
    duration_unit: null,
    unit_cost_pln: 0,
    card_price_year: 2024,
    nominal_cost_pln: values.unit_cost_pln ?? 0,
    price_year: 2024,
    index_factor: 1,
    conversion_factor: 1,
    price_id: null,
    price_kind: "pay",
    territory: "jednostka",
    source: "lista płac ośrodka, 2024 r.",
    grade: "measured",
    payer: "gmina",
    payer_share: 1,
    is_cashable: true,
    amount_pln: 0,
    ...values,
  };
  return {
    ...row,
    amount_pln: row.quantity * (row.duration ?? 1) * row.unit_cost_pln * row.payer_share,
  };
}

const foster = {
  side: "inaction",
  component_no: 1,
  component: "Pobyt dzieci w placówce opiekuńczo-wychowawczej",
  quantity: 3,
  unit: "child_month",
  duration: 12,
  duration_unit: "month",
  unit_cost_pln: 6350,
  nominal_cost_pln: 5800,
  price_year: 2022,
  index_factor: 1.0948,
  price_kind: "tariff",
  territory: "powiat świecki",
  source: "Zarządzenie starosty w sprawie średnich miesięcznych wydatków na utrzymanie dziecka, 2022 r.",
  grade: "published",
} as const;

export const components: readonly Component[] = [
  component({
    side: "help",
    component_no: 1,
    component: "Praca zespołu z rodzinami",
    quantity: 60,
    duration: 12,
    duration_unit: "month",
    unit_cost_pln: 54.5,
    is_cashable: false,
  }),
  component({
    side: "help",
    component_no: 2,
    component: "Superwizja",
    quantity: 12,
    unit: "meeting",
    unit_cost_pln: 500,
    grade: "published",
    source: "umowa z superwizorem",
  }),
  component({ ...foster, payer: "powiat", payer_share: 0.5 }),
  component({ ...foster, payer: "gmina", payer_share: 0.5 }),
  component({
    side: "inaction",
    component_no: 2,
    component: "Interwencje przy przemocy",
    quantity: 4,
    unit: "visit",
    duration: 12,
    duration_unit: "month",
    unit_cost_pln: 210,
    grade: "estimate",
    is_cashable: false,
    payer: "state",
    source: "szacunek zespołu",
  }),
];

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
