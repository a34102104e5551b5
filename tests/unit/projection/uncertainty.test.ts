import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editable } from "../../../pipelines/projection/inputs.ts";
import { project } from "../../../pipelines/projection/project.ts";
import { quantile, simulate, tornado, triangular } from "../../../pipelines/projection/uncertainty.ts";
import { randomFrom } from "../../../sources/sample/random.ts";
import { example } from "./example.ts";
import { models } from "./models.ts";

function uniform(seed: number): () => number {
  const random = randomFrom(seed);
  return () => random.next();
}

describe("a triangle from 2 over 3 to 8", () => {
  const range = { low: 2, base: 3, high: 8 };

  it.each([
    [0, 2],
    // The area left of the peak is (3 − 2) ÷ (8 − 2).
    [1 / 6, 3],
    // Right of it: 1 − (8 − x)² ÷ (6 × 5) = 0.5 → x = 8 − √15
    [0.5, 8 - Math.sqrt(15)],
    [1, 8],
  ])("has its share %d at %d", (share, value) => {
    expect(triangular(range, share)).toBeCloseTo(value, 12);
  });

  it("is a single number where the range is none", () => {
    expect(triangular({ low: 5, base: 5, high: 5 }, 0.3)).toBe(5);
  });
});

describe("the tornado", () => {
  it("moves one input, the widest first", () => {
    // The net saving falls by Σ persons paid for = 1 per złoty of the fixed cost in each of three years.
    const fixed = { path: "action.fixedCost", base: 100, low: 0, high: 200 };
    // KZ rises by the persons spared at level 1: (4.8 − 3) + (4.84 − 2.08) = 4.56 per złoty.
    const cost = { path: "mandatoryCost.1", base: 5000, low: 4000, high: 6000 };
    const swings = tornado(example, [fixed, cost]);
    expect(swings.map(({ path }) => path)).toEqual(["mandatoryCost.1", "action.fixedCost"]);
    expect(swings[0]?.atLow).toBeCloseTo(19_262 - 4560, 6);
    expect(swings[0]?.atHigh).toBeCloseTo(19_262 + 4560, 6);
    expect(swings[1]?.atLow).toBeCloseTo(19_262 + 300, 6);
    expect(swings[1]?.atHigh).toBeCloseTo(19_262 - 300, 6);
  });

  it("refuses an input that the model does not have", () => {
    expect(() => tornado(example, [{ path: "action.price", base: 1, low: 0, high: 2 }])).toThrow(
      "action.price",
    );
  });
});

describe("the simulation", () => {
  const fixed = { path: "action.fixedCost", base: 7000, low: 1000, high: 9000 };

  it("of one input that enters linearly gives the quantiles of its triangle", () => {
    const { low, high, chancePositive } = simulate(example, [fixed], 20_000, uniform(7));
    // Net = 19 262 + 300 − 3 × fixed cost; its 5 % quantile stands at the 95 % quantile of the cost.
    const net = (cost: number): number => 19_562 - 3 * cost;
    expect(low).toBeCloseTo(net(triangular(fixed, 0.95)), -3);
    expect(high).toBeCloseTo(net(triangular(fixed, 0.05)), -3);
    // Positive below 6520.67 zł: (6520.67 − 1000)² ÷ (8000 × 6000)
    const chance = (19_562 / 3 - 1000) ** 2 / 48e6;
    // Within 3.5 standard errors of 20 000 draws.
    expect(Math.abs(chancePositive - chance)).toBeLessThan(3.5 * Math.sqrt((chance * (1 - chance)) / 20_000));
  });

  it("with the same numbers is the same; another seed moves it little", () => {
    const run = (seed: number) => simulate(example, [fixed], 10_000, uniform(seed));
    expect(run(1)).toEqual(run(1));
    expect(Math.abs(run(1).chancePositive - run(2).chancePositive)).toBeLessThan(0.03);
  });

  it("tells in how many draws the action pays back, and when", () => {
    const certain = simulate(example, [], 10, uniform(1));
    // Without uncertainty every draw is the example, which pays back in year 1.
    expect(certain.paybackShares).toEqual([0, 1, 0]);
    expect([certain.low, certain.high]).toEqual([certain.netSavings[0], certain.netSavings[0]]);
  });

  it("stays among what its inputs can give", () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 0, max: 1000 }), (model, seed) => {
        const input = { path: "mandatoryCost.0", base: 100, low: 50, high: 200 };
        const ends = tornado(model, [input]).flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
        const { low, high } = simulate(model, [input], 50, uniform(seed));
        const slack = 1e-6 * Math.max(1, ...ends.map(Math.abs));
        expect(low).toBeGreaterThanOrEqual(Math.min(...ends) - slack);
        expect(high).toBeLessThanOrEqual(Math.max(...ends) + slack);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a changed model", () => {
  it("keeps the action's effect when a probability moves", () => {
    const edited = editable(example);
    edited.set("without.0.1", 0.3);
    edited.settle();
    // 0.2 → 0.1 with the action: the effect −0.1 stays.
    expect(edited.model.with[0]?.[1]).toBeCloseTo(0.2, 12);
  });

  it("keeps rows of probabilities within 1", () => {
    const edited = editable(example);
    edited.set("without.0.0", 0.9);
    edited.set("without.0.1", 0.6);
    edited.settle();
    expect(edited.model.without[0]?.[0]).toBeCloseTo(0.6, 12);
    expect(edited.model.without[0]?.[1]).toBeCloseTo(0.4, 12);
  });

  it("leaves the given one as it was", () => {
    const before = structuredClone(example);
    const edited = editable(example);
    edited.set("cohort.0", 99);
    edited.settle();
    expect(example).toEqual(before);
    expect(project(edited.model).without.persons[0]).toEqual([99, 4]);
  });
});

describe("quantiles", () => {
  it("lie between the nearest values", () => {
    // Of five values the 0.05 quantile stands a fifth of the way from the first to the second.
    expect(quantile(Float64Array.of(0, 10, 20, 30, 40), 0.05)).toBeCloseTo(2, 12);
  });
});
