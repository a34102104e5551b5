import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProjectionModel } from "../../../pipelines/projection/model.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { models } from "./models.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Equal but for rounding, measured by the largest amount that entered. */
function same(a: readonly number[], b: readonly number[], scale: number): void {
  a.forEach((value, i) => {
    expect(Math.abs(value - (b[i] ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
  });
}

const sizeOf = (model: ProjectionModel): number => {
  const { without, with: acted } = project(model);
  return Math.max(...[without, acted].flatMap((one) => [...one.mandatoryCost, ...one.linkedCost]));
};

describe("whatever the model", () => {
  it("equal probabilities and no price of the action: inaction costs nothing", () => {
    fc.assert(
      fc.property(models, (model) => {
        const linked = model.linked.map((one) => ({ ...one, with: one.without }));
        const action = { ...model.action, cost: model.cohort.map(() => 0), fixedCost: 0 };
        const { costOfInaction, netSaving } = project({ ...model, with: model.without, linked, action });
        expect(costOfInaction.every((value) => value === 0)).toBe(true);
        expect(netSaving).toBe(0);
      }),
    );
  });

  it("a closed cohort never grows", () => {
    fc.assert(
      fc.property(models, (model) => {
        const closed = project({ ...model, inflow: model.cohort.map(() => 0) });
        for (const { persons } of [closed.without, closed.with]) {
          const totals = persons.map(sum);
          totals.forEach((total, t) => {
            if (t > 0) expect(total).toBeLessThanOrEqual((totals[t - 1] ?? 0) * (1 + 1e-12) + 1e-12);
          });
        }
      }),
    );
  });

  it("three times the persons are three times the money", () => {
    fc.assert(
      fc.property(models, (model) => {
        const times = (values: readonly number[]): number[] => values.map((value) => value * 3);
        const threefold = project({
          ...model,
          cohort: times(model.cohort),
          inflow: times(model.inflow),
          linked: model.linked.map((one) => ({ ...one, start: one.start * 3 })),
          action: { ...model.action, fixedCost: model.action.fixedCost * 3 },
        });
        const single = project(model);
        same(threefold.costOfInaction, times(single.costOfInaction), 3 * sizeOf(model));
        same(threefold.actionCost, times(single.actionCost), 3 * sum(single.actionCost));
      }),
    );
  });

  it("twice the prices are twice the money", () => {
    fc.assert(
      fc.property(models, (model) => {
        const double = project({
          ...model,
          mandatoryCost: model.mandatoryCost.map((cost) => cost * 2),
          linked: model.linked.map((one) => ({ ...one, cost: one.cost * 2 })),
        });
        same(
          double.costOfInaction,
          project(model).costOfInaction.map((value) => value * 2),
          2 * sizeOf(model),
        );
      }),
    );
  });

  it("an action that only lowers probabilities never makes a year dearer", () => {
    fc.assert(
      fc.property(models, fc.double({ min: 0, max: 1, noNaN: true }), (model, share) => {
        const lower = (row: readonly number[]): number[] => row.map((value) => value * share);
        const { costOfInaction } = project({
          ...model,
          with: model.without.map(lower),
          linked: model.linked.map((one) => ({ ...one, with: lower(one.without) })),
        });
        for (const value of costOfInaction) expect(value).toBeGreaterThanOrEqual(-1e-9 * sizeOf(model));
      }),
    );
  });

  it("seven years equal seven chained single years", () => {
    fc.assert(
      fc.property(models, (model) => {
        const always = { ...model, action: { ...model.action, effectiveYears: 7 }, discountRate: 0 };
        const whole = project(always);
        let [cohort, cases] = [model.cohort, model.linked.map(({ start }) => start)];
        for (let t = 1; t <= 7; t++) {
          const linked = model.linked.map((one, q) => ({ ...one, start: cases[q] ?? 0 }));
          const step = project({ ...always, cohort, linked, years: 1 }).with;
          [cohort, cases] = [step.persons[1] ?? [], step.linkedPersons[1] ?? []];
        }
        same(whole.with.persons[7] ?? [], cohort, sum(cohort));
        same(whole.with.linkedPersons[7] ?? [], cases, sum(cases));
      }),
    );
  });

  it("matrix algebra gives the same: powers of one block matrix over persons, cases and inflow", () => {
    fc.assert(
      fc.property(models, (model) => {
        const levels = model.cohort.length;
        const size = levels + model.linked.length + 1;
        const block = Array.from({ length: size }, () => Array<number>(size).fill(0));
        const put = (i: number, j: number, value: number): void => {
          const row = block[i];
          if (row) row[j] = value;
        };
        model.without.forEach((row, s) => {
          row.forEach((value, to) => {
            put(s, to, value);
          });
        });
        model.linked.forEach((one, q) => {
          one.without.forEach((value, s) => {
            put(s, levels + q, value);
          });
          put(levels + q, levels + q, 1 - one.exit);
        });
        model.inflow.forEach((value, to) => {
          put(size - 1, to, value);
        });
        put(size - 1, size - 1, 1);
        let power = block;
        for (let t = 1; t < 7; t++) power = product(power, block);
        const start = [...model.cohort, ...model.linked.map((one) => one.start), 1];
        const end = power[0]?.map((_, j) => sum(start.map((value, i) => value * (power[i]?.[j] ?? 0)))) ?? [];
        const { persons, linkedPersons } = project(model).without;
        same([...(persons[7] ?? []), ...(linkedPersons[7] ?? [])], end, sum(end));
      }),
    );
  });
});

function product(a: number[][], b: number[][]): number[][] {
  return a.map((row) => row.map((_, j) => sum(row.map((value, k) => value * (b[k]?.[j] ?? 0)))));
}
