/**
 * Every table once: what one row is, its key, its fields. Types, units and meanings of the fields stand in
 * `fields.ts`. A field is required unless listed under `optional`.
 */
import type { FieldName } from "./fields.ts";

/** Raised when what outlives a run (the meta__ tables) changes; `migrations.ts` brings an older database up. */
export const schemaVersion = 1;

export interface Table {
  /** One row per … */
  grain: { pl: string; en: string };
  key: readonly FieldName[];
  fields: readonly FieldName[];
  optional?: readonly FieldName[];
  /** Published tables stand in OUT/internal/data. */
  isPublished?: boolean;
}

const place = ["file_id", "sheet_no", "row_no", "col_no"] as const;
const period = ["period_start_date", "period_end_date"] as const;

export const tables = {
  // settings, from miernik.yaml and the shipped defaults
  ref_unit: {
    grain: { pl: "jednostka", en: "unit" },
    key: ["unit_id"],
    fields: ["unit_id", "unit_name", "unit_type", "teryt", "available_share"],
    optional: ["teryt"],
  },
  ref_task: {
    grain: { pl: "stanowisko i zadanie z karty", en: "role and task of the card" },
    key: ["role", "task"],
    fields: ["role", "task", "task_group"],
  },
  ref_activity: {
    grain: { pl: "jednostka, stanowisko i czynność", en: "unit, role and activity" },
    key: ["unit_id", "role", "activity"],
    fields: ["unit_id", "role", "activity", "activity_label", "standard_h", "source"],
    isPublished: true,
  },
  ref_activity_task: {
    grain: {
      pl: "jednostka, stanowisko, czynność i zadanie, którym się ją mierzy",
      en: "unit, role, activity and a task that measures it",
    },
    key: ["unit_id", "role", "activity", "task"],
    fields: ["unit_id", "role", "activity", "task"],
  },
  ref_supersession: {
    grain: { pl: "para plików: zastępujący i zastąpiony", en: "pair of files: superseding and superseded" },
    key: ["file_id", "over_file_id"],
    fields: ["file_id", "over_file_id"],
  },
  ref_calendar: {
    grain: { pl: "dzień", en: "day" },
    key: ["work_date"],
    fields: ["work_date", "nominal_h"],
  },
  ref_nominal: {
    grain: {
      pl: "jednostka i okres, dla których podano własny wymiar",
      en: "unit and period with a nominal time of its own",
    },
    key: ["unit_id", ...period],
    fields: ["unit_id", ...period, "nominal_h"],
  },

  ref_norm: {
    grain: { pl: "jednostka, norma i początek obowiązywania", en: "unit, norm and start of validity" },
    key: ["unit_id", "norm_id", "valid_from_date"],
    fields: ["unit_id", "norm_id", "valid_from_date", "valid_to_date", "threshold", "source"],
    optional: ["valid_to_date"],
    isPublished: true,
  },
  ref_residents: {
    grain: {
      pl: "jednostka i rok, od którego znana jest liczba mieszkańców",
      en: "unit and year of a population",
    },
    key: ["unit_id", "from_year"],
    fields: ["unit_id", "from_year", "residents", "source"],
    isPublished: true,
  },
  ref_organisation: {
    grain: { pl: "jednostka, część i zespół", en: "unit, part and team" },
    key: ["unit_id", "centre_part", "team"],
    fields: ["unit_id", "centre_part", "team", "persons"],
    optional: ["persons"],
  },
  ref_project_post: {
    grain: { pl: "jednostka i stanowisko z projektu", en: "unit and post made with project money" },
    key: ["unit_id", "post"],
    fields: ["unit_id", "post", "fte", "project_end_date", "ended_date"],
    optional: ["ended_date"],
  },

  // raw: as received, each row with its place
  raw_file: {
    grain: { pl: "plik", en: "file" },
    key: ["file_id"],
    fields: ["file_id", "file", "unit_id", "file_format", "byte_count"],
    optional: ["unit_id", "file_format"],
  },
  raw_time_cards__entry: {
    grain: { pl: "wpis godzin w karcie albo eksporcie", en: "entry of hours in a card or an export" },
    key: [...place],
    fields: [...place, "unit_id", "worker_id", "team", "role", "work_date", "task", "hours_h"],
    optional: ["team"],
  },
  raw_activity_counts__row: {
    grain: { pl: "wiersz tabeli liczb czynności", en: "row of an activity table" },
    key: [...place],
    fields: [
      ...place,
      "unit_id",
      ...period,
      "team",
      "worker_id",
      "role",
      "fte",
      "fte_col_no",
      "activity",
      "activity_count",
    ],
    optional: ["team", "worker_id", "fte"],
  },
  raw_caseload__row: {
    grain: { pl: "wiersz tabeli środowisk", en: "row of a caseload table" },
    key: [...place],
    fields: [
      ...place,
      "unit_id",
      "as_of_date",
      "team",
      "worker_id",
      "role",
      "families",
      "social_work_cases",
      "fte",
      "full_time_persons",
    ],
    optional: ["team", "worker_id", "families", "social_work_cases", "fte", "full_time_persons"],
  },
  raw_rejection: {
    grain: {
      pl: "wpis odrzucony dopiero w zestawieniu z innymi",
      en: "entry rejected only when seen beside others",
    },
    key: [...place, "rule"],
    fields: [...place, "rule"],
  },

  // core: typed, keyed, each thing once
  core_time_cards__day: {
    grain: {
      pl: "jednostka, pracownik, stanowisko, dzień i zadanie",
      en: "unit, worker, role, day and task",
    },
    key: ["unit_id", "worker_id", "role", "work_date", "task"],
    fields: ["unit_id", "worker_id", "role", "work_date", "task", "hours_h"],
  },
  core_activity_counts__holder: {
    grain: {
      pl: "jednostka, okres, stanowisko i pracownik albo (bez pracownika) zespół",
      en: "unit, period, role and worker or (without a worker) team",
    },
    key: ["unit_id", ...period, "role", "team", "worker_id"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "team",
      "worker_id",
      "fte",
      "file_id",
      "sheet_no",
      "row_no",
      "fte_col_no",
    ],
    optional: ["team", "worker_id", "fte"],
  },
  core_activity_counts__scope: {
    grain: { pl: "jednostka, okres, stanowisko i zakres", en: "unit, period, role and scope" },
    key: ["unit_id", ...period, "role", "scope", "scope_id"],
    fields: ["unit_id", ...period, "role", "scope", "scope_id", "fte"],
    optional: ["fte"],
  },
  core_activity_counts__activity: {
    grain: {
      pl: "jednostka, okres, stanowisko, zespół, pracownik i czynność",
      en: "unit, period, role, team, worker and activity",
    },
    key: ["unit_id", ...period, "role", "team", "worker_id", "activity"],
    fields: ["unit_id", ...period, "role", "team", "worker_id", "activity", "activity_count"],
    optional: ["team", "worker_id"],
  },
  core_nominal__period: {
    grain: { pl: "jednostka i okres", en: "unit and period" },
    key: ["unit_id", ...period],
    fields: ["unit_id", ...period, "nominal_h", "source"],
  },
  core_card__worker_month: {
    grain: { pl: "jednostka, miesiąc, stanowisko i pracownik", en: "unit, month, role and worker" },
    key: ["unit_id", "month", "role", "worker_id"],
    fields: ["unit_id", "month", "role", "worker_id", "fte", "expected_h", "entered_h", "filled_days"],
    optional: ["fte", "expected_h"],
  },
  core_activity_time__worker: {
    grain: {
      pl: "jednostka, okres, stanowisko, czynność i pracownik z kartami za cały okres",
      en: "unit, period, role, activity and worker with cards for the whole period",
    },
    key: ["unit_id", ...period, "role", "activity", "worker_id"],
    fields: ["unit_id", ...period, "role", "activity", "worker_id", "activity_count", "hours_h"],
  },

  // out: answers
  out__workload: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres i podstawa czasu",
      en: "unit, period, role, scope and time basis",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "time_basis"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "time_basis",
      "fte",
      "nominal_h",
      "available_h",
      "hours_per_fte_h",
      "workload_nominal",
      "workload_available",
    ],
    optional: ["fte", "hours_per_fte_h", "workload_nominal", "workload_available"],
    isPublished: true,
  },
  out__workload_activity: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres, podstawa czasu i czynność",
      en: "unit, period, role, scope, time basis and activity",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "time_basis", "activity"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "time_basis",
      "activity",
      "activity_label",
      "activity_count",
      "activity_time_h",
      "time_origin",
      "hours_per_fte_h",
    ],
    optional: ["hours_per_fte_h"],
    isPublished: true,
  },
  out__workload_count: {
    grain: {
      pl: "jednostka, okres, stanowisko, zespół, pracownik i czynność",
      en: "unit, period, role, team, worker and activity",
    },
    key: ["unit_id", ...period, "role", "team", "worker_id", "activity"],
    fields: ["unit_id", ...period, "role", "team", "worker_id", "fte", "activity", "activity_count"],
    optional: ["team", "worker_id", "fte"],
    isPublished: true,
  },
  out__activity_time: {
    grain: {
      pl: "jednostka albo „all”, okres, stanowisko i czynność",
      en: "unit or “all”, period, role and activity",
    },
    key: ["unit_id", ...period, "role", "activity"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "activity",
      "activity_label",
      "worker_count",
      "activity_count",
      "hours_h",
      "measured_h",
      "ci_low_h",
      "ci_high_h",
      "standard_h",
      "verdict",
    ],
    optional: ["hours_h", "measured_h", "ci_low_h", "ci_high_h", "standard_h"],
    isPublished: true,
  },
  out__fte_gap: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres i podstawa czasu",
      en: "unit, period, role, scope and time basis",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "time_basis"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "time_basis",
      "fte",
      "available_h",
      "needed_h",
      "required_fte",
      "required_low_fte",
      "required_high_fte",
      "gap_fte",
      "gap_low_fte",
      "gap_high_fte",
      "workload_available",
      "workload_low",
      "workload_high",
      "worker_count",
      "measured_share",
      "completeness",
      "gap_verdict",
    ],
    optional: [
      "fte",
      "required_fte",
      "required_low_fte",
      "required_high_fte",
      "gap_fte",
      "gap_low_fte",
      "gap_high_fte",
      "workload_available",
      "workload_low",
      "workload_high",
      "completeness",
    ],
    isPublished: true,
  },
  out__fte_gap_sensitivity: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres i dana wejściowa (czynność, gdy chodzi o jej czas)",
      en: "unit, period, role, scope and input (with the activity, where it is a time)",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "gap_input", "activity"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "gap_input",
      "activity",
      "input_low",
      "input_base",
      "input_high",
      "range_basis",
      "gap_at_low_fte",
      "gap_at_high_fte",
      "swing_fte",
    ],
    optional: ["activity"],
    isPublished: true,
  },
  out__caseload_capacity: {
    grain: {
      pl: "jednostka, okres, stanowisko, zakres i podstawa czasu",
      en: "unit, period, role, scope and time basis",
    },
    key: ["unit_id", ...period, "role", "scope", "scope_id", "time_basis"],
    fields: [
      "unit_id",
      ...period,
      "role",
      "scope",
      "scope_id",
      "time_basis",
      "mean_families",
      "date_count",
      "hours_per_family_h",
      "capacity_families",
      "capacity_low_families",
      "capacity_high_families",
      "norm_families",
      "capacity_verdict",
    ],
    optional: ["hours_per_family_h", "capacity_families", "capacity_low_families", "capacity_high_families"],
    isPublished: true,
  },
  out__staffing: {
    grain: { pl: "jednostka, dzień i norma", en: "unit, date and norm" },
    key: ["unit_id", "as_of_date", "norm_id"],
    fields: [
      "unit_id",
      "as_of_date",
      "norm_id",
      "threshold",
      "base_count",
      "required_fte",
      "required_persons",
      "actual_fte",
      "gap_fte",
      "is_met",
      "max_base_count",
      "source",
    ],
    optional: [
      "threshold",
      "base_count",
      "required_fte",
      "required_persons",
      "actual_fte",
      "gap_fte",
      "is_met",
      "max_base_count",
    ],
    isPublished: true,
  },
  out__team_form: {
    grain: { pl: "jednostka, część ośrodka i zespół", en: "unit, part of the centre and team" },
    key: ["unit_id", "centre_part", "team"],
    fields: ["unit_id", "centre_part", "team", "as_of_date", "persons", "team_form", "source"],
    optional: ["team", "as_of_date", "persons", "team_form"],
    isPublished: true,
  },
  out__project_post: {
    grain: { pl: "jednostka i stanowisko utworzone w projekcie", en: "unit and post made in the project" },
    key: ["unit_id", "post"],
    fields: [
      "unit_id",
      "post",
      "fte",
      "project_end_date",
      "keep_until_date",
      "ended_date",
      "as_of_date",
      "post_status",
    ],
    optional: ["ended_date"],
    isPublished: true,
  },
  out__time_structure: {
    grain: { pl: "jednostka, miesiąc, stanowisko i zadanie", en: "unit, month, role and task" },
    key: ["unit_id", "month", "role", "task"],
    fields: ["unit_id", "month", "role", "task", "task_group", "hours_h", "share", "worker_count"],
    optional: ["share"],
    isPublished: true,
  },
  out__card_completeness: {
    grain: { pl: "jednostka, miesiąc i stanowisko", en: "unit, month and role" },
    key: ["unit_id", "month", "role"],
    fields: [
      "unit_id",
      "month",
      "role",
      "worker_count",
      "expected_h",
      "entered_h",
      "completeness",
      "filled_days",
    ],
    optional: ["expected_h", "completeness"],
    isPublished: true,
  },
  out__worker_month: {
    grain: { pl: "jednostka, miesiąc, stanowisko i pracownik", en: "unit, month, role and worker" },
    key: ["unit_id", "month", "role", "worker_id"],
    fields: [
      "unit_id",
      "month",
      "role",
      "worker_id",
      "fte",
      "expected_h",
      "entered_h",
      "completeness",
      "filled_days",
    ],
    optional: ["fte", "expected_h", "completeness"],
    isPublished: true,
  },
  out__team_member: {
    grain: {
      pl: "jednostka, okres, stanowisko, zespół i pracownik, którego pracę policzono",
      en: "unit, period, role, team and worker whose work was counted",
    },
    key: ["unit_id", ...period, "role", "team", "worker_id"],
    fields: ["unit_id", ...period, "role", "team", "worker_id"],
    optional: ["team"],
    isPublished: true,
  },
  out__caseload: {
    grain: { pl: "jednostka, dzień, stanowisko i zakres", en: "unit, date, role and scope" },
    key: ["unit_id", "as_of_date", "role", "scope", "scope_id"],
    fields: [
      "unit_id",
      "as_of_date",
      "role",
      "scope",
      "scope_id",
      "families",
      "social_work_cases",
      "fte",
      "full_time_persons",
    ],
    optional: ["families", "social_work_cases", "fte", "full_time_persons"],
    isPublished: true,
  },
  out__input_file: {
    grain: { pl: "plik wejściowy", en: "input file" },
    key: ["file_id"],
    fields: [
      "file_id",
      "file",
      "unit_id",
      "file_format",
      "byte_count",
      "row_count",
      "rejected_count",
      "repeated_count",
    ],
    optional: ["unit_id", "file_format"],
    isPublished: true,
  },
  out__data_finding: {
    grain: { pl: "uwaga do danych", en: "finding about the data" },
    key: ["finding_no"],
    fields: [
      "finding_no",
      "severity",
      "rule",
      "unit_id",
      "file",
      "sheet_no",
      "cell",
      "message",
      "todo",
      "hours_h",
    ],
    optional: ["unit_id", "file", "sheet_no", "cell", "hours_h"],
    isPublished: true,
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type PublishedTable = {
  [T in TableName]: (typeof tables)[T] extends { isPublished: true } ? T : never;
}[TableName];
