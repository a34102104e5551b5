/** The model built from the rows of out__cost_input is the one that the rows were written down from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelOfInputs, uncertainInputs } from "../../../pipelines/projection/model-of-inputs.ts";
import type { ProjectionModel } from "../../../pipelines/projection/model.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { example } from "./example.ts";
import { models } from "./models.ts";

interface Given {
  input_path: string;
  input_base: number;
}

describe("a model from its inputs", () => {
  it("is the hand-calculated example again", () => {
    const model = modelOfInputs(inputsOf(example));
    expect(model.cohort).toEqual(example.cohort);
    expect(model.linked[0]?.exit).toBe(0.5);
    expect(project(model).netSaving).toBeCloseTo(project(example).netSaving, 9);
  });

  it("projects what the written-down model projects, in any order of the rows", () => {
    fc.assert(
      fc.property(models, (model) => {
        const inputs = inputsOf(model);
        const rebuilt = project(modelOfInputs([...inputs].reverse()));
        const original = project(model);
        const scale = Math.max(1, ...original.without.mandatoryCost, ...original.actionCost);
        expect(rebuilt.netSaving / scale).toBeCloseTo(original.netSaving / scale, 6);
      }),
    );
  });

  it("holds probabilities at 0 and rows at 1 when changes lead beyond", () => {
    const rows = new Map(inputsOf(example).map(({ input_path, input_base }) => [input_path, input_base]));
    rows.set("without.0.0", 0.9).set("without.0.1", 0.3).set("effect.1.0", -0.5);
    const model = modelOfInputs([...rows].map(([input_path, input_base]) => ({ input_path, input_base })));
    expect(model.without[0]?.[0]).toBeCloseTo(0.75, 12);
    expect(model.without[0]?.[1]).toBeCloseTo(0.25, 12);
    expect(model.with[1]?.[0]).toBe(0);
  });

  it("takes as uncertain what has a range, and nothing else", () => {
    const sure = { input_path: "cohort.0", input_base: 10, input_low: 10, input_high: 10 };
    const unsure = { input_path: "without.0.0", input_base: 0.5, input_low: 0.4, input_high: 0.7 };
    expect(uncertainInputs([sure, unsure])).toEqual([
      { path: "without.0.0", base: 0.5, low: 0.4, high: 0.7 },
    ]);
  });
});

/** Every place of a model, written down as rows. */
function inputsOf(model: ProjectionModel): Given[] {
  const list = (path: string, values: readonly number[]): [string, number][] =>
    values.map((value, i) => [`${path}.${String(i)}`, value]);
  const change = (path: string, without: readonly number[], withAction: readonly number[]) =>
    list(
      path,
      without.map((value, i) => (withAction[i] ?? 0) - value),
    );
  const pairs: [string, number][] = [
    ...list("cohort", model.cohort),
    ...list("inflow", model.inflow),
    ...list("mandatoryCost", model.mandatoryCost),
    ...model.without.flatMap((row, s) => list(`without.${String(s)}`, row)),
    ...model.without.flatMap((row, s) => change(`effect.${String(s)}`, row, model.with[s] ?? [])),
    ...model.linked.flatMap((one, q) => {
      const path = `linked.${String(q)}`;
      const scalars: [string, number][] = [
        [`${path}.start`, one.start],
        [`${path}.exit`, one.exit],
        [`${path}.cost`, one.cost],
      ];
      return [
        ...scalars,
        ...list(`${path}.without`, one.without),
        ...change(`${path}.effect`, one.without, one.with),
      ];
    }),
    ...list("action.cost", model.action.cost),
    ["action.fixedCost", model.action.fixedCost],
    ["action.paidYears", model.action.paidYears],
    ["action.effectiveYears", model.action.effectiveYears],
    ["action.deadweight", model.action.deadweight],
    ["years", model.years],
    ["discountRate", model.discountRate],
  ];
  return pairs.map(([input_path, input_base]) => ({ input_path, input_base }));
}
