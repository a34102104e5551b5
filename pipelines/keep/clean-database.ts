/**
 * Writes the project's database anew with what outlives a run and nothing else: a database deletes rows by marking them, so
 * that their bytes stay in its file. The tables of a run are empty afterwards; the next run fills them.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import { Database } from "../database.ts";
import { withoutName } from "../disclosure/work/figure-store.ts";

const metaTables = [
  "meta__publication",
  "meta__key",
  "meta__figures",
  "meta__figure_state",
  "meta__disclosure",
  "meta__shown_figure",
] as const;
type MetaTable = (typeof metaTables)[number];
type Value = string | number | null;
type Rows = Record<string, Value>[];

/** What tells of single rows by their keys; the rest of meta__ never holds a worker or a case. */
const keyed: readonly MetaTable[] = ["meta__figures", "meta__figure_state"];

/**
 * @param path the database's file; nothing is done where there is none
 * @param forgotten ids that must not stand in it: the history of figures that names one is dropped with it; "any": so it
 *   is whatever it names. Of what was public about work only the name goes
 * @param firstDay what was public about work and ended before it is left out too
 * @throws PublishError when another Miernik holds it
 */
export async function rewriteDatabase(
  path: string,
  forgotten: readonly string[] | "any",
  firstDay = "",
): Promise<void> {
  for (const remains of [`${path}.damaged`, `${path}.new`, `${path}.new.wal`])
    rmSync(remains, { force: true });
  if (!existsSync(path)) return;
  const kept = await readMeta(path);
  const isToGo =
    forgotten === "any" || keyed.some((table) => kept.get(table)?.some((row) => holdsAny(row, forgotten)));
  if (isToGo) for (const table of keyed) kept.set(table, []);
  const figures = (kept.get("meta__shown_figure") ?? []).filter(
    ({ until_day }) => String(until_day) >= firstDay,
  );
  kept.set("meta__shown_figure", forgotten === "any" ? figures : withoutNames(figures, forgotten));
  const fresh = await Database.open(`${path}.new`);
  try {
    for (const [table, rows] of kept) for (const row of rows) await insert(fresh, table, row);
    await fresh.commit();
    await fresh.settle();
  } finally {
    fresh.close();
  }
  rmSync(`${path}.wal`, { force: true });
  renameSync(`${path}.new`, path);
  rmSync(`${path}.new.wal`, { force: true });
}

function withoutNames(figures: Rows, ids: readonly string[]): Rows {
  const contents = ids.reduce<string[]>(
    withoutName,
    figures.map(({ content }) => String(content)),
  );
  return figures.map((figure, i) => ({ ...figure, content: contents[i] ?? "" }));
}

/** Opening brings an older database up to the present schema; the run that it begins is never committed. */
async function readMeta(path: string): Promise<Map<MetaTable, Rows>> {
  const database = await Database.open(path);
  try {
    const rows = new Map<MetaTable, Rows>();
    for (const table of metaTables) {
      const inPlain =
        table === "meta__publication" ? "* replace (epoch_ms(published_at) as published_at)" : "*";
      rows.set(table, await database.query(`select ${inPlain} from ${table}`));
    }
    return rows;
  } finally {
    database.close();
  }
}

async function insert(database: Database, table: MetaTable, row: Record<string, Value>): Promise<void> {
  const values = Object.keys(row).map((name) =>
    name === "published_at" ? `make_timestamp($${name}::bigint * 1000)` : `$${name}`,
  );
  await database.query(`insert into ${table} values (${values.join(", ")})`, row);
}

/** Keys are JSON within JSON: the id stands between quotation marks, escaped once more or not. */
function holdsAny(row: Record<string, Value>, ids: readonly string[]): boolean {
  const texts = Object.values(row).filter((value) => typeof value === "string");
  return ids.some((id) => texts.some((text) => text.includes(`"${id}"`) || text.includes(`\\"${id}\\"`)));
}
