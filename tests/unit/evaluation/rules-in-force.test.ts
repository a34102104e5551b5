/** What the publication prints, and rules that a project changes: several places of one project, so that the pipeline runs once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import { analysisOfPlaces } from "./places.ts";
import { breaches, evaluated, said, type Tables } from "./project.ts";

const parts = {
  "renta rodzinna": 1040,
  "zasiłki rodzinne": 1233,
  pielęgnacyjny: "215,84",
  mieszkaniowy: "299,16",
  wychowawcze: 2000,
  pensja: 2100,
};
const teams = Array.from({ length: 9 }, (_, i) => `ZZK-${String(i + 1)}`);
const rural = { model: "wiejski", arm: "pilotaż" };
const tooLong = [{ case_id: "IPW-1", opened_date: "2025-01-15", closed_date: "2026-02-16" }];

const places = new Map<string, Tables>([
  [
    "ksiega-cele",
    {
      units: [rural],
      programmes: [{ case_id: "IPW-1", opened_date: "2025-01-15", closed_date: "2025-12-15" }],
      goals: [["A", 6] as const, ["B", 3] as const, ["C", 6] as const].map(([goal_id, achieved_value]) => ({
        case_id: "IPW-1",
        goal_id,
        current_value: 2,
        planned_value: 6,
        achieved_value,
        narrative_result: `Wskazano ${String(achieved_value)}: Osiągnięto założony plan.`,
      })),
    },
  ],
  [
    "ksiega-dochod",
    {
      stated_totals: Object.entries(parts).map(([part_name, part_value]) => ({
        record_id: "przypadek 2",
        stated_value: 6880,
        part_name,
        part_value,
      })),
    },
  ],
  [
    "ksiega-spotkania",
    {
      units: [{ model: "miejski", arm: "pilotaż" }],
      teams: teams.map((team_id) => ({ team_id, team_kind: "ZZK", formed_date: "2025-01-01" })),
      meetings: Array.from({ length: 39 }, (_, i) => ({
        team_id: teams[i % 9] ?? "",
        meeting_date: `2025-0${String(1 + Math.floor(i / 9))}-10`,
        with_family: i < 9 ? "tak" : "nie",
      })),
    },
  ],
  ["inny-prog", { units: [rural], programmes: tooLong }],
  [
    "wylaczona",
    {
      units: [{ model: "miejski", arm: "pilotaż" }],
      programmes: [
        {
          case_id: "IPW-1",
          opened_date: "2025-03-15",
          closed_date: "2025-09-15",
          follow_up_until_date: "2026-03-14",
        },
      ],
    },
  ],
  ["inny-pilotaz", { units: [{ model: "inny", arm: "pilotaż" }], programmes: tooLong }],
  ["porownawcza", { units: [{ model: "inny", arm: "porównawcza" }], programmes: tooLong }],
]);

const settings = `evaluation:
  rules: { rural_programme_13_months: 14, city_follow_up_6_months: false, rural_review_3_months: false }
  own_rules:
    - { rule: programme_12, like: rural_programme_13_months, model: other, threshold: 12, text: Program trwa rok. }
`;

let analysis: Analysis | undefined;
let found: ReadonlyMap<string, readonly (string | number | null)[][]> = new Map();

beforeAll(async () => {
  analysis = await analysisOfPlaces(places, settings);
  expect(await analysis.database.rows("core_evaluation__as_of")).toMatchObject([
    { as_of_date: "2026-02-16" },
  ]);
  const rows = await breaches(analysis);
  found = new Map(
    [...places.keys()].map((id) => [
      id,
      rows
        .filter(({ unit_id }) => unit_id === id)
        .map((row) => [row.rule_id, row.subject_id, row.observed, row.threshold, row.excess]),
    ]),
  );
});
afterAll(() => {
  analysis?.database.close();
});

describe("what the publication prints", () => {
  it("flags B (2 → 6 → 3) written as achieved, and neither A nor C", () => {
    expect(found.get("ksiega-cele")).toEqual([["goal_conflict", "IPW-1, cel B", 3, 6, 3]]);
  });

  it("flags an income of 6880 zł whose parts add up to 6888 zł", () => {
    expect(found.get("ksiega-dochod")).toEqual([["stated_total", "przypadek 2", 6888, 6880, 8]]);
  });

  it("keeps 39 meetings of 9 teams, 9 of them with the family", async () => {
    const [counts] =
      (await analysis?.database.query(`
        select count(*) as meetings, count(distinct team_id) as teams, count(*) filter (with_family) as with_family
        from core_evaluation__meetings where unit_id = 'ksiega-spotkania'`)) ?? [];
    expect(counts).toEqual({ meetings: 39, teams: 9, with_family: 9 });
  });
});

describe("settings", () => {
  it.each([
    ["another threshold", "inny-prog", []],
    ["false", "wylaczona", []],
    ["a rule of another pilot, like a shipped one,", "inny-pilotaz", ["programme_12"]],
    ["no setting for comparison units, which rules leave alone,", "porownawcza", []],
  ])("%s changes what is a breach", (_, id, expected) => {
    expect(found.get(id)?.map(([rule]) => rule)).toEqual(expected);
  });

  it("set the day of evaluation: what happened later is not known yet", async () => {
    const early = await evaluated(
      { units: [rural], programmes: tooLong },
      "evaluation: { as_of: 2026-01-31, rules: { rural_review_3_months: false } }\n",
    );
    expect(await breaches(early)).toEqual([]);
    expect(said(early)).toEqual(["evaluation_after_as_of A2"]);
    const [row] = await early.database.rows("core_evaluation__programmes");
    expect([row?.closed_date, row?.opened_date]).toEqual([null, "2025-01-15"]);
  });
});
