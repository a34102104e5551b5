/** Makes one JavaScript file of all sources: see program.mjs. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";
import { browserBundle, browserScripts } from "../dashboards/browser-bundle.mjs";

/** A program of former sources may still be running: it is kept for a day. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Appears under its name only when whole; several commands may make it at the same time.
 *
 * @param root the project's folder
 * @param target the folder to be made; in it `program.cjs`, which gives a function of `exports` and `require`
 * @param beginnings modules that something begins with, from the project's folder: each becomes a function in
 *   `exports` that loads it
 */
export async function makeBundle(root, target, beginnings) {
  const cache = dirname(target);
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "draft-"));
  const contents = beginnings
    .map((name) => `exports[${JSON.stringify(name)}] = () => import(${JSON.stringify(`./${name}.ts`)});`)
    .join("\n");
  try {
    await build({
      stdin: { contents, resolveDir: root },
      outfile: join(draft, "program.cjs"),
      bundle: true,
      // A third of the text to be read; lines stay short, for whoever is sent one in a message of a fault.
      minifyWhitespace: true,
      lineLimit: 160,
      format: "cjs",
      banner: { js: "(function (exports, require) {" },
      footer: { js: "})" },
      platform: "node",
      target: "node20",
      // Within one file a module that is asked for late is run late; nothing is left to be imported.
      supported: { "dynamic-import": false },
      tsconfig: join(root, "tsconfig.json"),
      // It finds its own file of machine code.
      external: ["@duckdb/node-bindings"],
      define: { "globalThis.carriedBrowserScripts": JSON.stringify(carriedScripts()) },
      plugins: [ownUrls, seldomAsked],
      legalComments: "external",
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
