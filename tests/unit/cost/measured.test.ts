/** Numbers from the unit's own data: hours measured, values of the profile. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { quantityOf, type UnitData } from "../../../pipelines/cost/measured.ts";
import type { Known, Quantity } from "../../../sources/cost-cards/contract.ts";

const at = { path: "help.0.quantity", line: 12 };
const known = (value: number): Known => ({
  ...at,
  kind: "known",
  value,
  range: null,
  source: "założenie",
  grade: "assumption",
});

function times(start: string, end: string, measured_h: number | null): Row<"out__activity_time"> {
  return {
    unit_id: "ops",
    period_start_date: start,
    period_end_date: end,
    role: "social_worker",
    activity: "letter",
    activity_label: "pisma",
    worker_count: 5,
    activity_count: 100,
    hours_h: 50,
    measured_h,
    ci_low_h: measured_h === null ? null : measured_h - 0.1,
    ci_high_h: measured_h === null ? null : measured_h + 0.2,
    standard_h: 0.5,
    verdict: "consistent",
  };
}

const capacity: Row<"out__caseload_capacity"> = {
  unit_id: "ops",
  period_start_date: "2026-01-01",
  period_end_date: "2026-03-31",
  role: "social_worker",
  scope: "unit",
  scope_id: "ops",
  time_basis: "mixed",
  mean_families: 100,
  date_count: 3,
  hours_per_family_h: 20,
  capacity_families: 20,
  capacity_low_families: 16,
  capacity_high_families: 25,
  norm_families: 20,
  capacity_verdict: "undecided",
};

function answer(quantity: Quantity, data: Partial<UnitData>) {
  const told: string[] = [];
  const all = { activityTimes: [], capacities: [], profile: [], ...data };
  return { estimate: quantityOf(quantity, all, (rule) => told.push(rule)), told };
}

const hours = (activity: string | null, factor: Known | null, otherwise: Known | null): Quantity => ({
  ...at,
  kind: "hours",
  role: "social_worker",
  activity,
  times: factor,
  otherwise,
});

describe("hours of an activity", () => {
  const data = {
    activityTimes: [
      times("2025-10-01", "2025-12-31", 0.7),
      times("2026-01-01", "2026-03-31", 0.6),
      times("2026-04-01", "2026-06-30", null),
    ],
  };

  it("are those of the newest period that measures them, with its interval", () => {
    const { estimate, told } = answer(hours("letter", null, null), data);
    expect(estimate).toMatchObject({ value: 0.6, grade: "measured", isRangeStated: true });
    expect(estimate?.low).toBeCloseTo(0.5, 12);
    expect(estimate?.high).toBeCloseTo(0.8, 12);
    expect(estimate?.source).toContain("zmierzono w tej jednostce: pisma");
    expect(told).toEqual([]);
  });

  it("are no measurement any more once multiplied by an assumption", () => {
    expect(answer(hours("letter", known(10), null), data).estimate).toMatchObject({
      value: 6,
      grade: "assumption",
    });
  });

  it("that nobody measures are what the card says instead, and that is told", () => {
    expect(answer(hours("interview_1", null, known(3)), data)).toMatchObject({
      estimate: { value: 3, grade: "assumption" },
      told: ["card_hours_otherwise"],
    });
    expect(answer(hours("interview_1", null, null), data)).toEqual({
      estimate: null,
      told: ["card_hours_unmeasured"],
    });
  });
});

describe("hours per family", () => {
  it("are carried from the period to a year, with the interval turned round", () => {
    // 20 h in 3 months are 80 h a year; 16 … 25 families per post instead of 20.
    const { estimate } = answer(hours(null, null, null), { capacities: [capacity] });
    expect(estimate).toMatchObject({ value: 80, low: 64, high: 100, grade: "measured" });
  });

  it("without an interval are not measured well enough", () => {
    const row = { ...capacity, capacity_low_families: null };
    expect(answer(hours(null, null, null), { capacities: [row] }).told).toEqual(["card_hours_unmeasured"]);
  });
});

describe("a value of the profile", () => {
  const profile = [
    { year: 2025, concept: "unemployed", value: 500, source_form: "OZPS" },
  ] as UnitData["profile"];
  const asked = (year: number, share: Known | null, otherwise: Known | null): Quantity => ({
    ...at,
    kind: "profile",
    concept: "unemployed",
    year,
    share,
    otherwise,
  });

  it("is taken whole, or a share of it that is an assumption", () => {
    expect(answer(asked(2025, null, null), { profile }).estimate).toMatchObject({
      value: 500,
      grade: "measured",
    });
    expect(answer(asked(2025, known(0.02), null), { profile }).estimate).toMatchObject({
      value: 10,
      grade: "assumption",
    });
  });

  it("of a year that is not there is told", () => {
    expect(answer(asked(2024, null, null), { profile })).toEqual({
      estimate: null,
      told: ["card_profile_missing"],
    });
    expect(answer(asked(2024, null, known(7)), { profile }).told).toEqual(["card_profile_otherwise"]);
  });
});
