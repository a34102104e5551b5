/** The profile of the gmina: values, rates per 10,000, changes and breaks, each computed by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { assessed, cell, profileOf } from "../../support/profile.ts";

const poverty = "reason_poverty.families";
const violence = "reason_domestic_violence.families";

describe("two units over seven years", () => {
  // Unit a: 2016 twice (two editions), 2017 zero, 2019 missing; 2017–2020 have no
  // population. Unit b: OZPS 2016–2017; 5,000 residents without a year.
  const world = {
    units: [{ unit_id: "a" }, { unit_id: "b", teryt: "1206152" }],
    mpips03: [
      cell("a", 2015, poverty, 400),
      cell("a", 2016, poverty, 480, { edition: "2014", row: "1" }),
      cell("a", 2016, poverty, 500, { edition: "2022", row: "1", source_form: "MRPiPS-03" }),
      cell("a", 2017, poverty, 0),
      cell("a", 2018, poverty, 300),
      cell("a", 2018, poverty, 150, { period: "P" }),
      cell("a", 2019, poverty, null),
      cell("a", 2020, poverty, 600, { source_form: "MRPiPS-03" }),
      cell("a", 2021, poverty, 750, { source_form: "MRiPS-03" }),
      cell("b", 2015, poverty, 100),
      cell("b", 2018, poverty, 120),
      cell("b", 2019, poverty, 90),
      cell("b", 2020, poverty, 45),
      cell("b", 2020, violence, 10),
      cell("b", 2021, violence, 20),
    ],
    ozps: [
      assessed("b", 2016, poverty, 110),
      assessed("b", 2017, poverty, 999, { assessment_year: 2017 }),
      assessed("b", 2017, poverty, 115, { assessment_year: 2018, kind: "past" }),
      assessed("b", 2019, poverty, 7, { assessment_year: 2018, kind: "forecast" }),
      assessed("b", 2018, poverty, 8, { assessment_year: 2019, kind: "past" }),
    ],
    residents: [
      ["a", 2015, 8000],
      ["a", 2016, 10000],
      ["a", 2021, 12500],
      ["b", 1900, 5000],
    ] as const,
  };

  it.each([
    // unit, year, value, per 10,000, change over one year, over five, form, break
    ["a", 2015, 400, 500, null, null, "MPiPS-03", false],
    ["a", 2016, 500, 500, 0.25, null, "MRPiPS-03", false],
    ["a", 2017, 0, null, -1, null, "MPiPS-03", false],
    ["a", 2018, 300, null, null, null, "MPiPS-03", false],
    ["a", 2020, 600, null, null, 0.5, "MRPiPS-03", false],
    ["a", 2021, 750, 600, 0.25, 0.5, "MRiPS-03", false],
    ["b", 2015, 100, 200, null, null, "MPiPS-03", false],
    ["b", 2016, 110, 220, null, null, "OZPS", true],
    ["b", 2017, 115, 230, 115 / 110 - 1, null, "OZPS", false],
    ["b", 2018, 120, 240, null, null, "MPiPS-03", true],
    ["b", 2019, 90, 180, -0.25, null, "MPiPS-03", false],
    ["b", 2020, 45, 90, -0.5, null, "MPiPS-03", false],
  ])("%s in %i", async (unit, year, value, per_10k, change_1y, change_5y, source_form, series_break) => {
    const { profile } = await profileOf(world);
    const row = profile.get(`${unit} ${String(year)} ${poverty}`);
    expect(row).toMatchObject({ value, source_form, series_break });
    expectNear([row?.per_10k, row?.change_1y, row?.change_5y], [per_10k, change_1y, change_5y]);
  });

  it("an X, a half-year and a forecast are no values of a year", async () => {
    const { profile } = await profileOf(world);
    expect(profile.has(`a 2019 ${poverty}`)).toBe(false);
    expect(profile.size).toBe(14);
  });
});

describe("a series break", () => {
  it.each([
    [violence, 2022, false],
    [violence, 2023, true],
    [violence, 2024, false],
    ["reason_poverty.families", 2023, false],
    ["meal_children.persons_decided", 2014, true],
    ["meal.persons_decided", 2014, false],
    ["ops_social_workers.fte", 2021, true],
  ])("of definition: %s in %i: %s", async (concept, year, isBroken) => {
    const years = Array.from({ length: 14 }, (_, i) => 2011 + i);
    const { profile } = await profileOf({ mpips03: years.map((one) => cell("a", one, concept, 10)) });
    const row = profile.get(`a ${String(year)} ${concept}`);
    expect(row?.series_break).toBe(isBroken);
    expect(row?.change_1y).toBe(isBroken ? null : 0);
  });

  it("is marked on the first year that is there after it, and no five years reach across", async () => {
    const years = [2019, 2020, 2021, 2024, 2025];
    const { profile } = await profileOf({ mpips03: years.map((year) => cell("a", year, violence, 10)) });
    const of = (year: number) => profile.get(`a ${String(year)} ${violence}`);
    expect(of(2024)).toMatchObject({ series_break: true, change_1y: null, change_5y: null });
    expect(of(2025)).toMatchObject({ series_break: false, change_1y: 0, change_5y: null });
  });

  it("employment in MRiPS-06 is another series than in MPiPS-03", async () => {
    const concept = "ops_social_workers.persons";
    const { profile } = await profileOf({
      mpips03: [
        cell("a", 2019, concept, 8, { source_form: "MRPiPS-03" }),
        cell("a", 2020, concept, 9, { source_form: "MRiPS-06" }),
      ],
    });
    expect(profile.get(`a 2020 ${concept}`)).toMatchObject({ series_break: true, change_1y: null });
  });
});

describe("per 10,000 residents", () => {
  it("counts the residents of that year that OZPS names where nobody else does, and of residents there is no rate", async () => {
    const { profile } = await profileOf({
      mpips03: [cell("a", 2013, poverty, 429), cell("a", 2012, poverty, 472)],
      ozps: [assessed("a", 2013, "residents", 9293), assessed("a", 2013, "unemployed", 391)],
      residents: [["a", 2012, 9440]],
    });
    expect(profile.get(`a 2013 ${poverty}`)?.per_10k).toBeCloseTo((429 / 9293) * 10000, 9);
    expect(profile.get(`a 2013 ${poverty}`)?.change_1y).toBeCloseTo(-43 / 472, 12);
    expect(profile.get(`a 2012 ${poverty}`)).toMatchObject({ per_10k: 500, residents: 9440 });
    expect(profile.get("a 2013 residents")?.per_10k).toBeNull();
    expect(profile.get("a 2013 unemployed")?.per_10k).toBeCloseTo(420.746798665662, 6);
  });

  it("both forms in one year: MPiPS-03 has the word, and says so", async () => {
    const { profile } = await profileOf({
      mpips03: [cell("a", 2013, poverty, 429)],
      ozps: [assessed("a", 2013, poverty, 430)],
    });
    expect(profile.get(`a 2013 ${poverty}`)).toMatchObject({ value: 429, source_form: "MPiPS-03" });
  });
});

describe("a value of the unit", () => {
  it.each([
    // The unit's code, the cell's, whether the cell is the unit's own.
    ["1206143", null, true],
    ["1206143", "1206143", true],
    ["1206143", "1206142", true],
    ["1206143", "1206144", false],
    ["1206143", "1206152", false],
    ["1206", "1206", true],
    ["1206", "1206143", false],
    ["1261011", "1261", true],
    ["1465011", "1465028", false],
    [null, "1206143", true],
  ])("%s: a cell of %s is its own: %s", async (teryt, named, isOwn) => {
    const { profile } = await profileOf({
      units: [{ teryt }],
      mpips03: [cell("a", 2013, poverty, 429, { teryt: named })],
    });
    expect(profile.size).toBe(isOwn ? 1 : 0);
  });

  it("of a unit without a code, cells of two gminas are nobody's", async () => {
    const { profile } = await profileOf({
      units: [{ teryt: null }],
      mpips03: ["1206143", "1206152"].map((teryt) => cell("a", 2013, poverty, 429, { teryt })),
    });
    expect(profile.size).toBe(0);
  });
});

describe("laws", () => {
  const count = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined });
  const series = fc.array(count, { minLength: 2, maxLength: 9 });
  const cellsOf = (values: readonly (number | undefined)[], k: number): Row<"out__mpips03">[] =>
    values.flatMap((value, i) => (value === undefined ? [] : [cell("a", 2012 + i, poverty, value * k)]));
  const people = Array.from({ length: 9 }, (_, i) => ["a", 2012 + i, 7000 + 13 * i] as const);

  it("k times the families and k times the residents are the same rates and changes", async () => {
    await fc.assert(
      fc.asyncProperty(series, fc.integer({ min: 2, max: 9 }), async (values, k) => {
        const one = await profileOf({ mpips03: cellsOf(values, 1), residents: people });
        const many = await profileOf({
          mpips03: cellsOf(values, k),
          residents: people.map(([unit, year, n]) => [unit, year, n * k]),
        });
        for (const [key, row] of one.profile) {
          const other = many.profile.get(key);
          expectNear(
            [other?.per_10k, other?.change_1y, other?.change_5y],
            [row.per_10k, row.change_1y, row.change_5y],
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  it("the order of rows does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.integer({ min: 2012, max: 2016 }), fc.constantFrom("2014", "2022"), fc.nat(50)),
          {
            minLength: 2,
            maxLength: 8,
          },
        ),
        async (drawn) => {
          const unique = [...new Map(drawn.map((one) => [`${String(one[0])} ${one[1]}`, one])).values()];
          const cells = unique.map(([year, edition, value]) => cell("a", year, poverty, value, { edition }));
          const one = await profileOf({ mpips03: cells, residents: people });
          const other = await profileOf({ mpips03: cells.toReversed(), residents: people.toReversed() });
          expect(other.profile).toEqual(one.profile);
          expect(other.rates).toEqual(one.rates);
        },
      ),
      { numRuns: 8 },
    );
  });

  it("changes of single years multiply up to the change of five", async () => {
    const positive = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(positive, async (values) => {
        const { profile } = await profileOf({ mpips03: cellsOf(values, 1) });
        const rows = [...profile.values()];
        const chain = rows.slice(1).reduce((product, row) => product * (1 + (row.change_1y ?? NaN)), 1);
        const five = rows.at(-1)?.change_5y ?? NaN;
        expect(chain / (1 + five)).toBeCloseTo(1, 9);
      }),
      { numRuns: 8 },
    );
  });
});

function expectNear(
  found: readonly (number | null | undefined)[],
  expected: readonly (number | null | undefined)[],
): void {
  expect(found.map((one) => one === null)).toEqual(expected.map((one) => one === null));
  for (const [i, one] of expected.entries())
    if (typeof one === "number") expect(found[i]).toBeCloseTo(one, 9);
}
