/** Explanations of all rows of a run, and the law that their cells add up to the numbers. */
import { expect } from "vitest";
import type { RowValues } from "../../pipelines/contract/row-id.ts";
import { tables, type PublishedTable } from "../../pipelines/contract/tables.ts";
import type { Database } from "../../pipelines/database.ts";
import { views } from "../../pipelines/explain/open.ts";
import { explainRow, recordOfRun } from "../../pipelines/explain/explain.ts";
import type { Explanation } from "../../pipelines/explain/types.ts";
import { Words } from "../../pipelines/explain/words.ts";

export const published = (Object.keys(tables) as PublishedTable[]).filter(
  (name) => "isPublished" in tables[name],
);
export const polish = new Words("pl");

export interface Explained {
  table: PublishedTable;
  row: RowValues;
  explanation: Explanation;
}

/** What explanations select from is computed once for all of them, not for each anew; for tests that explain many rows. */
export async function holdViews(database: Database): Promise<void> {
  for (const view of views) {
    await database.run(`create or replace temp table held as select * from ${view}`);
    await database.run(`drop view ${view}`);
    await database.run(`alter table held rename to ${view}`);
  }
}

/** For the sake of time only rows that are wanted, of those tables. */
export async function explainAll(
  database: Database,
  isWanted: (row: RowValues, index: number, rows: readonly RowValues[]) => boolean = () => true,
  names: readonly PublishedTable[] = published,
): Promise<Explained[]> {
  const all: Explained[] = [];
  const unchanged = { sentences: [], present: new Set<string>() };
  const record = await recordOfRun(database);
  for (const table of names) {
    for (const row of ((await database.rows(table)) as RowValues[]).filter(isWanted)) {
      const explanation = await explainRow({ table, row, field: null }, database, polish, unchanged, record);
      all.push({ table, row, explanation });
    }
  }
  return all;
}

/** Every sum that must be a number of the row is it; a number that is not known has no cells, or an empty one. */
export function expectSums({ table, row, explanation }: Explained): void {
  for (const { total, sum, groups } of explanation.parts) {
    if (total === null) continue;
    const known = row[total] ?? null;
    const what = `${explanation.long_id} ${total}`;
    if (known === null) expect([what, sum === null || groups.length === 0]).toEqual([what, true]);
    else expect(sum, what).toBeCloseTo(Number(known), 9);
  }
  if (table !== "out__caseload") return;
  for (const { field, sum } of explanation.parts[0]?.groups ?? [])
    expect([explanation.long_id, field, sum]).toEqual([explanation.long_id, field, row[field] ?? null]);
}
