/** What goes into the profile of the gmina: concepts and the value chosen for each. */
import type { Table } from "./table.ts";

export const profileTablesIn = {
  // dictionaries
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

  // each thing once
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
} as const satisfies Record<string, Table>;
