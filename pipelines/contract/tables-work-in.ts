/** What goes into the answers about work: time cards, activity counts, caseload. */
import { period, place, type Table } from "./table.ts";

export const workTablesIn = {
  // as received, each row with its place
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

  // typed, keyed, each thing once
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
} as const satisfies Record<string, Table>;
