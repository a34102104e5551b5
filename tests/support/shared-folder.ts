/** A folder for what the test files of one run share; it goes with the run, so nothing in it can be out of date. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    sharedFolder: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "miernik-shared-"));
  project.provide("sharedFolder", folder);
  // Who watches the tests has changed something.
  project.onTestsRerun(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
