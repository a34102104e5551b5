/** A page's script as one file that a browser runs from a folder: no module, no other request. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as Esbuild from "esbuild";

/** The last browsers that Windows 7 can run, and the Safari of the same years. */
const browsers = ["chrome109", "firefox115", "safari16.4"];

const made = new Map<string, string>();

/**
 * Made once a run, from the very modules that the pipeline computes with; the same sources give the same bytes.
 * @param entry the module to begin with
 * @param globalName what the browser calls its exports
 */
export function browserScript(entry: URL, globalName: string): string {
  const script = made.get(globalName) ?? built(entry, globalName);
  made.set(globalName, script);
  return script;
}

function built(entry: URL, globalName: string): string {
  // Loaded only where there is such a page.
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof Esbuild;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName,
    target: browsers,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no script");
  return file.text;
}
