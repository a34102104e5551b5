/** What earlier runs left behind and is now past the time that it is kept (`privacy.keep_years`). */
import { agedTables, type Aged } from "../contract/retention.ts";
import { fields, type FieldName } from "../contract/fields.ts";
import { Database } from "../database.ts";
import { rewriteDatabase } from "./clean-database.ts";
import type { CutOff } from "./cut-off.ts";
import type { RunReport } from "./run-report.ts";

/** A row of a programme is past when the programme is; see `Ages`. */
const programmes = "raw_evaluation__programmes";

/**
 * Writes the database anew, without what runs computed, where it holds a row that is past; the history of figures goes with
 * it, as its keys are those of rows.
 * @param path of a database that need not exist, of any version
 * @returns how many rows were past
 */
export async function removeExpiredRows(path: string | undefined, cut: CutOff | null): Promise<number> {
  if (path === undefined || cut === null) return 0;
  const count = await countExpiredRows(path, cut);
  if (count > 0) await rewriteDatabase(path, "any", cut.day);
  return count;
}

/** Does the publication of this report hold rows that are past? One that does not say so is taken to. */
export function isExpired(report: RunReport | null, cut: CutOff | null): boolean {
  if (cut === null) return false;
  if (report?.oldest_day === undefined || Date.parse(report.started_at) < cut.time) return true;
  return report.oldest_day !== null && report.oldest_day < cut.day;
}

async function countExpiredRows(path: string, cut: CutOff): Promise<number> {
  const database = await Database.openForReading(path);
  try {
    const held = new Map<string, Set<unknown>>();
    for (const { table_name, column_name } of await database.query(
      "select table_name, column_name from duckdb_columns() where not internal",
    )) {
      const columns = held.get(String(table_name)) ?? new Set();
      held.set(String(table_name), columns.add(column_name));
    }
    const has = (table: string, columns: readonly string[]) =>
      columns.every((column) => held.get(table)?.has(column));
    const counts = agedTables()
      .filter(([table, { days, openUntil }]) => has(table, [...days, openUntil ?? days[0] ?? ""]))
      .map(([table, rule]) => {
        const withCase = table !== programmes && has(programmes, ["case_id"]) && has(table, ["unit_id"]);
        return `select count(*) as n from ${table} as aged where ${isPast(rule, cut, withCase)}`;
      });
    if (has("meta__shown_figure", ["until_day"]))
      counts.push(`select count(*) as n from meta__shown_figure where until_day < '${cut.day}'`);
    if (counts.length === 0) return 0;
    const [row] = await database.query(
      `select cast(sum(n) as bigint) as n from (${counts.join(" union all ")})`,
    );
    return Number(row?.n ?? 0);
  } finally {
    database.close();
  }
}

function isPast({ days, openUntil, caseIn }: Aged, cut: CutOff, withCase: boolean): string {
  if (days.length === 0) return "false";
  const past = `greatest(${days.map(dayOf).join(", ")}) < '${cut.day}'`;
  const closed = openUntil === undefined ? "true" : `${openUntil} is not null`;
  const alone =
    caseIn === undefined || !withCase
      ? "true"
      : `not exists (from ${programmes} as programme
           where programme.unit_id = aged.unit_id and programme.case_id = aged.${caseIn})`;
  return [past, closed, alone].join(" and ");
}

/** Last day of a month for months, so that one comparison serves both. */
function dayOf(name: FieldName): string {
  return fields[name].type === "month" ? `${name} || '-31'` : `cast(${name} as varchar)`;
}
