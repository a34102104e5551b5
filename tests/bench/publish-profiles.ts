/**
 * Publishes the profiles of a project's gminas and prints what each step took, as JSON: a process of its own, so that
 * nothing else lies in its memory. No other table is read, nothing internal and no document is made.
 */
import { join } from "node:path";
import { beginPublic } from "../../dashboards/build.ts";
import { analyse } from "../../pipelines/analyse.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { publishedTables } from "../../pipelines/contract/published.ts";
import { disclose } from "../../pipelines/disclosure/public-dataset.ts";
import { toUnitRow } from "../../pipelines/ingest/references.ts";
import { dataFiles } from "../../pipelines/publish/data-files.ts";
import { publicWords } from "../../pipelines/publish/datapackage.ts";
import { writeFiles } from "../../pipelines/publish/publication.ts";
import { publicRows } from "../../pipelines/publish/published-rows.ts";
import { version } from "../../pipelines/version.ts";

export interface Step {
  name: string;
  seconds: number;
  processorSeconds: number;
}

/** Tables of the public edition that a project of reports alone fills. */
const wanted = new Set([
  "out__profile",
  "out__profile_rate",
  "ref_concept",
  "ref_series_break",
  "ref_indicator",
]);

const [project = "", out = ""] = process.argv.slice(2);
const steps: Step[] = [];
const data = await step("read and compute", () => readProfiles(project));
const { data: published } = await step("hide and attack", () => disclose(data, 5));
await step("pages and data", async () => {
  const pages = beginPublic(published);
  const words = { project: published.project, version, ...publicWords };
  writeFiles(join(out, "data"), await dataFiles(publicRows(published), words));
  writeFiles(out, await pages());
});
console.log(JSON.stringify({ steps, numbers: published.loss.cells }));

async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  steps.push({
    name,
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
  });
  return result;
}

async function readProfiles(folder: string): Promise<Dataset> {
  const effects = { now: () => 0, environment: process.env, progress: () => undefined };
  const { config, database } = await analyse(folder, effects, { databasePath: ":memory:" });
  const tables: Record<string, unknown[]> = {};
  for (const name of publishedTables) tables[name] = wanted.has(name) ? await database.rows(name) : [];
  database.close();
  const units = config.units.map(toUnitRow(config));
  return { project: config.project, version, units, tables: tables as Dataset["tables"] };
}
