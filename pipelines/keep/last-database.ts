/** The database that the last run left, for questions about publications. */
import { Database } from "../database.ts";
import { schemaVersion } from "../contract/tables.ts";
import type { WorkFolder } from "../ingest/work-folder.ts";

export const DATABASE_FILE = "miernik.duckdb";

/**
 * @returns what `ask` answers; null where there is no database, or one of another schema (the next run brings it up)
 * @throws PublishError when a Miernik is writing it
 */
export async function withLastDatabase<T>(
  work: WorkFolder,
  ask: (database: Database) => Promise<T>,
): Promise<T | null> {
  const path = work.found(DATABASE_FILE);
  if (path === undefined) return null;
  const database = await Database.openForReading(path);
  try {
    const [known] = await database.query(
      "select count(*) as n from duckdb_tables() where table_name = 'meta__schema'",
    );
    if (!known?.n) return null;
    const [stored] = await database.query("select schema_version as v from meta__schema");
    return stored?.v === schemaVersion ? await ask(database) : null;
  } finally {
    database.close();
  }
}
