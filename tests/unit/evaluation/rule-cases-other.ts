/** Cases of the rules that hold in every model, and of the handbook's. */
import { countsOfCaseload } from "./project.ts";
import type { RuleCase } from "./rule-cases.ts";

const goal = { case_id: "IPW-1", goal_id: "A", current_value: 2, planned_value: 6 };
const opened = [{ case_id: "IPW-1", opened_date: "2026-01-15" }];

export const otherCases: readonly RuleCase[] = [
  {
    rule: "goal_scale",
    model: "inny",
    tables: (b) => ({
      programmes: opened,
      goals: [{ ...goal, achieved_value: b ? 11 : 10, achieved_rated_date: "2026-05-01" }],
    }),
    since: "2026-05-01",
    observed: 11,
    threshold: 10,
    subject: "IPW-1, cel A, ocena osiągnięta",
  },
  {
    rule: "goal_conflict",
    model: "inny",
    tables: (b) => ({
      programmes: opened,
      goals: [
        {
          ...goal,
          achieved_value: b ? 5 : 6,
          achieved_rated_date: "2026-05-01",
          narrative_result: "Osiągnięto założony plan.",
        },
      ],
    }),
    since: "2026-05-01",
    observed: 5,
    threshold: 6,
    subject: "IPW-1, cel A",
  },
  {
    rule: "stated_total",
    model: "inny",
    tables: (b) => ({
      programmes: opened,
      stated_totals: [60, b ? 41 : 40].map((part_value, i) => ({
        record_id: "IPW-1",
        stated_value: 100,
        part_name: `składnik ${String(i)}`,
        part_value,
      })),
    }),
    since: "2026-01-15",
    observed: 101,
    threshold: 100,
    subject: "IPW-1",
  },
  {
    rule: "handbook_social_worker_20",
    model: "standardy",
    file: (b) => countsOfCaseload("pracownik socjalny", b ? 21 : 20),
    since: "2026-03-31",
    observed: 21,
    threshold: 20,
    subject: "worker",
  },
  {
    rule: "handbook_benefits_worker_80",
    model: "standardy",
    file: (b) => countsOfCaseload("pracownik socjalny ds. świadczeń", b ? 81 : 80),
    since: "2026-03-31",
    observed: 81,
    threshold: 80,
    subject: "worker",
  },
  {
    rule: "handbook_other_tasks",
    model: "standardy",
    tables: (b) => ({
      team_people: [
        {
          worker_id: "P-00000000000b",
          team_function: "pracownik socjalny",
          from_date: "2026-01-01",
          has_other_tasks: b ? "tak" : "nie",
        },
      ],
    }),
    since: "2026-01-01",
    observed: 1,
    threshold: 0,
    subject: "P-00000000000b",
  },
  {
    rule: "handbook_monitoring_post",
    model: "standardy",
    unit: (b) => ({ start_date: "2026-01-01", post_filled_date: b ? "2026-01-02" : "2026-01-01" }),
    since: "2026-01-01",
    observed: 1,
    threshold: 0,
    subject: null,
  },
  {
    rule: "handbook_preparation_2_months",
    model: "standardy",
    unit: (b) => ({ preparation_start_date: "2026-01-10", start_date: b ? "2026-03-11" : "2026-03-10" }),
    since: "2026-03-11",
    observed: 2 + 1 / 31,
    threshold: 2,
    subject: null,
  },
  {
    rule: "handbook_two_standards",
    model: "standardy",
    unit: (b) => ({ start_date: "2026-01-01", standards: b ? "praca socjalna" : "praca socjalna; usługi" }),
    since: "2026-01-01",
    observed: 1,
    threshold: 2,
    subject: null,
  },
  {
    rule: "handbook_ops_smaller_role",
    model: "standardy",
    unit: (b) => ({ start_date: "2026-01-01", social_worker_role: b ? "większa" : "mniejsza" }),
    since: "2026-01-01",
    observed: 0,
    threshold: 1,
    subject: null,
  },
  {
    rule: "handbook_mops_greater_role",
    model: "standardy",
    type: "MOPS",
    unit: (b) => ({ start_date: "2026-01-01", social_worker_role: b ? "mniejsza" : "większa" }),
    since: "2026-01-01",
    observed: 0,
    threshold: 1,
    subject: null,
  },
];
