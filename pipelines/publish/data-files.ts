/** The data/ folder of an edition: every table as CSV, Parquet and Arrow, and the codebook. */
import { join } from "node:path";
import type { Dataset } from "../contract/dataset.ts";
import { publishedTables } from "../contract/published.ts";
import { tables, type Table } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { toArrow } from "./arrow.ts";
import { toCsv, type Value } from "./csv.ts";
import { toDatapackage } from "./datapackage.ts";
import type { Files } from "./publication.ts";

/** CSV and codebook of a dataset, by path from the data folder. */
export function dataFiles(data: Dataset): Files {
  const files = new Map<string, string | Uint8Array>();
  for (const name of publishedTables) {
    const columns = (tables[name] as Table).fields;
    const rows = data.tables[name].map((row) =>
      columns.map((column) => row[column as keyof typeof row] as Value),
    );
    files.set(`${name}.csv`, toCsv(columns, rows));
  }
  files.set("datapackage.json", toDatapackage(data.project, data.version, publishedTables));
  return files;
}

export function arrowFiles(data: Dataset): Files {
  return new Map(
    publishedTables.map((name) => [`${name}.arrow`, toArrow(name, data.tables[name] as never[])]),
  );
}

/** Writes each published table as Parquet into a folder: the whole, or one unit's rows. */
export async function writeParquet(database: Database, folder: string, unitId?: string): Promise<void> {
  for (const name of publishedTables) {
    const target = join(folder, `${name}.parquet`).replaceAll("'", "''");
    await database.run(
      `copy (${database.selectAll(name, unitId)}) to '${target}' (format parquet, compression zstd)`,
    );
  }
}
