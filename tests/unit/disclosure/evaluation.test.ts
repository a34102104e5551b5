/** The evaluation's indicators under disclosure control: units in powiats in the pilot, waves that grow. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { publicDataset } from "../../../pipelines/disclosure/public-dataset.ts";
import { attackPublication } from "../../../pipelines/disclosure/section.ts";
import { publicTables } from "../../../pipelines/disclosure/public-tables.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { wholeProblem } from "../../../pipelines/disclosure/whole-problem.ts";
import { indicators } from "../../../pipelines/evaluation/catalogue.ts";
import { isListed, ruleOf } from "../../../pipelines/disclosure/indicator-rules.ts";
import { exposedByEnumeration } from "../../support/disclosure.ts";
import { pilot, powiatsOf, type Programmes } from "../../support/public-pilot.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const settings = { minCount: 5, minWorkers: 3 };

/** Programmes that are opened, closed and met more and more. */
const waves = fc
  .array(fc.tuple(fc.nat(9), fc.nat(6), fc.nat(4)), { minLength: 3, maxLength: 3 })
  .map((steps): Programmes[] => {
    let [opened, closed, met] = [0, 0, 0];
    return steps.map(([more, ended, well]) => {
      opened += more;
      const closing = Math.min(ended, opened - closed);
      closed += closing;
      met += Math.min(well, closing);
      return { opened, closed, met };
    });
  });
const sets = fc.sample(fc.array(waves, { minLength: 2, maxLength: 4 }), { numRuns: 100, seed: 1906 });

function exposedIn(units: readonly (readonly Programmes[])[], isBroken = false): string[] {
  const data = pilot(units);
  const problem = wholeProblem(data, settings.minCount, powiatsOf(units.length));
  const hidden = isBroken ? problem.cells.map(({ role }) => role === "primary") : protect(problem, solver);
  const { tables } = publicTables(data, problem, (cell) => hidden[cell] ?? false, settings);
  return attackPublication(tables, problem, solver).map(({ name }) => name);
}

describe("in 100 random pilots of units, powiats and waves", () => {
  it("no hidden number can be told more closely than was declared", () => {
    for (const units of sets) expect(exposedIn(units)).toEqual([]);
  });

  it("the attack catches a suppression that hides small numbers only", () => {
    const some = sets.slice(0, 40);
    expect(some.filter((units) => exposedIn(units, true).length > 0).length).toBeGreaterThan(24);
  });
});

it("counting out every state of two units and one wave finds what the attack finds", () => {
  const met = fc.tuple(fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(fc.array(met, { minLength: 2, maxLength: 2 }), (counts) => {
      const whole = pilot(counts.map(([rest, met]) => [{ opened: met + rest, closed: met + rest, met }]));
      const rows = (whole.tables.out__indicator ?? []).filter(
        ({ indicator_id, group_id }) => indicator_id === "programmes_met_of_closed" && group_id === "pilot",
      );
      const data = { ...whole, tables: { ...whole.tables, out__indicator: rows } };
      const problem = wholeProblem(data, 5, new Map());
      expect(exposedByEnumeration(problem, protect(problem, solver))).toEqual([]);
    }),
    { numRuns: 15, seed: 5 },
  );
});

describe("of one pilot", () => {
  const units = [
    [
      { opened: 14, closed: 0, met: 0 },
      { opened: 14, closed: 6, met: 3 },
      { opened: 14, closed: 14, met: 11 },
    ],
    [
      { opened: 20, closed: 0, met: 0 },
      { opened: 20, closed: 8, met: 2 },
      { opened: 20, closed: 20, met: 12 },
    ],
    [
      { opened: 30, closed: 9, met: 8 },
      { opened: 30, closed: 18, met: 15 },
      { opened: 30, closed: 30, met: 24 },
    ],
    [
      { opened: 40, closed: 7, met: 7 },
      { opened: 40, closed: 20, met: 20 },
      { opened: 40, closed: 40, met: 33 },
    ],
  ];
  const tablesOf = async (of = units) =>
    (await publicDataset(pilot(of), 5, { groups: powiatsOf(of.length) })).tables.out__indicator;
  const find = (rows: Awaited<ReturnType<typeof tablesOf>>, unit: string, wave: string, indicator: string) =>
    rows.find(
      (row) =>
        row.unit_id === unit && row.wave === wave && row.indicator_id === `programmes_met_of_${indicator}`,
    );

  it("a small numerator is hidden in every indicator that counts it, with all that it makes", async () => {
    const rows = await tablesOf();
    for (const indicator of ["all", "closed"]) {
      const row = find(rows, "u0", "month_12", indicator);
      expect(row).toMatchObject({ numerator: null, value: null });
      expect(row?.hidden_fields).toContain("numerator");
    }
  });

  it("a zero and the pilot's totals are shown", async () => {
    const rows = await tablesOf();
    expect(find(rows, "u0", "month_6", "all")).toMatchObject({ numerator: 0, denominator: 14 });
    const total = rows.find(
      ({ unit_id, group_id, wave }) => unit_id === "all" && group_id === "pilot" && wave === "ex_post",
    );
    expect(total).toMatchObject({ numerator: 80, denominator: 104, hidden_fields: null });
  });

  it("where a share leaves few over, one of its numbers is hidden too", async () => {
    // 18 closed, 15 of them with their goals met: three without.
    const row = find(await tablesOf(), "u2", "month_12", "closed");
    expect(row?.value).toBeNull();
  });

  it("what few more were counted than a wave before cannot be told", async () => {
    const grown = units.map((own) => own.map((one) => ({ ...one })));
    const [first] = grown;
    if (first) first.splice(1, 2, { opened: 14, closed: 8, met: 8 }, { opened: 14, closed: 10, met: 10 });
    const rows = await tablesOf(grown);
    const met = ["month_12", "ex_post"].map((wave) => find(rows, "u0", wave, "closed")?.numerator);
    expect(met).toContain(null);
  });

  it("two hidden numbers of one powiat that change places change no byte", async () => {
    const of = (first: number, third: number) => [
      units[0]?.map((one, i) => (i === 1 ? { ...one, met: first } : one)) ?? [],
      ...units.slice(1, 2),
      [
        { opened: 30, closed: 9, met: 0 },
        { opened: 30, closed: 18, met: third },
        { opened: 30, closed: 30, met: 24 },
      ],
      ...units.slice(3),
    ];
    const one = await tablesOf(of(3, 2));
    expect(one.filter(({ hidden_fields }) => hidden_fields !== null).length).toBeGreaterThan(4);
    expect(await tablesOf(of(2, 3))).toEqual(one);
  });

  it("a hidden field holds no value", async () => {
    for (const row of await tablesOf())
      for (const field of row.hidden_fields?.split(" ") ?? [])
        expect(row[field as keyof typeof row]).toBeNull();
  });

  it("a group of which nobody knows the units shows nothing of families", async () => {
    const { tables } = await publicDataset(pilot(units), 5);
    const powiat = tables.out__indicator.filter(({ group_id }) => group_id.startsWith("pilot/powiat"));
    expect(powiat.length).toBeGreaterThan(0);
    for (const row of powiat)
      expect(row).toMatchObject({ numerator: null, denominator: null, value: null, n: null });
  });
});

it("every indicator of the catalogue has its line, and an unknown one is treated as of families", () => {
  expect(indicators.map(({ id }) => id).filter((id) => !isListed(id))).toEqual([]);
  expect(ruleOf("own_indicator")).toMatchObject({ subject: "family", numerator: "own_indicator.numerator" });
});
