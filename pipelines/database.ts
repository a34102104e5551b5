/** With `database/` the only place that talks to DuckDB. Crosses its border on purpose: see `rows`. */
import {
  BOOLEAN,
  DOUBLE,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import { commentTable, createTable } from "./contract/ddl.ts";
import { isNumeric } from "./contract/field.ts";
import { fields, type Field, type FieldName } from "./contract/fields.ts";
import { rowSchema, type Row } from "./contract/rows.ts";
import { isOfUnits, tables, type Table, type TableName } from "./contract/tables.ts";
import { appendColumns, type Columns, type Shown } from "./database/append.ts";
import { connectForReading, connectForWriting, type Connected } from "./database/connection.ts";
import { migrate } from "./database/migrate.ts";
import { fill } from "./database/stage.ts";
import { groupBy } from "./lib/group.ts";

/** A table (or one unit's rows of it) as a Parquet file. */
export interface ParquetFile {
  path: string;
  table: TableName;
  unitId: string | undefined;
}

export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor({ instance, connection }: Connected) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens (or makes) the project's database and begins a run with empty tables; nothing of it stands until `commit`.
   * @param path a file, or ":memory:"
   * @throws PublishError when another Miernik holds it or it is from a newer version
   */
  static async open(path: string): Promise<Database> {
    const database = await Database.openForRecords(path);
    // One transaction: hundreds of small statements would otherwise each wait for the disk. As its rows are not yet
    // counted, DuckDB would order joins blindly: they stand as written instead, the larger side first.
    await database.run("set disabled_optimizers = 'join_order'; begin");
    const names = Object.keys(tables) as TableName[];
    await database.#dropTables(names);
    const words = await database.query("select type_name from duckdb_types() where not internal");
    for (const { type_name } of words) await database.run(`drop type ${String(type_name)}`);
    await database.run(names.map(createTable).join("\n"));
    return database;
  }

  /**
   * Opens the database of an earlier run as it stands; only temporary tables can be made in it.
   * @throws PublishError when a Miernik is writing it
   */
  static async openForReading(path: string): Promise<Database> {
    return new Database(await connectForReading(path));
  }

  /**
   * Opens the project's database to change what outlives a run; the last run's tables stay, and each statement stands.
   * @throws PublishError when another Miernik holds it or it is from a newer version
   */
  static async openForRecords(path: string): Promise<Database> {
    const database = new Database(await connectForWriting(path));
    try {
      await migrate(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** Ends the run that `open` began; what follows stands statement by statement. */
  async commit(): Promise<void> {
    await this.run("commit");
  }

  /**
   * What is left to do when all tables stand and need not be waited for: Parquet files are written, the database says
   * what its tables mean, and its file receives what was committed. (Within the run's transaction comments would slow
   * every later statement.) One call: whoever asked may be busy with pages until all is there.
   *
   * @param held tables that have rows: only they are explained
   */
  async settle(parquet: readonly ParquetFile[] = [], held?: ReadonlySet<TableName>): Promise<void> {
    const comments = [...(held ?? (await this.heldTables()))].map(commentTable);
    const copies = [...groupBy(parquet, ({ table }) => table)].map(([table, files]) =>
      this.#copies(table, files),
    );
    await this.run([...copies, "begin;", ...comments, "commit;", "checkpoint;"].join("\n"));
  }

  /** Fills a table from a query that answers its question (a .sql file). Columns are matched by name. */
  async fill(table: TableName, select: string): Promise<void> {
    await this.fillAll([[table, select]]);
  }

  /** Fills tables one after another, without coming back in between. */
  async fillAll(steps: readonly (readonly [TableName, string])[]): Promise<void> {
    const inserts = steps.map(([table, select]) => `insert into ${table} by name (\n${bare(select)}\n);`);
    if (inserts.length > 0) await this.run(inserts.join("\n"));
  }

  /** A query's answer under a name, for this run only: what later steps need and nobody else asks for. */
  async keep(name: string, select: string): Promise<void> {
    await this.run(`create or replace temp table ${name} as (\n${bare(select)}\n)`);
  }

  /** A query under a name, answered anew each time it is read. */
  async view(name: string, select: string): Promise<void> {
    await this.views([[name, select]]);
  }

  /** Views in the order in which they need each other. */
  async views(named: readonly (readonly [string, string])[]): Promise<void> {
    const views = named.map(([name, select]) => `create or replace view ${name} as (\n${bare(select)}\n);`);
    await this.run(views.join("\n"));
  }

  /** Appends rows given by columns. @see appendColumns */
  async append<T extends TableName, S extends keyof Row<T> & FieldName>(
    table: T,
    columns: Columns<T, S>,
    shown?: Shown,
  ): Promise<void> {
    await appendColumns(this.#connection, table, columns, shown);
  }

  /** Appends rows given one by one: for small tables. */
  async insert<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void> {
    const names = (tables[table] as Table).fields;
    if (rows.length === 0) return;
    const types = names.map((name) => stagedType(fields[name]));
    await fill(this.#connection, table, types, rows.length, (i, at, most) =>
      rows.slice(at, at + most).map((row) => row[names[i] as keyof Row<T>] as DuckDBValue),
    );
  }

  /**
   * All rows of a table, sorted by its key, checked against its schema: bigint and decimal become number,
   * dates "YYYY-MM-DD". A row that breaks the contract ends the run: better no figure than a wrong one.
   */
  async rows<T extends TableName>(table: T): Promise<Row<T>[]> {
    const dates = (tables[table] as Table).fields.filter((name) => fields[name].type === "date");
    const asText = dates.map((name) => `strftime(${name}, '%Y-%m-%d') as ${name}`).join(", ");
    const replaced = asText === "" ? "" : ` replace (${asText})`;
    const rows = await this.query(`select *${replaced} from (${this.selectAll(table)})`);
    return rowSchema(table).array().parse(rows);
  }

  /** Those of the tables that have rows. (As one row of `exists` a plan of a hundred joins would be made.) */
  async holding<T extends TableName>(names: readonly T[]): Promise<Set<T>> {
    const asked = names.map((name) => `(select '${name}' as held from ${name} limit 1)`);
    const rows = await this.query(asked.join(" union all "));
    const held = new Set(rows.map((row) => row.held));
    return new Set(names.filter((name) => held.has(name)));
  }

  async heldTables(): Promise<Set<TableName>> {
    return this.holding(Object.keys(tables) as TableName[]);
  }

  /** A query for a table sorted by its key, decimals as doubles: what outputs hold. */
  selectAll(table: TableName): string {
    const { key, fields: names } = tables[table] as Table;
    const list = names.map((name) => (isNumeric(fields[name]) ? castNumber(name, fields[name].type) : name));
    return `select ${list.join(", ")} from ${table} order by ${key.join(", ")}`;
  }

  /**
   * Rows of any query whose columns are text, double, integer within 2^53, or null.
   * @param params values of the query's `$name`s, exactly those
   */
  async query(
    sql: string,
    params?: Record<string, string | number | null>,
  ): Promise<Record<string, string | number | null>[]> {
    const result = await this.#connection.runAndReadAll(sql, params);
    const names = result.deduplicatedColumnNames();
    const columns = result.getColumnsJS() as (string | number | bigint | null)[][];
    return Array.from({ length: result.currentRowCount }, (_, row) => {
      const plain: Record<string, string | number | null> = {};
      for (const [i, name] of names.entries()) {
        const value = columns[i]?.[row] ?? null;
        plain[name] = typeof value === "bigint" ? Number(value) : value;
      }
      return plain;
    });
  }

  async #dropTables(names: readonly TableName[]): Promise<void> {
    const found = await this.query("select table_name from duckdb_tables() where not internal");
    const standing = new Set(found.map((row) => row.table_name));
    const drops = names.filter((name) => standing.has(name)).map((name) => `drop table ${name};`);
    if (drops.length > 0) await this.run(drops.join("\n"));
  }

  /** Sorted once for the whole and for each unit: to sort anew for each file took longer than to write it. */
  #copies(table: TableName, files: readonly ParquetFile[]): string {
    const copies = files.map(({ path, unitId }) => {
      const target = path.replaceAll("'", "''");
      return `copy (select * from sorted_rows${ofUnit(table, unitId)}) to '${target}' (format parquet, compression zstd);`;
    });
    const sorted = `create temp table sorted_rows as (${this.selectAll(table)});`;
    return [sorted, ...copies, "drop table sorted_rows;"].join("\n");
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** A query as it stands in a file, without the semicolon at its end. */
function bare(select: string): string {
  return select.replace(/;\s*$/, "");
}

/** All rows of a dictionary, one unit's of other tables. Unit ids are slugs (config-schema.ts): they can stand in a query. */
function ofUnit(table: TableName, unitId: string | undefined): string {
  return unitId === undefined || !isOfUnits(table) ? "" : ` where unit_id = '${unitId}'`;
}

function stagedType(field: Field): DuckDBType {
  if (field.type === "boolean") return BOOLEAN;
  return isNumeric(field) ? DOUBLE : VARCHAR;
}

function castNumber(name: string, type: Field["type"]): string {
  return type === "hours" || type === "fte" ? `cast(${name} as double) as ${name}` : name;
}
