/** How far goals of programmes came, as published; expected by hand and from the book of recommendations. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { analysisOfPlaces } from "./places.ts";
import type { Tables } from "./project.ts";

const done = "Osiągnięto założony plan.";
const cases = [
  ["A", "the book's case", 2, 6, 6, done, 1, "as_planned", false],
  ["B", "which its text calls achieved", 2, 6, 3, done, 0.25, "partly", true],
  ["C", "the book's case", 2, 6, 6, done, 1, "as_planned", false],
  ["D", "more than planned", 2, 6, 8, done, 1.5, "above_plan", false],
  ["E", "further away than at the start", 4, 6, 3, "", -0.5, "backwards", false],
  ["F", "a scale that is to fall", 8, 4, 5, done, 0.75, "partly", true],
  ["G", "a fall beyond the plan", 8, 4, 3, done, 1.25, "above_plan", false],
  ["H", "nothing planned", 6, 6, 7, "", null, "nothing_planned", false],
  [
    "I",
    "nothing planned, yet less than that is called achieved",
    6,
    6,
    5,
    done,
    null,
    "nothing_planned",
    true,
  ],
  ["J", "not yet measured", 2, 6, "", "", null, "not_measured", false],
  ["K", "no step taken", 2, 6, 2, "", 0, "unchanged", false],
] as const;

let analysis: Analysis | undefined;
let goals: ReadonlyMap<string, Row<"out__goal_attainment">> = new Map();

beforeAll(async () => {
  const tables: Tables = {
    units: [{ model: "wiejski", arm: "pilotaż", start_date: "2025-01-01" }],
    programmes: [{ case_id: "IPW-1", opened_date: "2025-01-15", closed_date: "2025-12-15" }],
    goals: cases.map(([goal_id, , current_value, planned_value, achieved_value, narrative_result]) => ({
      case_id: "IPW-1",
      goal_id,
      current_value,
      planned_value,
      achieved_value,
      narrative_result,
    })),
  };
  analysis = await analysisOfPlaces(new Map([["ops", tables]]), "");
  const rows = await analysis.database.rows("out__goal_attainment");
  goals = new Map(rows.map((row) => [String(row.goal_id), row]));
});
afterAll(() => {
  analysis?.database.close();
});

it.each(cases)(
  "goal %s, %s: %d → %d → %s",
  (id, _, current, planned, achieved, _words, value, flag, isConflict) => {
    expect(goals.get(id)).toMatchObject({
      unit_id: "ops",
      case_id: "IPW-1",
      current_value: current,
      planned_value: planned,
      achieved_value: achieved === "" ? null : achieved,
      rated_date: "2025-12-15",
      attainment: value,
      attainment_flag: flag,
      is_conflict: isConflict,
    });
  },
);

it("each conflict is a breach of a rule, and nothing else is", async () => {
  const broken = (await analysis?.database.rows("out__rule_finding")) ?? [];
  const conflicts = broken.filter(({ rule_id }) => rule_id === "goal_conflict");
  expect(conflicts.map(({ subject_id }) => subject_id)).toEqual([
    "IPW-1, cel B",
    "IPW-1, cel F",
    "IPW-1, cel I",
  ]);
  expect(broken.filter(({ rule_id }) => rule_id === "goal_scale")).toEqual([]);
});
