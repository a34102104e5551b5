/** The published tables of an analysis, as reports and pages receive them. */
import type { Analysis } from "../../pipelines/analyse.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { toUnitRow } from "../../pipelines/ingest/references.ts";
import { publishedTables } from "../../pipelines/contract/published.ts";

export async function datasetOf({
  config,
  database,
}: Pick<Analysis, "config" | "database">): Promise<Dataset> {
  const tables: Record<string, unknown[]> = {};
  for (const name of publishedTables) tables[name] = await database.rows(name);
  return {
    project: config.project,
    version: "0.0.0",
    units: config.units.map(toUnitRow(config)),
    tables: tables as Dataset["tables"],
  };
}
