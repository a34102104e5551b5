/** The ways in which the invented office systems write an export. */
import { usualColumns, usualHeadings, type ExportStyle } from "./export-files.ts";

export const utf8 = { format: "text", delimiter: ";", encoding: "utf-8", eol: "\r\n" } as const;

export const oldText: ExportStyle = {
  headings: usualHeadings,
  columns: usualColumns,
  date: "polish",
  hours: "comma",
  dash: " - ",
  edition: "annex",
  kind: { format: "text", delimiter: ";", encoding: "windows-1250", eol: "\r\n" },
};

export const newText: ExportStyle = {
  ...oldText,
  date: "iso",
  hours: "dot",
  kind: { format: "text", delimiter: ",", encoding: "utf-8-bom", eol: "\n" },
};

export const dayNumbers: ExportStyle = {
  ...oldText,
  date: "serial",
  hours: "number",
  dash: " – ",
  kind: { format: "xlsx" },
};

export const libreOffice: ExportStyle = {
  ...oldText,
  date: "cell",
  hours: "number",
  dash: " — ",
  edition: "table",
  kind: { format: "ods" },
};

export const webPage: ExportStyle = { ...oldText, kind: { format: "html" } };

/** Other headings, and the month in a column of its own. */
export const newSystem: ExportStyle = {
  headings: ["Imię i nazwisko", "Zespół", "Stanowisko", "Miesiąc", "Dzień", "Zadanie", "Liczba godzin"],
  columns: ["worker", "team", "role", "month", "date", "task", "hours"],
  date: "iso",
  hours: "comma",
  dash: " – ",
  edition: "annex",
  kind: { format: "text", delimiter: "\t", encoding: "utf-8", eol: "\n" },
};

/** A workbook with a title above the heading. */
export function titled(title: string): ExportStyle {
  return {
    ...newSystem,
    headings: usualHeadings,
    columns: usualColumns,
    date: "cell",
    hours: "number",
    title: [[title], []],
    kind: { format: "xlsx" },
  };
}
