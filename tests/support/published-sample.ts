/** The shipped sample, published once for all test files that only read it. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { readConfig } from "../../pipelines/config.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { run } from "../../pipelines/run.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { datasetOf } from "./dataset.ts";
import { effects } from "./project.ts";

export interface PublishedSample {
  /** A copy of the sample, with the database of the run in `.miernik`. */
  project: string;
  out: string;
}

/** Whoever asks first publishes it, in this or another process; the others wait. Nothing in it may be changed. */
export async function publishedSample(): Promise<PublishedSample> {
  const shared = inject("sharedFolder");
  const [project, out] = [join(shared, "projekt"), join(shared, "out")];
  const [done, failed] = [join(shared, "done"), join(shared, "failed")];
  if (isFirst(join(shared, "begun"))) {
    try {
      cpSync(samplePath, project, { recursive: true, filter: (path) => !path.endsWith(".miernik") });
      await run(project, out, effects);
      writeFileSync(done, "");
    } catch (error) {
      writeFileSync(failed, String((error as Error).stack));
      throw error;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    await setTimeout(100);
  }
  return { project, out };
}

/** The tables of the published sample. */
export async function publishedSampleData(): Promise<Dataset> {
  const { project } = await publishedSample();
  const database = await openLastRun(project);
  try {
    return await datasetOf({ config: readConfig(project), database });
  } finally {
    database.close();
  }
}

/** Of several that ask at the same time one makes the folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
