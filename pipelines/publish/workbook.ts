/** All published tables in one XLSX, for people whose Excel expects commas. Texts are texts: nothing in it runs. */
import * as xlsx from "@e965/xlsx";
import type { Value } from "./csv.ts";
import type { Dataset } from "../contract/dataset.ts";
import { fields, type Field } from "../contract/fields.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";

const LONGEST_SHEET_NAME = 31;

export function toWorkbook(data: Dataset): Uint8Array {
  const book = xlsx.utils.book_new();
  book.Props = { Title: `Miernik – dane: ${data.project}`, Application: "Miernik" };
  const names = Object.keys(data.tables) as PublishedTable[];
  append(book, "Opis", [["tabela", "pole", "jednostka", "opis"], ...names.flatMap(describe)]);
  for (const name of names) {
    const columns = (tables[name] as Table).fields;
    const rows = data.tables[name].map((row) =>
      columns.map((column) => row[column as keyof typeof row] as Value),
    );
    append(book, name.replace(/^out__/, "").slice(0, LONGEST_SHEET_NAME), [[...columns], ...rows]);
  }
  return new Uint8Array(xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer);
}

function append(book: xlsx.WorkBook, name: string, rows: Value[][]): void {
  const sheet = xlsx.utils.aoa_to_sheet(rows, { dense: true });
  sheet["!cols"] = (rows[0] ?? []).map((_, column) => ({ wch: widthOf(rows, column) }));
  sheet["!autofilter"] = { ref: sheet["!ref"] ?? "A1" };
  xlsx.utils.book_append_sheet(book, sheet, name);
}

function widthOf(rows: Value[][], column: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((width, row) => Math.max(width, String(row[column] ?? "").length), 0);
  return Math.min(Math.max(longest + 2, 8), 60);
}

function describe(name: PublishedTable): string[][] {
  return (tables[name] as Table).fields.map((column) => {
    const field: Field = fields[column];
    return [name.replace(/^out__/, ""), column, field.unit?.pl ?? "", field.pl];
  });
}
