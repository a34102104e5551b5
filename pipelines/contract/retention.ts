/**
 * How long the rows of each table are kept (`privacy.keep_years`): which of their days says how old a row is, or why it
 * stays. A rule for every table; what tells of a worker, a case or a respondent in words never simply stays.
 *
 * Raw rows are left out while files are read (keep/left-out.ts). All other tables are made from those in every run, so the
 * rules of core_ and out_ say what must be true of them; keep/expired.ts finds by them what an earlier run left behind.
 */
import type { EvaluationTableId } from "../../sources/evaluation/tables.ts";
import type { FieldName } from "./fields.ts";
import { tables, type TableName } from "./tables.ts";

/** A row of a worker, of a team's work, or a note: past when the last of its days is. */
export interface Aged {
  days: readonly FieldName[];
  /** Still going on, and therefore kept, while this day is blank. */
  openUntil?: FieldName;
  /** Names the programme that it belongs to: it goes with that one, and by its own days only where none is known. */
  caseIn?: (typeof caseColumns)[number];
}

export type Retention = Aged | { kept: keyof typeof reasons };

/** Why rows stay whatever their age. */
export const reasons = {
  reference: "settings, calendars, prices and dictionaries: of no person",
  report: "sums that an office reports or publishes of a gmina: no rows of persons",
  organisation: "institutions, posts, teams and what they did as a whole: no row of a person",
  undated: "answers and scores without a person and without a day of their own",
  calculation: "a calculation that someone set up with invented or typical families, and its results",
  result: "counted in each run from rows that were kept",
  files: "the files themselves: what they are and what is wrong with them, names masked",
} as const;

const evaluation: Readonly<Record<EvaluationTableId, Retention>> = {
  units: { kept: "organisation" },
  teams: { kept: "organisation" },
  memberships: { kept: "organisation" },
  team_people: { days: ["to_date"], openUntil: "to_date" },
  meetings: { kept: "organisation" },
  monthly_reports: { kept: "organisation" },
  trainings: { kept: "organisation" },
  requests: { kept: "organisation" },
  services: { kept: "organisation" },
  community: { kept: "organisation" },
  programmes: { days: ["closed_date", "follow_up_until_date"], openUntil: "closed_date", caseIn: "case_id" },
  reviews: { days: ["review_date"], caseIn: "case_id" },
  goals: { days: ["current_rated_date", "planned_for_date", "achieved_rated_date"], caseIn: "case_id" },
  tasks: { days: ["due_date", "done_date"], caseIn: "case_id" },
  stated_totals: { days: [], caseIn: "record_id" },
  surveys: { kept: "undated" },
  cooperation_matrix: { kept: "undated" },
  self_assessment: { kept: "organisation" },
  service_stages: { kept: "organisation" },
  budget: { kept: "organisation" },
  notes: { days: ["note_date"] },
};

/** Tables about work and persons: the day of their age. */
const dated = {
  raw_time_cards__entry: { days: ["work_date"] },
  raw_activity_counts__row: { days: ["period_end_date"] },
  raw_caseload__row: { days: ["as_of_date"] },
  core_time_cards__day: { days: ["work_date"] },
  core_activity_counts__holder: { days: ["period_end_date"] },
  core_activity_counts__scope: { days: ["period_end_date"] },
  core_activity_counts__activity: { days: ["period_end_date"] },
  core_card__worker_month: { days: ["month"] },
  core_activity_time__worker: { days: ["period_end_date"] },
  out__workload: { days: ["period_end_date"] },
  out__workload_activity: { days: ["period_end_date"] },
  out__workload_count: { days: ["period_end_date"] },
  out__activity_time: { days: ["period_end_date"] },
  out__fte_gap: { days: ["period_end_date"] },
  out__fte_gap_sensitivity: { days: ["period_end_date"] },
  out__caseload_capacity: { days: ["period_end_date"] },
  out__time_structure: { days: ["month"] },
  out__card_completeness: { days: ["month"] },
  out__worker_month: { days: ["month"] },
  out__team_member: { days: ["period_end_date"] },
  out__caseload: { days: ["as_of_date"] },
  out__goal_attainment: { days: ["rated_date"], caseIn: "case_id" },
  out__evaluation_note: { days: ["note_date"] },
  public__workload: { days: ["period_end_date"] },
  public__time_structure: { days: ["month"] },
  public__activity_time: { days: ["period_end_date"] },
} as const satisfies Partial<Record<TableName, Aged>>;

const kept = {
  reference: [
    "ref_unit",
    "ref_task",
    "ref_activity",
    "ref_activity_task",
    "ref_supersession",
    "ref_calendar",
    "ref_nominal",
    "ref_norm",
    "ref_given_residents",
    "ref_organisation",
    "ref_gmina",
    "ref_residents",
    "raw_residents__row",
    "raw_territory__entry",
    "core_residents__cell",
    "core_nominal__period",
    "ref_ozps_row",
    "ref_ozps_sum",
    "ref_mpips03_sum",
    "ref_mpips03_relation",
    "ref_concept",
    "ref_series_break",
    "ref_rate",
    "raw_unit_cost__price",
    "ref_shipped_price",
    "ref_price_factor",
    "ref_price_index",
    "core_unit_cost__price",
    "ref_unit_cost",
    "ref_evaluation_setting",
    "ref_evaluation_rule",
    "ref_indicator",
    "core_evaluation__as_of",
    "public__unit",
    "public__powiat",
  ],
  report: [
    "raw_mpips03__cell",
    "raw_ozps__cell",
    "core_ozps__series",
    "core_mpips03__repeated",
    "core_mpips03__line",
    "core_mpips03__broken",
    "core_profile__value",
    "core_profile__residents",
    "out__mpips03",
    "out__ozps",
    "out__ozps_forecast",
    "out__profile",
    "out__profile_rate",
    "out__profile_comparison",
    "out__gmina_question",
    "public__profile",
    "public__profile_rate",
    "public__powiat_profile",
    "public__powiat_rate",
  ],
  organisation: [
    "ref_project_post",
    "out__project_post",
    "out__staffing",
    "out__team_form",
    "out__pilot_unit",
    "out__pilot_table",
    "out__evaluation_unit",
    "out__evaluation_wave",
    "public__staffing",
    "public__project_post",
  ],
  calculation: [
    "raw_cost_cards__value",
    "ref_cost_card",
    "out__cost_card",
    "out__cost_gain",
    "out__cost_summary",
    "out__cost_level",
    "out__cost_linked",
    "out__cost_input",
    "out__cost_projection",
    "out__cost_result",
    "out__cost_sensitivity",
    "out__cost_payback",
    "public__cost_card",
    "public__cost_component",
    "public__cost_gain",
    "public__cost_summary",
    "public__cost_level",
    "public__cost_linked",
    "public__cost_input",
    "public__cost_sensitivity",
    "public__cost_projection",
    "public__cost_result",
    "public__cost_payback",
  ],
  result: [
    "out__rule_finding",
    "out__due",
    "out__indicator",
    "out__indicator_others",
    "out__comparison",
    "public__indicator",
    "public__powiat_indicator",
    "public__comparison",
    "public__rule_finding",
  ],
  files: ["raw_file", "raw_rejection", "out__input_file", "out__data_finding"],
} as const satisfies Partial<Record<keyof typeof reasons, readonly TableName[]>>;

/** The rule of every table (tests/unit/contract/retention.test.ts: none is without one). */
export const retention = {
  ...dated,
  ...Object.fromEntries(
    Object.entries(kept).flatMap(([why, names]) => names.map((name) => [name, { kept: why }])),
  ),
  ...Object.fromEntries(
    Object.entries(evaluation).flatMap(([table, rule]) =>
      ["raw", "core"].map((layer) => [`${layer}_evaluation__${table}`, rule]),
    ),
  ),
} as unknown as Readonly<Record<TableName, Retention>>;

/** Columns by which a row names the programme (case) that it belongs to. */
export const caseColumns = ["case_id", "record_id"] as const satisfies readonly FieldName[];

/** The rule of the rows of an input table of the evaluation. */
export function retentionOf(table: EvaluationTableId): Retention {
  return evaluation[table];
}

/** Tables whose rows age. */
export function agedTables(): [TableName, Aged][] {
  return (Object.keys(tables) as TableName[]).flatMap((name) => {
    const rule = retention[name];
    return "days" in rule ? [[name, rule]] : [];
  });
}
