/** Files that every site carries beside its pages: style sheet, fonts with their licence, icon. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** In this order one file: a later sheet may change what an earlier one says (width, paper, night). */
const styleSheets = [
  "base",
  "frame",
  "text",
  "figures",
  "parts",
  "tables",
  "costs",
  "about",
  "narrow",
  "print",
  "dark",
] as const;
const fontNames = ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600"];

let assets: ReadonlyMap<string, string | Uint8Array> | undefined;

/** Path in the site's folder → content. The bytes are shared between sites: do not alter them. */
export function siteAssets(): ReadonlyMap<string, string | Uint8Array> {
  assets ??= new Map<string, string | Uint8Array>([
    [
      "assets/style.css",
      styleSheets
        .map((name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), "utf8"))
        .join("\n"),
    ],
    ["assets/icon.svg", icon],
    ["assets/OFL.txt", readFileSync(require.resolve("@fontsource/source-sans-3/LICENSE"), "utf8")],
    ...fontNames.map((name): [string, Uint8Array] => [
      `assets/source-sans-3-${name}.woff2`,
      new Uint8Array(
        readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff2`)),
      ),
    ]),
  ]);
  return assets;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5c8a"/>' +
  '<path d="M6 9h14M6 16h18M6 23h9" stroke="#fff" stroke-width="4"/></svg>\n';
