/** The cells of the public edition's data files, by table, key and field: what every printed number is held against. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { groupBy } from "../../../pipelines/lib/group.ts";

export type CellRow = Readonly<Record<string, string>>;

export class Cells {
  readonly #tables: ReadonlyMap<string, CellRow[]>;
  readonly #indices = new Map<string, ReadonlyMap<string, CellRow[]>>();

  /** @param folder of CSV files: OUT/public/data */
  constructor(folder: string) {
    this.#tables = new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith(".csv"))
        .map((name) => [
          name.replace(".csv", ""),
          parse<CellRow>(readFileSync(join(folder, name)), { columns: true, bom: true }),
        ]),
    );
  }

  has(table: string): boolean {
    return this.#tables.has(table);
  }

  rows(table: string, key: CellRow = {}): CellRow[] {
    const all = this.#tables.get(table);
    if (!all) throw new Error(`no table ${table}`);
    const first = Object.entries(key)[0];
    const rows = first ? (this.#by(table, first[0]).get(first[1]) ?? []) : all;
    return rows.filter((row) => Object.entries(key).every(([field, wanted]) => row[field] === wanted));
  }

  /** Rows by the value of a field: a table of a hundred thousand cells is asked a thousand times. */
  #by(table: string, field: string): ReadonlyMap<string, CellRow[]> {
    const name = `${table} ${field}`;
    const known =
      this.#indices.get(name) ?? groupBy(this.#tables.get(table) ?? [], (row) => row[field] ?? "");
    this.#indices.set(name, known);
    return known;
  }

  /** The one row of a key. */
  row(table: string, key: CellRow): CellRow | undefined {
    const rows = this.rows(table, key);
    if (rows.length > 1)
      throw new Error(`${table} has ${String(rows.length)} rows of ${JSON.stringify(key)}`);
    return rows[0];
  }
}

/** What a cell must show: its number, "•" for a hidden one, null for one that is not there. */
export interface Claim {
  printed: string;
  cell: string;
  value: number | "•" | null;
}

export function claim(printed: string, table: string, row: CellRow | undefined, field: string): Claim {
  const text = row?.[field] ?? "";
  const key = Object.entries(row ?? {})
    .slice(0, 3)
    .map(([, value]) => value);
  const value = text === "•" ? text : text === "" ? null : Number(text);
  return { printed, cell: `${table}/${key.join("/")}#${field}`, value };
}

export function claimOf(printed: string, cell: string, value: number): Claim {
  return { printed, cell, value };
}

/** null: the text shows the cell. */
export function problemOf({ printed, cell, value }: Claim): string | null {
  if (value === "•")
    return printed === "•" ? null : `${cell}: „${printed}” stands where the number is hidden`;
  if (value === null)
    return /\d/u.test(printed) || printed === "•"
      ? `${cell}: „${printed}” stands where there is nothing`
      : null;
  return shows(printed, value) ? null : `${cell}: „${printed}” is not ${String(value)}`;
}

const scales: Readonly<Record<string, number>> = { "%": 0.01, "tys. zł": 1e3, "mln zł": 1e6 };

/** Whether the text is the value rounded to the places that it shows. */
function shows(text: string, value: number): boolean {
  if (text === "bez zmian") return Math.abs(value) < 0.005;
  if (text.startsWith("mniej niż 1 %")) return value < 0.005;
  if (text.startsWith("ponad 99 %")) return value > 0.995;
  const match = /^([−+]?)(\d+(?: \d{3})*)(?:,(\d+))?(?: (%|tys\. zł|mln zł|zł))?/u.exec(text);
  if (!match) return false;
  const [, sign = "", whole = "", part = "", unit = ""] = match;
  const size = Number(`${whole.replaceAll(" ", "")}.${part || "0"}`) * (sign === "−" ? -1 : 1);
  const scale = scales[unit] ?? 1;
  return Math.abs(size * scale - value) <= 0.5 * 10 ** -part.length * scale * (1 + 1e-9) + 1e-9;
}
