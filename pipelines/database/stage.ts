/** Values on their way into the database, chunk by chunk: into a temporary table, or where they belong. */
import { DuckDBDataChunk, type DuckDBConnection, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";

const CHUNK_ROWS = 2048;

/** Up to `most` values of column i, from row `start` on. */
type ValuesOf = (i: number, start: number, most: number) => ArrayLike<DuckDBValue>;

/** Makes (or replaces) a temporary table and fills it. */
export async function stage(
  connection: DuckDBConnection,
  table: string,
  names: readonly string[],
  types: readonly DuckDBType[],
  rowCount: number,
  valuesOf: ValuesOf,
): Promise<void> {
  const list = names.map((name, i) => `${name} ${String(types[i])}`).join(", ");
  await connection.run(`create or replace temp table ${table} (${list})`);
  await fill(connection, table, types, rowCount, valuesOf);
}

/**
 * Appends rows to a table, whose columns stand in the order of the types; the database casts what is of another type
 * than its column.
 *
 * @throws the database's error for a value that cannot be cast, or for a missing one where none may be missing
 */
export async function fill(
  connection: DuckDBConnection,
  table: string,
  types: readonly DuckDBType[],
  rowCount: number,
  valuesOf: ValuesOf,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (let start = 0; start < rowCount; start += CHUNK_ROWS) {
    const most = Math.min(CHUNK_ROWS, rowCount - start);
    const chunk = DuckDBDataChunk.create(types, most);
    // The chunk only reads by index and length, so typed arrays will do.
    chunk.setColumns(types.map((_, i) => valuesOf(i, start, most) as readonly DuckDBValue[]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
