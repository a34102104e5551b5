/** How millions of rows get into the database: by columns, whatever repeats as the number of a dictionary's entry. */
import { DOUBLE, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { NumberColumn, SharedColumns, TextColumn } from "../columns.ts";
import { isNumeric } from "../contract/field.ts";
import { fields, type FieldName } from "../contract/fields.ts";
import type { Row } from "../contract/rows.ts";
import { tables, type Table, type TableName } from "../contract/tables.ts";
import { mostThreads } from "./connection.ts";
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

/** With fewer rows an enumeration takes longer to make than it saves, and threads wait for each other longer than they work. */
const LEAST_ROWS = 100_000;

/** Texts that tables made from a great one also take from elsewhere. */
const openTexts: readonly FieldName[] = ["teryt"];

type Column = NumberColumn | TextColumn;
interface Named {
  name: FieldName;
  column: Column;
}

/** Rows of a table on their way in: the fields that many rows share, and every other field's own values. */
export interface Columns<T extends TableName, Shared extends keyof Row<T> & FieldName> {
  shared: SharedColumns<Shared>;
  /** Numbers as such, everything else as text. */
  own: {
    [F in Exclude<keyof Row<T>, Shared>]: NonNullable<Row<T>[F]> extends number ? NumberColumn : TextColumn;
  };
}

export function emptyColumns<T extends TableName, Shared extends keyof Row<T> & FieldName>(
  table: T,
  shared: readonly Shared[],
): Columns<T, Shared> {
  const names = (tables[table] as Table).fields.filter((name) => !shared.includes(name as Shared));
  const own = Object.fromEntries(names.map((name) => [name, emptyColumn(name)]));
  return { shared: new SharedColumns(shared), own: own as Columns<T, Shared>["own"] };
}

/** What a text of a field is written as. */
export type Shown = (field: FieldName, text: string) => string;

/**
 * Numbers travel as doubles and are cast to the column's type by an insert, so that a decimal is rounded once, by the
 * database. Texts travel as numbers of a dictionary. A great table takes all its rows at once: its texts become its
 * columns' types.
 */
export async function appendColumns<T extends TableName, S extends keyof Row<T> & FieldName>(
  connection: DuckDBConnection,
  table: T,
  columns: Columns<T, S>,
  shown: Shown = (_, text) => text,
): Promise<void> {
  const rowCount = columns.shared.rows.length;
  if (rowCount === 0) return;
  if (rowCount >= LEAST_ROWS) await connection.run(`set threads = ${String(mostThreads)}`);
  const own = Object.entries<Column>(columns.own).map(([name, column]) => ({
    name: name as FieldName,
    column,
  }));
  const shared = columnsOf(columns.shared);
  const texts = [...own, ...shared].filter(({ column }) => column instanceof TextColumn);
  const holders = rowCount < LEAST_ROWS ? [] : (greatTables[table] ?? []);
  for (const { name, column } of texts) {
    const { codes } = column as TextColumn;
    await writeWords(connection, name, codes, shown);
    if (holders.length > 0 && codes.size > 0) await enumerate(connection, [table, ...holders], name);
  }
  await stageColumns(connection, [numbers(columns.shared), ...shared], 0, columns.shared.combinations.length);
  const combination = selectStaged(shared, "staged.code::integer as code");
  await connection.run(`create or replace temp table shared as (${combination})`);
  const insert = selectStaged(
    own,
    "shared.* exclude (code)",
    "left join shared on shared.code = staged.code",
  );
  for (let start = 0; start < rowCount; start += STAGED_ROWS) {
    const count = Math.min(STAGED_ROWS, rowCount - start);
    await stageColumns(connection, [{ name: "code", column: columns.shared.rows }, ...own], start, count);
    await connection.run(`insert into ${table} by name (${insert})`);
  }
  const used = ["staged", "shared", ...texts.map(({ name }) => `words_${name}`)];
  await connection.run(used.map((name) => `drop table ${name};`).join("\n"));
}

function emptyColumn(name: FieldName): Column {
  return isNumeric(fields[name]) ? new NumberColumn() : new TextColumn();
}

/** The combinations of shared fields, field by field. */
function columnsOf({ names, combinations }: SharedColumns<FieldName>): Named[] {
  return names.map((name, i) => {
    const column = emptyColumn(name);
    // A combination is pushed in the order of the names, so each value has its field's type.
    for (const values of combinations) column.push((values[i] ?? null) as never);
    return { name, column };
  });
}

function numbers({ combinations }: SharedColumns<FieldName>): { name: string; column: Column } {
  const column = new NumberColumn();
  for (const i of combinations.keys()) column.push(i);
  return { name: "code", column };
}

async function stageColumns(
  connection: DuckDBConnection,
  columns: readonly { name: string; column: Column }[],
  start: number,
  count: number,
): Promise<void> {
  const names = columns.map(({ name }) => name);
  const types = columns.map(({ column }) => (column instanceof NumberColumn ? DOUBLE : INTEGER));
  await stage(
    connection,
    "staged",
    names,
    types,
    count,
    (i, at, most) => columns[i]?.column.from(start + at, most) ?? [],
  );
}

/** A query for staged columns as what they stand for. */
function selectStaged(columns: readonly Named[], first: string, join = ""): string {
  const joins = [join];
  const list = columns.map(({ name, column }) => {
    if (column instanceof NumberColumn) return `nullif(staged.${name}, 'nan'::double) as ${name}`;
    joins.push(`left join words_${name} on words_${name}.code = staged.${name}`);
    return `words_${name}.word as ${name}`;
  });
  return `select ${[first, ...list].join(", ")} from staged ${joins.join(" ")}`;
}

/** The dictionary of a text column as a table. */
async function writeWords(
  connection: DuckDBConnection,
  name: FieldName,
  codeOf: ReadonlyMap<string, number>,
  shown: Shown,
): Promise<void> {
  const words = [...codeOf.keys()].map((text) => shown(name, text));
  const codes = [...codeOf.values()];
  await stage(
    connection,
    `words_${name}`,
    ["code", "word"],
    [INTEGER, VARCHAR],
    words.length,
    (i, at, most) => (i === 0 ? codes : words).slice(at, at + most),
  );
  if (fields[name].type === "date")
    await connection.run(`alter table words_${name} alter word set data type date`);
}

/** The words of a field become its type in its dictionary and in all tables that hold it. */
async function enumerate(
  connection: DuckDBConnection,
  holders: readonly TableName[],
  name: FieldName,
): Promise<void> {
  if (fields[name].type !== "text" || openTexts.includes(name)) return;
  const ofWords = `word_of_${holders[0] ?? ""}_${name}`;
  // Sorted by the database, so that the type's order is the order of the texts.
  await connection.run(
    `create type ${ofWords} as enum (select distinct word from words_${name} order by word)`,
  );
  const held = holders.filter((holder) => (tables[holder] as Table).fields.includes(name));
  const columns = [...held.map((holder) => `${holder} alter ${name}`), `words_${name} alter word`];
  await connection.run(columns.map((column) => `alter table ${column} set data type ${ofWords};`).join("\n"));
}
