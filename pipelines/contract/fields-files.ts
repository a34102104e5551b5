/** Fields of files, of places in them and of the findings about them. */
import { breachSeverities } from "./codes-evaluation.ts";
import { formKinds } from "./codes-files.ts";
import type { Field } from "./field.ts";

const entries = { pl: "wpisy", en: "entries" };

export const fileFields = {
  // files
  file_id: { type: "text", pl: "Plik: skrót SHA-256 jego treści", en: "File: SHA-256 of its content" },
  over_file_id: {
    type: "text",
    pl: "Plik zastąpiony: skrót SHA-256 jego treści",
    en: "Superseded file: SHA-256 of its content",
  },
  file: {
    type: "text",
    pl: "Plik (ścieżka w folderze projektu; nazwisko zamaskowane)",
    en: "File (path in the project; names masked)",
  },
  file_format: { type: "text", pl: "Format rozpoznany po treści", en: "Format recognised by content" },
  form_kinds: {
    type: "text",
    pl: `Co jest w pliku: kody rozdzielone spacją (${kindList("pl")}); puste, gdy nie rozpoznano niczego`,
    en: `What the file holds: codes separated by spaces (${kindList("en")}); empty where nothing was recognised`,
  },
  data_from_date: {
    type: "date",
    pl: "Pierwszy dzień, o którym mówią dane z pliku (w sprawozdaniach: pierwszy dzień roku)",
    en: "First day of which the file's data speak (of reports: first day of the year)",
  },
  data_to_date: {
    type: "date",
    pl: "Ostatni dzień, o którym mówią dane z pliku (w sprawozdaniach: ostatni dzień roku)",
    en: "Last day of which the file's data speak (of reports: last day of the year)",
  },
  byte_count: {
    type: "integer",
    min: 0,
    unit: { pl: "B", en: "B" },
    pl: "Wielkość pliku",
    en: "Size of the file",
  },
  row_count: {
    type: "integer",
    min: 0,
    unit: entries,
    pl: "Odczytane wpisy",
    en: "Entries read",
  },
  rejected_count: {
    type: "integer",
    min: 0,
    unit: entries,
    pl: "Odrzucone wpisy (w rejects.csv)",
    en: "Rejected entries (in rejects.csv)",
  },
  repeated_count: {
    type: "integer",
    min: 0,
    unit: entries,
    pl: "Wpisy powtórzone w innym pliku, policzone raz",
    en: "Entries repeated from another file, counted once",
  },

  // places
  sheet_no: {
    type: "integer",
    min: 1,
    pl: "Numer arkusza w pliku, od 1",
    en: "Number of the sheet in the file, from 1",
  },
  row_no: { type: "integer", min: 1, pl: "Numer wiersza, od 1", en: "Row number, from 1" },
  col_no: { type: "integer", min: 1, pl: "Numer kolumny, od 1", en: "Column number, from 1" },
  fte_col_no: {
    type: "integer",
    min: 1,
    pl: "Numer kolumny, w której stoi etat, od 1",
    en: "Number of the column that holds the FTE, from 1",
  },
  cell: {
    type: "text",
    pl: "Komórka, np. F211; w pliku tekstowym litera kolumny i numer wiersza",
    en: "Cell, e.g. F211; in a text file the column's letter and the line",
  },

  // findings
  rule: { type: "text", pl: "Reguła, której dotyczy uwaga (kod)", en: "Rule of the finding (code)" },
  severity: {
    type: "text",
    pl: "Waga uwagi albo odstępstwa od reguły",
    en: "Severity of the finding, or of the breach of a rule",
    values: {
      error: { pl: "błąd – coś pominięto", en: "error – something was left out" },
      warning: { pl: "ostrzeżenie – policzono, ale sprawdź", en: "warning – counted, but check" },
      note: { pl: "informacja", en: "note" },
      ...breachSeverities,
    },
  },
  finding_no: {
    type: "integer",
    min: 1,
    pl: "Numer uwagi, od najpoważniejszej",
    en: "Number of the finding, most serious first",
  },
  message: { type: "text", pl: "Co jest nie tak", en: "What is wrong" },
  todo: { type: "text", pl: "Co zrobić", en: "What to do" },
} as const satisfies Record<string, Field>;

function kindList(language: "pl" | "en"): string {
  return Object.entries(formKinds)
    .map(([code, words]) => `${code} – ${words[language]}`)
    .join("; ");
}
