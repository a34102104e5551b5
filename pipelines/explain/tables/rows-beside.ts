/** Rows of tables on which the asked one rests, as the contract types them. */
import { fields } from "../../contract/fields.ts";
import type { Row } from "../../contract/rows.ts";
import { tables, type Table, type TableName } from "../../contract/tables.ts";
import type { Database } from "../../database.ts";
import type { Values } from "../types.ts";

/**
 * @param restriction what follows "from TABLE": `semi join asked …`, and a condition where needed
 * @param params values of the restriction's `$name`s
 * @returns sorted by the table's key; decimals as numbers, dates as "YYYY-MM-DD"
 */
export async function rowsBeside<T extends TableName>(
  table: T,
  database: Database,
  restriction: string,
  params?: Values,
): Promise<Row<T>[]> {
  const { key, fields: names } = tables[table] as Table;
  const list = names.map((name) => {
    const { type } = fields[name];
    if (type === "date") return `strftime(${table}.${name}, '%Y-%m-%d') as ${name}`;
    return type === "hours" || type === "fte" ? `cast(${table}.${name} as double) as ${name}` : name;
  });
  const sql = `select ${list.join(", ")} from ${table} ${restriction} order by ${key.join(", ")}`;
  return (await database.query(sql, params)) as unknown as Row<T>[];
}
