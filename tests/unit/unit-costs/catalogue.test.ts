/** The shipped prices: each usable, and the means of Małopolska as the independent notes have them (domain/costs.md §1). */
import { describe, expect, it } from "vitest";
import { catalogue, statedPrices } from "../../../sources/unit-costs/catalogue.ts";
import { existingDay } from "../../../sources/values/dates.ts";

const byId = new Map(catalogue.map((price) => [price.id, price]));

describe("every shipped price", () => {
  it("has an id of its own, a year, an amount, a territory and a source that can be named", () => {
    expect(byId.size).toBe(catalogue.length);
    for (const price of catalogue) {
      expect(price.id).toMatch(/^[a-z0-9-]+$/);
      expect(price.amountPln).toBeGreaterThan(0);
      expect(price.year).toBeGreaterThanOrEqual(2010);
      expect(price.territory).not.toBe("");
      expect(price.source.length).toBeGreaterThan(8);
      expect(price.source).not.toMatch(/public page|stored article|blog/i);
      expect(price.amountPln).not.toBe(9999);
    }
  });

  it("that lies for a home is no slip of the pen", () => {
    const homes = catalogue.filter(({ service }) => service === "dps");
    for (const { amountPln } of homes) expect(amountPln).toBeGreaterThan(1500);
  });

  it("is in force on days that exist, from the first to the last", () => {
    for (const { validFrom, validTo } of catalogue) {
      for (const day of [validFrom, validTo]) {
        if (day === undefined) continue;
        const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
        expect(existingDay(year, month, date)).toBe(day);
      }
      if (validFrom !== undefined && validTo !== undefined) expect(validFrom < validTo).toBe(true);
    }
  });

  it("computed from others is marked, with their number and spread, and is an estimate", () => {
    for (const { typical, grade, amountPln } of catalogue.filter((price) => price.typical)) {
      expect(grade).toBe("estimate");
      expect(typical?.n).toBeGreaterThanOrEqual(3);
      expect(amountPln).toBeGreaterThanOrEqual(typical?.lowestPln ?? Infinity);
      expect(amountPln).toBeLessThanOrEqual(typical?.highestPln ?? 0);
    }
    expect(statedPrices.some((price) => price.typical)).toBe(false);
  });
});

describe("homes in Małopolska", () => {
  it.each([
    [2024, 6876.77, 5240, 10200],
    [2025, 7434.18, 5391.41, 11300],
  ])("in %i cost %d on average, from %d to %d: 88 prices", (year, mean, lowestPln, highestPln) => {
    expect(byId.get(`dps-malopolskie-${String(year)}-mean`)).toMatchObject({
      amountPln: mean,
      kind: "tariff",
      unit: "place_month",
      typical: { statistic: "mean", n: 88, lowestPln, highestPln },
    });
  });

  it("have a mean of their tariffs beside the real spending that the OZPS names: two kinds, never one series", () => {
    expect(byId.get("dps-malopolskie-2025-ozps")).toMatchObject({ amountPln: 8214, kind: "spending" });
  });

  it("in a powiat: the median of Nowy Sącz 2024 is the middle of 6648, 6838 and 7700", () => {
    expect(byId.get("dps-nowy-sacz-2024-median")).toMatchObject({ amountPln: 6838, typical: { n: 3 } });
  });

  it("have no typical price where there are fewer than three", () => {
    expect(catalogue.some(({ id }) => id.startsWith("dps-powiat-bochenski"))).toBe(false);
  });
});

describe("facilities for children in the powiat of Świecie 2025", () => {
  it("cost 8,889.59 on average: (8305.63 + 10194.96 + 9517.95 + 7539.81) / 4", () => {
    expect(byId.get("child-home-powiat-swiecki-2025-mean")?.amountPln).toBe(8889.59);
  });
});

it("amounts of the act on foster care are those of the announcements, each with its days", () => {
  expect(byId.get("foster-care-2024")).toMatchObject({
    amountPln: 1517,
    validFrom: "2024-06-01",
    source: "M.P. 2024 poz. 230",
  });
  expect(byId.get("foster-kin-2023")).toMatchObject({
    amountPln: 899,
    validFrom: "2023-06-01",
    validTo: "2024-05-31",
  });
});
