/**
 * Every table once: what one row is, its key, its fields. Types, units and meanings of the fields stand in
 * `fields.ts`. A field is required unless listed under `optional`.
 */
import { costTables } from "./tables-costs.ts";
import { fileTables } from "./tables-files.ts";
import { profileTablesIn } from "./tables-profile-in.ts";
import { publicTables } from "./tables-public.ts";
import { publicCostTables } from "./tables-public-costs.ts";
import { publicEvaluationTables } from "./tables-public-evaluation.ts";
import { publicPowiatTables } from "./tables-public-powiat.ts";
import { publicWorkTables } from "./tables-public-work.ts";
import { reportTablesIn } from "./tables-reports-in.ts";
import { reportTablesOut } from "./tables-reports-out.ts";
import { settingTables } from "./tables-settings.ts";
import { staffTablesOut } from "./tables-staff-out.ts";
import { territoryTables } from "./tables-territory.ts";
import { tablesEvaluation } from "./tables-evaluation.ts";
import { tablesEvaluationReport } from "./tables-evaluation-report.ts";
import { tablesEvaluationResults } from "./tables-evaluation-results.ts";
import { tablesPilot } from "./tables-pilot.ts";
import { tablesGoals } from "./tables-goals.ts";
import { unitCostTables } from "./tables-unit-costs.ts";
import { workTablesIn } from "./tables-work-in.ts";
import { workTablesOut } from "./tables-work-out.ts";

import type { Table } from "./table.ts";

export type { Table } from "./table.ts";

/** Raised when what outlives a run (the meta__ tables) changes; `migrations.ts` brings an older database up. */
export const schemaVersion = 6;

/** In the order of their sheets and of the codebook. */
export const tables = {
  // settings (ref_), what was received (raw_), tidy and keyed (core_)
  ...settingTables,
  ...territoryTables,
  ...workTablesIn,
  ...reportTablesIn,
  ...profileTablesIn,
  ...unitCostTables,
  ...tablesEvaluation,
  // the answers (out_)
  ...workTablesOut,
  ...staffTablesOut,
  ...reportTablesOut,
  ...costTables,
  ...tablesEvaluationResults,
  ...tablesPilot,
  ...tablesEvaluationReport,
  ...tablesGoals,
  ...fileTables,
  // what of them passed disclosure control (public__)
  ...publicTables,
  ...publicWorkTables,
  ...publicCostTables,
  ...publicEvaluationTables,
  ...publicPowiatTables,
} as const;

export type TableName = keyof typeof tables;
export type PublishedTable = {
  [T in TableName]: (typeof tables)[T] extends { isPublished: true } ? T : never;
}[TableName];

/** Whether a table's rows belong to units; those of a dictionary are everybody's. */
export function isOfUnits(name: TableName): boolean {
  return (tables[name] as Table).fields.includes("unit_id");
}
