/** Cost cards and their projections: back to the lines of the card's file. */
import type { PublishedTable } from "../../contract/tables.ts";
import type { Explainer } from "../types.ts";

function made<T extends PublishedTable>(answeredBy: string): Explainer<T> {
  return { answeredBy, parts: [], how: () => Promise.resolve({ formulas: [] }) };
}

export const costExplainers = {
  ref_cost_card: made<"ref_cost_card">("pipelines/cost/fill-costs.ts"),
  out__cost_card: made<"out__cost_card">("pipelines/cost/components.ts"),
  out__cost_gain: made<"out__cost_gain">("pipelines/cost/fill-costs.ts"),
  out__cost_summary: made<"out__cost_summary">("pipelines/cost/out__cost_summary.sql"),
  out__cost_level: made<"out__cost_level">("pipelines/cost/fill-costs.ts"),
  out__cost_linked: made<"out__cost_linked">("pipelines/cost/fill-costs.ts"),
  out__cost_input: made<"out__cost_input">("pipelines/cost/model-inputs.ts"),
  out__cost_projection: made<"out__cost_projection">("pipelines/cost/projection-rows.ts"),
  out__cost_result: made<"out__cost_result">("pipelines/cost/projection-rows.ts"),
  out__cost_sensitivity: made<"out__cost_sensitivity">("pipelines/cost/projection-rows.ts"),
  out__cost_payback: made<"out__cost_payback">("pipelines/cost/projection-rows.ts"),
};
