/** All published tables in one XLSX, for people whose Excel expects commas. Texts are texts: nothing in it runs. */
import type { Value } from "./csv.ts";
import type { Dataset } from "../contract/dataset.ts";
import { fields, type Field } from "../contract/fields.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";
import { openThread } from "../lib/thread.ts";

const LONGEST_SHEET_NAME = 31;

interface Book {
  title: string;
  /** Name and rows of each sheet, the first row its headings. */
  sheets: [string, Value[][]][];
}

export interface WorkbookWriter {
  /** Written in a thread of its own, one after another. */
  workbookOf: (data: Dataset) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export async function openWorkbookWriter(): Promise<WorkbookWriter> {
  const thread = await openThread<Book, Uint8Array>(new URL("workbook-writer.mjs", import.meta.url), null);
  if (!thread) throw new Error("the thread that writes workbooks did not start");
  return { workbookOf: (data) => thread.ask(bookOf(data)), close: thread.close };
}

function bookOf(data: Dataset): Book {
  const names = Object.keys(data.tables) as PublishedTable[];
  const described: Value[][] = [["tabela", "pole", "jednostka", "opis"], ...names.flatMap(describe)];
  return {
    title: `Miernik – dane: ${data.project}`,
    sheets: [
      ["Opis", described],
      ...names.map((name): [string, Value[][]] => [sheetName(name), rowsOf(name, data)]),
    ],
  };
}

function rowsOf(name: PublishedTable, data: Dataset): Value[][] {
  const columns = (tables[name] as Table).fields;
  const rows = data.tables[name].map((row) =>
    columns.map((column) => row[column as keyof typeof row] as Value),
  );
  return [[...columns], ...rows];
}

function sheetName(name: PublishedTable): string {
  return name.replace(/^out__/, "").slice(0, LONGEST_SHEET_NAME);
}

function describe(name: PublishedTable): string[][] {
  return (tables[name] as Table).fields.map((column) => {
    const field: Field = fields[column];
    return [name.replace(/^out__/, ""), column, field.unit?.pl ?? "", field.pl];
  });
}
