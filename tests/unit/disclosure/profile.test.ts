/** The profile's numbers under disclosure control: what is hidden, what falls with it, and that nothing tells of it. */
import { beforeAll, describe, expect, it } from "vitest";
import { isHidden, type PublicDataset, type PublicRow } from "../../../pipelines/contract/public-dataset.ts";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { attackPublication } from "../../../pipelines/disclosure/section.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { wholeProblem } from "../../../pipelines/disclosure/whole-problem.ts";
import { concepts } from "../../../sources/concepts/concepts.ts";
import { disclosureOf } from "../../../sources/concepts/disclosure.ts";
import { gmina } from "../../support/public-gmina.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const hiddenOf = ({ tables }: PublicDataset): string[] =>
  tables.out__profile
    .filter(({ value }) => value === null)
    .map(({ year, concept }) => `${String(year)} ${concept}`);

describe("the rule", () => {
  it("hides 1 to 4 families or persons and shows 0 and 5", async () => {
    const values = { a: 0, b: 1, c: 4, d: 5 };
    const rows = Object.entries({
      "reason_alcohol.families": values.a,
      "reason_crisis.families": values.b,
      "reason_drugs.families": values.c,
      "reason_poverty.families": values.d,
    });
    const data = await publicDataset(gmina({ 2024: Object.fromEntries(rows) }), 5);
    expect(hiddenOf(data)).toEqual(["2024 reason_crisis.families", "2024 reason_drugs.families"]);
    expect(data.loss).toMatchObject({ minCount: 5, cells: 4, primary: 2, complementary: 0 });
  });

  it("follows the setting privacy.min_count", async () => {
    const data = gmina({ 2024: { "reason_alcohol.families": 9, "reason_crisis.families": 10 } });
    expect(hiddenOf(await publicDataset(data, 10))).toEqual(["2024 reason_alcohol.families"]);
    expect(hiddenOf(await publicDataset(data, 5))).toEqual([]);
  });

  it("leaves posts, residents, dwellings, places and facilities alone", async () => {
    const data = gmina({
      2024: {
        "ops_managers.persons": 1,
        "ops_social_workers.fte": 3,
        nurseries: 1,
        nursery_places: 3,
        social_flats: 2,
      },
    });
    expect(hiddenOf(await publicDataset(data, 5))).toEqual([]);
  });

  it("hides verdicts, applications and waiting lists: persons and families stand behind them", async () => {
    const data = gmina({
      2024: { evictions_without_flat: 2, communal_flat_applications: 3, social_flats_waiting: 1 },
    });
    expect(hiddenOf(await publicDataset(data, 5))).toHaveLength(3);
  });

  it("hides money and the number of benefits that few received, and no others", async () => {
    const data = gmina({
      2024: {
        "dps_payment.persons_decided": 3,
        "dps_payment.families": 3,
        "dps_payment.benefit_count": 36,
        "dps_payment.amount_pln": 120_000,
        "meal.persons_decided": 60,
        "meal.families": 30,
        "meal.benefit_count": 4000,
        "meal.amount_pln": 90_000,
      },
    });
    const hidden = hiddenOf(await publicDataset(data, 5));
    expect(hidden.filter((name) => name.includes("dps_payment"))).toHaveLength(4);
    expect(hidden.filter((name) => name.includes("meal"))).toEqual([]);
  });

  it("knows what to do with every concept of the forms", () => {
    const open = concepts.filter(({ concept }) => disclosureOf(concept) === "open");
    expect(new Set(open.map(({ group }) => group))).toEqual(
      new Set(["staff", "residents", "housing", "infrastructure"]),
    );
    expect(disclosureOf("a concept that nobody knows")).toBe("count");
  });
});

describe("complementary suppression in a profile", () => {
  it("hides a second part where a sum would tell the small one", async () => {
    const types = {
      families_of_1: 60,
      families_of_2: 20,
      families_of_3: 3,
      families_of_4: 10,
      families_of_5: 8,
    };
    const rows = Object.entries(types).map(([base, value]) => [`${base}.families`, value] as const);
    const data = gmina({
      2024: { ...Object.fromEntries(rows), "families_of_6_more.families": 7, "families_all.families": 108 },
    });
    const hidden = hiddenOf(await publicDataset(data, 5));
    expect(hidden).toContain("2024 families_of_3.families");
    expect(hidden).not.toContain("2024 families_all.families");
    expect(hidden).toHaveLength(2);
  });

  it("hides the persons of households whose number is hidden: three in each", async () => {
    const data = gmina({ 2024: { "families_of_3.families": 3, "families_of_3.persons_in_families": 9 } });
    expect(hiddenOf(await publicDataset(data, 5))).toHaveLength(2);
  });

  it("does not say that two of twelve families live in the town", async () => {
    const year = { "reason_illness.families": 12, "reason_illness.families_rural": 10 };
    const hidden = hiddenOf(await publicDataset(gmina({ 2024: year }, "9901023"), 5));
    expect(hidden).toEqual(["2024 reason_illness.families_rural"]);
  });

  it("knows that in a rural gmina all families live in the countryside", async () => {
    const year = {
      "reason_motherhood.families": 9,
      "reason_motherhood.families_rural": 9,
      "reason_large_family.families": 7,
      "reason_large_family.families_rural": 7,
    };
    // Nine less seven are two: one of each pair must go, and with it its twin.
    const hidden = hiddenOf(await publicDataset(gmina({ 2024: year }, "9901012"), 5));
    expect(hidden).toEqual(["2024 reason_large_family.families", "2024 reason_large_family.families_rural"]);
  });

  it("takes no sum for known that does not hold in the report", async () => {
    const data = gmina({
      2024: { "pensioners.families": 30, "pensioners_of_1.families": 3, "pensioners_of_2.families": 12 },
    });
    expect(hiddenOf(await publicDataset(data, 5))).toContain("2024 pensioners_of_1.families");
  });
});

describe("what is computed from a hidden number", () => {
  const data = gmina({
    2019: { "reason_crisis.families": 6, "reason_crisis.persons_in_families": 12 },
    2023: { "reason_crisis.families": 3, "reason_crisis.persons_in_families": 3 },
    2024: {
      "reason_crisis.families": 8,
      "reason_crisis.persons_in_families": 9,
      "help_any.persons_in_families": 100,
    },
  });
  let rows: PublicRow<"out__profile">[];
  let rates: PublicRow<"out__profile_rate">[];
  beforeAll(async () => {
    ({ out__profile: rows, out__profile_rate: rates } = (await publicDataset(data, 5)).tables);
  });
  const rowOf = (year: number, concept = "reason_crisis.families") =>
    rows.find((row) => row.year === year && row.concept === concept);

  it("is hidden with it: the number per 10,000 and the changes", () => {
    expect(rowOf(2023)).toMatchObject({ value: null, per_10k: null, change_1y: null, residents: 5000 });
    expect(rowOf(2023)?.hidden_fields).toBe("value per_10k");
  });

  it("a change goes with the number it starts from, the number itself stays", () => {
    expect(rowOf(2024)).toMatchObject({ value: 8, change_1y: null, change_5y: 8 / 6 - 1 });
    expect(rowOf(2024)?.hidden_fields).toBe("change_1y");
  });

  it("a rate stands only beside both its terms, and each term by itself", () => {
    const rate = (year: number) =>
      rates.find((row) => row.year === year && row.rate_id === "reason_crisis_share");
    expect(rate(2024)).toMatchObject({ numerator: 9, denominator: 100, value: 0.09, hidden_fields: null });
    expect(rate(2023)).toMatchObject({ numerator: null, value: null, hidden_fields: "numerator" });
  });

  it("the posts that the act asks for jointly are hidden with the families they follow from", async () => {
    const small = gmina({ 2024: { "social_work.families": 3, "ops_social_workers.fte": 3 } });
    const { tables } = await publicDataset(small, 5);
    const act = tables.out__profile_rate.find(({ rate_id }) => rate_id === "social_workers_of_required");
    expect(act && isHidden(act, "denominator") && isHidden(act, "is_met")).toBe(true);
    expect(act?.numerator).toBe(3);
  });
});

describe("the attack on the public tables", () => {
  const data = gmina({
    2023: { "reason_crisis.families": 6 },
    2024: {
      "reason_crisis.families": 3,
      "reason_crisis.persons_in_families": 4,
      "help_any.persons_in_families": 100,
    },
  });
  const problem = wholeProblem(data, 5, new Map());
  const exposedIn = async (change: (tables: PublicDataset["tables"]) => void): Promise<string[]> => {
    const { tables } = structuredClone(await publicDataset(data, 5));
    change(tables);
    return attackPublication(tables, problem, solver).map(({ name }) => name);
  };
  const name = (concept: string) => `gops-a/2024/${concept}`;
  const set = <T extends object>(rows: T[], index: number, change: Partial<T>) => {
    Object.assign(rows[index] ?? {}, change);
  };
  const at = ({ out__profile }: PublicDataset["tables"], concept: string) =>
    out__profile.findIndex((row) => row.year === 2024 && row.concept === concept);

  it("finds nothing in what is published", async () => {
    expect(await exposedIn(() => undefined)).toEqual([]);
  });

  it.each([
    ["the number itself", { value: 3 }],
    ["the number per 10,000", { per_10k: 6 }],
    ["the change from a year that is shown", { change_1y: -0.5 }],
  ])("finds a number that was left: %s", async (_, left) => {
    const found = await exposedIn((tables) => {
      set(tables.out__profile, at(tables, "reason_crisis.families"), left);
    });
    expect(found).toContain(name("reason_crisis.families"));
  });

  it.each([
    ["the numerator", { numerator: 4 }],
    ["the rate beside its denominator", { value: 0.04 }],
  ])("finds a rate that was left: %s", async (_, left) => {
    const found = await exposedIn((tables) => {
      set(
        tables.out__profile_rate,
        tables.out__profile_rate.findIndex(({ rate_id }) => rate_id === "reason_crisis_share"),
        left,
      );
    });
    expect(found).toContain(name("reason_crisis.persons_in_families"));
  });
});
