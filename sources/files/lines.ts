/** Texts of keys and values (YAML) and notes, which a source reads by lines: one cell a line, white-space kept. */
import { decode, type Encoding } from "./encoding.ts";
import type { Limits } from "./limits.ts";
import { within } from "./problem.ts";
import type { Sheet } from "./types.ts";

/** Keys at the beginning of a line that only such a text has. No delimiter of tables stands in them. */
const rootKeys = /^(cost_card|notatki)[ \t]*:([ \t\r]|$)/m;

/** @param head the text's first bytes, each as one character */
export function isKeyedText(head: string): boolean {
  return rootKeys.test(
    head.replace(/^(\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})|\0/g, "").replace(/\r\n?/g, "\n"),
  );
}

/** Throws `UnreadableFile`: larger than people write, or beyond another limit. */
export function readLines(bytes: Uint8Array, encoding: Encoding, limits: Limits): Sheet {
  within(limits.keyedBytes / 1000, "rozmiar pliku YAML, KB", Math.ceil(bytes.length / 1000));
  const rows = [...decode(bytes, encoding)]
    .join("")
    .split(/\r\n|\n|\r/)
    .map((line) => (line.trim() === "" ? [] : [line]));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return { number: 1, name: "", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}
