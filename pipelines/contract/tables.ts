/**
 * Every table once: what one row is, its key, its fields. Types, units and meanings of the fields stand in
 * `fields.ts`. A field is required unless listed under `optional`.
 */
import { costTables } from "./tables-costs.ts";
import { tablesIn } from "./tables-in.ts";
import { tablesOut } from "./tables-out.ts";
import { unitCostTables } from "./tables-unit-costs.ts";

import type { Table } from "./table.ts";

export type { Table } from "./table.ts";

/** Raised when what outlives a run (the meta__ tables) changes; `migrations.ts` brings an older database up. */
export const schemaVersion = 1;

export const tables = { ...tablesIn, ...unitCostTables, ...tablesOut, ...costTables } as const;

export type TableName = keyof typeof tables;
export type PublishedTable = {
  [T in TableName]: (typeof tables)[T] extends { isPublished: true } ? T : never;
}[TableName];

/** Whether a table's rows belong to units; those of a dictionary are everybody's. */
export function isOfUnits(name: TableName): boolean {
  return (tables[name] as Table).fields.includes("unit_id");
}
