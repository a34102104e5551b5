/** The formulas over small tables written as a person would; every expected number is worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipelines/analyse.ts";
import type { IndicatorRow } from "../../../pipelines/evaluation/out__indicator.ts";
import { analysisOfPlaces } from "./places.ts";
import { evaluated, type Tables } from "./project.ts";

const unit = { model: "wiejski", arm: "pilotaż", start_date: "2026-01-01", end_date: "2027-06-30" };

/** Every case is a place of its own in one project, so that the pipeline runs once. */
const places = new Map<string, Tables>();
let analysis: Analysis | undefined;
let all: readonly IndicatorRow[] = [];

beforeAll(async () => {
  analysis = await analysisOfPlaces(places, "evaluation:\n  as_of: 2026-12-31\n");
  all = await analysis.database.rows("out__indicator");
});
afterAll(() => {
  analysis?.database.close();
});

/** One place; its rows by "indicator wave" or "indicator wave part". */
function place(name: string, tables: Tables, check: (rows: ReadonlyMap<string, IndicatorRow>) => void): void {
  const id = `m${String(places.size + 1)}`;
  places.set(id, { units: [unit], ...tables });
  it(name, () => {
    check(byName(all.filter((row) => row.unit_id === id)));
  });
}

function byName(rows: readonly IndicatorRow[]): Map<string, IndicatorRow> {
  return new Map(
    rows.map((row) => [
      [row.indicator_id, row.wave, ...(row.indicator_part === null ? [] : [row.indicator_part])].join(" "),
      row,
    ]),
  );
}

const teams = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    team_id: `PZK-${String(i + 1)}`,
    team_kind: "PZK",
    formed_date: "2026-01-01",
  }));

describe("families", () => {
  {
    const programmes = Array.from({ length: 172 }, (_, i) => ({
      case_id: `IPW-${String(i + 1)}`,
      opened_date: "2026-01-10",
      closed_date: i < 150 ? "2026-11-30" : "",
      end_reason: i < 140 ? "osiągnięto cele" : i < 150 ? "rezygnacja rodziny" : "",
    }));

    place(
      "140 of 172 programmes: 81.4 %, 74.9–86.5 %, said to be too narrow where no team is known",
      { programmes },
      (rows) => {
        const all = rows.get("programmes_met_of_all month_12");
        expect(all).toMatchObject({ numerator: 140, denominator: 172, n: 172, status: "ok" });
        expect(all).toMatchObject({ interval_method: "wilson", is_too_narrow: true, cluster_count: 0 });
        expect(all?.value).toBeCloseTo(0.814, 3);
        expect(all?.ci_low).toBeCloseTo(0.749, 3);
        expect(all?.ci_high).toBeCloseTo(0.865, 3);
        expect(rows.get("programmes_met_of_closed month_12")).toMatchObject({
          numerator: 140,
          denominator: 150,
        });
        // Nothing was closed by 30 June.
        expect(rows.get("programmes_met_of_all month_6")).toMatchObject({ numerator: 0, denominator: 172 });
        expect(rows.get("programmes_met_of_closed month_6")).toMatchObject({
          value: null,
          status: "not_measured",
        });
        // 10 January to 30 November are 324 days.
        expect(rows.get("programme_duration month_12")?.value).toBeCloseTo(324 / 30.4375, 12);
      },
    );
  }

  {
    const programmes = Array.from({ length: 45 }, (_, i) => ({
      case_id: `IPW-${String(i + 1)}`,
      team_id: `PZK-${String((i % 9) + 1)}`,
      opened_date: "2026-01-10",
      closed_date: "2026-11-30",
      end_reason: i % 9 < 6 ? "osiągnięto cele" : "inny powód",
    }));

    place(
      "the same families in nine teams: the interval minds the teams",
      { teams: teams(9), programmes },
      (rows) => {
        const row = rows.get("programmes_met_of_all month_12");
        // Teams succeed or fail as a whole: 6 of 9. Jackknife: without one, 25/40 six times and 30/40 thrice; mean 2/3;
        // 8/9 × (6/576 + 3/144) = 1/36; effective size (2/9) ÷ (1/36) = 8. Wilson of 8 at 2/3 with t(0.975; 8) = 2.306004:
        // t² = 5.317654; (0.666667 + 0.332353 ± 2.306004 × √(0.027778 + 0.020772)) ÷ 1.664707
        expect(row).toMatchObject({
          interval_method: "wilson_clusters",
          is_too_narrow: false,
          cluster_count: 9,
        });
        expect(row?.ci_low).toBeCloseTo((0.99902 - 2.306004 * Math.sqrt(0.04855)) / 1.664707, 4);
        expect(row?.ci_high).toBeCloseTo((0.99902 + 2.306004 * Math.sqrt(0.04855)) / 1.664707, 4);
      },
    );
  }

  {
    const goals = [
      { goal_id: "A", current_value: 2, planned_value: 6, achieved_value: 6 },
      { goal_id: "B", current_value: 2, planned_value: 6, achieved_value: 3 },
      { goal_id: "C", current_value: 2, planned_value: 6, achieved_value: 6 },
      { goal_id: "D", current_value: 6, planned_value: 6, achieved_value: 7 },
      { goal_id: "E", current_value: 8, planned_value: 4, achieved_value: 3 },
      { goal_id: "F", current_value: 4, planned_value: 6, achieved_value: 3 },
    ].map((goal) => ({ case_id: "IPW-1", achieved_rated_date: "2026-06-15", ...goal }));

    place(
      "goals of the book's case: 1, 0.25, 1; nothing planned is left out and counted",
      {
        programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10" }],
        goals,
      },
      (rows) => {
        // 1, 0.25, 1, –, 1.25, −0.5: nothing is clipped. Sum 3, mean 0.6.
        const row = rows.get("goal_attainment month_6");
        expect(row).toMatchObject({
          n: 5,
          left_out_n: 1,
          status: "ok",
          interval_method: "student",
          is_too_narrow: true,
        });
        expect(row?.value).toBeCloseTo(0.6, 12);
        // Attained: A, C, E.
        expect(rows.get("goals_attained month_6")).toMatchObject({
          numerator: 3,
          denominator: 5,
          left_out_n: 1,
        });
      },
    );
  }

  place(
    "a programme is reviewed when no gap, to its opening and its end too, is over three months",
    {
      programmes: ["1", "2", "3"].map((n) => ({
        case_id: `IPW-${n}`,
        opened_date: "2026-01-01",
        closed_date: n === "3" ? "2026-03-31" : "",
      })),
      reviews: [
        ["1", "2026-04-01"],
        ["1", "2026-06-30"],
        ["2", "2026-04-02"],
      ].map(([n, review_date]) => ({ case_id: `IPW-${String(n)}`, review_date: String(review_date) })),
    },
    (rows) => {
      // IPW-2 was reviewed a day late; by 31 December IPW-1 too has waited half a year.
      expect(rows.get("programmes_reviewed month_6")).toMatchObject({ numerator: 2, denominator: 3 });
      expect(rows.get("programmes_reviewed month_12")).toMatchObject({ numerator: 1, denominator: 3 });
    },
  );

  place(
    "tasks count once they are due",
    {
      programmes: [{ case_id: "IPW-1", opened_date: "2026-01-01" }],
      teams: teams(1),
      tasks: [
        { case_id: "IPW-1", plan_task_id: "1", due_date: "2026-03-01", done_date: "2026-03-01" },
        { case_id: "IPW-1", plan_task_id: "2", due_date: "2026-03-01", done_date: "2026-03-02" },
        { case_id: "IPW-1", plan_task_id: "3", due_date: "2026-03-01", done_date: "2026-07-01" },
        { case_id: "IPW-1", plan_task_id: "4", due_date: "2026-08-01", done_date: "2026-03-01" },
        { team_id: "PZK-1", plan_task_id: "5", due_date: "2026-04-01", done_date: "" },
      ],
    },
    (rows) => {
      expect(rows.get("programme_tasks_done month_6")).toMatchObject({ numerator: 2, denominator: 3 });
      expect(rows.get("programme_tasks_on_time month_6")).toMatchObject({ numerator: 1, denominator: 3 });
      expect(rows.get("programme_tasks_done month_12")).toMatchObject({ numerator: 4, denominator: 4 });
      expect(rows.get("team_tasks_done month_12")).toMatchObject({ numerator: 0, denominator: 1 });
    },
  );
});

describe("cooperation", () => {
  {
    const meetings = Array.from({ length: 39 }, (_, i) => ({
      team_id: `PZK-${String((i % 9) + 1)}`,
      meeting_date: `2026-02-${String((i % 20) + 1).padStart(2, "0")}`,
      with_family: i < 9 ? "tak" : "nie",
    }));

    place(
      "39 meetings of 9 teams, 9 with the family: 23 %; 4.3 a team",
      { teams: teams(9), meetings },
      (rows) => {
        expect(rows.get("meetings_with_family month_6")).toMatchObject({
          numerator: 9,
          denominator: 39,
          n: 39,
        });
        // Nobody wrote whether the authorities were there: 39 meetings of which it is not known.
        expect(rows.get("meetings_with_authorities month_6")).toMatchObject({
          value: null,
          left_out_n: 39,
          status: "not_defined",
        });
        // 181 days from 1 January to 30 June.
        const rate = rows.get("meetings_per_team_month month_6");
        expect(rate).toMatchObject({ numerator: 39, n: 9 });
        expect(rate?.value).toBeCloseTo(39 / 9 / (181 / 30.4375), 12);
        expect(rows.get("meetings_per_team_month month_12")?.numerator).toBe(0);
      },
    );
  }

  place(
    "a suspended team is not at work; one suspended on an unknown day has no known months",
    {
      teams: [
        {
          ...teams(1)[0],
          suspended_date: "2026-02-01",
          resumed_date: "2026-03-01",
          team_status: "wznowiony",
        },
        { ...teams(2)[1], team_status: "zawieszony" },
      ],
      meetings: [{ team_id: "PZK-1", meeting_date: "2026-01-15" }],
    },
    (rows) => {
      expect(rows.get("meetings_per_team_month month_6")).toMatchObject({
        n: 1,
        left_out_n: 1,
        numerator: 1,
      });
      expect(rows.get("meetings_per_team_month month_6")?.denominator).toBeCloseTo((181 - 28) / 30.4375, 12);
    },
  );

  {
    const pair = (wave: string, form: number, frequency: string) => ({
      wave,
      institution: "Szkoła",
      cooperation_form_no: form,
      frequency,
    });

    place(
      "the matrix: used forms and mean frequency; after 18 months is the end where there is no other",
      {
        cooperation_matrix: [
          pair("na początku", 1, "nigdy"),
          pair("na początku", 2, "często"),
          pair("po 18 miesiącach", 1, "sporadycznie"),
          pair("po 18 miesiącach", 2, "bardzo często"),
        ],
      },
      (rows) => {
        expect(rows.get("cooperation_density ex_ante")).toMatchObject({
          value: 0.5,
          n: 2,
          status: "too_few",
        });
        expect(rows.get("cooperation_intensity ex_ante")?.value).toBe(2.5);
        expect(rows.get("cooperation_intensity ex_post")?.value).toBe(3.5);
        expect(rows.get("cooperation_density month_6")?.status).toBe("not_measured");
      },
    );
  }

  {
    const request = (no: number, request_kind: string, request_result: string, refusal_reason = "") => ({
      team_id: "PZK-1",
      request_kind,
      filed_date: "2026-02-01",
      occurrence_no: no,
      decided_date: request_result === "w toku" ? "" : "2026-03-01",
      request_result,
      refusal_reason,
    });

    place(
      "requests, difficulties and reasons of refusal",
      {
        teams: teams(1),
        requests: [
          request(1, "rozszerzenie zespołu", "zrealizowany"),
          request(2, "rozszerzenie zespołu", "odmowa", "brak środków"),
          request(3, "rozszerzenie koszyka usług", "odmowa", "brak środków"),
          request(4, "rozszerzenie koszyka usług", "odmowa"),
          request(5, "rozszerzenie koszyka usług", "w toku"),
          request(6, "mediacja lub interwencja", "zrealizowany"),
        ],
      },
      (rows) => {
        expect(rows.get("requests_filed month_6")).toMatchObject({
          value: 5,
          ci_low: null,
          interval_method: "none",
        });
        expect(rows.get("requests_realised month_6")).toMatchObject({ numerator: 1, denominator: 5 });
        expect(rows.get("difficulties_solved month_6")).toMatchObject({ numerator: 1, denominator: 1 });
        expect(rows.get("requests_refused month_6 brak środków")).toMatchObject({
          numerator: 2,
          denominator: 3,
        });
        expect(rows.get("requests_refused month_6 bez podanego powodu")).toMatchObject({
          numerator: 1,
          denominator: 3,
        });
      },
    );
  }

  place(
    "services, acts and funds: what is not on a list that is kept is zero, without a list it is not measured",
    {
      services: [
        {
          service_name: "Klub seniora",
          listed_date: "2026-01-20",
          list_reviewed_date: "2026-05-31",
          delisted_date: "",
        },
        {
          service_name: "Świetlica",
          listed_date: "2026-02-20",
          list_reviewed_date: "",
          delisted_date: "2026-08-01",
        },
      ],
      community: [
        { act_date: "2026-03-01", act_kind: "zmiana dokumentu", raised_pln: "" },
        { act_date: "2026-04-01", act_kind: "pozyskane środki", raised_pln: "12500,50" },
      ],
    },
    (rows) => {
      expect(rows.get("services_listed month_6")?.value).toBe(2);
      expect(rows.get("services_listed month_12")?.value).toBe(1);
      expect(rows.get("services_new month_6")?.value).toBe(2);
      expect(rows.get("services_removed month_12")?.value).toBe(1);
      expect(rows.get("services_age month_6")?.value).toBe(30);
      expect(rows.get("documents_changed month_12")?.value).toBe(1);
      expect(rows.get("campaigns month_12")).toMatchObject({ value: 0, status: "ok" });
      expect(rows.get("funds_raised month_12")?.value).toBe(12500.5);
      expect(rows.get("consultations month_12")).toMatchObject({ value: null, status: "not_measured" });
    },
  );
});

describe("the institution and the model", () => {
  place(
    "hours of training per worker: hours × participants ÷ people",
    {
      team_people: [
        { worker_id: "P-000000000001", team_function: "pracownik socjalny", from_date: "2026-01-01" },
        { worker_id: "P-000000000002", team_function: "pracownik socjalny", from_date: "2026-01-01" },
      ],
      trainings: [
        { training_date: "2026-02-01", training_kind: "szkolenie", hours_h: 6, participant_count: 2 },
        { training_date: "2026-03-01", training_kind: "szkolenie", hours_h: 3, participant_count: 1 },
        { training_date: "2026-08-01", training_kind: "superwizja", hours_h: 2, participant_count: "" },
      ],
    },
    (rows) => {
      expect(rows.get("training_hours_per_worker month_6")).toMatchObject({
        numerator: 15,
        denominator: 2,
        value: 7.5,
      });
      expect(rows.get("supervision_hours_per_worker month_6")?.value).toBe(0);
      expect(rows.get("supervision_hours_per_worker month_12")).toMatchObject({
        value: null,
        status: "not_defined",
      });
    },
  );

  {
    const element = (wave: string, n: number, has_gap: string, action_done_date = "") => ({
      wave,
      step_no: n,
      element: `Element ${String(n)}`,
      has_gap,
      action_done_date,
    });

    place(
      "elements without a gap, stages, reports on time, budget, survey",
      {
        self_assessment: [
          element("na początku", 1, "tak"),
          element("na początku", 2, "nie"),
          element("po 6 miesiącach", 1, "tak", "2026-06-30"),
          element("po 6 miesiącach", 2, "nie"),
        ],
        service_stages: [
          {
            service_name: "Asystent",
            stage: "1",
            stage_mode: "symulowany",
            stage_started_date: "2026-02-01",
            stage_finished_date: "2026-03-01",
          },
          {
            service_name: "Asystent",
            stage: "2",
            stage_mode: "symulowany",
            stage_started_date: "2026-03-01",
            stage_finished_date: "",
          },
          {
            service_name: "Asystent",
            stage: "5",
            stage_mode: "pominięty",
            stage_started_date: "",
            stage_finished_date: "",
          },
        ],
        monthly_reports: [
          { month: "2026-02", institution: "Szkoła", delivered_date: "2026-03-31" },
          { month: "2026-03", institution: "Szkoła", delivered_date: "2026-05-01" },
          { month: "2026-06", institution: "Szkoła", delivered_date: "2026-07-02" },
        ],
        budget: [
          { category: "Usługi", planned_pln: 1000, spent_pln: 600 },
          { category: "Szkolenia", planned_pln: 500, spent_pln: 300 },
        ],
        programmes: [1, 2, 3].map((n) => ({ case_id: `IPW-${String(n)}`, opened_date: "2026-01-10" })),
        surveys: [4, 5, 3].map((answer_value, i) => ({
          questionnaire: "Ewaluacja",
          wave: "na początku",
          respondent_kind: "rodzina",
          respondent_no: i + 1,
          item: "1",
          answer_value,
        })),
      },
      (rows) => {
        expect(rows.get("elements_without_gap ex_ante")).toMatchObject({ numerator: 1, denominator: 2 });
        expect(rows.get("elements_without_gap month_6")).toMatchObject({ numerator: 2, denominator: 2 });
        expect(rows.get("stages_finished month_6")).toMatchObject({ numerator: 1, denominator: 2 });
        // The report for June is not due until 31 July.
        expect(rows.get("monthly_reports_on_time month_6")).toMatchObject({ numerator: 1, denominator: 2 });
        expect(rows.get("budget_spent month_12")?.value).toBeCloseTo(0.6, 12);
        expect(rows.get("budget_spent month_6")?.status).toBe("not_measured");
        expect(rows.get("model_cost_per_family month_12")?.value).toBe(300);
        expect(rows.get("model_cost_per_attained_goal month_12")).toMatchObject({
          value: null,
          status: "not_defined",
        });
        expect(rows.get("survey_family ex_ante Ewaluacja: 1")).toMatchObject({ value: 4, n: 3 });
      },
    );
  }
});

describe("waves", () => {
  it("that have not come yet have no row; the start has only what stands on the day", async () => {
    const { database } = await evaluated(
      { units: [unit], programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10" }] },
      "evaluation:\n  as_of: 2026-11-30\n",
    );
    const rows = byName((await database.rows("out__indicator")).filter((row) => row.unit_id === "ops"));
    expect([...rows.keys()].filter((key) => key.startsWith("programmes_met_of_all"))).toEqual([
      "programmes_met_of_all month_6",
    ]);
    expect(rows.has("services_listed ex_ante")).toBe(true);
    expect(rows.get("programmes_met_of_all month_6")).toMatchObject({
      period_start_date: "2026-01-01",
      period_end_date: "2026-06-30",
    });
  });

  it("a project without a pilot has the catalogue and nothing else", async () => {
    const { database } = await evaluated({});
    expect((await database.rows("ref_indicator")).length).toBeGreaterThan(40);
    expect(await database.rows("out__indicator")).toEqual([]);
    expect(await database.rows("out__comparison")).toEqual([]);
  });

  it("of a unit without a start, or that nobody described, are not computed, and it is said", async () => {
    const told = await analysisOfPlaces(
      new Map<string, Tables>([
        ["a", { units: [{ ...unit, start_date: "" }] }],
        ["b", { programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10" }] }],
      ]),
      "",
    );
    try {
      const said = told.findings.map(({ rule, unitId }) => `${rule} ${unitId ?? ""}`);
      expect(said).toEqual(
        expect.arrayContaining(["evaluation_start_missing a", "evaluation_unit_undescribed b"]),
      );
      expect(await told.database.rows("out__indicator")).toEqual([]);
    } finally {
      told.database.close();
    }
  });
});
