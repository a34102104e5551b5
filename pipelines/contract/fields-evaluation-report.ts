/** Fields of the tables that the evaluation's reports need beside its results. */
import type { Field } from "./field.ts";

export const evaluationReportFields = {
  wave_date: { type: "date", pl: "Dzień pomiaru", en: "Day of the wave" },
  has_come: {
    type: "boolean",
    pl: "Czy dzień pomiaru nadszedł do dnia ewaluacji",
    en: "Whether the wave's day has come by the day of evaluation",
  },
  note_no: {
    type: "integer",
    min: 1,
    pl: "Numer notatki w dniu i części raportu",
    en: "Number of the note within its day and section",
  },
} as const satisfies Record<string, Field>;
