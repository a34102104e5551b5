/** Formulas over programmes, goals and tasks; every expected number is worked out by hand. */
import { describe, expect } from "vitest";
import { indicatorPlaces, teams } from "./indicator-places.ts";

const place = indicatorPlaces();

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

  place(
    "tasks of a team on time; results of goals without a scale",
    {
      teams: teams(1),
      tasks: [
        { team_id: "PZK-1", plan_task_id: "1", due_date: "2026-03-01", done_date: "2026-03-01" },
        { team_id: "PZK-1", plan_task_id: "2", due_date: "2026-03-01", done_date: "2026-03-02" },
      ],
      programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10", closed_date: "2026-05-31" }],
      goals: ["tak", "nie", "częściowo"].map((goal_result, i) => ({
        case_id: "IPW-1",
        goal_id: String(i + 1),
        goal_result,
      })),
    },
    (rows) => {
      expect(rows.get("team_tasks_on_time month_6")).toMatchObject({ numerator: 1, denominator: 2 });
      expect(rows.get("goal_results_met month_6")).toMatchObject({ numerator: 1, denominator: 3 });
      expect(rows.get("goals_attained month_6")).toMatchObject({ value: null, left_out_n: 3 });
    },
  );
});
