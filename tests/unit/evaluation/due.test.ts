/** Deadlines computed by hand, and the law that ties them to the rules: what is kept until a day is broken on the next. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { analysisOf, projectOf } from "../../support/project.ts";
import { analysisOfPlaces } from "./places.ts";
import { countsOfCaseload, type Tables } from "./project.ts";

const rural: Tables = {
  units: [{ model: "wiejski", arm: "pilotaż", start_date: "2025-10-01", end_date: "2026-12-31" }],
  teams: [
    { team_id: "PZK-1", team_kind: "PZK", formed_date: "2025-10-15" },
    { team_id: "PZK-2", team_kind: "PZK", formed_date: "2025-10-15", dissolved_date: "2026-01-15" },
    { team_id: "PZK-3", team_kind: "PZK", formed_date: "2025-10-15", suspended_date: "2026-01-15" },
  ],
  meetings: [
    { team_id: "PZK-1", meeting_date: "2025-12-05", with_authorities: "tak" },
    { team_id: "PZK-1", meeting_date: "2026-02-28", with_authorities: "nie" },
  ],
  trainings: [{ team_id: "PZK-1", training_kind: "superwizja", training_date: "2025-11-30" }],
  programmes: [
    { case_id: "IPW-1", team_id: "PZK-1", opened_date: "2025-02-20" },
    { case_id: "IPW-2", team_id: "PZK-1", opened_date: "2025-02-20", closed_date: "2025-12-20" },
  ],
  reviews: [{ case_id: "IPW-1", review_date: "2025-12-10" }],
  services: [{ service_name: "dowóz", listed_date: "2025-09-10" }],
  tasks: [
    { case_id: "IPW-1", plan_task_id: "1", due_date: "2026-03-31" },
    { case_id: "IPW-1", plan_task_id: "2", due_date: "2026-02-01", done_date: "2026-02-03" },
    { case_id: "IPW-2", plan_task_id: "3", due_date: "2026-02-01" },
  ],
};
const urbanRural: Tables = {
  units: [{ model: "miejsko-wiejski", arm: "pilotaż" }],
  teams: [{ team_id: "GGK-1", team_kind: "GGK", formed_date: "2026-01-10" }],
  memberships: ["Szkoła", "Policja"].map((institution) => ({
    team_id: "GGK-1",
    institution,
    admitted_date: "2026-01-10",
  })),
  monthly_reports: [
    { team_id: "GGK-1", month: "2026-02", institution: "Szkoła", delivered_date: "2026-02-27" },
  ],
};
const city: Tables = {
  units: [{ model: "miejski", arm: "pilotaż" }],
  programmes: [
    { case_id: "IPW-1", opened_date: "2025-06-01", closed_date: "2025-12-20" },
    { case_id: "IPW-2", opened_date: "2025-06-01", closed_date: "2025-08-01" },
  ],
  services: [{ service_name: "klub", listed_date: "2025-05-05" }],
};
const standards: Tables = {
  units: [{ model: "standardy", arm: "pilotaż", preparation_start_date: "2026-02-01" }],
};
const comparison: Tables = {
  units: [{ model: "wiejski", arm: "porównawcza", start_date: "2025-10-01", end_date: "2026-03-31" }],
  services: [{ service_name: "dowóz", listed_date: "2025-09-10" }],
};
const places = new Map(Object.entries({ rural, urban: urbanRural, city, standards, other: comparison }));

let due: Row<"out__due">[] = [];
let breaches: Row<"out__rule_finding">[] = [];
const opened: Analysis[] = [];

async function at(day: string): Promise<Analysis> {
  const analysis = await analysisOfPlaces(places, `evaluation: { as_of: ${day} }\n`);
  opened.push(analysis);
  return analysis;
}

beforeAll(async () => {
  due = await (await at("2026-03-10")).database.rows("out__due");
  breaches = await (await at("2026-12-30")).database.rows("out__rule_finding");
}, 120_000);
afterAll(() => {
  for (const { database } of opened) database.close();
});

const said = (unit: string): unknown[] =>
  due
    .filter(({ unit_id }) => unit_id === unit)
    .map(({ due_kind, team_id, due_subject, due_date }) =>
      [due_date, due_kind, team_id, due_subject].join(" "),
    )
    .sort();

describe("what falls due", () => {
  it("in a rural place: teams at work, open programmes, the list, tasks, waves", () => {
    expect(said("rural")).toEqual([
      // 30 November and three months: February has no 30th.
      "2026-02-28 supervision PZK-1 ",
      // Counted from the last review; due on the very day of evaluation.
      "2026-03-10 list_update  ",
      "2026-03-10 review PZK-1 IPW-1",
      "2026-03-20 programme_end PZK-1 IPW-1",
      "2026-03-28 meeting PZK-1 ",
      "2026-03-31 task PZK-1 IPW-1, zadanie 1",
      "2026-03-31 wave  month_6",
      "2026-06-05 authorities PZK-1 ",
      "2026-09-30 wave  month_12",
      "2026-12-31 wave  ex_post",
    ]);
  });

  it("in an urban-rural place: reports of whole months and of the running one, by team", () => {
    expect(said("urban")).toEqual(["2026-02-28 report GGK-1 2026-02", "2026-03-31 report GGK-1 2026-03"]);
    expect(due.filter(({ due_kind }) => due_kind === "report").map(({ due_count }) => due_count)).toEqual([
      1, 2,
    ]);
  });

  it("in a city: the follow-up that is not over, and the list once a year", () => {
    expect(said("city")).toEqual(["2026-05-05 list_update  ", "2026-06-20 follow_up  IPW-1"]);
  });

  it("of a place that prepares: its start; of a comparison place: its waves alone", () => {
    expect(said("standards")).toEqual(["2026-04-01 preparation  "]);
    expect(said("other")).toEqual(["2026-03-31 wave  month_6"]);
  });

  it("is what a rule breaks on the day after, where nothing happens", () => {
    const gaps = [
      "programme_end",
      "review",
      "meeting",
      "supervision",
      "authorities",
      "list_update",
      "report",
    ];
    const kept = due.filter(({ due_kind }) => gaps.includes(due_kind));
    expect(kept.length).toBe(9);
    for (const row of kept) {
      const next = new Date(`${row.due_date}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      const broken = breaches.filter(
        ({ rule_id, unit_id, team_id, since_date }) =>
          rule_id === row.rule_id &&
          unit_id === row.unit_id &&
          (row.due_kind === "list_update" || team_id === row.team_id) &&
          since_date === next.toISOString().slice(0, 10),
      );
      expect([row.due_kind, row.due_date, broken.length]).toEqual([
        row.due_kind,
        row.due_date,
        row.due_count,
      ]);
    }
  });

  it("names its row, and the day from which one looks", () => {
    const review = due.find(({ due_kind }) => due_kind === "review");
    expect(review).toMatchObject({
      source_ref: "rural/reviews.csv, wiersz 2",
      counted_from_date: "2025-12-10",
      as_of_date: "2026-03-10",
      rule_id: "rural_review_3_months",
    });
  });
});

describe("of a project without an evaluation", () => {
  it("posts made by projects are kept two years; the day is that of the data", async () => {
    const posts = [
      "    project_posts:",
      "      - { post: koordynator, fte: 1, project_end: 2024-06-30 }",
      "      - { post: doradca, fte: 1, project_end: 2024-03-30 }",
    ];
    const folder = projectOf(
      { "stan.csv": countsOfCaseload("pracownik socjalny", 15) },
      `${posts.join("\n")}\n`,
    );
    const rows = await (await analysisOf(folder)).database.rows("out__due");
    expect(
      rows.map(({ due_kind, due_subject, due_date, as_of_date }) => [
        due_kind,
        due_subject,
        due_date,
        as_of_date,
      ]),
    ).toEqual([["post", "koordynator", "2026-06-30", "2026-03-31"]]);
  });
});
