/** What helping and not helping cost on the cost card in memory, line by line. */
import type { Row } from "../../../pipelines/contract/rows.ts";
import { card } from "./sample-cost-ids.ts";

type Component = Row<"out__cost_card">;

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
