/**
 * Writes the shipped sample project and its truth beside this file: `npm run sample`.
 * The same bytes on every run; nothing is taken from the clock or the machine.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleProject } from "./project.ts";

const here = import.meta.dirname;
const project = join(here, "project");
const { files, truth } = sampleProject();

// A run of the sample leaves its key and database in `.miernik`; those are not ours to delete.
for (const name of existsSync(project) ? readdirSync(project) : []) {
  if (name !== ".miernik") rmSync(join(project, name), { recursive: true });
}
for (const [path, bytes] of files) {
  const target = join(project, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
writeFileSync(join(here, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
