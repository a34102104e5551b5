/** The shared project in the real file shapes, against answers computed independently (expected.json). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analysisOf, copyOf, hasOpenFixture, openFixture } from "../support/project.ts";

interface Scope {
  fte: number;
  hours_per_fte_h: number;
  workload_nominal: number;
  workload_available: number;
  acts: Record<string, { n: number; h: number }>;
}
interface Expected {
  period: [string, string];
  nominal_h: number;
  available_h: number;
  unit: Record<string, Scope>;
  team: Record<string, Scope>;
  structure: Record<string, Record<string, number>>;
  time: Record<string, { hours: number; n: number; measured_h: number }>;
  total_hours: number;
}

describe.skipIf(!hasOpenFixture)("the open fixture", () => {
  const expected = hasOpenFixture
    ? (JSON.parse(readFileSync(join(openFixture, "expected.json"), "utf8")) as Expected)
    : ({} as Expected);

  it("gives the workload of every unit and team", async () => {
    const { database } = await analysisOf(copyOf(openFixture));
    const rows = (await database.rows("out__workload")).filter((row) => row.time_basis === "standard");
    const activities = (await database.rows("out__workload_activity")).filter(
      (row) => row.time_basis === "standard",
    );
    const scopes = [
      ...Object.entries(expected.unit).map(([role, scope]) => ({
        role,
        scope: "unit",
        id: "mops-a",
        is: scope,
      })),
      ...Object.entries(expected.team).map(([key, scope]) => {
        const [role, team] = key.split("|");
        return { role, scope: "team", id: team, is: scope };
      }),
    ];
    expect(rows.filter((row) => row.scope !== "worker")).toHaveLength(scopes.length);
    for (const { role, scope, id, is } of scopes) {
      const row = rows.find((one) => one.role === role && one.scope === scope && one.scope_id === id);
      expect([row?.period_start_date, row?.period_end_date]).toEqual(expected.period);
      expect(row?.nominal_h).toBe(expected.nominal_h);
      expect(row?.available_h).toBeCloseTo(expected.available_h, 9);
      expect(row?.fte).toBeCloseTo(is.fte, 9);
      expect(row?.hours_per_fte_h).toBeCloseTo(is.hours_per_fte_h, 9);
      expect(row?.workload_nominal).toBeCloseTo(is.workload_nominal, 9);
      expect(row?.workload_available).toBeCloseTo(is.workload_available, 9);
      const own = activities.filter((one) => one.role === role && one.scope === scope && one.scope_id === id);
      expect(own).toHaveLength(Object.keys(is.acts).length);
      for (const activity of own) {
        expect(activity.activity_count).toBe(is.acts[activity.activity]?.n);
        expect(activity.hours_per_fte_h).toBeCloseTo(is.acts[activity.activity]?.h ?? NaN, 9);
      }
    }
  });

  it("gives the hours of every task and loses none", async () => {
    const { database } = await analysisOf(copyOf(openFixture));
    const rows = await database.rows("out__time_structure");
    const found: Record<string, Record<string, number>> = {};
    for (const row of rows) {
      const role = (found[row.role] ??= {});
      role[row.task] = (role[row.task] ?? 0) + row.hours_h;
    }
    expect(found).toEqual(expected.structure);
    expect(rows.reduce((sum, row) => sum + row.hours_h, 0)).toBe(expected.total_hours);
    const shares = new Map<string, number>();
    for (const row of rows) {
      const key = `${row.month} ${row.role}`;
      shares.set(key, (shares.get(key) ?? 0) + (row.share ?? NaN));
    }
    for (const share of shares.values()) expect(share).toBeCloseTo(1, 12);
  });

  it("gives the measured times, and says where they cannot be measured", async () => {
    const { database } = await analysisOf(copyOf(openFixture));
    const rows = (await database.rows("out__activity_time")).filter((row) => row.unit_id === "mops-a");
    for (const row of rows) {
      const time = expected.time[row.activity];
      expect(row.hours_h ?? undefined).toBe(time?.hours);
      if (time === undefined) expect(row.verdict).toBe("not_measurable");
      else {
        expect(row.activity_count).toBe(time.n);
        expect(row.measured_h).toBeCloseTo(time.measured_h, 9);
        expect(row.worker_count).toBe(3);
        expect(row.verdict).toBe("too_few_data");
      }
    }
    expect(
      rows
        .filter((row) => row.verdict !== "not_measurable")
        .map((row) => row.activity)
        .sort(),
    ).toEqual(Object.keys(expected.time).sort());
  });
});
