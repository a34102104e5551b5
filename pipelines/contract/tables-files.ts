/** Files: what was received, what was rejected, what was found. */
import { place, type Table } from "./table.ts";

export const fileTables = {
  // as received
  raw_file: {
    grain: { pl: "plik", en: "file" },
    key: ["file_id"],
    fields: ["file_id", "file", "unit_id", "file_format", "byte_count"],
    optional: ["unit_id", "file_format"],
  },
  raw_rejection: {
    grain: {
      pl: "wpis odrzucony dopiero w zestawieniu z innymi",
      en: "entry rejected only when seen beside others",
    },
    key: [...place, "rule"],
    fields: [...place, "rule"],
  },

  // answers
  out__input_file: {
    grain: { pl: "plik wejściowy", en: "input file" },
    key: ["file_id"],
    fields: [
      "file_id",
      "file",
      "unit_id",
      "file_format",
      "form_kinds",
      "data_from_date",
      "data_to_date",
      "byte_count",
      "row_count",
      "rejected_count",
      "repeated_count",
    ],
    optional: ["unit_id", "file_format", "form_kinds", "data_from_date", "data_to_date"],
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
