/** The pilot sample through the whole pipeline: its known effects come out, and nothing where there is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../../pipelines/analyse.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { pilotProject } from "../../sources/sample/pilot/project.ts";
import { success, surveyTruths, truths } from "../../sources/sample/pilot/truth.ts";
import { effects } from "../support/project.ts";

let analysis: Analysis | undefined;
let indicators: Row<"out__indicator">[] = [];
let comparisons: Row<"out__comparison">[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "miernik-pilot-"));
  for (const [path, bytes] of pilotProject()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  analysis = await analyse(folder, effects, { databasePath: ":memory:" });
  rmSync(folder, { recursive: true });
  indicators = await analysis.database.rows("out__indicator");
  comparisons = await analysis.database.rows("out__comparison");
}, 300_000);
afterAll(() => {
  analysis?.database.close();
});

function comparison(wanted: Partial<Row<"out__comparison">>): Row<"out__comparison"> {
  const found = comparisons.filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name as keyof typeof row] === value),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${String(found.length)} rows`);
  return found[0];
}

const did = {
  contrast: "did",
  purpose: "effect",
  group_id: "all",
  wave_from: "ex_ante",
  wave_to: "ex_post",
} as const;

describe("the difference in differences of the pilot sample", () => {
  it.each([
    ["elements_without_gap", null, truths.elements_without_gap.effect],
    ["cooperation_density", null, truths.cooperation_density.effect],
    ["survey_family", "Ankieta rodzin: zadowolenie", surveyTruths["Ankieta rodzin"].zadowolenie.effect],
    ["survey_family", "Ankieta rodzin: czas oczekiwania", surveyTruths["Ankieta rodzin"]["czas oczekiwania"].effect],
  ])("of %s %s holds its truth", (indicator_id, indicator_part, effect) => {
    const row = comparison({ ...did, indicator_id, indicator_part });
    expect(row.ci_low).toBeLessThanOrEqual(effect);
    expect(row.ci_high).toBeGreaterThanOrEqual(effect);
    expect(row.verdict).toBe(effect === 0 ? "not_shown" : "better");
  });

  it("names the places that left, and compares by type where there are places enough", () => {
    expect(comparison({ ...did, indicator_id: "elements_without_gap" })).toMatchObject({
      n_pilot: 23,
      n_comparison: 9,
      attrition_pilot: 2,
      attrition_comparison: 1,
      left_out:
        "brak ostatniego pomiaru (pilotaż): proba-08, proba-20; brak ostatniego pomiaru (porównawcze): proba-31",
    });
    // Of every type there are three or four places to compare with: no inference.
    expect(comparison({ ...did, indicator_id: "elements_without_gap", group_id: "type:GOPS" }).verdict).toBe(
      "too_few_units",
    );
  });

  it("of what only the pilot has says that nothing stands beside it", () => {
    expect(
      comparison({
        indicator_id: "programmes_met_of_all",
        group_id: "all",
        contrast: "pilot_vs_comparison",
        wave_to: "ex_post",
      }),
    ).toMatchObject({ n_comparison: 0, verdict: "not_measured", estimate: null });
  });
});

describe("its indicators", () => {
  it("of the group hold the truth by places; one place's two teams are too few", () => {
    const group = indicators.find(
      (row) =>
        row.indicator_id === "programmes_met_of_closed" &&
        row.group_id === "pilot" &&
        row.unit_id === "all" &&
        row.wave === "ex_post",
    );
    expect(group).toMatchObject({ interval_method: "wilson_clusters", is_too_narrow: false, status: "ok" });
    expect(group?.ci_low).toBeLessThanOrEqual(success.share);
    expect(group?.ci_high).toBeGreaterThanOrEqual(success.share);
    const place = indicators.find(
      (row) =>
        row.indicator_id === "programmes_met_of_all" && row.unit_id === "proba-01" && row.wave === "ex_post",
    );
    expect(place).toMatchObject({
      denominator: 14,
      cluster_count: 2,
      interval_method: "wilson",
      is_too_narrow: true,
    });
  });

  it("are told apart from those that nobody measured", () => {
    const statuses = new Set(
      indicators.filter((row) => row.indicator_id === "funds_raised").map((row) => row.status),
    );
    expect([...statuses]).toEqual(["not_measured"]);
  });

  it("have one row per key", () => {
    const keys = indicators.map((row) =>
      JSON.stringify([
        row.indicator_id,
        row.unit_id,
        row.group_id,
        row.indicator_part,
        row.wave,
        row.period_end_date,
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
