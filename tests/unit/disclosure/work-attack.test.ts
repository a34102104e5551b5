/** Figures about work: what all that is published tells together, taken from each other in every way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PublicDataset } from "../../../pipelines/contract/public-dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { attackWork } from "../../../pipelines/disclosure/work/attack.ts";
import { publicWork } from "../../../pipelines/disclosure/work/public-work.ts";
import {
  cardsOf,
  firstQuarter,
  halfYear,
  secondQuarter,
  timeOf,
  workers,
  workOf,
  type AllWork,
} from "../../support/public-work.ts";

type Internal = AllWork & { out__indicator?: Row<"out__indicator">[] };
type Shown = Parameters<typeof attackWork>[0];

/** @param change what is published otherwise than the suppression would */
function toldIn(
  all: Internal,
  change: (shown: Shown, all: Internal) => void = () => undefined,
  least = 3,
): string[] {
  const shown = structuredClone({ ...publicWork(all, least).tables, out__indicator: [] }) as Shown;
  change(shown, all);
  const tables = { out__profile: [], out__profile_rate: [], ref_concept: [], ref_series_break: [], ...all };
  return attackWork(shown, tables, new Map([["u", ["pilot/type:GOPS"]]]), least);
}

const showLoads = (shown: Shown) => {
  for (const row of shown.out__workload) Object.assign(row, { workload_available: 0.9 });
};

describe("a load that was left to be seen is found", () => {
  it.each([
    ["of a team of two", { a: workers(2, "a"), b: workers(4, "b") }],
    ["of teams that leave one beside them", { a: workers(3, "a"), b: workers(4, "b"), "": ["z"] }],
    ["of two teams of whom one person is in both", { a: ["p", "q", "r"], b: ["p", "q", "s"], c: ["t"] }],
    ["of a team with one post and a half", { a: 1.5, b: 4 }],
    ["of a unit of two", { a: workers(2) }],
  ])("%s", (_, teams) => {
    const all = workOf({ teams, activities: 4 });
    expect(toldIn(all)).toEqual([]);
    expect(toldIn(all, showLoads)).toContain("out__workload/u/social_worker");
  });

  it("of periods that overlap: the half-year less its first quarter is the work of the two who stayed", () => {
    const of = (period: typeof halfYear, names: string[]) =>
      workOf({ teams: { "": names }, periods: [period], activities: 4 });
    const [early, whole, late] = [
      of(firstQuarter, workers(4)),
      of(halfYear, workers(4)),
      of(secondQuarter, workers(2)),
    ];
    const all = {
      ...whole,
      out__workload: [...early.out__workload, ...whole.out__workload, ...late.out__workload],
      out__workload_activity: [
        ...early.out__workload_activity,
        ...whole.out__workload_activity,
        ...late.out__workload_activity,
      ],
      out__team_member: [...early.out__team_member, ...whole.out__team_member, ...late.out__team_member],
    };
    expect(toldIn(all)).toEqual([]);
    const showBoth = (shown: Shown) => {
      showLoads({
        ...shown,
        out__workload: shown.out__workload.filter((row) => row.period_start_date < "2026-04"),
      });
    };
    expect(toldIn(all, showBoth)).toEqual(["out__workload/u/social_worker"]);
  });

  it("at a measured time that two units' few workers share: beside the load at the standard time", () => {
    const all = {
      ...workOf({ teams: { a: workers(4) }, timeOrigin: "all_measured" }),
      out__activity_time: [timeOf("u", 4), timeOf("v", 2), timeOf("all", 6)],
    };
    expect(toldIn(all)).toEqual([]);
    expect(publicWork(all, 3).tables.out__activity_time).toEqual([]);
    expect(toldIn(all, showLoads)).toContain("out__workload/u/social_worker/activity_0");
    const many = {
      ...workOf({ teams: { a: workers(4) }, activities: 4, timeOrigin: "all_measured" }),
      out__activity_time: all.out__activity_time,
    };
    expect(toldIn(many, showLoads)).toEqual([]);
  });
});

describe("hours and times that were left to be seen are found", () => {
  const months = { "2026-01": workers(4), "2026-02": workers(4), "2026-03": workers(2) };

  it("a month of two workers", () => {
    const all = { ...workOf({ teams: { a: workers(4) }, activities: 4 }), ...cardsOf(months) };
    expect(toldIn(all)).toEqual([]);
    const showMonths = (shown: Shown) => {
      shown.out__time_structure = all.out__time_structure;
    };
    expect(toldIn(all, showMonths)).toEqual(["out__time_structure/u/social_worker/2026-03"]);
  });

  it("the time of all beside those of all units but one of two workers", () => {
    const all = {
      ...workOf({ teams: { a: workers(4) }, activities: 4 }),
      out__activity_time: [timeOf("u", 4), timeOf("v", 2), timeOf("all", 6)],
    };
    expect(toldIn(all)).toEqual([]);
    const showAll = (shown: Shown) => {
      shown.out__activity_time.push({ ...timeOf("all", 6) });
    };
    expect(toldIn(all, showAll)).toHaveLength(1);
    const others = { ...all, out__activity_time: [...all.out__activity_time, timeOf("w", 1)] };
    expect(toldIn(others, showAll)).toEqual([]);
  });

  it("a time whose count the loads tell, where one worker's cards lack a month and so do not measure", () => {
    const months = { "2026-01": workers(4), "2026-02": workers(4), "2026-03": workers(3) };
    const all = {
      ...workOf({ teams: { a: workers(4) }, activities: 1 }),
      ...cardsOf(months),
      out__activity_time: [timeOf("u", 4)],
    };
    expect(toldIn(all)).toEqual([]);
    const showTime = (shown: Shown) => {
      shown.out__activity_time.push({ ...timeOf("u", 4) });
    };
    expect(toldIn(all, showTime)).toEqual(["out__activity_time/u/social_worker/activity_0"]);
    const many = { ...all, ...workOf({ teams: { a: workers(4) }, activities: 4 }), ...cardsOf(months) };
    expect(toldIn({ ...many, out__activity_time: [timeOf("u", 4)] })).toEqual([]);
  });

  it("the share of time of a unit, or of a group, over a month of two workers", () => {
    const share = (unit_id: string, group_id: string) =>
      ({
        indicator_id: "time_direct_share",
        unit_id,
        group_id,
        indicator_part: null,
        wave: "month_6",
        ...firstQuarter,
        value: 0.4,
        numerator: null,
        denominator: null,
      }) as Row<"out__indicator">;
    const rows = [share("u", "pilot"), share("all", "pilot"), share("all", "pilot/type:GOPS")];
    const all = {
      ...workOf({ teams: { a: workers(4) }, activities: 4 }),
      ...cardsOf(months),
      out__indicator: rows,
    };
    for (const row of rows) {
      const show = (shown: Shown) => {
        shown.out__indicator = [{ ...row, hidden_fields: null }] as PublicDataset["tables"]["out__indicator"];
      };
      expect(toldIn(all, show)).toHaveLength(1);
    }
  });
});

describe("over 200 random units", () => {
  const names = workers(7);
  const block = fc.oneof(
    fc.subarray(names, { minLength: 1 }),
    fc.integer({ min: 1, max: 9 }).map((halves) => halves / 2),
  );
  const units = fc.sample(
    fc.record({
      teams: fc.dictionary(fc.constantFrom("a", "b", "c", "d", ""), block, { minKeys: 1, maxKeys: 4 }),
      activities: fc.integer({ min: 1, max: 4 }),
      timeOrigin: fc.constantFrom("standard" as const, "unit_measured" as const, "all_measured" as const),
      periods: fc.constantFrom([firstQuarter], [firstQuarter, halfYear], [firstQuarter, secondQuarter]),
      least: fc.integer({ min: 3, max: 5 }),
      measured: fc.tuple(fc.nat(6), fc.nat(6)),
      cards: fc.tuple(fc.subarray(names), fc.subarray(names), fc.subarray(names)),
    }),
    { numRuns: 200, seed: 1711 },
  );
  const tablesOf = (unit: (typeof units)[number]): Internal => {
    const [own, other] = unit.measured;
    const [january, february, march] = unit.cards;
    const times = [timeOf("u", own), timeOf("v", other), timeOf("all", own + other)];
    return {
      ...workOf(unit),
      ...cardsOf({ "2026-01": january, "2026-02": february, "2026-03": march }),
      out__activity_time: times.filter(({ worker_count }) => worker_count > 0),
    };
  };

  it("nothing of what is published tells of fewer workers than the setting asks for", () => {
    for (const unit of units) expect(toldIn(tablesOf(unit), undefined, unit.least)).toEqual([]);
  });

  it("showing all loads and months is caught", () => {
    const showEverything = (shown: Shown, all: Internal) => {
      showLoads(shown);
      shown.out__time_structure = all.out__time_structure;
    };
    const some = units.slice(0, 60);
    const caught = some.filter((unit) => toldIn(tablesOf(unit), showEverything, unit.least).length > 0);
    expect(caught.length).toBeGreaterThan(36);
  });
});
