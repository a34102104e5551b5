/** The shipped sample, against what its generator knew before it wrote the files (truth.json). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../../pipelines/analyse.ts";
import { showFindings } from "../../pipelines/findings.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { sampleProject } from "../../sources/sample/project.ts";
import { effects } from "../support/project.ts";
import { lastQuarter, placeOf, truth, truthText, type Planted } from "../support/sample-truth.ts";

describe("the sample", () => {
  let analysis: Analysis;

  beforeAll(async () => {
    analysis = await analyse(samplePath, effects, { databasePath: ":memory:" });
  });
  afterAll(() => {
    analysis.database.close();
  });

  it("is what its generator writes, byte for byte", () => {
    const { files, truth: written } = sampleProject();
    for (const [path, bytes] of files) {
      expect([path, Buffer.from(bytes).equals(readFileSync(join(samplePath, path)))]).toEqual([path, true]);
    }
    expect(truthText).toBe(`${JSON.stringify(written, null, 2)}\n`);
  });

  it("has the same findings when it is only checked, without its answers", async () => {
    const checked = await analyse(samplePath, effects, { databasePath: ":memory:", isCheckOnly: true });
    checked.database.close();
    expect(checked.findings).toEqual(analysis.findings);
  });

  it("gives the hours that were worked, less what is planted to be rejected", async () => {
    const rows = await analysis.database.rows("out__time_structure");
    const found = Object.fromEntries(
      rows.map((row) => [[row.unit_id, row.month, row.role, row.task].join("|"), row.hours_h]),
    );
    const expected = Object.fromEntries(
      Object.entries(truth.accepted_hours).filter(([, hours]) => hours > 0),
    );
    expect(found).toEqual(expected);
  });

  it("gives the completeness of the cards, month by month", async () => {
    const rows = await analysis.database.rows("out__card_completeness");
    const found = Object.fromEntries(
      rows.map(({ unit_id, month, role, expected_h, entered_h }) => [
        [unit_id, month, role].join("|"),
        { expected_h, entered_h },
      ]),
    );
    expect(found).toEqual(truth.accepted_completeness);
  });

  it("gives the workload of every unit and team", async () => {
    const rows = (await analysis.database.rows("out__workload")).filter(
      (row) => row.time_basis === "standard" && row.scope !== "worker",
    );
    const expected = Object.entries(truth.workload).filter(([key]) => !key.includes("|worker|"));
    expect(rows).toHaveLength(expected.length);
    for (const row of rows) {
      const key = scopeOf(row);
      const sheet = truth.workload[key];
      expect([key, sheet !== undefined]).toEqual([key, true]);
      for (const [name, value] of Object.entries(sheet ?? {})) {
        expect(row[name as keyof typeof row], `${key} ${name}`).toBeCloseTo(value, 9);
      }
    }
  });

  it("gives the families and posts of every team", async () => {
    const rows = await analysis.database.rows("out__caseload");
    const expected = Object.entries(truth.caseload);
    for (const [key, caseload] of expected) {
      const [unitId, date, role, team] = key.split("|");
      const [row] = rows.filter(
        (one) =>
          one.unit_id === unitId &&
          one.as_of_date === date &&
          one.role === role &&
          (team === "" ? one.scope === "unit" : one.scope === "team" && one.scope_id === team),
      );
      expect([key, row]).toEqual([key, expect.objectContaining(caseload)]);
    }
    const perTeam = expected.filter(([key]) => !key.endsWith("|")).length;
    expect(rows.filter((row) => row.scope === "team")).toHaveLength(perTeam);
  });

  it("measures the times as the hours and counts that may count have them", async () => {
    const rows = await analysis.database.rows("out__activity_time");
    const measured = rows.filter((row) => row.verdict !== "not_measurable");
    expect(measured).toHaveLength(Object.keys(truth.accepted_activity_time).length);
    for (const row of measured) {
      const key = [row.unit_id, row.period_start_date, row.period_end_date, row.role, row.activity].join("|");
      const time = truth.accepted_activity_time[key];
      expect(row.worker_count, key).toBe(time?.worker_count);
      expect(row.measured_h, key).toBeCloseTo(time?.measured_h ?? NaN, 9);
    }
  });

  it("finds the true times within the intervals: in at least nine of ten", async () => {
    const judged = (await analysis.database.rows("out__activity_time")).filter(({ verdict }) =>
      ["shorter", "consistent", "longer"].includes(verdict),
    );
    const within = judged.filter((row) => {
      const true_h = truth.true_times_h[row.activity] ?? NaN;
      return (row.ci_low_h ?? NaN) <= true_h && true_h <= (row.ci_high_h ?? NaN);
    });
    expect(judged.length).toBeGreaterThan(100);
    expect(within.length / judged.length).toBeGreaterThanOrEqual(0.9);
  });

  it("sees in every quarter which standards are true: interview I takes longer, interview IV less", async () => {
    const quarterly = (await analysis.database.rows("out__activity_time")).filter(
      (row) => row.unit_id === "all" && monthsOf(row) === 3 && row.verdict !== "not_measurable",
    );
    expect(quarterly).toHaveLength(4 * 6);
    const isTrue: Record<string, string> = { interview_1: "longer", interview_4: "shorter" };
    for (const { activity, period_start_date, verdict } of quarterly)
      expect([activity, period_start_date, verdict]).toEqual([
        activity,
        period_start_date,
        isTrue[activity] ?? "consistent",
      ]);
  });

  it("gives no verdict where there are fewer than five workers of a role", async () => {
    const rows = await analysis.database.rows("out__activity_time");
    const units = ["gops-przykladowo", "gops-nibywies", "mgops-wzorcowo", "mgops-fikcyjnowo"];
    const verdicts = new Set(rows.filter((row) => units.includes(row.unit_id)).map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(["too_few_data", "not_measurable"]));
  });

  it("gives the posts that every norm requires", async () => {
    const rows = await analysis.database.rows("out__staffing");
    expect(rows).toHaveLength(Object.keys(truth.staffing).length);
    for (const row of rows) {
      const key = [row.unit_id, row.as_of_date, row.norm_id].join("|");
      expect(Object.keys(truth.staffing)).toContain(key);
      for (const [name, value] of Object.entries(truth.staffing[key] ?? {})) {
        const found = row[name as keyof typeof row];
        if (typeof value === "number") expect(found, `${key} ${name}`).toBeCloseTo(value, 9);
        else expect([key, name, found]).toEqual([key, name, value]);
      }
    }
  });

  it("finds the posts truly needed within the intervals: in at least nine of ten", async () => {
    const rows = (await analysis.database.rows("out__fte_gap")).filter(
      (row) => row.scope !== "worker" && row.gap_low_fte !== null,
    );
    const within = rows.filter((row) => {
      const gap_fte = truth.true_load[scopeOf(row)]?.gap_fte ?? NaN;
      return (row.gap_low_fte ?? NaN) <= gap_fte && gap_fte <= (row.gap_high_fte ?? NaN);
    });
    expect(rows.length).toBeGreaterThan(100);
    expect(within.length / rows.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ["both teams are short of posts", "mgops-fikcyjnowo|social_worker|team|Zespół Pracy Socjalnej", "short"],
    ["both teams are short of posts", "mgops-fikcyjnowo|benefits_worker|team|Zespół Świadczeń", "short"],
    ["a team has time to spare", "mgops-wzorcowo|benefits_worker|team|Zespół Świadczeń", "spare"],
    ["a branch is on the brink", "mops-probna-gora|benefits_worker|team|Filia Stare Miasto", "undecided"],
    ["a branch is on the brink", "mops-probna-gora|social_worker|team|Filia Stare Miasto", "undecided"],
    ["nobody measured enough", "gops-nibywies|social_worker|unit|gops-nibywies", "no_interval"],
  ])("sees in the last period that %s (%s)", async (_, place, verdict) => {
    const rows = (await analysis.database.rows("out__fte_gap")).filter(
      (row) => row.time_basis === "mixed" && row.period_end_date === "2026-06-30",
    );
    const found = rows.filter((row) => [row.unit_id, row.role, row.scope, row.scope_id].join("|") === place);
    expect(found.map(({ gap_verdict }) => gap_verdict)).toEqual([verdict]);
  });

  it("finds every planted mistake where it was planted, and no error or warning besides", () => {
    const { findings, pathOf } = analysis;
    const shown = showFindings(findings, "pl", pathOf);
    const found = shown.map((one) =>
      placeOf({
        rule: one.rule,
        file: one.fileId === null ? null : pathOf(one.fileId),
        sheet: one.sheet,
        cell: one.cell,
      }),
    );
    // Of two equal files either may be called the repetition.
    for (const one of truth.planted.filter((planted) => planted.rule !== "entry_repeated_equal")) {
      const isSame = (text: string): boolean => text.startsWith(placeOf(one).replace(/ -+.*$/, ""));
      expect([one, found.some(isSame)]).toEqual([one, true]);
    }
    expect(findings.filter((one) => one.rule === "entry_repeated_equal")).toHaveLength(1);
    const serious = shown.filter((one) => one.severity !== "note").map(({ rule }) => rule);
    const planted = truth.planted.filter(isSerious).map(({ rule }) => rule);
    expect(serious.toSorted()).toEqual(planted.toSorted());
  });
});

/** What the centres were made to show; the pages tell these stories. */
describe("the sample's centres", () => {
  it.each([
    ["more work than both its teams can do", "mgops-fikcyjnowo|social_worker|unit", 1.1, 1.3],
    ["more work than both its teams can do", "mgops-fikcyjnowo|benefits_worker|unit", 1.1, 1.3],
    ["a team with time to spare", "mgops-wzorcowo|benefits_worker|team|Zespół Świadczeń", 0.5, 0.7],
    ["a team on the brink", "mops-probna-gora|benefits_worker|team|Filia Stare Miasto", 0.95, 1.05],
    ["a team on the brink", "mops-probna-gora|social_worker|team|Filia Stare Miasto", 0.95, 1.05],
  ])("include one with %s (%s)", (_, place, least, most) => {
    const load = lastQuarter(place);
    expect(load).toBeGreaterThan(least);
    expect(load).toBeLessThan(most);
  });

  it.each([
    // residents ÷ 2000, families and persons ÷ 50, three full-time persons, the act; families ÷ 20 and ÷ 80
    ["gops-przykladowo", true, true, false, false, true, true],
    ["gops-nibywies", false, false, true, false, false, false],
    ["mgops-wzorcowo", true, true, true, true, true, true],
    ["mgops-zmyslin", true, true, true, true, true, true],
    ["mgops-fikcyjnowo", true, false, true, true, false, false],
    ["mops-probna-gora", false, true, true, true, true, true],
  ])("keep the norms, or do not: %s", (unit, ...expected) => {
    const norms = ["act_2000", "act_50", "act_min_3", "act_110", "model_20", "model_80"];
    const found = norms.map((norm) => truth.staffing[`${unit}|2026-06-30|${norm}`]?.is_met);
    expect(found).toEqual(expected);
  });

  it("enter nine tenths of their time, where they leave out their leave, and nearly all elsewhere", () => {
    const rows = Object.entries(truth.accepted_completeness);
    const units = [...new Set(rows.map(([key]) => key.split("|")[0]))];
    const complete = units.filter((unit) => {
      const own = rows.filter(([key]) => key.split("|")[0] === unit).map(([, row]) => row);
      const entered_h = own.reduce((sum, row) => sum + row.entered_h, 0);
      const share = entered_h / own.reduce((sum, row) => sum + row.expected_h, 0);
      return unit === "gops-nibywies" ? share > 0.92 || share < 0.88 : share > 0.97;
    });
    expect(complete).toEqual(units.filter((unit) => unit !== "gops-nibywies"));
  });
});

interface Scope {
  unit_id: string;
  period_start_date: string;
  period_end_date: string;
  role: string;
  scope: string;
  scope_id: string;
}

function scopeOf(row: Scope): string {
  return [row.unit_id, row.period_start_date, row.period_end_date, row.role, row.scope, row.scope_id].join(
    "|",
  );
}

function monthsOf({
  period_start_date,
  period_end_date,
}: Record<"period_start_date" | "period_end_date", string>): number {
  const [start, end] = [period_start_date, period_end_date].map((date) => Number(date.slice(5, 7)));
  return (end ?? NaN) - (start ?? NaN) + 1;
}

function isSerious({ rule }: Planted): boolean {
  return !["entry_repeated_equal", "file_misnamed", "ozps_revised"].includes(rule);
}
