/** The workbooks of the sample hold what the CSV files beside them hold: cell by cell, by the row's key, each of its type. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { fields, type Field } from "../../pipelines/contract/fields.ts";
import { publicTableNames, type PublicTable } from "../../pipelines/contract/public-dataset.ts";
import { tables, type Table, type TableName } from "../../pipelines/contract/tables.ts";
import { tablesOfBook, type BookCell } from "../support/book-tables.ts";
import { publishedSample } from "../support/published-sample.ts";

type Line = Record<string, string>;
type Sheet = (BookCell | undefined)[][];

let out: string;
beforeAll(async () => {
  ({ out } = await publishedSample());
});

describe.each(["public", "internal/units/mops-probna-gora"])("of %s", (edition) => {
  let folder: string;
  let sheets: Map<string, Sheet>;
  let names: string[];
  beforeAll(() => {
    folder = join(out, edition, "data");
    sheets = tablesOfBook(readFileSync(join(folder, "miernik.xlsx")));
    names = readdirSync(folder)
      .filter((path) => path.endsWith(".csv") && path !== "codebook.csv")
      .map((path) => path.replace(".csv", ""));
  });
  const linesOf = (name: string): Line[] =>
    parse<Line>(readFileSync(join(folder, `${name}.csv`)), { columns: true });

  it("every table with rows has a sheet, and the first sheet counts the rows of each", () => {
    const filled = names.filter((name) => linesOf(name).length > 0);
    expect([...sheets.keys()].sort()).toEqual(["Opis", ...filled.map(sheetName)].sort());
    const told = new Map(
      sheets
        .get("Opis")
        ?.slice(1)
        .map((row) => [row[0]?.text, row[1]]),
    );
    for (const name of names)
      expect(told.get(sheetName(name)), name).toEqual({
        kind: "number",
        text: String(linesOf(name).length),
      });
  });

  it("every cell is that of the CSV: numbers as numbers, days as days, and what is hidden as its mark", () => {
    const kinds = new Set<string>();
    for (const name of names) {
      const lines = linesOf(name);
      if (lines.length === 0) continue;
      const [head = [], ...rows] = sheets.get(sheetName(name)) ?? [];
      const header = head.map((cell) => cell?.text ?? "");
      expect(header, name).toEqual(Object.keys(lines[0] ?? {}));
      const byKey = new Map(rows.map((row) => [keyOf(name, edition, lineOf(header, row)), row]));
      expect(byKey.size, name).toBe(lines.length);
      for (const line of lines) {
        const key = keyOf(name, edition, line);
        const row = byKey.get(key) ?? [];
        const found = header.flatMap((field, i) => {
          if (row[i]) kinds.add(row[i].kind);
          return problemOf(field, line[field] ?? "", row[i]) ?? [];
        });
        if (found.length > 0) expect.fail(`${name} ${key}: ${found.join("; ")}`);
      }
    }
    expect([...kinds].sort()).toEqual(["boolean", "day", "number", "text"]);
  });
});

function sheetName(name: string): string {
  return name.replace(/^out__/u, "");
}

function keyOf(name: string, edition: string, line: Line): string {
  const own = edition === "public" ? publicTableNames[name as PublicTable] : (name as TableName);
  const table: Table = tables[own];
  return JSON.stringify(table.key.map((field) => line[field]));
}

/** A row of a sheet as the CSV would write it. */
function lineOf(header: readonly string[], row: Sheet[number]): Line {
  return Object.fromEntries(
    header.map((field, i) => {
      const cell = row[i];
      if (cell?.kind === "day") return [field, dayOf(Number(cell.text))];
      return [field, cell?.kind === "boolean" ? String(cell.text === "1") : (cell?.text ?? "")];
    }),
  );
}

/** @param text of the CSV; null: the cell says the same, in its type */
function problemOf(name: string, text: string, cell: BookCell | undefined): string | null {
  const said = `${name}: ${JSON.stringify(cell)} for "${text}"`;
  if (text === "" || !cell) return text === "" && !cell ? null : said;
  if (text === "•") return cell.kind === "text" && cell.text === text ? null : said;
  const { type }: Field = fields[name as keyof typeof fields];
  // Excel cannot count days before March 1900 as everybody does; the norms that ever were begin on the first of that year.
  if (type === "text" || type === "month" || (type === "date" && text < "1900-03-01"))
    return cell.kind === "text" && cell.text === withoutGuard(text, cell.text) ? null : said;
  if (type === "date") return cell.kind === "day" && dayOf(Number(cell.text)) === text ? null : said;
  if (type === "boolean")
    return cell.kind === "boolean" && (cell.text === "1") === (text === "true") ? null : said;
  return cell.kind === "number" && Number(cell.text) === Number(text) ? null : said;
}

/** In a CSV an apostrophe stands before what a spreadsheet would run; in a workbook a text is a text. */
function withoutGuard(text: string, own: string): string {
  return text === own ? text : text.replace(/(^|[;\n])'(?=\s*[=+\-@])/gu, "$1");
}

function dayOf(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
