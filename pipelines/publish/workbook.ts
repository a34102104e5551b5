/**
 * All published tables that have rows in one XLSX, for people whose Excel expects commas; the first sheet names the
 * others too. Texts are texts: nothing in it runs. Numbers are numbers, and days are days that Excel can sort and count with.
 */
import type { Value } from "./csv.ts";
import { fields, type Field } from "../contract/fields.ts";
import { cellText, xmlText } from "../lib/office-text.ts";
import { openThread } from "../lib/thread.ts";
import type { PublishedRows } from "./published-rows.ts";

const LONGEST_SHEET_NAME = 31;

interface Book {
  title: string;
  /** Of each sheet its name, its rows, the first of them its headings, and which columns hold days as numbers. */
  sheets: [string, Value[][], number[]][];
}

export interface WorkbookWriter {
  /** Written in a thread of its own, one after another. */
  workbookOf: (project: string, published: readonly PublishedRows[]) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export async function openWorkbookWriter(): Promise<WorkbookWriter> {
  const thread = await openThread<Book, Uint8Array>(new URL("workbook-writer.mjs", import.meta.url), null);
  if (!thread) throw new Error("the thread that writes workbooks did not start");
  return { workbookOf: (project, published) => thread.ask(bookOf(project, published)), close: thread.close };
}

function bookOf(project: string, published: readonly PublishedRows[]): Book {
  const described: Value[][] = [
    ["tabela", "wiersze (0: bez arkusza)", "pole", "jednostka", "opis"],
    ...published.flatMap(describe),
  ];
  return {
    title: xmlText(`Miernik – dane: ${project}`),
    sheets: [["Opis", described, []], ...published.filter(({ rows }) => rows.length > 0).map(sheetOf)],
  };
}

function sheetOf({ name, table, rows }: PublishedRows): Book["sheets"][number] {
  const areDays = table.fields.map((field) => fields[field].type === "date");
  const cells = rows.map((row) => row.map((value, i) => cellOf(value, areDays[i] === true)));
  return [sheetName(name), [[...table.fields], ...cells], areDays.flatMap((isDay, i) => (isDay ? [i] : []))];
}

function cellOf(value: Value, isDay: boolean): Value {
  if (typeof value !== "string") return value;
  return (isDay ? dayNumber(value) : null) ?? cellText(value);
}

/** Days since the last of 1899, as Excel counts; null: no day (a hidden one), or one before March 1900, which it counts wrongly. */
function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "1900-03-01") return null;
  return (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function sheetName(name: string): string {
  return name.replace(/^out__/, "").slice(0, LONGEST_SHEET_NAME);
}

function describe({ name, table, rows }: PublishedRows): Value[][] {
  return table.fields.map((column) => {
    const field: Field = fields[column];
    return [name.replace(/^out__/, ""), rows.length, column, field.unit?.pl ?? "", field.pl];
  });
}
