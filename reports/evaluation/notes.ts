/** The evaluator's notes of a section, by day. */
import { codeText } from "../../pipelines/figures/labels.ts";
import { capitalised } from "../../pipelines/lib/polish.ts";
import type { Block } from "../content.ts";
import type { EvaluationView } from "./view.ts";

/** [] where there are none. */
export function notesOf(view: EvaluationView, section: string): Block[] {
  const notes = view.notes
    .filter(({ report_section }) => report_section === section)
    .toSorted((a, b) =>
      a.note_date === b.note_date ? a.note_no - b.note_no : a.note_date < b.note_date ? -1 : 1,
    );
  if (notes.length === 0) return [];
  return [
    {
      kind: "notes",
      label: "Notatki ewaluatora",
      notes: notes.map(({ note_date, note_kind, note_text }) => ({
        date: String(note_date),
        text: `${note_kind === null ? "" : `${capitalised(codeText("note_kind", String(note_kind)))}: `}${String(note_text)}`,
      })),
    },
  ];
}
