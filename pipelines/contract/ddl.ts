/** The database's tables and comments, made from the dictionary. */
import { fields, sqlTypes } from "./fields.ts";
import { tables, type Table, type TableName } from "./tables.ts";

/** `create table` with types and not-null rules. */
export function createTable(name: TableName): string {
  const table: Table = tables[name];
  const columns = table.fields.map((field) => {
    const isOptional = table.optional?.includes(field) ?? false;
    return `  ${field} ${sqlTypes[fields[field].type]}${isOptional ? "" : " not null"}`;
  });
  return `create table ${name} (\n${columns.join(",\n")}\n);`;
}

/** What a table and its columns mean, for whoever opens the database. The grain is the table's comment. */
export function commentTable(name: TableName): string {
  const table: Table = tables[name];
  const comments = table.fields.map(
    (field) => `comment on column ${name}.${field} is ${quote(fields[field].en)};`,
  );
  return [`comment on table ${name} is ${quote(`One row per ${table.grain.en}.`)};`, ...comments].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
