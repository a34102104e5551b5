/** All texts of a Parquet file, for searching. */
import { DuckDBInstance } from "@duckdb/node-api";

export async function parquetText(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(
    `select * from read_parquet('${path.replaceAll("'", "''")}')`,
  );
  return JSON.stringify(result.getRowObjectsJson());
}
