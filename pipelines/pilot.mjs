// `npm run pilot`: sets up, makes the invented pilot of 35 places in pilot/project and runs Miernik on it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, "pilot", "project");

// Its key and database lie in `.miernik` and stay; all else is made anew.
for (const name of existsSync(project) ? readdirSync(project) : []) {
  if (name !== ".miernik") rmSync(join(project, name), { recursive: true });
}
node("--import", "tsx", join("sources", "sample", "pilot", "generate.ts"), project);
node(
  join("pipelines", "miernik.mjs"),
  "run",
  project,
  "--out",
  join("pilot", "out"),
  ...process.argv.slice(2),
);

/** Ends with the code of the command that failed. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
