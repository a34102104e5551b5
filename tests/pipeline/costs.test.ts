/** A card of the cost of inaction from its file to every published number. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../pipelines/contract/rows.ts";
import type { TableName } from "../../pipelines/contract/tables.ts";
import { seed } from "../../pipelines/cost/projection-rows.ts";
import { exampleCard } from "../support/cost-card.ts";
import { analysisOf, projectOf } from "../support/project.ts";

async function tablesOf<T extends TableName>(
  files: Record<string, string>,
  ...names: T[]
): Promise<{ [Name in T]: Row<Name>[] }> {
  const { database, findings } = await analysisOf(projectOf(files));
  expect(findings.filter(({ rule }) => rule.startsWith("card_"))).toEqual([]);
  const tables = {} as { [Name in T]: Row<Name>[] };
  for (const name of names) tables[name] = await database.rows(name);
  return tables;
}

const costTables = [
  "out__cost_card",
  "out__cost_summary",
  "out__cost_result",
  "out__cost_projection",
  "out__cost_input",
  "out__cost_sensitivity",
] as const satisfies TableName[];

let example: ReturnType<typeof tablesOf<(typeof costTables)[number]>> | undefined;

/** The tables of the example card, computed once, when the first test asks. */
function ofExample() {
  return (example ??= tablesOf({ "karta.yaml": exampleCard() }, ...costTables));
}

describe("the card calculated by hand", () => {
  it("has components of quantity × duration × price of 2025 × share of the payer", async () => {
    const { out__cost_card: rows } = await ofExample();
    const shown = rows.map((row) => ({
      at: `${row.side} ${String(row.component_no)} ${row.payer}`,
      nominal: row.nominal_cost_pln,
      index: row.index_factor,
      conversion: row.conversion_factor,
      unit: row.unit_cost_pln,
      amount: row.amount_pln,
    }));
    // 50 zł of 2024 × 1.036 = 51.80; 3 h × 12 months × 51.80 = 1864.80; three quarters and one quarter of it.
    // 6100 zł a month ÷ 30.5 days = 200 zł a day; 61 days × 200 = 12 200; a fifth is the family's.
    const expected = [
      { at: "help 1 gmina", nominal: 50, index: 1.036, conversion: 1, unit: 51.8, amount: 1398.6 },
      { at: "help 1 powiat", nominal: 50, index: 1.036, conversion: 1, unit: 51.8, amount: 466.2 },
      { at: "help 2 state", nominal: 100, index: 1, conversion: 1, unit: 100, amount: 400 },
      { at: "inaction 1 family", nominal: 6100, index: 1, conversion: 1 / 30.5, unit: 200, amount: 2440 },
      {
        at: "inaction 1 health_fund",
        nominal: 6100,
        index: 1,
        conversion: 1 / 30.5,
        unit: 200,
        amount: 9760,
      },
      { at: "inaction 2 powiat", nominal: 240, index: 1, conversion: 1, unit: 240, amount: 240 },
    ];
    expect(shown.map(({ at }) => at)).toEqual(expected.map(({ at }) => at));
    for (const [i, want] of expected.entries())
      for (const key of ["nominal", "index", "conversion", "unit", "amount"] as const)
        expect([want.at, key, shown[i]?.[key]]).toEqual([want.at, key, expect.closeTo(want[key], 9)]);
  });

  it("adds up by payer, in cash and per family, and to balance and ratio", async () => {
    const { out__cost_summary: rows, out__cost_result: results } = await ofExample();
    const shown = rows.map(({ side, payer, amount_pln, cashable_pln, per_family_pln }) => [
      `${side} ${payer}`,
      ...[amount_pln, cashable_pln, per_family_pln].map((amount) => Number(amount.toFixed(6))),
    ]);
    // Both lists are for two families.
    expect(shown).toEqual([
      ["help gmina", 1398.6, 0, 699.3],
      ["help powiat", 466.2, 0, 233.1],
      ["help state", 400, 400, 200],
      ["inaction family", 2440, 2440, 1220],
      ["inaction health_fund", 9760, 9760, 4880],
      ["inaction powiat", 240, 0, 120],
    ]);
    const [result] = results;
    // 1864.80 + 400; 12 200 + 240; their difference and quotient
    expect(result?.help_pln).toBeCloseTo(2264.8, 9);
    expect(result?.inaction_pln).toBeCloseTo(12_440, 9);
    expect(result?.balance_pln).toBeCloseTo(10_175.2, 9);
    expect(result?.effect_ratio).toBeCloseTo(12_440 / 2264.8, 9);
  });

  it("projects the two futures that project.test.ts works out", async () => {
    const { out__cost_projection: rows, out__cost_result: results } = await ofExample();
    const shown = rows.map((row) => [
      `${String(row.year)} ${row.scenario}`,
      ...[row.persons, row.mandatory_cost_pln, row.linked_cost_pln, row.action_cost_pln].map((value) =>
        Number(value.toFixed(6)),
      ),
    ]);
    // Level 2 costs (9760 + 240) ÷ 2 families = 5000 a year: what the list costs the public, without the family's part.
    expect(shown).toEqual([
      // 10 × 200 + 4 × 400 + 100 = 3700
      ["2026 with", 14, 30_000, 600, 3700],
      ["2026 without", 14, 30_000, 600, 0],
      // 5.8 and 3 persons: 5800 + 15 000; 1.9 × 300; 1160 + 1200 + 100
      ["2027 with", 8.8, 20_800, 570, 2460],
      ["2027 without", 12.2, 31_400, 840, 0],
      // 3.92 and 2.08 persons: 3920 + 10 400; 1.54 × 300; 784 + 832 + 100
      ["2028 with", 6, 14_320, 462, 1716],
      ["2028 without", 10.76, 30_120, 930, 0],
    ]);
    const [result] = results;
    // KZ 10 600 + 270 in 2027, 15 800 + 468 in 2028; less 3700 + 2460 + 1716
    expect(result?.gross_saving_pln).toBeCloseTo(27_138, 6);
    expect(result?.net_saving_pln).toBeCloseTo(19_262, 6);
    // 10 870 ≥ 3700 + 2460 already in 2027
    expect(result?.payback_year).toBe(2027);
    expect(result?.draw_count).toBe(10_000);
    expect(result?.seed).toBe(seed);
  });

  it("states the range of every input, by its grade where the card gives none", async () => {
    const { out__cost_input: rows } = await ofExample();
    const range = (path: string) => {
      const row = rows.find((one) => one.input_path === path);
      return row && [row.input_base, row.input_low, row.input_high].map((value) => Number(value.toFixed(4)));
    };
    // An assumption: 40 % down and up.
    expect(range("cohort.0")).toEqual([10, 6, 14]);
    // Of a probability 40 % of what is nearer: 0.4 × (1 − 0.6).
    expect(range("without.0.0")).toEqual([0.6, 0.44, 0.76]);
    // −0.2 with 40 %; and a range stated of the probability with the action: 0.45 − 0.7 … 0.6 − 0.7.
    expect(range("effect.0.0")).toEqual([-0.2, -0.28, -0.12]);
    expect(range("effect.1.1")).toEqual([-0.2, -0.25, -0.1]);
    // (4880² × (0.4² + 0.05²) + 120² × (0.4² + 0.25²))^½ = (3 869 840 + 3204)^½ = 1968.0051
    expect(range("mandatoryCost.1")).toEqual([5000, 3031.9949, 6968.0051]);
    expect(range("years")).toEqual([2, 2, 2]);
    expect(rows.find(({ input_path }) => input_path === "effect.1.1")).toMatchObject({
      grade: "estimate",
      source: "badanie",
      is_assumption: false,
    });
  });

  it("moves one input at a time: by its range where the card states one, else by 20 %", async () => {
    const { out__cost_sensitivity: rows } = await ofExample();
    const at = (path: string) => rows.find(({ input_path }) => input_path === path);
    // 4.56 person-years at level 2 are spared: (4.8 − 3) + (4.84 − 2.08).
    expect(at("mandatoryCost.1")).toMatchObject({ input_low: 4000, input_high: 6000 });
    expect(at("mandatoryCost.1")?.net_at_low_pln).toBeCloseTo(19_262 - 4560, 6);
    expect(at("mandatoryCost.1")?.net_at_high_pln).toBeCloseTo(19_262 + 4560, 6);
    expect(at("action.fixedCost")?.net_at_low_pln).toBeCloseTo(19_262 + 60, 6);
    expect(at("effect.1.1")?.input_low).toBeCloseTo(-0.25, 12);
    expect(at("years")).toBeUndefined();
  });
});

describe("cards", () => {
  const doubled = (text: string): string =>
    text
      .replace("quantity: 3\n", "quantity: 6\n")
      .replace("value: 4, low: 2, high: 5", "value: 8, low: 4, high: 10");
  const dearer = (text: string): string =>
    text.replace(/amount: (\d+)/g, (_, amount: string) => `amount: ${String(Number(amount) * 3)}`);

  it.each([
    ["twice the quantities of one list cost twice as much", doubled, 2, 1],
    ["three times the prices cost three times as much", dearer, 3, 3],
  ])("%s", async (_, edit, help, inaction) => {
    const { out__cost_result: rows } = await tablesOf(
      { "karta.yaml": exampleCard(edit) },
      "out__cost_result",
    );
    expect(rows[0]?.help_pln).toBeCloseTo(2264.8 * help, 6);
    expect(rows[0]?.inaction_pln).toBeCloseTo(12_440 * inaction, 6);
  });

  it("give the same whatever their files are called and in which order they lie", async () => {
    const second = exampleCard((text) => text.replace("cost_card: przyklad", "cost_card: drugi"));
    const names = [
      "out__cost_card",
      "out__cost_result",
      "out__cost_sensitivity",
      "out__cost_payback",
    ] as const;
    const one = await tablesOf({ "a.yaml": exampleCard(), "b.yaml": second }, ...names);
    const other = await tablesOf({ "z/karta.txt": exampleCard(), "b/a.yml": second }, ...names);
    expect(other).toEqual(one);
  });

  it("have no ratio where helping costs nothing", async () => {
    const free = exampleCard((text) =>
      text.replace("quantity: 3\n", "quantity: 0\n").replace("value: 4, low: 2", "value: 0, low: 0"),
    );
    const { out__cost_result: rows } = await tablesOf({ "karta.yaml": free }, "out__cost_result");
    expect(rows[0]).toMatchObject({ help_pln: 0, effect_ratio: null });
    expect(rows[0]?.balance_pln).toBeCloseTo(12_440, 9);
  });

  it("without a projection have totals and no interval", async () => {
    const short = exampleCard((text) => text.slice(0, text.indexOf("projection:")));
    const { out__cost_result: rows, out__cost_input: inputs } = await tablesOf(
      { "karta.yaml": short },
      "out__cost_result",
      "out__cost_input",
    );
    expect(rows[0]).toMatchObject({ net_saving_pln: null, chance_positive: null, draw_count: null });
    expect(inputs).toEqual([]);
  });

  it("name a unit's own price, as its list gives it", async () => {
    const list =
      "usługa;jednostka;kwota;rok;rodzaj;źródło;terytorium\nusługi opiekuńcze;godzina;40;2025;taryfa;uchwała;gmina\n";
    const { database } = await analysisOf(projectOf({ "ceny.csv": list }));
    const [own] = await database.query("select price_id from core_unit_cost__price where is_own");
    const card = exampleCard((text) =>
      text.replace(/price: \{ amount: 50.*/, `price: { id: ${String(own?.price_id)} }`),
    );
    const { out__cost_card: rows } = await tablesOf(
      { "ceny.csv": list, "karta.yaml": card },
      "out__cost_card",
    );
    expect(rows[0]).toMatchObject({ nominal_cost_pln: 40, price_id: own?.price_id, price_kind: "tariff" });
  });
});
