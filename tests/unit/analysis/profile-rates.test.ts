/** Rates of the profile, the act's norms by the form's posts, similar units, and the twelve questions. */
import { describe, expect, it } from "vitest";
import { rates as rateList } from "../../../sources/concepts/rates.ts";
import { assessed, cell, profileOf, type Profile, type World } from "../../support/profile.ts";

const poverty = "reason_poverty.families";

describe("rates", () => {
  const mpips03 = [
    cell("a", 2013, "help_any.persons_in_families", 1204),
    cell("a", 2013, "reason_poverty.persons_in_families", 870),
    cell("a", 2013, "social_work.families", 600),
    cell("a", 2013, "social_work_only.families", 69),
    cell("a", 2012, "reason_poverty.persons_in_families", 900),
  ];
  const ages = { women_0_17: 876, women_18_59: 2613, women_60_more: 1201, men_0_17: 851, men_18_64: 3140 };
  const ozps = Object.entries({ residents: 9293, unemployed: 391, men_65_more: 612, ...ages }).map(
    ([concept, value]) => assessed("a", 2013, concept, value),
  );

  it.each([
    ["helped_share", 1204, 9293],
    ["reason_poverty_share", 870, 1204],
    ["social_work_only_share", 69, 600],
    ["unemployed_share", 391, 5753],
    ["young_dependency", 1727, 5753],
    ["old_dependency", 1813, 5753],
    ["total_dependency", 3540, 5753],
  ])("%s: %d ÷ %d", async (rate, numerator, denominator) => {
    const { rates } = await profileOf({ mpips03, ozps });
    const row = rates.get(`a 2013 ${rate}`);
    expect(row).toMatchObject({ numerator, denominator, norm_id: null, is_met: null });
    expect(row?.value).toBeCloseTo(numerator / denominator, 12);
  });

  it("without the whole there is no share, only its numerator; without a numerator no row", async () => {
    const { rates } = await profileOf({ mpips03, ozps });
    expect(rates.get("a 2012 reason_poverty_share")).toMatchObject({
      numerator: 900,
      denominator: null,
      value: null,
    });
    expect(rates.has("a 2012 helped_share")).toBe(false);
  });

  it("nobody helped: a share of nothing is undefined; an age band that is missing leaves the sum unknown", async () => {
    const { rates } = await profileOf({
      mpips03: [
        cell("a", 2013, "help_any.persons_in_families", 0),
        cell("a", 2013, "reason_poverty.persons_in_families", 0),
      ],
      ozps: ozps.filter(({ concept }) => concept !== "men_18_64"),
    });
    expect(rates.get("a 2013 reason_poverty_share")).toMatchObject({ denominator: 0, value: null });
    expect(rates.get("a 2013 unemployed_share")).toMatchObject({ numerator: 391, denominator: null });
  });
});

describe("the act's norms by the form's posts", () => {
  interface Case {
    year: number;
    residents?: number;
    families?: number;
    fte?: number;
    persons?: number;
  }
  const normsOf = async ({ year, residents, families, fte, persons }: Case): Promise<Profile["rates"]> => {
    const given = {
      "social_work.families": families,
      "ops_social_workers.fte": fte,
      "ops_social_workers.persons": persons,
    };
    const mpips03 = Object.entries(given).flatMap(([concept, value]) =>
      value === undefined ? [] : [cell("a", year, concept, value)],
    );
    const world: World =
      residents === undefined ? { mpips03 } : { mpips03, residents: [["a", year, residents]] };
    return (await profileOf(world)).rates;
  };

  it.each([
    // The case; 1 : 2,000; 1 : 50; three; jointly; posts asked for jointly.
    ["both bases met", { year: 2019, residents: 9000, families: 200, fte: 5 }, true, true, true, true, 4],
    [
      "by families alone",
      { year: 2019, residents: 12000, families: 150, fte: 4 },
      false,
      true,
      true,
      true,
      3,
    ],
    ["by neither", { year: 2019, residents: 12000, families: 300, fte: 4 }, false, false, true, false, 6],
    ["too few of three", { year: 2019, residents: 3000, families: 60, fte: 2 }, true, true, false, false, 3],
    ["before 2015", { year: 2014, residents: 12000, families: 150, fte: 4 }, false, null, true, false, 6],
    ["no residents", { year: 2019, families: 150, fte: 4 }, null, true, true, true, null],
    ["persons only", { year: 2011, residents: 9000, families: 200, persons: 5 }, null, null, null, null, 4.5],
    [
      "nobody employed",
      { year: 2019, residents: 9000, families: 200, fte: 0 },
      false,
      false,
      false,
      false,
      4,
    ],
  ] as const)("%s", async (_, given, by2000, by50, by3, jointly, required) => {
    const rates = await normsOf(given);
    const of = (rate: string) => rates.get(`a ${String(given.year)} ${rate}`);
    expect([
      of("residents_per_social_worker")?.is_met,
      of("families_per_social_worker")?.is_met,
      of("social_workers_of_minimum")?.is_met,
      of("social_workers_of_required")?.is_met,
    ]).toEqual([by2000, by50, by3, jointly]);
    expect(of("social_workers_of_required")?.denominator).toBe(required);
  });

  it("say residents and families per post, with both numbers; of no posts there is no ratio", async () => {
    const rates = await normsOf({ year: 2019, residents: 9000, families: 200, fte: 4.5 });
    expect(rates.get("a 2019 residents_per_social_worker")).toMatchObject({
      numerator: 9000,
      denominator: 4.5,
      value: 2000,
      threshold: 2000,
      is_met: true,
    });
    expect(rates.get("a 2019 families_per_social_worker")?.value).toBeCloseTo(44.4444444444, 9);
    expect(rates.get("a 2019 social_workers_of_minimum")).toMatchObject({ denominator: 3, value: 1.5 });
    const none = await normsOf({ year: 2019, residents: 9000, fte: 0 });
    expect(none.get("a 2019 residents_per_social_worker")?.value).toBeNull();
  });

  it("no staff reported: no word on the norms", async () => {
    const rates = await normsOf({ year: 2022, residents: 9000, families: 200 });
    expect([...rates.values()].filter(({ norm_id }) => norm_id !== null)).toEqual([]);
  });
});

describe("similar units", () => {
  // Per 10,000: a 100, b 200, c 300, d 400, e 900; f is a town, g is large, h of another type, i of unknown kind.
  const units = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((unit_id) => ({
    unit_id,
    unit_type: unit_id === "h" ? "MOPS" : "GOPS",
    teryt: unit_id === "f" ? "1206101" : unit_id === "i" ? null : "1206102",
  }));
  const families = { a: 60, b: 120, c: 180, d: 240, e: 540, f: 60, g: 1000, h: 60, i: 60 };
  const world = {
    units,
    mpips03: Object.entries(families).map(([unit, value]) => cell(unit, 2013, poverty, value)),
    residents: units.map(({ unit_id }) => [unit_id, 2013, unit_id === "g" ? 10000 : 6000] as const),
  };

  it.each([
    // Peers of a: 200, 300, 400, 900; quartiles at 0.75 and 2.25 of the way, linearly.
    ["a", 4, 275, 350, 525, "below"],
    ["b", 4, 250, 350, 525, "below"],
    ["c", 4, 175, 300, 525, "within"],
    ["e", 4, 175, 250, 325, "above"],
    ["f", 0, null, null, null, "too_few_units"],
    ["g", 0, null, null, null, "too_few_units"],
    ["h", 0, null, null, null, "too_few_units"],
    ["i", 0, null, null, null, "too_few_units"],
  ])("of %s", async (unit, peer_count, low, median, high, peer_verdict) => {
    const { comparisons } = await profileOf(world);
    expect(comparisons.get(`${unit} 2013 ${poverty}`)).toMatchObject({
      peer_count,
      peer_low_per_10k: low,
      peer_median_per_10k: median,
      peer_high_per_10k: high,
      peer_verdict,
    });
  });

  it("two are too few, even if they agree", async () => {
    const { comparisons } = await profileOf({
      ...world,
      mpips03: world.mpips03.filter(({ unit_id }) => ["a", "b", "c"].includes(unit_id)),
    });
    expect(comparisons.get(`a 2013 ${poverty}`)).toMatchObject({
      peer_count: 2,
      peer_median_per_10k: null,
      peer_verdict: "too_few_units",
    });
  });

  it.each([
    [4999, "under_5k"],
    [5000, "from_5k"],
    [10000, "from_10k"],
    [20000, "from_20k"],
    [49999, "from_20k"],
    [50000, "from_50k"],
  ])("%i residents are %s", async (people, size_class) => {
    const { comparisons } = await profileOf({
      mpips03: [cell("a", 2013, poverty, 10)],
      residents: [["a", 2013, people]],
    });
    expect(comparisons.get(`a 2013 ${poverty}`)).toMatchObject({ size_class, gmina_kind: "urban_rural" });
  });
});

describe("the twelve questions", () => {
  it("nothing reported: all stand open; a powiat's centre is asked none", async () => {
    const { questions } = await profileOf({ units: [{ unit_id: "a" }, { unit_id: "p", unit_type: "PCPR" }] });
    expect(questions.map(({ unit_id, question_no }) => `${unit_id} ${String(question_no)}`)).toEqual(
      Array.from({ length: 12 }, (_, i) => `a ${String(i + 1)}`),
    );
    expect(new Set(questions.map(({ question_status }) => question_status))).toEqual(new Set(["open"]));
  });

  it("what is reported answers, what only people know stays open, and the evidence names concepts and years", async () => {
    const { questions } = await profileOf({
      mpips03: [2012, 2013].flatMap((year) => [
        cell("a", year, poverty, 400 + year),
        cell("a", year, "help_any.families", 500),
      ]),
      ozps: [assessed("a", 2013, "residents", 9293), assessed("a", 2013, "nurseries", 1)],
    });
    expect(questions.map(({ question_status }) => question_status)).toEqual([
      ...["partly", "answered", "answered", "partly", "open", "open", "partly"],
      ...["open", "open", "open", "open", "open"],
    ]);
    expect(questions[1]?.evidence).toBe(
      "pomoc udzielona (1\u00a0pojęcie), 2012–2013; powody pomocy (1\u00a0pojęcie), 2012–2013",
    );
    expect(questions[2]?.evidence).toContain("zmiany rok do roku: powody pomocy (1\u00a0pojęcie), 2013");
  });
});

it("every reason of the form has its share", () => {
  expect(rateList.filter(({ rateId }) => rateId.startsWith("reason_"))).toHaveLength(21);
});
