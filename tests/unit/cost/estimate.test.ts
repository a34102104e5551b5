import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimated, product, scaled, total } from "../../../pipelines/cost/estimate.ts";
import { held, limitsOf } from "../../../pipelines/cost/input-limits.ts";
import { around, aroundChance, leastSure, widths } from "../../../pipelines/cost/widths.ts";
import { gradeCodes } from "../../../sources/unit-costs/contract.ts";

const number = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const estimates = fc
  .tuple(number, number, number, fc.constantFrom(...gradeCodes))
  .map(([value, down, up, grade]) =>
    estimated(value, { low: Math.max(0, value - down), high: value + up }, "źródło", grade),
  );

describe("a number with its range", () => {
  it("has the width of its grade where none is stated, each wider than the surer one", () => {
    expect(gradeCodes.map((grade) => widths.get(grade)?.width)).toEqual([0.1, 0.05, 0.25, 0.4]);
    expect([...widths.values()].every(({ reason }) => reason.length > 20)).toBe(true);
    expect(estimated(200, null, "x", "estimate")).toMatchObject({
      low: 150,
      high: 250,
      isRangeStated: false,
    });
  });

  it("keeps value within range through products, sums and scaling", () => {
    fc.assert(
      fc.property(estimates, estimates, number, (a, b, factor) => {
        for (const one of [product(a, b), total([a, b], "x"), scaled(a, factor)]) {
          expect(one.low).toBeLessThanOrEqual(one.value * (1 + 1e-12));
          expect(one.high).toBeGreaterThanOrEqual(one.value * (1 - 1e-12));
        }
      }),
    );
  });

  it("multiplied is no surer than its less sure part, and relative errors add as squares", () => {
    const a = estimated(10, { low: 7, high: 14 }, "a", "measured");
    const b = estimated(5, { low: 3, high: 6.5 }, "b", "assumption");
    const both = product(a, b);
    expect(both).toMatchObject({ value: 50, grade: "assumption", source: "a; b" });
    // 50 × √(0.3² + 0.4²) = 25 below, 50 × √(0.4² + 0.3²) = 25 above
    expect(both.low).toBeCloseTo(25, 12);
    expect(both.high).toBeCloseTo(75, 12);
  });

  it("added deviates by the root of the squares", () => {
    const sum = total(
      [
        estimated(10, { low: 7, high: 13 }, "a", "measured"),
        estimated(20, { low: 16, high: 24 }, "b", "estimate"),
      ],
      "razem",
    );
    expect(sum).toMatchObject({ value: 30, low: 25, high: 35, grade: "estimate", source: "razem" });
  });

  it("of a probability is as unsure of staying as of leaving", () => {
    expect(aroundChance(0.8, 0.4).low).toBeCloseTo(0.72, 12);
    expect(aroundChance(0.2, 0.4).high).toBeCloseTo(0.28, 12);
    expect(aroundChance(1, 0.4)).toEqual({ low: 1, high: 1 });
  });

  it("around a negative number has its low end below", () => {
    expect(around(-10, 0.2)).toEqual({ low: -12, high: -8 });
  });
});

describe("the bounds of an input", () => {
  it.each([
    ["probability", -0.2, 1.4, 0, 1],
    ["change", -1.4, 0.2, -1, 0.2],
    ["share", -1, 0.5, 0, 0.5],
    ["persons", -3, 1e6, 0, 1e6],
  ] as const)("hold a %s", (kind, low, high, least, most) => {
    expect(held({ low, high }, kind)).toEqual({ low: least, high: most });
  });

  it("let the action be paid for one year more than it is projected", () => {
    expect(limitsOf("years", "action.paidYears", 3, 7).allowed_max).toBe(8);
    expect(limitsOf("years", "action.effectiveYears", 3, 7).allowed_max).toBe(7);
  });

  it("allow the value itself, whatever it is", () => {
    fc.assert(
      fc.property(number, fc.constantFrom("persons", "pln_year", "pln_total"), (value, kind) => {
        const { allowed_min, allowed_max } = limitsOf(kind, "x", value, 7);
        expect(allowed_min <= value && value <= allowed_max).toBe(true);
      }),
    );
  });
});

it("the least sure of grades is the one that counts", () => {
  expect(leastSure(["published", "estimate", "measured"])).toBe("estimate");
  expect(leastSure(["measured"])).toBe("measured");
});
