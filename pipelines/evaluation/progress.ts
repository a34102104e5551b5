/** How far the pilot is in each unit, what each handed in, and its indicators beside those of the others. */
import { readFileSync } from "node:fs";
import { evaluationTableIds } from "../../sources/evaluation/tables.ts";
import type { Database } from "../database.ts";

/** Reads the core_evaluation__ tables, the waves laid out and out__indicator. Does nothing where the project describes no pilot. */
export async function fillProgress(database: Database): Promise<void> {
  const [known] = await database.query("select count(*) as units from core_evaluation__units");
  if (Number(known?.units) === 0) return;
  await database.fill("out__pilot_unit", readSql("pilot_unit.sql"));
  await database.view("core_evaluation__row", rowsOfTables());
  await database.fill("out__pilot_table", readSql("pilot_table.sql"));
  await database.fill("out__indicator_others", readSql("indicator_others.sql"));
}

/** Every row of every input table that counts, with its place. */
function rowsOfTables(): string {
  const rows = evaluationTableIds.map(
    (table) =>
      `select unit_id, '${table}' as evaluation_table, file_id, sheet_no, row_no from core_evaluation__${table}`,
  );
  return rows.join("\nunion all\n");
}

function readSql(path: string): string {
  return readFileSync(new URL(`queries/${path}`, import.meta.url), "utf8").replace(/;\s*$/, "");
}
