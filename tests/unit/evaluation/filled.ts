/** One row of every table with every column filled, as a person would type it into the form. */
import type { EvaluationTableId } from "../../../sources/evaluation/tables.ts";

export type Typed = Readonly<Record<string, string | number>>;

const team = { unit_id: "ops", team_id: "PZK-1" };
const programme = { unit_id: "ops", case_id: "IPW-2026-07" };

export const filled: Readonly<Record<EvaluationTableId, readonly Typed[]>> = {
  units: [
    {
      unit_id: "ops",
      teryt: "1206143",
      unit_name: "OPS",
      unit_type: "GOPS",
      model: "wiejski",
      standards: "praca socjalna; usługi",
      arm: "pilotaż",
      preparation_start_date: "2025-11-01",
      start_date: "2026-01-01",
      end_date: "2027-06-30",
      post_filled_date: "2026-01-01",
      responsibility: "skupiona",
      social_worker_role: "mniejsza",
    },
  ],
  teams: [
    {
      ...team,
      model: "wiejski",
      team_kind: "PZK",
      team_status: "wznowiony",
      formed_date: "2026-01-05",
      suspended_date: "2026-03-01",
      resumed_date: "2026-03-15",
      dissolved_date: "2026-06-20",
    },
  ],
  memberships: [
    {
      ...team,
      institution: "Fundacja Przykład",
      sector: "społeczny",
      is_ngo: "tak",
      declared_date: "2026-01-05",
      admitted_date: "2026-01-06",
      expelled_date: "2026-05-06",
      is_active: "nie",
    },
  ],
  team_people: [
    {
      ...team,
      worker_id: "Przykładowa Ewa",
      team_function: "pracownik socjalny",
      gmina_name: "Przykładowo",
      from_date: "2026-01-05",
      to_date: "2026-06-20",
      has_other_tasks: "nie",
    },
  ],
  meetings: [
    {
      ...team,
      meeting_date: "2026-02-05",
      occurrence_no: 1,
      announced_date: "2026-01-25",
      meeting_kind: "spotkanie zespołu",
      with_family: "nie",
      is_remote: "tak",
      with_authorities: "tak",
      institution_count: 5,
    },
  ],
  monthly_reports: [
    {
      ...team,
      service_name: "świetlica",
      month: "2026-02",
      institution: "Fundacja Przykład",
      delivered_date: "2026-02-28",
    },
  ],
  trainings: [
    {
      ...team,
      training_date: "2026-03-20",
      occurrence_no: 1,
      training_kind: "superwizja",
      hours_h: 2.5,
      participant_count: 7,
    },
  ],
  requests: [
    {
      ...team,
      request_kind: "mediacja lub interwencja",
      filed_date: "2026-02-10",
      occurrence_no: 1,
      decided_date: "2026-02-20",
      request_result: "odmowa",
      refusal_reason: "brak środków",
    },
  ],
  services: [
    {
      unit_id: "ops",
      service_name: "świetlica",
      service_group: "dzieci i młodzież",
      institution: "Fundacja Przykład",
      has_conditions: "tak",
      has_contact: "nie",
      is_e_service: "nie",
      service_source: "partner",
      listed_date: "2026-01-10",
      list_reviewed_date: "2026-05-10",
      delisted_date: "2026-06-10",
    },
  ],
  community: [
    {
      unit_id: "ops",
      act_date: "2026-04-01",
      act_kind: "pozyskane środki",
      occurrence_no: 1,
      raised_pln: 12000.5,
    },
  ],
  programmes: [
    {
      ...programme,
      team_id: "PZK-1",
      standard: "praca socjalna z rodziną",
      opened_date: "2026-01-10",
      planned_end_date: "2026-12-10",
      closed_date: "2026-06-10",
      end_reason: "osiągnięto cele",
      follow_up_until_date: "2026-12-31",
      has_follow_up_note: "tak",
      key_worker_id: "Przykładowa Ewa",
    },
  ],
  reviews: [{ ...programme, review_date: "2026-03-10" }],
  goals: [
    {
      ...programme,
      goal_id: "A",
      goal_name: "sprawność",
      current_value: 2,
      current_rated_date: "2026-01-15",
      planned_value: 6,
      planned_for_date: "2026-12-15",
      achieved_value: 6,
      achieved_rated_date: "2026-06-10",
      goal_result: "tak",
      narrative_result: "Osiągnięto założony plan.",
    },
  ],
  tasks: [
    {
      ...programme,
      team_id: "PZK-1",
      plan_task_id: "1",
      institution: "Fundacja Przykład",
      due_date: "2026-04-01",
      done_date: "2026-03-28",
    },
  ],
  stated_totals: [
    {
      unit_id: "ops",
      record_id: "IPW-2026-07",
      occurrence_no: 1,
      stated_value: 215.84,
      part_name: "zasiłek",
      part_value: 215.84,
    },
  ],
  surveys: [
    {
      unit_id: "ops",
      questionnaire: "Kwestionariusz współpracy",
      wave: "na początku",
      respondent_kind: "pracownik",
      respondent_no: 1,
      item: "P1",
      answer_value: 4,
    },
  ],
  cooperation_matrix: [
    {
      unit_id: "ops",
      wave: "na końcu",
      rating_institution: "OPS",
      institution: "Powiatowy Urząd Pracy",
      cooperation_form_no: 7,
      frequency: "bardzo często",
    },
  ],
  self_assessment: [
    {
      unit_id: "ops",
      wave: "po 6 miesiącach",
      step_no: 3,
      element: "zespół pracy socjalnej",
      has_current_state: "tak",
      has_target: "tak",
      has_gap: "tak",
      has_action: "nie",
      planned_action_cost_pln: 1500,
      action_done_date: "2026-05-05",
    },
  ],
  service_stages: [
    {
      unit_id: "ops",
      service_name: "świetlica",
      stage: "4 finansowanie",
      stage_mode: "rzeczywisty",
      stage_started_date: "2026-02-01",
      stage_finished_date: "2026-03-01",
      has_product: "tak",
    },
  ],
  budget: [
    {
      unit_id: "ops",
      budget_line_no: 1,
      category: "wynagrodzenia",
      model_element: "monitoring",
      budget_quantity: "20 × 64 × 4",
      quantity_unit: "osoba × tydzień × godzina",
      unit_price_pln: 50,
      planned_pln: 256000,
      spent_pln: 120000.75,
    },
  ],
  notes: [
    {
      unit_id: "ops",
      note_date: "2026-06-15",
      report_section: "praktyka",
      note_kind: "wizyta",
      note_text: "Zespół pracuje rytmicznie.",
    },
  ],
};
