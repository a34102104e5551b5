/** The data/ folder of an edition: every table as CSV, Parquet and Arrow, and the codebook. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../contract/dataset.ts";
import { publishedTables } from "../contract/published.ts";
import type { TableName } from "../contract/tables.ts";
import type { Database, ParquetFile } from "../database.ts";
import { toArrow } from "./arrow.ts";
import { toCsvInTurns } from "./csv.ts";
import { toDatapackage, type PackageWords } from "./datapackage.ts";
import type { Files } from "./publication.ts";
import type { PublishedRows } from "./published-rows.ts";

/** Of rows that several editions hold. */
const csvOfRows = new WeakMap<PublishedRows["rows"], string>();

/** CSV and codebook of an edition, by path from the data folder. */
export async function dataFiles(published: readonly PublishedRows[], words: PackageWords): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for (const { name, table, rows } of published) {
    const csv = csvOfRows.get(rows) ?? (await toCsvInTurns(table.fields, rows));
    csvOfRows.set(rows, csv);
    files.set(`${name}.csv`, csv);
  }
  files.set("datapackage.json", toDatapackage(words, published));
  return files;
}

export function arrowFiles(data: Dataset): Files {
  return new Map(
    publishedTables.map((name) => [`${name}.arrow`, toArrow(name, data.tables[name] as never[])]),
  );
}

/** Parquet files of one publication. Editions hold many tables that are the same in all: a dictionary, or one without rows. */
export class ParquetFiles {
  readonly #rowCounts: ReadonlyMap<string, number>;
  /** What a file holds → the file that the database writes. */
  readonly #written = new Map<string, ParquetFile>();
  readonly #copies: { from: string; to: string }[] = [];

  /** @param whole the tables over all units */
  constructor(whole: readonly PublishedRows[]) {
    this.#rowCounts = new Map(whole.map(({ tableName, rows }) => [tableName, rows.length]));
  }

  /** Tables of a folder: the whole, or one unit's rows. */
  add(folder: string, published: readonly PublishedRows[], unitId?: string): void {
    for (const { name, tableName, rows } of published) {
      const path = join(folder, `${name}.parquet`);
      const part =
        rows.length === 0 ? "none" : rows.length === this.#rowCounts.get(tableName) ? "all" : unitId;
      const content = `${tableName} ${part ?? "all"}`;
      const same = this.#written.get(content);
      if (same) this.#copies.push({ from: same.path, to: path });
      else this.#written.set(content, { path, table: tableName, unitId });
    }
  }

  /** @param held tables that have rows */
  async write(database: Database, held?: ReadonlySet<TableName>): Promise<void> {
    await database.settle([...this.#written.values()], held);
    for (const { from, to } of this.#copies) copyFileSync(from, to);
  }
}
