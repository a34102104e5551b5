/** The rule book: each rule kept to the day, and broken by one. */
import { describe, expect, it } from "vitest";
import { shippedRules } from "../../../pipelines/evaluation/rule-book.ts";
import { ruleForms } from "../../../pipelines/contract/codes-evaluation.ts";
import type { EvaluationTableId } from "../../../sources/evaluation/tables.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { breaches, csv, evaluated, said } from "./project.ts";
import { ruleCases, type RuleCase } from "./rule-cases.ts";

function filesOf(one: RuleCase, isBroken: boolean): Record<string, string> {
  const folder = isBroken ? "lamie" : "trzyma";
  const units = [{ model: one.model, arm: "pilotaż", ...one.unit?.(isBroken) }];
  const tables = { units, ...one.tables?.(isBroken) };
  const files = Object.entries(tables).map(([table, records]): [string, string] => [
    `${folder}/${table}.csv`,
    // The same bytes in two units' folders would be nobody's data.
    csv(
      table as EvaluationTableId,
      records.map((record) => ({ unit_id: folder, ...record })),
    ),
  ]);
  const other: [string, string][] = one.file ? [[`${folder}/inne.csv`, one.file(isBroken)]] : [];
  return Object.fromEntries([...files, ...other]);
}

function projectFor(one: RuleCase): string {
  const folder = projectOf({ ...filesOf(one, false), ...filesOf(one, true) });
  const type = one.type ?? "GOPS";
  const unit = (id: string): string => `  - { id: ${id}, name: ${id}, type: ${type} }\n`;
  writeFileSync(
    join(folder, "miernik.yaml"),
    `project: x\nunits:\n${unit("trzyma")}${unit("lamie")}evaluation: { as_of: 2026-06-30 }\n`,
  );
  return folder;
}

describe("the rule book", () => {
  it("has a case for every rule, and a rule for every form", () => {
    expect(ruleCases.map(({ rule }) => rule).sort()).toEqual(
      shippedRules.map(({ rule_id }) => rule_id).sort(),
    );
    expect(new Set(shippedRules.map(({ rule_form }) => rule_form))).toEqual(new Set(Object.keys(ruleForms)));
  });

  it.each(ruleCases)("$rule is kept to the day and broken by one", async (one) => {
    const analysis = await analysisOf(projectFor(one));
    expect(said(analysis).filter((text) => /^evaluation_(?!scale_outside)/.test(text))).toEqual([]);
    const found = (await breaches(analysis)).filter(({ rule_id }) => rule_id === one.rule);
    expect(found.map(({ unit_id, since_date, threshold }) => [unit_id, since_date, threshold])).toEqual([
      ["lamie", one.since, one.threshold],
    ]);
    const [breach] = found;
    expect(breach?.observed).toBeCloseTo(one.observed, 9);
    expect(breach?.excess).toBeCloseTo(Math.abs(one.observed - one.threshold), 8);
    if (one.subject === "worker") expect(breach?.subject_id).toMatch(/^P-[0-9a-f]{12}$/);
    else expect(breach?.subject_id).toBe(one.subject);
    expect(breach?.source_ref).toMatch(/^lamie\/.+\.csv, wiersz \d+$/);
  });
});

describe("what the publication prints", () => {
  it("flags B (2 → 6 → 3) written as achieved, and neither A nor C", async () => {
    const goals = [
      ["A", 6],
      ["B", 3],
      ["C", 6],
    ] as const;
    const analysis = await evaluated({
      units: [{ model: "wiejski", arm: "pilotaż" }],
      programmes: [{ case_id: "IPW-1", opened_date: "2025-01-15", closed_date: "2025-12-15" }],
      goals: goals.map(([goal_id, achieved_value]) => ({
        case_id: "IPW-1",
        goal_id,
        current_value: 2,
        planned_value: 6,
        achieved_value,
        narrative_result: `Wskazano ${String(achieved_value)}: Osiągnięto założony plan.`,
      })),
    });
    const found = (await breaches(analysis)).filter(({ rule_id }) => rule_id === "goal_conflict");
    expect(found.map(({ subject_id, observed, threshold }) => [subject_id, observed, threshold])).toEqual([
      ["IPW-1, cel B", 3, 6],
    ]);
  });

  it("flags an income of 6880 zł whose parts add up to 6888 zł", async () => {
    const parts = {
      "renta rodzinna": 1040,
      "zasiłki rodzinne": 1233,
      pielęgnacyjny: "215,84",
      mieszkaniowy: "299,16",
      wychowawcze: 2000,
      pensja: 2100,
    };
    const analysis = await evaluated({
      stated_totals: Object.entries(parts).map(([part_name, part_value]) => ({
        record_id: "przypadek 2",
        stated_value: 6880,
        part_name,
        part_value,
      })),
      reviews: [{ case_id: "IPW-1", review_date: "2020-06-01" }],
    });
    const found = await breaches(analysis);
    expect(
      found.map(({ rule_id, observed, threshold, excess }) => [rule_id, observed, threshold, excess]),
    ).toEqual([["stated_total", 6888, 6880, 8]]);
  });

  it("keeps 39 meetings of 9 teams, 9 of them with the family", async () => {
    const teams = Array.from({ length: 9 }, (_, i) => `ZZK-${String(i + 1)}`);
    const meetings = Array.from({ length: 39 }, (_, i) => ({
      team_id: teams[i % 9] ?? "",
      meeting_date: `2020-0${String(1 + Math.floor(i / 9))}-10`,
      with_family: i < 9 ? "tak" : "nie",
    }));
    const { database } = await evaluated({
      units: [{ model: "miejski", arm: "pilotaż" }],
      teams: teams.map((team_id) => ({ team_id, team_kind: "ZZK", formed_date: "2020-01-01" })),
      meetings,
    });
    const [counts] = await database.query(`
      select count(*) as meetings, count(distinct team_id) as teams, count(*) filter (with_family) as with_family
      from core_evaluation__meetings`);
    expect(counts).toEqual({ meetings: 39, teams: 9, with_family: 9 });
  });
});

describe("settings", () => {
  const programme = {
    programmes: [{ case_id: "IPW-1", opened_date: "2025-01-15", closed_date: "2026-02-16" }],
  };
  const tables = { units: [{ model: "wiejski", arm: "pilotaż" }], ...programme };

  it.each([
    ["another threshold", "{ rural_programme_13_months: 14 }", []],
    ["false", "{ rural_programme_13_months: false }", []],
    ["nothing", "{}", ["rural_programme_13_months"]],
  ])("%s changes what is a breach", async (_, rules, expected) => {
    const analysis = await evaluated(tables, `evaluation: { rules: ${rules} }\n`);
    expect((await breaches(analysis)).map(({ rule_id }) => rule_id)).toEqual(expected);
  });

  it("add a rule of another pilot, like a shipped one", async () => {
    const own =
      "{ rule: programme_12, like: rural_programme_13_months, model: other, threshold: 12, text: Program trwa rok. }";
    const analysis = await evaluated(
      { ...tables, units: [{ model: "inny", arm: "pilotaż" }] },
      `evaluation: { own_rules: [${own}] }\n`,
    );
    const found = await breaches(analysis);
    expect(found.map(({ rule_id, threshold }) => [rule_id, threshold])).toEqual([["programme_12", 12]]);
  });

  it("set the day of evaluation: what happened later is not known yet", async () => {
    const analysis = await evaluated(tables, "evaluation: { as_of: 2026-01-31 }\n");
    expect(await breaches(analysis)).toEqual([]);
    expect(said(analysis)).toEqual(["evaluation_after_as_of A2"]);
    const [row] = await analysis.database.rows("core_evaluation__programmes");
    expect([row?.closed_date, row?.opened_date]).toEqual([null, "2025-01-15"]);
  });

  it("leave comparison units alone", async () => {
    const analysis = await evaluated({ ...tables, units: [{ model: "wiejski", arm: "porównawcza" }] });
    expect(await breaches(analysis)).toEqual([]);
  });
});
