/**
 * The pages' scripts, each as one file that a browser runs from a folder: no module, no other request. Plain JavaScript,
 * because who makes the program of these sources (pipelines/program.mjs) cannot read TypeScript yet.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What the browser calls a script's exports → the module that it begins with. */
export const browserScripts = {
  miernikProjekcja: "island/main.ts",
  miernikSzukaj: "search/main.ts",
};

/** The last browsers that Windows 7 can run, and the Safari of the same years. */
const browsers = ["chrome109", "firefox115", "safari16.4"];

/**
 * Made from the very modules that the pipeline computes with; the same sources give the same bytes.
 * @param {keyof typeof browserScripts} name
 * @returns {string} the script
 */
export function browserBundle(name) {
  // Loaded only by who needs it: a run of the made program finds the scripts in itself.
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(browserScripts[name], import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: name,
    target: browsers,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0].text;
}
