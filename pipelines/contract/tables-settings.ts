/** Settings, from miernik.yaml and the shipped defaults. */
import { period, type Table } from "./table.ts";

export const settingTables = {
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
  ref_given_residents: {
    grain: {
      pl: "jednostka i rok, od którego miernik.yaml podaje liczbę mieszkańców",
      en: "unit and year from which miernik.yaml gives a population",
    },
    key: ["unit_id", "from_year"],
    fields: ["unit_id", "from_year", "residents"],
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
} as const satisfies Record<string, Table>;
