/** The model's answer for what the reader has set. */
import type { Outcome } from "../../pipelines/figures/projection-words.ts";
import { projectionYears, type ProjectionYear } from "../../pipelines/figures/projection-figure.ts";
import { project } from "../../pipelines/projection/project.ts";
import type { ProjectionPayload } from "./payload.ts";
import { modelWith, type Changes } from "./values.ts";

export interface Answer {
  outcome: Outcome;
  years: ProjectionYear[];
  discount_rate: number;
}

export function answerTo(
  { inputs, person, base_year }: ProjectionPayload,
  changes: Changes,
  interval: Outcome["interval"],
): Answer {
  const model = modelWith(inputs, changes);
  const projection = project(model);
  return {
    outcome: {
      persons: model.cohort.reduce((a, b) => a + b, 0),
      person,
      base_year,
      years: model.years,
      gross: projection.grossSaving,
      action: projection.grossSaving - projection.netSaving,
      net: projection.netSaving,
      interval,
      payback: projection.paybackYear,
    },
    years: projectionYears(projection, base_year),
    discount_rate: model.discountRate,
  };
}
