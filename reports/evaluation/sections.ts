/** Which indicators each section speaks of, and which of them its sentences name. Every indicator has one place. */
export interface Topic {
  /** Of the table. */
  caption: string;
  ids: readonly string[];
  /** Said in sentences before the table. */
  leads: readonly string[];
}

export const topics = {
  helping: {
    caption: "Praktyka pomagania",
    ids: [
      "programmes_reviewed",
      "programme_tasks_done",
      "programme_tasks_on_time",
      "meetings_with_family",
      "survey_worker",
    ],
    leads: ["meetings_with_family", "programmes_reviewed", "programme_tasks_done"],
  },
  organising: {
    caption: "Organizowanie pomocy",
    ids: [
      "elements_without_gap",
      "stages_finished",
      "monthly_reports_on_time",
      "consultations",
      "training_hours_per_worker",
      "supervision_hours_per_worker",
      "social_work_only_share",
    ],
    leads: ["elements_without_gap", "stages_finished", "social_work_only_share"],
  },
  workload: {
    caption: "Czas pracy, czasy założone i rodziny na etat",
    ids: [
      "time_direct_share",
      "time_administration_share",
      "activity_time_to_standard",
      "activity_times_consistent",
      "families_per_social_worker",
      "families_per_benefits_worker",
    ],
    leads: ["time_direct_share", "families_per_social_worker", "families_per_benefits_worker"],
  },
  programmes: {
    caption: "Programy i cele rodzin",
    ids: [
      "goal_attainment",
      "goals_attained",
      "goal_results_met",
      "programmes_met_of_all",
      "programmes_met_of_closed",
      "programme_duration",
      "helped_share",
    ],
    leads: ["programmes_met_of_all", "programmes_met_of_closed", "goal_attainment"],
  },
  familySurveys: { caption: "Głos rodzin", ids: ["survey_family"], leads: ["survey_family"] },
  teams: {
    caption: "Współpraca w zespołach",
    ids: [
      "team_tasks_done",
      "team_tasks_on_time",
      "meetings_per_team_month",
      "meetings_with_authorities",
      "institutions_per_team",
      "ngo_members",
      "requests_filed",
      "requests_realised",
      "requests_refused",
      "difficulties_solved",
      "cooperation_density",
      "cooperation_intensity",
      "survey_partner",
    ],
    leads: ["cooperation_density", "meetings_per_team_month", "meetings_with_authorities"],
  },
  community: {
    caption: "Usługi i społeczność lokalna",
    ids: [
      "services_listed",
      "services_new",
      "services_removed",
      "services_age",
      "documents_changed",
      "services_secured",
      "infrastructure_built",
      "campaigns",
      "council_sessions",
      "funds_raised",
    ],
    leads: ["services_listed", "documents_changed", "funds_raised"],
  },
  costs: {
    caption: "Koszty modelu",
    ids: ["model_cost_per_family", "model_cost_per_attained_goal", "budget_spent"],
    leads: ["model_cost_per_family", "model_cost_per_attained_goal", "budget_spent"],
  },
} as const satisfies Record<string, Topic>;

/** Indicators that the pilot cannot move: they stand with the comparison. */
export const placebos = ["old_dependency"] as const;
