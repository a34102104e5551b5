/** The data/ folder of an edition: every table as CSV, Parquet and Arrow, and the codebook. */
import { join } from "node:path";
import type { Dataset } from "../contract/dataset.ts";
import { publishedTables } from "../contract/published.ts";
import type { Database } from "../database.ts";
import { toArrow } from "./arrow.ts";
import { toCsv } from "./csv.ts";
import { toDatapackage, type PackageWords } from "./datapackage.ts";
import type { Files } from "./publication.ts";
import type { PublishedRows } from "./published-rows.ts";

/** CSV and codebook of an edition, by path from the data folder. */
export function dataFiles(published: readonly PublishedRows[], words: PackageWords): Files {
  const files = new Map<string, string | Uint8Array>();
  for (const { name, table, rows } of published) files.set(`${name}.csv`, toCsv(table.fields, rows));
  files.set("datapackage.json", toDatapackage(words, published));
  return files;
}

export function arrowFiles(data: Dataset): Files {
  return new Map(
    publishedTables.map((name) => [`${name}.arrow`, toArrow(name, data.tables[name] as never[])]),
  );
}

/** Writes tables as Parquet into a folder: the whole, or one unit's rows. */
export async function writeParquet(
  database: Database,
  folder: string,
  published: readonly Pick<PublishedRows, "name" | "tableName">[],
  unitId?: string,
): Promise<void> {
  for (const { name, tableName } of published) {
    const target = join(folder, `${name}.parquet`).replaceAll("'", "''");
    await database.run(
      `copy (${database.selectAll(tableName, unitId)}) to '${target}' (format parquet, compression zstd)`,
    );
  }
}
