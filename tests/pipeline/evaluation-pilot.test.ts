/** The pilot sample through the whole pipeline: its known effects come out, and nothing where there is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../../pipelines/analyse.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { pilotWork } from "../../sources/sample/pilot/cards.ts";
import { pilotProject } from "../../sources/sample/pilot/project.ts";
import { pilotSeed } from "../../sources/sample/pilot/tables.ts";
import { success, surveyTruths, truths, yearlyTruths, type Truth } from "../../sources/sample/pilot/truth.ts";
import { effects } from "../support/project.ts";

let analysis: Analysis | undefined;
let indicators: Row<"out__indicator">[] = [];
let comparisons: Row<"out__comparison">[] = [];
const project = pilotProject();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "miernik-pilot-"));
  for (const [path, bytes] of project) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  analysis = await analyse(folder, effects, { databasePath: ":memory:" });
  rmSync(folder, { recursive: true });
  indicators = await analysis.database.rows("out__indicator");
  comparisons = await analysis.database.rows("out__comparison");
}, 600_000);
afterAll(() => {
  analysis?.database.close();
});

it("is made of the same bytes every time", () => {
  const again = pilotProject();
  expect([...again.keys()]).toEqual([...project.keys()]);
  const changed = [...again].filter(
    ([path, bytes]) => !Buffer.from(bytes).equals(project.get(path) ?? bytes),
  );
  expect(changed.map(([path]) => path)).toEqual([]);
}, 120_000);

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
const yearly = { contrast: "did", group_id: "all", wave_from: "year_before", wave_to: "last_year" } as const;

describe("the difference in differences of the pilot sample", () => {
  const measured: [indicator: string, part: string | null, effect: number][] = [
    ["elements_without_gap", null, truths.elements_without_gap.effect],
    ["cooperation_density", null, truths.cooperation_density.effect],
    ["families_per_social_worker", null, truths.families_per_social_worker.effect],
  ];
  for (const [questionnaire, items] of Object.entries(surveyTruths)) {
    for (const [item, { effect }] of Object.entries<Truth>(items))
      measured.push([surveyOf(questionnaire), `${questionnaire}: ${item}`, effect]);
  }

  it.each(measured)("of %s %s holds its truth", (indicator_id, indicator_part, effect) => {
    expectTruth(comparison({ ...did, indicator_id, indicator_part }), effect);
  });

  it.each([
    ["social_work_only_share", "effect"],
    ["helped_share", "effect"],
    ["old_dependency", "placebo"],
  ] as const)("of the yearly %s holds its truth", (indicator_id, purpose) => {
    expectTruth(comparison({ ...yearly, purpose, indicator_id }), yearlyTruths[indicator_id].effect);
  });

  it.each(["social_work_only_share", "helped_share", "old_dependency"])(
    "of %s shows nothing as if the pilot had begun a year early",
    (indicator_id) => {
      const early = { group_id: "all", indicator_id, purpose: "placebo", wave_to: "year_before" } as const;
      expect(comparison(early).verdict).toBe("not_shown");
    },
  );

  it("names the places that left or were not measured, and compares by type where there are places enough", () => {
    expect(comparison({ ...did, indicator_id: "elements_without_gap" })).toMatchObject({
      n_pilot: 23,
      n_comparison: 9,
      attrition_pilot: 2,
      attrition_comparison: 1,
      left_out:
        "brak ostatniego pomiaru (pilotaż): proba-08, proba-20; brak ostatniego pomiaru (porównawcze): proba-31",
    });
    expect(comparison({ ...did, indicator_id: "cooperation_density" })).toMatchObject({ n_comparison: 8 });
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
    const group = indicator({
      indicator_id: "programmes_met_of_closed",
      group_id: "pilot",
      unit_id: "all",
      wave: "ex_post",
    });
    expect(group).toMatchObject({ interval_method: "wilson_clusters", is_too_narrow: false, status: "ok" });
    expect(group.ci_low).toBeLessThanOrEqual(success.share);
    expect(group.ci_high).toBeGreaterThanOrEqual(success.share);
    expect(
      indicator({ indicator_id: "programmes_met_of_all", unit_id: "proba-01", wave: "ex_post" }),
    ).toMatchObject({ denominator: 14, cluster_count: 2, interval_method: "wilson", is_too_narrow: true });
  });

  it("of working time are what the workers did", () => {
    const direct = ["social_work_field", "social_work_office", "cooperation_agreement"];
    const work = pilotWork(pilotSeed).entries.filter(
      ({ unit, post, date, task }) =>
        unit.id === "proba-01" && post.role === "social_worker" && date >= "2026-01-01" && task !== "leave",
    );
    const sum = (tasks: readonly string[] | null): number =>
      work
        .filter(({ task }) => tasks === null || tasks.includes(task))
        .reduce((total, { amount }) => total + amount / 4, 0);
    const measured = indicator({ indicator_id: "time_direct_share", unit_id: "proba-01", wave: "ex_post" });
    expect(measured.denominator).toBeCloseTo(sum(null), 6);
    expect(measured.numerator).toBeCloseTo(sum(direct), 6);
  }, 120_000);

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

it("is read with the mistakes that were planted, and no place is taken for one without files", () => {
  const rules = new Set((analysis?.findings ?? []).map(({ rule }) => rule));
  expect(rules).toContain("hours_over_24");
  expect(rules).toContain("evaluation_value_unknown");
  expect(rules).toContain("evaluation_scale_outside");
  expect(rules).not.toContain("unit_without_files");
  expect(rules).not.toContain("file_unknown");
});

function surveyOf(questionnaire: string): string {
  if (questionnaire === "Ankieta rodzin") return "survey_family";
  return questionnaire === "Ankieta pracowników" ? "survey_worker" : "survey_partner";
}

/** The interval holds the effect, and a change is claimed where there is one only. */
function expectTruth(row: Row<"out__comparison">, effect: number): void {
  expect(row.ci_low).toBeLessThanOrEqual(effect);
  expect(row.ci_high).toBeGreaterThanOrEqual(effect);
  expect(["better", "differs"].includes(row.verdict)).toBe(effect !== 0);
}

function indicator(wanted: Partial<Row<"out__indicator">>): Row<"out__indicator"> {
  const found = indicators.find((row) =>
    Object.entries(wanted).every(([name, value]) => row[name as keyof typeof row] === value),
  );
  if (!found) throw new Error("no such indicator");
  return found;
}
