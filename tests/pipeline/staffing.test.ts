/** Staffing norms of model and act (workload spec §1, §6), parts of the centre and posts of projects (§7). */
import { describe, expect, it } from "vitest";
import type { Row } from "../../pipelines/contract/rows.ts";
import { analysisOf, countsHeader, projectOf } from "../support/project.ts";

const head = "stan na;stanowisko;rodziny;rodziny i osoby w pracy socjalnej;etat;osoby na pełnym etacie\n";
const social = "pracownik socjalny";
const benefits = "pracownik socjalny ds. świadczeń";

type Line = [date: string, role: string, families: string, cases: string, fte: string, persons: string];

async function staffing(lines: Line[], settings = ""): Promise<Map<string, Row<"out__staffing">>> {
  const csv = head + lines.map((line) => line.join(";")).join("\n");
  const { database } = await analysisOf(projectOf({ "środowiska.csv": csv }, settings));
  const rows = await database.rows("out__staffing");
  return new Map(rows.map((row) => [`${row.as_of_date} ${row.norm_id}`, row]));
}

describe("the model's norms", () => {
  it.each([
    // families, posts and persons of social workers, of benefits workers, together (issue and workload spec §1)
    [1400, 70, 70, 17.5, 18, 87.5],
    [200, 10, 10, 2.5, 3, 12.5],
    [30, 1.5, 2, 0.375, 1, 1.875],
  ])(
    "%i families need %d and … posts",
    async (families, social20, persons20, benefits80, persons80, both) => {
      const rows = await staffing([
        ["2020-12-31", social, String(families), "", "1", "1"],
        ["2020-12-31", benefits, String(families), "", "1", "1"],
      ]);
      const [twenty, eighty] = ["model_20", "model_80"].map((norm) => rows.get(`2020-12-31 ${norm}`));
      expect(twenty).toMatchObject({ required_fte: social20, required_persons: persons20 });
      expect(eighty).toMatchObject({ required_fte: benefits80, required_persons: persons80 });
      expect((twenty?.required_fte ?? 0) + (eighty?.required_fte ?? 0)).toBe(both);
    },
  );

  it("in reverse: 3 posts carry at most 60 families, 240 of benefits", async () => {
    const rows = await staffing([
      ["2020-12-31", social, "60", "", "3", "3"],
      ["2020-12-31", benefits, "241", "", "3", "3"],
    ]);
    expect(rows.get("2020-12-31 model_20")).toMatchObject({ max_base_count: 60, is_met: true, gap_fte: 0 });
    expect(rows.get("2020-12-31 model_80")).toMatchObject({
      max_base_count: 240,
      is_met: false,
      gap_fte: 0.0125,
    });
  });

  it("may be set otherwise, and the source says so", async () => {
    const rows = await staffing(
      [["2020-12-31", social, "30", "", "1", "1"]],
      "norms:\n  families_per_social_worker: 15\n",
    );
    expect(rows.get("2020-12-31 model_20")).toMatchObject({
      required_fte: 2,
      threshold: 15,
      source: "miernik.yaml",
    });
    expect(rows.get("2020-12-31 model_80")).toMatchObject({
      base_count: null,
      required_fte: null,
      is_met: null,
    });
  });
});

describe("the act", () => {
  const small = (date: string, fte: string, persons: string, cases: string): Line => [
    date,
    social,
    "10",
    cases,
    fte,
    persons,
  ];
  const residents = (count: number) => `    residents: ${String(count)}\n`;

  it.each([
    [
      "both bases and three: met",
      "2020-12-31",
      "3",
      "3",
      "150",
      6000,
      { act_2000: true, act_50: true, act_min_3: true, act_110: true },
    ],
    [
      "only 1:2,000 and three: met",
      "2020-12-31",
      "3",
      "3",
      "151",
      6000,
      { act_2000: true, act_50: false, act_110: true },
    ],
    [
      "only 1:50 and three: met",
      "2020-12-31",
      "3",
      "3",
      "150",
      6001,
      { act_2000: false, act_50: true, act_110: true },
    ],
    [
      "neither base: broken",
      "2020-12-31",
      "3",
      "3",
      "151",
      6001,
      { act_2000: false, act_50: false, act_min_3: true, act_110: false },
    ],
    [
      "posts enough, but two persons full time: broken",
      "2020-12-31",
      "3.5",
      "2",
      "10",
      2000,
      { act_2000: true, act_50: true, act_min_3: false, act_110: false },
    ],
    [
      "before 2015 there was no 1:50",
      "2014-12-31",
      "3",
      "3",
      "150",
      6001,
      { act_2000: false, act_50: null, act_min_3: true, act_110: false },
    ],
    [
      "before 2015 1:2,000 and three suffice",
      "2014-12-31",
      "3",
      "3",
      "500",
      6000,
      { act_2000: true, act_50: null, act_110: true },
    ],
    ["from 1 January 2015 there is", "2015-01-01", "3", "3", "150", 6001, { act_50: true, act_110: true }],
  ])("%s", async (_, date, fte, persons, cases, people, answers) => {
    const rows = await staffing([small(date, fte.replace(".", ","), persons, cases)], residents(people));
    for (const [norm, isMet] of Object.entries(answers))
      expect([norm, rows.get(`${date} ${norm}`)?.is_met]).toEqual([norm, isMet]);
  });

  it("unknown stays unknown, but what one base decides is decided", async () => {
    const date = "2020-12-31";
    const unknown = await staffing([small(date, "3", "3", "")]);
    expect(unknown.get(`${date} act_110`)?.is_met).toBeNull();
    const byCases = await staffing([small(date, "3", "3", "150")]);
    expect(byCases.get(`${date} act_110`)).toMatchObject({ is_met: true, required_fte: null });
    const two = await staffing([small(date, "3", "2", "")]);
    expect(two.get(`${date} act_110`)?.is_met).toBe(false);
    const noPersons = await staffing([small(date, "3", "", "150")], residents(6000));
    expect(noPersons.get(`${date} act_110`)?.is_met).toBeNull();
  });

  it("counts social workers of both roles, and is unknown where one role's row is missing", async () => {
    const rows = await staffing(
      [
        ["2020-06-30", social, "20", "40", "1,5", "1"],
        ["2020-06-30", benefits, "80", "", "1,5", "2"],
        ["2020-12-31", social, "20", "40", "3", "3"],
      ],
      residents(6000),
    );
    expect(rows.get("2020-06-30 act_2000")).toMatchObject({ actual_fte: 3, is_met: true });
    expect(rows.get("2020-06-30 act_min_3")).toMatchObject({ actual_fte: 3, is_met: true });
    expect(rows.get("2020-12-31 act_2000")).toMatchObject({ actual_fte: null, is_met: null });
  });

  it("gives the joint requirement: the lesser base, three at least, the greater gap", async () => {
    // 9,000 ÷ 2,000 = 4.5; 210 ÷ 50 = 4.2; staff 4 posts, 2 persons full time: lacks 0.2 posts, and one person.
    const rows = await staffing([small("2020-12-31", "4", "2", "210")], residents(9000));
    expect(rows.get("2020-12-31 act_110")).toMatchObject({
      required_fte: 4.2,
      required_persons: 5,
      gap_fte: 1,
    });
  });

  it("takes the population of the year, or the latest before it", async () => {
    const date = (year: string): Line => small(`${year}-12-31`, "3", "3", "10");
    const rows = await staffing(
      [date("2018"), date("2020"), date("2023")],
      "    residents: { 2019: 5000, 2021: 6000 }\n",
    );
    expect(["2018", "2020", "2023"].map((year) => rows.get(`${year}-12-31 act_2000`)?.base_count)).toEqual([
      null,
      5000,
      6000,
    ]);
  });

  it("a period of counts without a caseload still tells what its posts carry", async () => {
    const counts = `${countsHeader}2020-01-01;2020-03-31;;;${social};2,5;pisma do innych instytucji;10\n`;
    const { database } = await analysisOf(projectOf({ "czynności.csv": counts }, residents(4000)));
    const rows = await database.rows("out__staffing");
    expect(rows.find((row) => row.norm_id === "model_20")).toMatchObject({
      as_of_date: "2020-03-31",
      max_base_count: 50,
      is_met: null,
    });
    expect(rows.find((row) => row.norm_id === "act_2000")).toMatchObject({ base_count: 4000, is_met: true });
  });
});

describe("teams and posts after the reorganisation", () => {
  const counts =
    countsHeader +
    ["Ada", "Ewa", "Jan"]
      .map(
        (name) => `2020-01-01;2020-03-31;Zespół 1;Próbny ${name};${social};1;pisma do innych instytucji;10\n`,
      )
      .join("");

  it("up to two persons are a stanowisko, three a zespół; a part without a team stands empty", async () => {
    const settings =
      "    organisation:\n      - { part: social_work, team: Zespół 1 }\n" +
      "      - { part: first_contact, team: Punkt przyjęć, persons: 2 }\n";
    const { database } = await analysisOf(projectOf({ "czynności.csv": counts }, settings));
    const rows = await database.rows("out__team_form");
    expect(
      rows.map(({ centre_part, team, persons, team_form }) => [centre_part, team, persons, team_form]),
    ).toEqual([
      ["decisions", null, null, null],
      ["first_contact", "Punkt przyjęć", 2, "post"],
      ["services", null, null, null],
      ["social_work", "Zespół 1", 3, "team"],
    ]);
  });

  it("a post made with project money lasts two years after the project", async () => {
    const settings =
      "    project_posts:\n" +
      "      - { post: A, fte: 1, project_end: 2018-03-31 }\n" +
      "      - { post: B, fte: 0.5, project_end: 2018-04-01 }\n" +
      "      - { post: C, fte: 1, project_end: 2018-03-31, ended: 2020-03-30 }\n" +
      "      - { post: D, fte: 1, project_end: 2016-02-29, ended: 2018-02-28 }\n";
    const { database } = await analysisOf(projectOf({ "czynności.csv": counts }, settings));
    const rows = await database.rows("out__project_post");
    // The data tell of days until 31 March 2020.
    expect(
      rows.map(({ post, keep_until_date, post_status }) => [post, keep_until_date, post_status]),
    ).toEqual([
      ["A", "2020-03-31", "fulfilled"],
      ["B", "2020-04-01", "running"],
      ["C", "2020-03-31", "broken"],
      ["D", "2018-02-28", "fulfilled"],
    ]);
  });
});
