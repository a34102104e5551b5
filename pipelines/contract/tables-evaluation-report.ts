/** What the evaluation's reports and pages need beside its results: who takes part, the days of the waves, the notes. */
import type { Table } from "./table.ts";

export const tablesEvaluationReport = {
  out__evaluation_unit: {
    grain: { pl: "jednostka pilotażu albo porównawcza", en: "unit of the pilot or of the comparison" },
    key: ["unit_id"],
    fields: [
      "unit_id",
      "arm",
      "model",
      "standards",
      "preparation_start_date",
      "start_date",
      "end_date",
      "post_filled_date",
      "responsibility",
      "social_worker_role",
      "as_of_date",
      "as_of_basis",
    ],
    optional: [
      "standards",
      "preparation_start_date",
      "start_date",
      "end_date",
      "post_filled_date",
      "responsibility",
      "social_worker_role",
    ],
    isPublished: true,
  },
  out__evaluation_wave: {
    grain: { pl: "jednostka i pomiar", en: "unit and wave" },
    key: ["unit_id", "wave"],
    fields: ["unit_id", "wave", "wave_date", "has_come"],
    isPublished: true,
  },
  // unit_id „all”: a note on the pilot as a whole.
  out__evaluation_note: {
    grain: {
      pl: "notatka ewaluatora w części raportu („all”: o całym pilotażu)",
      en: "evaluator's note in a section of the report (“all”: on the whole pilot)",
    },
    key: ["unit_id", "report_section", "note_date", "note_no"],
    fields: [
      "unit_id",
      "report_section",
      "note_date",
      "note_no",
      "note_kind",
      "note_text",
      "file_id",
      "sheet_no",
      "row_no",
    ],
    optional: ["note_kind"],
    isPublished: true,
  },
} as const satisfies Record<string, Table>;
