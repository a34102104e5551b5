/** Rows given by columns, up to millions of them, on their way into a table. */
import { DOUBLE, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { NumberColumn, TextColumn } from "../columns.ts";
import { isNumeric } from "../contract/field.ts";
import { fields, type FieldName } from "../contract/fields.ts";
import type { Row } from "../contract/rows.ts";
import { tables, type Table, type TableName } from "../contract/tables.ts";
import { stage } from "./stage.ts";

/** So many rows are staged at a time: a power of two, so that chunks end where blocks of columns do. */
const STAGED_ROWS = 1 << 18;

/**
 * Tables of millions of rows, with those that are made from their rows alone. Their texts, a few thousand that repeat,
 * are stored as numbers of an enumeration: a tenth of the memory and half the time. In SQL they are texts all the same.
 */
const greatTables: Partial<Record<TableName, readonly TableName[]>> = {
  raw_time_cards__entry: ["core_time_cards__day"],
  raw_mpips03__cell: ["core_mpips03__repeated", "core_mpips03__line", "core_mpips03__broken", "out__mpips03"],
};

/** Texts that tables made from a great one also take from elsewhere. */
const openTexts: readonly FieldName[] = ["teryt"];

/** Rows of a table on their way in, by columns: numbers as such, everything else as text. */
export type Columns<T extends TableName> = {
  [F in keyof Row<T>]: NonNullable<Row<T>[F]> extends number ? NumberColumn : TextColumn;
};

export function emptyColumns<T extends TableName>(table: T): Columns<T> {
  const names = (tables[table] as Table).fields;
  const columns = names.map((name) => [
    name,
    isNumeric(fields[name]) ? new NumberColumn() : new TextColumn(),
  ]);
  return Object.fromEntries(columns) as Columns<T>;
}

/**
 * Appends rows given by columns, all of one length. Numbers travel as doubles and are cast to the column's type
 * by an insert, so that a decimal is rounded once, by the database. Texts travel as numbers of a dictionary.
 * A great table takes all its rows at once: its texts become its columns' types.
 * @param shown what a text of a field is written as; the text itself where absent
 */
export async function appendColumns<T extends TableName>(
  connection: DuckDBConnection,
  table: T,
  columns: Columns<T>,
  shown: (field: FieldName, text: string) => string = (_, text) => text,
): Promise<void> {
  const names = (tables[table] as Table).fields;
  const given = names.map((name) => ({ name, column: columns[name as keyof Columns<T>] }));
  const rowCount = given[0]?.column.length ?? 0;
  if (rowCount === 0) return;
  const joins: string[] = [];
  const list = given.map(({ name, column }) => {
    if (column instanceof NumberColumn) return `nullif(staged.${name}, 'nan'::double) as ${name}`;
    joins.push(`left join words_${name} on words_${name}.code = staged.${name}`);
    return `words_${name}.word as ${name}`;
  });
  for (const { name, column } of given) {
    if (column instanceof TextColumn) await writeWords(connection, table, name, column, shown);
  }
  const types = given.map(({ column }) => (column instanceof NumberColumn ? DOUBLE : INTEGER));
  const insert = `insert into ${table} by name (select ${list.join(", ")} from staged ${joins.join(" ")})`;
  for (let start = 0; start < rowCount; start += STAGED_ROWS) {
    const end = Math.min(start + STAGED_ROWS, rowCount);
    await stage(connection, "staged", names, types, end - start, (i, at, most) => {
      return given[i]?.column.from(start + at, most) ?? [];
    });
    await connection.run(insert);
  }
  await connection.run("drop table staged");
  for (const { name, column } of given) {
    if (column instanceof TextColumn) await connection.run(`drop table words_${name}`);
  }
}

/** The dictionary of a text column as a table; for the great tables its words become the column's type. */
async function writeWords(
  connection: DuckDBConnection,
  table: TableName,
  name: FieldName,
  column: TextColumn,
  shown: (field: FieldName, text: string) => string,
): Promise<void> {
  const words = [...column.codes.keys()].map((text) => shown(name, text));
  const codes = [...column.codes.values()];
  await stage(
    connection,
    `words_${name}`,
    ["code", "word"],
    [INTEGER, VARCHAR],
    words.length,
    (i, at, most) => (i === 0 ? codes : words).slice(at, at + most),
  );
  const { type } = fields[name];
  if (type === "date") await connection.run(`alter table words_${name} alter word set data type date`);
  const holders = greatTables[table] ?? [];
  if (holders.length === 0 || words.length === 0 || type !== "text" || openTexts.includes(name)) return;
  const ofWords = `word_of_${table}_${name}`;
  // Sorted by the database, so that the type's order is the order of the texts.
  await connection.run(
    `create type ${ofWords} as enum (select distinct word from words_${name} order by word)`,
  );
  for (const holder of [table, ...holders]) {
    if ((tables[holder] as Table).fields.includes(name))
      await connection.run(`alter table ${holder} alter ${name} set data type ${ofWords}`);
  }
  await connection.run(`alter table words_${name} alter word set data type ${ofWords}`);
}
