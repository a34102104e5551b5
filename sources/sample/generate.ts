/**
 * Writes the shipped sample project and its truth beside this file: `npm run sample`.
 * The same bytes on every run; nothing is taken from the clock or the machine.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sampleProject } from "./project.ts";

const here = import.meta.dirname;
const { files, truth } = sampleProject();

rmSync(join(here, "project"), { recursive: true, force: true });
for (const [path, bytes] of files) {
  const target = join(here, "project", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
writeFileSync(join(here, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
