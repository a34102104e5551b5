/** Rules about the evaluator's notes in a text file. */
import type { Rule } from "../rules.ts";

export const evaluationNoteRules = {
  evaluation_note_without_section: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Notatka nie stoi pod żadną częścią raportu. Nie wczytano jej.",
      en: "The note stands under no section of the report. It was not read.",
    },
    todo: {
      pl: "Przed notatką wpisz w osobnym wierszu część raportu w nawiasie kwadratowym, np. [praktyka].",
      en: "Write the section of the report in brackets on a line before the note, e.g. [praktyka].",
    },
  },
  evaluation_note_without_day: {
    severity: "error",
    isRejected: true,
    what: {
      pl: "Notatka nie zaczyna się od daty. Nie wczytano jej.",
      en: "The note does not begin with a day. It was not read.",
    },
    todo: {
      pl: "Zacznij notatkę od dnia, np. 2026-03-12 Wizyta w ośrodku…",
      en: "Begin the note with a day, e.g. 2026-03-12 Visit to the centre…",
    },
  },
} satisfies Record<string, Rule>;
