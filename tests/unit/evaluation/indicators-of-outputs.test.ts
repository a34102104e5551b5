/** Indicators made of other outputs (cards, caseload, profile): rows written by hand, no pipeline run; numbers worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { Database } from "../../../pipelines/database.ts";
import { layOutWaves } from "../../../pipelines/evaluation/observe.ts";
import { fillIndicators, type IndicatorRow } from "../../../pipelines/evaluation/out__indicator.ts";
import { byName } from "./indicator-places.ts";

const pilot = `
  insert into core_evaluation__units by name
  select 'ops' as unit_id, 'standards' as model, 'pilot' as arm, date '2026-01-01' as start_date,
    date '2027-06-30' as end_date, 'f' as file_id, 1 as sheet_no, 1 as row_no, 1 as col_no`;

const caseload = (role: string, day: string, families: number, fte: number): Row<"out__caseload"> => ({
  unit_id: "ops",
  as_of_date: day,
  role,
  scope: "unit",
  scope_id: "ops",
  families,
  social_work_cases: null,
  fte,
  full_time_persons: null,
});

const time = (
  activity: string,
  hours_h: number,
  standard_h: number,
  verdict: string,
): Row<"out__activity_time"> => ({
  unit_id: "ops",
  period_start_date: "2026-01-01",
  period_end_date: "2026-03-31",
  role: "social_worker",
  activity,
  activity_label: activity,
  worker_count: 4,
  activity_count: 10,
  hours_h,
  measured_h: hours_h / 10,
  ci_low_h: null,
  ci_high_h: null,
  standard_h,
  verdict,
});

const structure = (
  month: string,
  task: string,
  task_group: string,
  hours_h: number,
): Row<"out__time_structure"> => ({
  unit_id: "ops",
  month,
  role: "social_worker",
  task,
  task_group,
  worker_count: 2,
  hours_h,
  share: null,
});

let database: Database;
let rows: ReadonlyMap<string, IndicatorRow>;

beforeAll(async () => {
  database = await Database.open(":memory:");
  await database.insert("core_evaluation__as_of", [{ as_of_date: "2026-12-31", as_of_basis: "given" }]);
  await database.run(pilot);
  await database.insert("out__caseload", [
    caseload("social_worker", "2025-12-31", 1000, 40),
    caseload("social_worker", "2026-03-31", 100, 4),
    caseload("social_worker", "2026-06-30", 90, 4.5),
    caseload("social_worker", "2026-07-01", 10, 4.5),
    caseload("benefits_worker", "2026-06-30", 200, 2.5),
  ]);
  await database.insert("out__activity_time", [
    time("interview", 30, 2, "longer"),
    time("letter", 10, 1, "consistent"),
    time("report", 10, 1, "consistent"),
  ]);
  await database.insert("out__time_structure", [
    structure("2026-02", "social_work_field", "direct", 60),
    structure("2026-02", "documents", "administration", 30),
    structure("2026-02", "meetings", "indirect", 10),
    structure("2026-02", "holiday", "leave", 50),
    structure("2026-08", "social_work_field", "direct", 80),
    structure("2026-08", "documents", "administration", 20),
  ]);
  await layOutWaves(database);
  await fillIndicators(database);
  rows = byName((await database.rows("out__indicator")).filter(({ unit_id }) => unit_id === "ops"));
});
afterAll(() => {
  database.close();
});

describe("caseload per post", () => {
  it("against 20: the last count up to the wave's day, not one a day later", () => {
    expect(rows.get("families_per_social_worker ex_ante")).toMatchObject({ value: 25, numerator: 1000 });
    expect(rows.get("families_per_social_worker month_6")).toMatchObject({ value: 20, denominator: 4.5 });
    expect(rows.get("families_per_social_worker month_12")).toMatchObject({ numerator: 10 });
  });

  it("against 80: families with benefits per post of a benefits worker", () => {
    expect(rows.get("families_per_benefits_worker month_6")).toMatchObject({ value: 80 });
    expect(rows.get("families_per_benefits_worker ex_ante")).toMatchObject({ status: "not_measured" });
  });
});

describe("time from the cards", () => {
  it("measured against assumed: 30 h for 10 interviews of 2 h is 1.5 of the standard", () => {
    expect(rows.get("activity_time_to_standard month_6 interview")?.value).toBe(1.5);
    expect(rows.get("activity_time_to_standard month_6 letter")?.value).toBe(1);
  });

  it("conformity: 2 of 3 activities hold the assumed time", () => {
    expect(rows.get("activity_times_consistent month_6")).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it("shares of direct work and administration, without leave, of the months since the last wave", () => {
    expect(rows.get("time_direct_share month_6")).toMatchObject({ numerator: 60, denominator: 100 });
    expect(rows.get("time_administration_share month_6")).toMatchObject({ value: 0.3 });
    expect(rows.get("time_direct_share month_12")).toMatchObject({ value: 0.8, denominator: 100 });
  });
});
