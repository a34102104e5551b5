/**
 * The program as a handful of JavaScript files instead of a thousand modules: loading those one by one, through the
 * TypeScript loader, would take a second of every command here and many seconds from an old disk. Made from the
 * sources whenever they have changed, so that there is no build to forget.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browserBundle, browserScripts } from "../dashboards/browser-bundle.mjs";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ["pipelines", "sources", "reports", "dashboards"];
/** A program of former sources may still be running: it is kept for a day. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** Finds its own file of machine code. What is bundled asks for it with require(), which Node answers sooner than import. */
const external = ["@duckdb/node-bindings"];

/** Modules that something begins with: the command, and what threads of their own do. */
const beginnings = [
  "pipelines/cli",
  "pipelines/disclosure/profile/sent-profile",
  "dashboards/public/drawn-unit",
];

/**
 * @param name one of the modules that something begins with, from the project's folder
 * @param root the project's folder
 * @returns URL of that module; the TypeScript source itself where nothing can be written
 */
export async function program(name = "pipelines/cli", root = here) {
  const target = join(root, "node_modules", ".cache", "miernik", stamp(root));
  try {
    if (!existsSync(target)) await make(root, target);
    return pathToFileURL(join(target, `${name}.js`)).href;
  } catch {
    // Named, because tsx would look for it where the user stands.
    const { register } = await import("tsx/esm/api");
    register({ tsconfig: join(root, "tsconfig.json") });
    return pathToFileURL(join(root, `${name}.ts`)).href;
  }
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

/** Appears under its name only when whole; several commands may make it at the same time. */
async function make(root, target) {
  const { build, stop } = await import("esbuild");
  const cache = dirname(target);
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "draft-"));
  try {
    await build({
      entryPoints: beginnings.map((name) => join(root, `${name}.ts`)),
      outbase: root,
      outdir: draft,
      bundle: true,
      // A third of the text to be read; lines stay short, for whoever is sent one in a message of a fault.
      minifyWhitespace: true,
      lineLimit: 160,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      tsconfig: join(root, "tsconfig.json"),
      external,
      define: { "globalThis.carriedBrowserScripts": JSON.stringify(carriedScripts()) },
      plugins: [ownUrls, seldomAsked],
      // Libraries written for require() look for it by this name.
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      logLevel: "silent",
    });
    removeFormer(cache);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  } finally {
    await stop();
  }
}

/** @see dashboards/browser-script.ts */
function carriedScripts() {
  return Object.fromEntries(Object.keys(browserScripts).map((name) => [name, browserBundle(name)]));
}

/** Programs of former sources, and drafts that were cut off. */
function removeFormer(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Left where they are: the whole of exceljs (only `init` asks for it) with all that it needs, and highs, which finds its
 * machine code beside it.
 */
const seldomAsked = {
  name: "seldom-asked",
  setup({ onResolve }) {
    onResolve({ filter: /^(exceljs|highs)$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** A source that asks where it lies (for its SQL, its tables, its threads) is told so, wherever it is bundled. */
const ownUrls = {
  name: "own-urls",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", url), loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};
