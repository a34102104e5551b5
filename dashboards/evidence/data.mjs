// The published tables where Evidence's pages look for them. They are copied as they are: Evidence's own reading of
// sources would make empty tables unreadable and turn columns without a value into numbers.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * @param out folder of a publication
 * @param folder Evidence's folder of static files; its data/ is replaced
 */
export async function writeData(out, folder) {
  rmSync(join(folder, "data"), { recursive: true, force: true });
  const published = join(out, "internal", "data");
  const tables = readdirSync(published)
    .filter((name) => name.endsWith(".parquet"))
    .map((name) => [name.replace(/\.parquet$/, ""), join(published, name)]);
  // Names of units are public; the internal tables hold their ids.
  tables.push(["ref_unit", join(out, "public", "data", "ref_unit.parquet")]);
  for (const [table, file] of tables) copyFileSync(file, fileOf(folder, table));
  await writeDictionary(join(published, "datapackage.json"), folder);
  const names = [...tables.map(([table]) => table), "ref_code", "ref_field"].sort();
  const files = names.map((table) => `static/data/miernik/${table}/${table}.parquet`);
  writeFileSync(join(folder, "data", "manifest.json"), JSON.stringify({ renderedFiles: { miernik: files } }));
}

/** Two tables more: what each field means (ref_field) and each code of a field (ref_code), from the codebook. */
async function writeDictionary(codebook, folder) {
  const fields = JSON.parse(readFileSync(codebook, "utf8")).resources.flatMap(({ path, schema }) =>
    schema.fields.map((field) => ({ table_name: path.replace(/\.csv$/, ""), ...field })),
  );
  const described = fields.map(({ table_name, name, description, unit }) => [
    table_name,
    name,
    description,
    unit ?? "",
  ]);
  const coded = fields.flatMap(({ table_name, name, values }) =>
    Object.entries(values ?? {}).map(([code, { pl }]) => [table_name, name, code, pl]),
  );
  await writeTexts(fileOf(folder, "ref_field"), ["table_name", "field", "description", "unit"], described);
  await writeTexts(fileOf(folder, "ref_code"), ["table_name", "field", "code", "label"], coded);
}

/** A Parquet file of texts, by the pipeline's own DuckDB. */
async function writeTexts(file, columns, rows) {
  const { DuckDBInstance } = createRequire(new URL("../../package.json", import.meta.url))(
    "@duckdb/node-api",
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const lines = rows.map((row) => `(${row.map(quoted).join(", ")})`).join(",\n");
  await connection.run(
    `copy (select * from (values ${lines}) as v (${columns.join(", ")})) to ${quoted(file)} (format parquet)`,
  );
  connection.closeSync();
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

function fileOf(folder, table) {
  const target = join(folder, "data", "miernik", table, `${table}.parquet`);
  mkdirSync(dirname(target), { recursive: true });
  return target;
}
