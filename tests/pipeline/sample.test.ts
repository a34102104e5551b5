/** The shipped sample, against what its generator knew before it wrote the files (truth.json). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { showFindings } from "../../pipelines/findings.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { sampleProject } from "../../sources/sample/project.ts";
import { analysisOf, copyOf } from "../support/project.ts";

interface Sheet {
  fte: number;
  nominal_h: number;
  available_h: number;
  hours_per_fte_h: number;
  workload_nominal: number;
  workload_available: number;
}
interface Truth {
  planted: { rule: string; file?: string; sheet?: number; cell?: string }[];
  accepted_hours: Record<string, number>;
  workload: Record<string, Sheet>;
  accepted_activity_time: Record<
    string,
    { planted_mean_h: number; worker_count: number; measured_h: number }
  >;
}

const truth = JSON.parse(readFileSync(join(samplePath, "../truth.json"), "utf8")) as Truth;

describe("the sample", () => {
  it("is what its generator writes, byte for byte", () => {
    for (const [path, bytes] of sampleProject().files) {
      expect([path, Buffer.from(bytes).equals(readFileSync(join(samplePath, path)))]).toEqual([path, true]);
    }
  });

  it("gives the hours that were worked, less what is planted to be rejected", async () => {
    const { database } = await analysisOf(copyOf(samplePath));
    const rows = await database.rows("out__time_structure");
    const found = Object.fromEntries(
      rows.map((row) => [[row.unit_id, row.month, row.role, row.task].join("|"), row.hours_h]),
    );
    const expected = Object.fromEntries(
      Object.entries(truth.accepted_hours).filter(([, hours]) => hours > 0),
    );
    expect(found).toEqual(expected);
  });

  it("gives the workload of every unit and team", async () => {
    const { database } = await analysisOf(copyOf(samplePath));
    const rows = (await database.rows("out__workload")).filter(
      (row) => row.time_basis === "standard" && row.scope !== "worker",
    );
    const expected = Object.entries(truth.workload).filter(([key]) => !key.includes("|worker|"));
    expect(rows).toHaveLength(expected.length);
    for (const row of rows) {
      const key = [
        row.unit_id,
        row.period_start_date,
        row.period_end_date,
        row.role,
        row.scope,
        row.scope_id,
      ].join("|");
      const sheet = truth.workload[key];
      expect([key, sheet !== undefined]).toEqual([key, true]);
      for (const [name, value] of Object.entries(sheet ?? {})) {
        expect(row[name as keyof Sheet], `${key} ${name}`).toBeCloseTo(value as number, 9);
      }
    }
  });

  it("measures what was planted: first interviews take longer, all else is as the standard says", async () => {
    const { database } = await analysisOf(copyOf(samplePath));
    const rows = await database.rows("out__activity_time");
    const measured = rows.filter((row) => row.verdict !== "not_measurable");
    expect(measured).toHaveLength(Object.keys(truth.accepted_activity_time).length);
    for (const row of measured) {
      const key = [row.unit_id, row.period_start_date, row.period_end_date, row.role, row.activity].join("|");
      const time = truth.accepted_activity_time[key];
      expect(row.worker_count, key).toBe(time?.worker_count);
      expect(row.measured_h, key).toBeCloseTo(time?.measured_h ?? NaN, 9);
      if (row.verdict !== "too_few_data") {
        expect([key, row.verdict]).toEqual([key, row.activity === "interview_1" ? "longer" : "consistent"]);
        expect(time?.planted_mean_h).toBeGreaterThan(row.ci_low_h ?? Infinity);
        expect(time?.planted_mean_h).toBeLessThan(row.ci_high_h ?? -Infinity);
      }
    }
    expect(measured.filter((row) => row.verdict === "longer").length).toBeGreaterThan(1);
  });

  it("finds every planted mistake where it was planted, and no error or warning besides", async () => {
    const { findings, pathOf } = await analysisOf(copyOf(samplePath));
    const found = showFindings(findings, "pl", pathOf).map((one) =>
      place(one.rule, one.fileId && pathOf(one.fileId), one.sheet, one.cell),
    );
    // Of two equal files either may be called the repetition.
    for (const one of truth.planted.filter((planted) => planted.rule !== "entry_repeated_equal")) {
      const isSame = (text: string): boolean =>
        text.startsWith(place(one.rule, one.file, one.sheet, one.cell).replace(/ -+.*$/, ""));
      expect([one, found.some(isSame)]).toEqual([one, true]);
    }
    expect(findings.filter((one) => one.rule === "entry_repeated_equal")).toHaveLength(1);
    const serious = showFindings(findings, "pl", pathOf).filter((one) => one.severity !== "note");
    const rules = new Set(truth.planted.map((one) => one.rule));
    expect(serious.filter((one) => !rules.has(one.rule))).toEqual([]);
  });
});

function place(
  rule: string,
  file: string | null = "-",
  sheet: number | null = null,
  cell: string | null = null,
): string {
  return [rule, file ?? "-", sheet ?? "-", cell ?? "-"].join(" ");
}
