/** Values on their way into the database: a temporary table, filled chunk by chunk. */
import { DuckDBDataChunk, type DuckDBConnection, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";

const CHUNK_ROWS = 2048;

/** Makes (or replaces) a temporary table and fills it; `valuesOf` gives up to `most` values of column i. */
export async function stage(
  connection: DuckDBConnection,
  table: string,
  names: readonly string[],
  types: readonly DuckDBType[],
  rowCount: number,
  valuesOf: (i: number, start: number, most: number) => ArrayLike<DuckDBValue>,
): Promise<void> {
  const list = names.map((name, i) => `${name} ${String(types[i])}`).join(", ");
  await connection.run(`create or replace temp table ${table} (${list})`);
  const appender = await connection.createAppender(table);
  for (let start = 0; start < rowCount; start += CHUNK_ROWS) {
    const most = Math.min(CHUNK_ROWS, rowCount - start);
    const chunk = DuckDBDataChunk.create(types, most);
    // The chunk only reads by index and length, so typed arrays will do.
    chunk.setColumns(names.map((_, i) => valuesOf(i, start, most) as readonly DuckDBValue[]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
