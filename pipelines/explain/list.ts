/** What can be explained: the published tables, and the rows of one with their ids. */
import type { FieldName } from "../contract/fields.ts";
import { longRowId, rowId, type RowValues } from "../contract/row-id.ts";
import { tables, type PublishedTable, type Table } from "../contract/tables.ts";
import type { Database } from "../database.ts";
import { explainers } from "./explainers.ts";
import type { Words } from "./words.ts";

export interface ListedTable {
  table: PublishedTable;
  row_count: number;
  grain: string;
}

export interface ListedRow {
  id: string;
  long_id: string;
  key: string;
  /** The values beside the key, worded; unknown ones left out. */
  values: string;
}

export async function listTables(database: Database, words: Words): Promise<ListedTable[]> {
  const list: ListedTable[] = [];
  for (const table of Object.keys(explainers) as PublishedTable[]) {
    const [count] = await database.query(`select count(*) as n from ${table}`);
    list.push({ table, row_count: Number(count?.n), grain: tables[table].grain[words.language] });
  }
  return list;
}

export async function listRows(
  table: PublishedTable,
  database: Database,
  words: Words,
): Promise<ListedRow[]> {
  const { key, fields: names } = tables[table] as Table;
  // The label of an activity stands in the key already.
  const others = names.filter((name) => !key.includes(name) && name !== "activity_label");
  const rows = (await database.rows(table)) as RowValues[];
  return rows.map((row) => ({
    id: rowId(table, row),
    long_id: longRowId(table, row),
    key: words.key(key, row),
    values: others.flatMap((name) => valueText(name, row, words)).join(" · "),
  }));
}

function valueText(name: FieldName, row: RowValues, words: Words): string[] {
  const value = row[name] ?? null;
  return value === null ? [] : [`${name} ${words.value(name, value)}`];
}
