/**
 * The projection's model from its inputs as the table out__cost_input holds them, one row each. Pipeline and page build
 * it here, so that they project the same thing.
 */
import { editable, type UncertainInput } from "./inputs.ts";
import type { LinkedProblem, ProjectionModel } from "./model.ts";

/** What a row of out__cost_input says of one place in the model; paths as in `UncertainInput`. */
export interface ModelInput {
  input_path: string;
  input_base: number;
  input_low: number;
  input_high: number;
}

/**
 * Levels and linked problems are counted by the paths that are there: "cohort.N", "linked.N.cost". What is not given is
 * 0. Besides the places of the model the paths are "years", "discountRate", "action.fixedCost", "action.paidYears",
 * "action.effectiveYears" and "action.deadweight". Probabilities that changes would bring below 0 or above 1 in sum are
 * held at these bounds.
 */
export function modelOfInputs(
  inputs: readonly Pick<ModelInput, "input_path" | "input_base">[],
): ProjectionModel {
  const values = new Map(inputs.map(({ input_path, input_base }) => [input_path, input_base]));
  const at = (path: string): number => values.get(path) ?? 0;
  const levels = counted(values, (i) => `cohort.${String(i)}`);
  const each = (path: string): number[] => levels.map((level) => at(`${path}.${String(level)}`));
  const matrix = levels.map((from) => ({
    without: each(`without.${String(from)}`),
    effect: each(`effect.${String(from)}`),
  }));
  const problems = counted(values, (q) => `linked.${String(q)}.cost`);
  const model: ProjectionModel = {
    cohort: each("cohort"),
    inflow: each("inflow"),
    without: matrix.map(({ without }) => without),
    with: matrix.map(({ without, effect }) => sums(without, effect)),
    mandatoryCost: each("mandatoryCost"),
    linked: problems.map((q) => linkedProblem(`linked.${String(q)}`, at, each)),
    action: {
      cost: each("action.cost"),
      fixedCost: at("action.fixedCost"),
      paidYears: at("action.paidYears"),
      effectiveYears: at("action.effectiveYears"),
      deadweight: at("action.deadweight"),
    },
    years: at("years"),
    discountRate: at("discountRate"),
  };
  const held = editable(model);
  held.settle();
  return held.model;
}

/** The inputs that are not known exactly, for `tornado` and `simulate`. */
export function uncertainInputs(inputs: readonly ModelInput[]): UncertainInput[] {
  return inputs
    .filter(({ input_low, input_high }) => input_high > input_low)
    .map(({ input_path, input_base, input_low, input_high }) => ({
      path: input_path,
      base: input_base,
      low: input_low,
      high: input_high,
    }));
}

function linkedProblem(
  path: string,
  at: (path: string) => number,
  each: (path: string) => number[],
): LinkedProblem {
  const without = each(`${path}.without`);
  return {
    start: at(`${path}.start`),
    exit: at(`${path}.exit`),
    without,
    with: sums(without, each(`${path}.effect`)),
    cost: at(`${path}.cost`),
  };
}

/** 0, 1, 2 … as long as there is a value of that number. */
function counted(values: ReadonlyMap<string, number>, path: (i: number) => string): number[] {
  let count = 0;
  while (values.has(path(count))) count++;
  return Array.from({ length: count }, (_, i) => i);
}

function sums(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + (b[i] ?? 0));
}
