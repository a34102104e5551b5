/** A project of several places, each with its own tables of the evaluation in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyse, type Analysis } from "../../../pipelines/analyse.ts";
import type { EvaluationTableId } from "../../../sources/evaluation/tables.ts";
import { effects } from "../../support/project.ts";
import { csv, type Tables } from "./project.ts";

/**
 * Read and computed in memory; the caller closes the database.
 * @param others files of other sources, by path
 */
export async function analysisOfPlaces(
  places: ReadonlyMap<string, Tables>,
  settings: string,
  typeOf: (id: string) => string = () => "GOPS",
  others: Readonly<Record<string, string>> = {},
): Promise<Analysis> {
  const folder = mkdtempSync(join(tmpdir(), "miernik-places-"));
  try {
    const units = [...places.keys()].map(
      (id) => `  - id: ${id}\n    name: OPS ${id}\n    type: ${typeOf(id)}\n`,
    );
    writeFileSync(join(folder, "miernik.yaml"), `project: Próba\nunits:\n${units.join("")}${settings}`);
    for (const [id, tables] of places) {
      mkdirSync(join(folder, id));
      // Every row names its unit: files that are alike to the letter would count once.
      for (const [table, records] of Object.entries(tables))
        writeFileSync(
          join(folder, id, `${table}.csv`),
          csv(
            table as EvaluationTableId,
            records.map((record) => ({ unit_id: id, ...record })),
          ),
        );
    }
    for (const [path, content] of Object.entries(others)) writeFileSync(join(folder, path), content);
    return await analyse(folder, effects, { databasePath: ":memory:" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
