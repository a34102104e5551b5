/** An earlier version's database, brought up to the present one. */
import { migrations, stepsFrom, type Migration } from "../contract/migrations.ts";
import { schemaVersion } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { PublishError } from "../errors.ts";

/** Brings what outlives a run up to the present schema. @throws PublishError when a newer Miernik wrote it */
export async function migrate(database: Database, path: string): Promise<void> {
  const [known] = await database.query(
    "select count(*) as n from duckdb_tables() where table_name = 'meta__schema'",
  );
  const [stored] = known?.n
    ? await database.query("select schema_version as v from meta__schema")
    : [{ v: 0 }];
  for (const step of readableSteps(Number(stored?.v ?? 0), path)) {
    await database.run(
      `begin; ${step.sql}; update meta__schema set schema_version = ${String(step.to)}; commit;`,
    );
  }
}

function readableSteps(version: number, path: string): Migration[] {
  try {
    return stepsFrom(version, migrations);
  } catch (error) {
    throw new PublishError(
      {
        pl: `Baza ${path} pochodzi z nowszej wersji Miernika (schemat większy niż ${String(schemaVersion)}). Zainstaluj nowszą wersję.`,
        en: `The database ${path} is from a newer Miernik (schema above ${String(schemaVersion)}). Install the newer version.`,
      },
      { cause: error },
    );
  }
}
