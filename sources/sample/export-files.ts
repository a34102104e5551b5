/** Long exports from an office system: one row per worker, day and task. */
import { polishDate, serialDay } from "./calendar.ts";
import { columnLetters } from "./form.ts";
import { exportLabel, roleLabels, type Edition } from "./labels.ts";
import type { Mistakes } from "./mistakes.ts";
import { odsFile } from "./ods.ts";
import type { Placed, SampleFile } from "./sample-file.ts";
import { delimited, encoded, withComma, type Encoding } from "./text.ts";
import { escaped, excelFile, type Value } from "./workbook.ts";
import type { Entry } from "./work.ts";

export interface ExportStyle {
  headings: readonly string[];
  /** What stands under each heading. */
  columns: readonly ("worker" | "team" | "role" | "month" | "date" | "task" | "hours")[];
  date: "iso" | "polish" | "serial" | "cell";
  hours: "comma" | "dot" | "number";
  dash: string;
  edition: Edition;
  /** Rows above the heading. */
  title?: readonly (readonly Value[])[];
  kind:
    | { format: "text"; delimiter: ";" | "," | "\t"; encoding: Encoding; eol: string }
    | { format: "html" | "xlsx" | "xls" | "ods" };
}

export const usualHeadings = ["Pracownik", "Zespół", "Stanowisko", "Data", "Zadanie", "Godziny"] as const;
export const usualColumns = ["worker", "team", "role", "date", "task", "hours"] as const;

export function exportFile(
  path: string,
  entries: readonly Entry[],
  style: ExportStyle,
  mistakes: Pick<Mistakes, "ofEntry">,
): SampleFile {
  const title = style.title ?? [];
  const rows = entries.map((entry) => style.columns.map((column) => cellOf(entry, column, style, mistakes)));
  const placed = entries.flatMap((entry, index): Placed[] => {
    const mistake = mistakes.ofEntry.get(entry);
    if (!mistake) return [];
    const column = style.columns.indexOf(mistake.rule === "task_unknown" ? "task" : "hours");
    const cell = columnLetters(column) + String(title.length + 1 + index + 1);
    return [{ rule: mistake.rule, entry, sheet: 1, cell }];
  });
  return { path, bytes: bytesOf([...title, style.headings, ...rows], style.kind), placed };
}

function cellOf(
  entry: Entry,
  column: ExportStyle["columns"][number],
  style: ExportStyle,
  mistakes: Pick<Mistakes, "ofEntry">,
): Value {
  const mistake = mistakes.ofEntry.get(entry);
  switch (column) {
    case "worker":
      return entry.post.worker;
    case "team":
      return entry.post.team;
    case "role":
      return entry.post.title ?? roleLabels[entry.post.role];
    case "month":
      return entry.date.slice(0, 7);
    case "date":
      return dateCell(entry.date, style.date);
    case "task":
      if (mistake?.rule === "task_unknown") return mistake.written;
      return exportLabel(entry.post.role, entry.task, style.dash, style.edition);
    case "hours":
      if (mistake && mistake.rule !== "task_unknown") return mistake.written;
      return hoursCell(entry.amount / 4, style.hours);
  }
}

function dateCell(date: string, form: ExportStyle["date"]): Value {
  if (form === "iso") return date;
  if (form === "polish") return polishDate(date);
  return form === "serial" ? serialDay(date) : { date };
}

function hoursCell(hours: number, form: ExportStyle["hours"]): Value {
  if (form === "number") return hours;
  return form === "comma" ? withComma(hours) : String(hours);
}

function bytesOf(rows: readonly (readonly Value[])[], kind: ExportStyle["kind"]): Uint8Array {
  switch (kind.format) {
    case "text":
      return encoded(
        delimited(
          rows.map((row) => row.map(plain)),
          kind.delimiter,
          kind.eol,
        ),
        kind.encoding,
      );
    case "html":
      return encoded(htmlTable(rows), "windows-1250");
    case "xlsx":
    case "xls":
      return excelFile([{ name: "Ewidencja", rows }], { format: kind.format });
    case "ods":
      return odsFile([{ name: "Ewidencja", rows }]);
  }
}

/** What office systems call "export to Excel": a page with a table, saved as .xls. */
function htmlTable(rows: readonly (readonly Value[])[]): string {
  const cells = (row: readonly Value[]): string =>
    row.map((cell) => `<td>${escaped(String(plain(cell) ?? "")) || "&nbsp;"}</td>`).join("");
  return (
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">` +
    `<title>Ewidencja czasu pracy</title></head>\r\n<body><table border="1">\r\n` +
    rows.map((row) => `<tr>${cells(row)}</tr>\r\n`).join("") +
    `</table></body></html>\r\n`
  );
}

function plain(value: Value): string | number | null {
  if (value !== null && typeof value === "object") throw new Error("text files hold text and numbers only");
  return value;
}
