import { describe, expect, it } from "vitest";
import { createTable } from "../../../pipelines/contract/ddl.ts";
import { fields, type FieldName } from "../../../pipelines/contract/fields.ts";
import { stepsFrom } from "../../../pipelines/contract/migrations.ts";
import { rowSchema } from "../../../pipelines/contract/rows.ts";
import { tables, type Table, type TableName } from "../../../pipelines/contract/tables.ts";

const names = Object.keys(tables) as TableName[];

/** Columns that people and checks outside rely on (contracts.md). */
const promised: Partial<Record<TableName, string>> = {
  out__workload:
    "unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis, fte, nominal_h, available_h, hours_per_fte_h, workload_nominal, workload_available",
  out__workload_activity:
    "unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis, activity, activity_count, activity_time_h, hours_per_fte_h",
  out__activity_time:
    "unit_id, period_start_date, period_end_date, role, activity, worker_count, activity_count, measured_h, ci_low_h, ci_high_h, standard_h, verdict",
  out__time_structure: "unit_id, month, role, task, task_group, hours_h, share",
  out__card_completeness:
    "unit_id, month, role, worker_count, expected_h, entered_h, completeness, filled_days",
  out__rule_finding: "rule_id, unit_id, team_id, since_date, observed, threshold, severity, source_ref",
  out__indicator:
    "indicator_id, unit_id, group_id, wave, period_end_date, value, numerator, denominator, n, ci_low, ci_high, status",
  out__comparison: "indicator_id, contrast, estimate, ci_low, ci_high, n_pilot, n_comparison, verdict",
  out__profile: "unit_id, year, concept, value, per_10k, change_1y, change_5y, source_form, series_break",
};

describe("the dictionary", () => {
  it.each(names)("%s has its key among its fields, and nothing optional that it lacks", (name) => {
    const table: Table = tables[name];
    expect(table.fields).toEqual(expect.arrayContaining([...table.key]));
    expect(table.fields).toEqual(expect.arrayContaining([...(table.optional ?? [])]));
    expect(new Set(table.fields).size).toBe(table.fields.length);
    expect(createTable(name)).toContain(`create table ${name}`);
  });

  it("has no field that no table uses", () => {
    const used = new Set(names.flatMap((name): readonly FieldName[] => tables[name].fields));
    expect(Object.keys(fields).filter((field) => !used.has(field as FieldName))).toEqual([]);
  });

  it.each(Object.entries(promised))("%s keeps the columns of the contract", (name, columns) => {
    expect(tables[name as TableName].fields).toEqual(expect.arrayContaining(columns.split(", ")));
  });

  it.each(Object.entries(fields))("%s ends in its unit and speaks both languages", (name, field) => {
    if ("unit" in field && field.unit.en === "h") expect(name).toMatch(/_h$/);
    if (field.type === "date") expect(name).toMatch(/_date$/);
    expect(field.pl.length).toBeGreaterThan(3);
    expect(field.en.length).toBeGreaterThan(1);
  });

  it("refuses a row with an unknown code, a missing value, a negative count or a column too many", () => {
    const row = {
      unit_id: "a",
      month: "2013-01",
      role: "social_worker",
      worker_count: 1,
      expected_h: null,
      entered_h: 1,
      completeness: null,
      filled_days: 1,
    };
    const schema = rowSchema("out__card_completeness");
    expect(schema.safeParse(row).success).toBe(true);
    for (const wrong of [
      { role: "boss" },
      { worker_count: -1 },
      { entered_h: null },
      { month: "2013-1" },
      { extra: 1 },
    ]) {
      expect(schema.safeParse({ ...row, ...wrong }).success).toBe(false);
    }
  });
});

describe("migrations", () => {
  const steps = [
    { to: 3, sql: "c" },
    { to: 1, sql: "a" },
    { to: 2, sql: "b" },
  ];
  it.each([
    [0, "abc"],
    [1, "bc"],
    [3, ""],
  ])("from version %i run in order what is missing", (version, expected) => {
    expect(
      stepsFrom(version, steps, 3)
        .map((step) => step.sql)
        .join(""),
    ).toBe(expected);
  });

  it("refuse a database that is newer than the program", () => {
    expect(() => stepsFrom(4, steps, 3)).toThrow("4");
  });
});
