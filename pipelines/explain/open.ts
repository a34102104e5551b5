/** The database of the last run, opened for reading, with the views that explanations select from. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { tables, type Table, type TableName } from "../contract/tables.ts";
import { Database } from "../database.ts";
import { UsageError } from "../errors.ts";
import { WorkFolder } from "../ingest/work-folder.ts";

export const views = [
  "explain_card_entry",
  "explain_count_row",
  "explain_fte_cell",
  "explain_caseload_row",
  "explain_price_row",
  "explain_cost_card_value",
  "explain_mpips03_cell",
  "explain_ozps_cell",
  "explain_entry",
];

/**
 * @param directory the project folder
 * @throws UsageError where there is no such folder, no earlier run, or one of another version of Miernik
 */
export async function openLastRun(directory: string): Promise<Database> {
  if (!existsSync(directory))
    throw new UsageError({ pl: `Nie ma folderu ${directory}.`, en: `There is no folder ${directory}.` });
  const path = new WorkFolder(resolve(directory)).found("miernik.duckdb");
  if (path === undefined)
    throw new UsageError({
      pl: `Dla folderu ${directory} nie ma jeszcze wyników, więc nie ma czego wyjaśniać. Najpierw: miernik run`,
      en: `The folder ${directory} has no results yet, so there is nothing to explain. First: miernik run`,
    });
  const database = await opened(path);
  if (!(await isOfThisVersion(database))) {
    database.close();
    throw otherVersion();
  }
  await makeViews(database);
  return database;
}

/** What explanations select from, for as long as the database is open. */
export async function makeViews(database: Database, names: readonly string[] = views): Promise<void> {
  for (const view of names) {
    const sql = readFileSync(new URL(`./sql/${view}.view.sql`, import.meta.url), "utf8");
    await database.run(`create or replace temp view ${view} as (\n${sql}\n)`);
  }
}

async function opened(path: string): Promise<Database> {
  try {
    return await Database.openForReading(path);
  } catch (error) {
    // A damaged file, or one of another DuckDB; the next run makes it anew.
    throw error instanceof Error && "exitCode" in error ? error : otherVersion(error);
  }
}

async function isOfThisVersion(database: Database): Promise<boolean> {
  const rows = await database.query(
    "select table_name, column_name from duckdb_columns() where not internal",
  );
  const columns = new Set(rows.map((row) => `${String(row.table_name)}.${String(row.column_name)}`));
  return (Object.keys(tables) as TableName[]).every((name) =>
    (tables[name] as Table).fields.every((field) => columns.has(`${name}.${field}`)),
  );
}

function otherVersion(cause?: unknown): UsageError {
  return new UsageError(
    {
      pl: "Ostatnie przeliczenie zrobiła inna wersja Miernika albo je przerwano. Przelicz ponownie: miernik run",
      en: "The last run was of another version of Miernik, or was cut off. Compute again: miernik run",
    },
    { cause },
  );
}
