/**
 * The program as one JavaScript file instead of a thousand modules: loading those one by one, through the
 * TypeScript loader, would take a second of every command here and many seconds from an old disk. Made from the
 * sources whenever they have changed, so that there is no build to forget.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { valueOf } from "./machine-code.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ["pipelines", "sources", "reports", "dashboards"];
/** Modules that something begins with: the command, and what threads of their own do. */
const beginnings = [
  "pipelines/cli",
  "pipelines/disclosure/profile/sent-profile",
  "dashboards/public/drawn-unit",
];

/**
 * @param name one of the modules that something begins with, from the project's folder
 * @param root the project's folder
 * @returns that module; from the TypeScript source itself where nothing can be written
 */
export async function program(name = "pipelines/cli", root = here) {
  const target = join(root, "node_modules", ".cache", "miernik", stamp(root));
  try {
    if (!existsSync(target)) await (await import("./bundle.mjs")).makeBundle(root, target, beginnings);
  } catch {
    // Named, because tsx would look for it where the user stands.
    const { register } = await import("tsx/esm/api");
    register({ tsconfig: join(root, "tsconfig.json") });
    return import(pathToFileURL(join(root, `${name}.ts`)).href);
  }
  const modules = {};
  valueOf(join(target, "program.cjs"))(modules, createRequire(join(root, "package.json")));
  return modules[name]();
}

/** What the program is made of: every source with its size and time of change, and the libraries' versions. */
function stamp(root) {
  const hash = createHash("sha256").update(
    `${process.version} ${readFileSync(join(root, "package-lock.json"), "utf8")}`,
  );
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true }).filter((name) =>
      /\.(tsx?|mjs)$/.test(name),
    );
    for (const name of names.sort()) {
      const { size, mtimeMs } = statSync(join(root, folder, name));
      hash.update(`${folder}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}
