/** What the page on a projection is made from: plain data that stands in the page as text, for its script. */
import type { Forms } from "../../pipelines/lib/polish.ts";
import type { ModelInput } from "../../pipelines/projection/model-of-inputs.ts";

export interface ProjectionPayload {
  card_title: string;
  person: Forms;
  base_year: number;
  price_year: number;
  /** Names of the severity levels. */
  levels: readonly string[];
  inputs: readonly PayloadInput[];
  draws: number;
  seed: number;
  /** Of the base case, as published; null: no input has a range. */
  interval: { low: number; high: number; chance: number } | null;
}

/** An input of the model; values in the model's units, so shares as fractions. */
export interface PayloadInput extends ModelInput {
  input_label: string;
  input_unit: InputUnit;
  allowed_min: number;
  allowed_max: number;
  input_step: number;
  /** "założenie", "szacunek" … */
  grade: string;
  is_adjustable: boolean;
}

export type InputUnit = "persons" | "probability" | "change" | "pln_year" | "pln_total" | "share" | "years";

/** JSON that can stand in a script element: no "<" could end it. */
export function payloadText(payload: ProjectionPayload): string {
  return JSON.stringify(payload).replaceAll("<", "\\u003c");
}
