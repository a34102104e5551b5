/**
 * All published tables that have rows in one XLSX, for people whose Excel expects commas; the first sheet names the
 * others too. Texts are texts: nothing in it runs.
 */
import type { Value } from "./csv.ts";
import { fields, type Field } from "../contract/fields.ts";
import { cellText, xmlText } from "../lib/office-text.ts";
import { openThread } from "../lib/thread.ts";
import type { PublishedRows } from "./published-rows.ts";

const LONGEST_SHEET_NAME = 31;

interface Book {
  title: string;
  /** Name and rows of each sheet, the first row its headings. */
  sheets: [string, Value[][]][];
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
    sheets: [
      ["Opis", described],
      ...published
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, table, rows }): [string, Value[][]] => [
          sheetName(name),
          [[...table.fields], ...rows.map((row) => row.map(cellOf))],
        ]),
    ],
  };
}

function cellOf(value: Value): Value {
  return typeof value === "string" ? cellText(value) : value;
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
