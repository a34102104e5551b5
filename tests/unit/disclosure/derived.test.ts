/**
 * What is made of counts (shares, intervals, means over units, before and after, differences in differences, p-values and
 * their correction) tells nothing that the shown counts do not: whatever hidden ones might be instead, it stays the same.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PublicRow } from "../../../pipelines/contract/public-dataset.ts";
import { publicDataset, type DisclosureInput } from "../../../pipelines/disclosure/public-dataset.ts";
import {
  armGroups,
  armTables,
  armUnits,
  armWaves,
  withMet,
  type Arms,
  type Counts,
} from "../../support/public-arms.ts";
import { gmina } from "../../support/public-gmina.ts";

function tablesOf(arms: Arms): DisclosureInput {
  const base = gmina({});
  return { ...base, tables: { ...base.tables, ...armTables(arms) } };
}

const counts = fc
  .record({
    met: fc.integer({ min: 5, max: 12 }),
    open: fc.integer({ min: 5, max: 8 }),
    failed: fc.integer({ min: 5, max: 9 }),
    elements: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ met, open, failed, elements }): Counts => ({
    met,
    closed: met + failed,
    opened: met + failed + open,
    elements,
  }));
/** In one wave two units of one type have few programmes that met their goals. */
const pilots = fc
  .sample(
    fc.record({
      all: fc.array(fc.array(counts, { minLength: 3, maxLength: 3 }), { minLength: 12, maxLength: 12 }),
      unit: fc.constantFrom(0, 1, 2, 3, 6, 7, 8, 9),
      wave: fc.nat(2),
      few: fc.constantFrom([1, 4], [2, 3], [3, 3], [2, 2]),
    }),
    { numRuns: 100, seed: 2512 },
  )
  .map(({ all, unit, wave, few }) => withMet(withMet(all, unit, wave, few[0]), unit + 2, wave, few[1]));

type Shown = Record<"out__indicator" | "out__comparison", readonly object[]>;

/** What is shown of one state, and what another one would show in the same places. */
function differences(shown: Shown, other: DisclosureInput): string[] {
  return (["out__indicator", "out__comparison"] as const).flatMap((table) =>
    shown[table].flatMap((row, i) =>
      Object.entries(row)
        .filter(([field, value]) => field !== "hidden_fields" && field !== "verdict" && value !== null)
        .filter(
          ([field, value]) => !isSame(value, (other.tables[table]?.[i] as Record<string, unknown>)[field]),
        )
        .map(([field]) => `${table}.${field}`),
    ),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** Every other way in which two units of one group might share their hidden met programmes of a wave. */
function otherStates(pilot: Arms, rows: readonly PublicRow<"out__indicator">[]): Arms[] {
  const isHidden = (unit: number, wave: string) =>
    rows.some(
      (row) =>
        row.unit_id === `u${String(unit)}` &&
        row.wave === wave &&
        row.indicator_id === "programmes_met_of_closed" &&
        row.numerator === null,
    );
  return armWaves.flatMap((wave, at) =>
    armUnits.flatMap((_, a) =>
      [a + 2, a + 4]
        .filter((b) => b < 12 && a < 6 === b < 6 && isHidden(a, wave) && isHidden(b, wave))
        .flatMap((b) => {
          const [mine, other] = [pilot[a]?.[at]?.met ?? 0, pilot[b]?.[at]?.met ?? 0];
          return [1, 2, 3, 4]
            .filter((met) => met !== mine && mine + other - met >= 1 && mine + other - met <= 4)
            .map((met) => withMet(withMet(pilot, a, at, met), b, at, mine + other - met));
        }),
    ),
  );
}

describe("in 100 random pilots with intervals, comparisons and corrections", () => {
  const cases: { data: DisclosureInput; shown: Shown; others: DisclosureInput[] }[] = [];
  beforeAll(async () => {
    for (const pilot of pilots) {
      const data = tablesOf(pilot);
      const { tables } = await publicDataset(data, 5, { groups: armGroups });
      const others = otherStates(pilot, tables.out__indicator).slice(0, 1).map(tablesOf);
      cases.push({ data, shown: tables, others });
    }
  });

  it("whatever two hidden counts are instead, no shown number is another one", () => {
    for (const { shown, others } of cases)
      for (const other of others) expect([...new Set(differences(shown, other))]).toEqual([]);
    expect(cases.reduce((sum, { others }) => sum + others.length, 0)).toBe(100);
  });

  it.each([
    ["the intervals of groups", "out__indicator", ["ci_low", "ci_high"]],
    ["the means of comparisons", "out__comparison", ["estimate", "pilot_mean", "comparison_mean"]],
    ["the spread of comparisons", "out__comparison", ["ci_low", "ci_high"]],
    ["Holm's correction beside a hidden p-value", "out__comparison", ["p_holm"]],
  ] as const)("it is seen where %s are left", (_, table, fields) => {
    const caught = cases.filter(({ data, shown, others }) => {
      const rows = shown[table].map((row, i) => {
        const own = (data.tables[table]?.[i] ?? {}) as Record<string, unknown>;
        const isGroup = table === "out__comparison" || own.unit_id === "all";
        return isGroup
          ? { ...row, ...Object.fromEntries(fields.map((field) => [field, own[field] ?? null])) }
          : row;
      });
      return others.some((other) => differences({ ...shown, [table]: rows }, other).length > 0);
    });
    expect(caught.length).toBeGreaterThan(25);
  });

  it("not all is hidden: some intervals, comparisons and corrections stand", () => {
    const rows = cases.flatMap(({ shown }) => shown.out__comparison) as PublicRow<"out__comparison">[];
    expect(rows.filter(({ ci_low }) => ci_low !== null).length).toBeGreaterThan(10);
    const own = cases.flatMap(({ shown }) => shown.out__indicator) as PublicRow<"out__indicator">[];
    expect(own.filter(({ unit_id, ci_low }) => unit_id === "all" && ci_low !== null).length).toBeGreaterThan(
      50,
    );
  });
});
