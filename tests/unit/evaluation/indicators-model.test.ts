/** Formulas over trainings, self-assessment, stages and budget, and which waves there are; every expected number is worked out by hand. */
import { describe, expect, it } from "vitest";
import { byName, indicatorPlaces, unit } from "./indicator-places.ts";
import { analysisOfPlaces } from "./places.ts";
import { evaluated, type Tables } from "./project.ts";

const place = indicatorPlaces();

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
        goals: [6, 8, 3].map((achieved_value, i) => ({
          case_id: "IPW-1",
          goal_id: String(i + 1),
          current_value: 2,
          planned_value: 6,
          achieved_value,
          achieved_rated_date: i === 1 ? "2026-12-31" : "2026-06-15",
        })),
        surveys: ["rodzina", "pracownik", "partner"].flatMap((respondent_kind, kind) =>
          [4, 5, 3].map((answer, i) => ({
            questionnaire: "Ewaluacja",
            wave: "na początku",
            respondent_kind,
            respondent_no: i + 1,
            item: "1",
            answer_value: answer - kind,
          })),
        ),
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
        // 900 zł; goals 1 and 2 reached the plan of 6.
        expect(rows.get("model_cost_per_attained_goal month_12")?.value).toBe(450);
        expect(rows.get("survey_family ex_ante Ewaluacja: 1")).toMatchObject({ value: 4, n: 3 });
        expect(rows.get("survey_worker ex_ante Ewaluacja: 1")).toMatchObject({ value: 3, n: 3 });
        expect(rows.get("survey_partner ex_ante Ewaluacja: 1")).toMatchObject({ value: 2, n: 3 });
      },
    );
  }

  place(
    "the cost of a goal is undefined where none was attained",
    {
      programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10" }],
      budget: [{ category: "Usługi", planned_pln: 1000, spent_pln: 600 }],
    },
    (rows) => {
      expect(rows.get("model_cost_per_attained_goal month_12")).toMatchObject({
        value: null,
        status: "not_defined",
      });
    },
  );
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
