/** The file that „Szukaj” loads: the script, then its entries. A classic script, so that it runs from a folder too. */
import { gzipSync } from "node:zlib";
import { browserScript } from "../browser-script.ts";
import type { SearchEntry } from "./entries.ts";
import type { CarriedEntry } from "./find.ts";

/** Every reader of the page loads it, also by telephone. */
const mostBytes = 15_000;
const longestText = 160;

/** As many entries as fit, in their order; the page itself lists all. */
export function searchScript(entries: readonly SearchEntry[]): string {
  const carried = entries.map(({ title, path, text }): CarriedEntry => [title, path, shortened(text)]);
  let count = carried.length;
  let file = fileOf(carried);
  while (gzipSync(file).length > mostBytes && count > 0) {
    count = Math.floor(count * 0.9);
    file = fileOf(carried.slice(0, count));
  }
  return file;
}

function fileOf(entries: readonly CarriedEntry[]): string {
  const script = browserScript("miernikSzukaj");
  // A name that looks like markup is none, wherever the file may be read.
  return `${script}miernikSzukaj.begin(${JSON.stringify(entries).replaceAll("<", "\\u003c")});\n`;
}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, text.lastIndexOf(" ", longestText))} …`;
}
