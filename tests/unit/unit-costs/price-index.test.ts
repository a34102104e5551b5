/** Chained indices against products worked out by hand from the announced yearly indices. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carried,
  newestIndexYear,
  oldestPriceYear,
  priceIndex,
} from "../../../sources/unit-costs/price-index.ts";

/** As announced: 2010 102.6, … 2024 103.6, 2025 103.6. */
const byHand: [from: number, to: number, factor: number][] = [
  [2009, 2010, 1.026],
  [2024, 2025, 1.036],
  // 1.036 × 1.036
  [2023, 2025, 1.073296],
  // 1.144 × 1.114 = 1.274416; × 1.036
  [2021, 2024, 1.320294976],
  // 1.009 × 1 × 0.991 = 0.999919; × 0.994: two years of falling prices
  [2012, 2016, 0.993919486],
  // And back: divided by the same products.
  [2025, 2024, 1 / 1.036],
  [2025, 2023, 1 / 1.073296],
];

describe("an amount carried to another year", () => {
  it.each(byHand)("%i → %i is multiplied by %d", (from, to, factor) => {
    const result = carried(1000, from, to);
    expect(result?.factor).toBeCloseTo(factor, 12);
    expect(result?.amountPln).toBeCloseTo(1000 * factor, 9);
  });

  it("of the same year stays as it is, with no index used", () => {
    expect(carried(7434.18, 2025, 2025)).toMatchObject({ amountPln: 7434.18, factor: 1, source: "" });
    expect(carried(8425, 2030, 2030)?.amountPln).toBe(8425);
  });

  it.each([
    [2008, 2025],
    [2025, 2008],
    [2026, 2025],
    [2025, 2026],
  ])("%i → %i is not known: an index is missing", (from, to) => {
    expect(carried(1, from, to)).toBeNull();
  });

  it("names the years whose indices were used, and is as certain as the weakest of them", () => {
    expect(carried(1, 2022, 2024)).toMatchObject({ certainty: "SEEN" });
    expect(carried(1, 2022, 2025)).toMatchObject({ certainty: "QUOTED" });
    expect(carried(1, 2022, 2025)?.source).toMatch(/^GUS.*2023–2025$/);
    expect(carried(1, 2025, 2024)?.source).toMatch(/, 2025$/);
  });
});

const years = fc.integer({ min: oldestPriceYear, max: newestIndexYear });
const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe("whatever the amount and the years", () => {
  it("there and back is the same amount", () => {
    fc.assert(
      fc.property(amounts, years, years, (amount, from, to) => {
        const there = carried(amount, from, to);
        const back = carried(there?.amountPln ?? NaN, to, from);
        expect(Math.abs((back?.amountPln ?? NaN) / amount - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("by way of a third year is the same amount", () => {
    fc.assert(
      fc.property(amounts, years, years, years, (amount, from, by, to) => {
        const direct = carried(amount, from, to)?.amountPln ?? NaN;
        const detour = carried(carried(amount, from, by)?.amountPln ?? NaN, by, to)?.amountPln ?? NaN;
        expect(Math.abs(detour / direct - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe("the index file", () => {
  it("has every year from 2010 to 2025 once, in order, each with a source", () => {
    expect(priceIndex.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, i) => 2010 + i));
    for (const { index, source } of priceIndex) {
      expect(index).toBeGreaterThan(95);
      expect(index).toBeLessThan(120);
      expect(source).toMatch(/GUS/);
    }
  });

  it("marks what was not read on a page of GUS", () => {
    const unsure = priceIndex.filter(({ certainty }) => certainty !== "SEEN").map(({ year }) => year);
    expect(unsure).toEqual([2010, 2011, 2012, 2013, 2015, 2025]);
  });
});
