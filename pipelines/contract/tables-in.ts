/** What goes into answers: settings (ref_), what was received (raw_), tidy and keyed (core_). */
import { period, place, type Table } from "./table.ts";

export const tablesIn = {
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

  ref_concept: {
    grain: { pl: "pojęcie", en: "concept" },
    key: ["concept"],
    fields: ["concept", "concept_label", "concept_group", "unit_pl", "form", "certainty"],
    isPublished: true,
  },
  ref_series_break: {
    grain: {
      pl: "pojęcie i rok, od którego znaczy co innego",
      en: "concept and year from which it means something else",
    },
    key: ["concept", "break_year"],
    fields: ["concept", "break_year", "break_reason", "break_reason_en", "certainty", "source"],
    isPublished: true,
  },
  ref_rate: {
    grain: { pl: "wskaźnik, część ułamka i pojęcie", en: "rate, part of the fraction and concept" },
    key: ["rate_id", "rate_part", "concept"],
    fields: ["rate_id", "rate_part", "concept", "norm_id"],
    optional: ["norm_id"],
  },
  ref_ozps_row: {
    grain: { pl: "wiersz oceny zasobów (OZPS)", en: "row of the OZPS assessment" },
    key: ["concept"],
    fields: ["concept", "row", "row_label", "most_change"],
    optional: ["most_change"],
  },
  ref_ozps_sum: {
    grain: {
      pl: "całość i część: dwa wiersze oceny zasobów (OZPS)",
      en: "whole and part: two rows of the OZPS assessment",
    },
    key: ["concept", "part_concept"],
    fields: ["concept", "part_concept", "is_complete"],
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
  raw_mpips03__cell: {
    grain: { pl: "komórka sprawozdania MPiPS-03", en: "cell of an MPiPS-03 report" },
    key: [...place],
    fields: [
      ...place,
      "unit_id",
      "teryt",
      "year",
      "period",
      "edition",
      "form_section",
      "dzial",
      "row",
      "col",
      "concept",
      "value",
      "symbol",
      "source_form",
    ],
    optional: ["teryt", "concept", "value", "symbol"],
  },
  raw_ozps__cell: {
    grain: { pl: "komórka oceny zasobów (OZPS)", en: "cell of an OZPS assessment" },
    key: [...place],
    fields: [
      ...place,
      "unit_id",
      "teryt",
      "assessment_year",
      "row",
      "concept",
      "value_year",
      "kind",
      "value",
      "symbol",
      "text",
    ],
    optional: ["teryt", "concept", "value", "symbol", "text"],
  },
  raw_residents__row: {
    grain: { pl: "wiersz rejestru liczby ludności", en: "row of a population register" },
    key: [...place],
    fields: [...place, "unit_id", "teryt", "year", "residents"],
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
  core_profile__value: {
    grain: {
      pl: "jednostka, rok i pojęcie: komórka wybrana spośród formularzy i wydań",
      en: "unit, year and concept: the cell chosen among forms and editions",
    },
    key: ["unit_id", "year", "concept"],
    fields: [
      "unit_id",
      "year",
      "concept",
      "value",
      "source_form",
      "edition",
      "dzial",
      "assessment_year",
      "row",
      "col",
      "teryt",
    ],
    optional: ["edition", "dzial", "assessment_year", "col", "teryt"],
  },
  core_profile__residents: {
    grain: { pl: "jednostka i rok", en: "unit and year" },
    key: ["unit_id", "year"],
    fields: ["unit_id", "year", "residents", "source"],
  },
  core_ozps__series: {
    grain: {
      pl: "jednostka, pojęcie i rok wartości (bez prognoz, z najnowszej oceny)",
      en: "unit, concept and value year (no forecasts, from the latest assessment)",
    },
    key: ["unit_id", "concept", "value_year"],
    fields: ["unit_id", "concept", "value_year", "value", "assessment_year"],
  },
} as const satisfies Record<string, Table>;
