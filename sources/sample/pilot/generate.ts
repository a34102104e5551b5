/** Writes the pilot sample into a folder: `npx tsx sources/sample/pilot/generate.ts FOLDER`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pilotProject } from "./project.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder to write the pilot sample into");
for (const [path, bytes] of pilotProject()) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
