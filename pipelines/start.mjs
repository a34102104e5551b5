// `npm start`: sets up, then runs Miernik with the arguments given; without any, on the shipped sample.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./setup.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
const result = spawnSync(
  process.execPath,
  [join(here, "miernik.mjs"), ...(given.length > 0 ? given : ["run"])],
  {
    stdio: "inherit",
  },
);
process.exit(result.status ?? 1);
