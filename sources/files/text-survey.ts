/** A first look over a whole text, before anything of it is kept in memory. */
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";
import { delimiters, type Delimiter } from "./records.ts";

/**
 * How often each possible delimiter stands in the text, quoted or not.
 * Throws `UnreadableFile`: nothing but white-space, or too many lines.
 */
export function surveyText(pieces: Iterable<string>, limits: Limits): Map<Delimiter, number> {
  const counts = new Uint32Array(128);
  let hasContent = false;
  for (const piece of pieces) {
    hasContent ||= /\S/.test(piece);
    for (let index = 0; index < piece.length; index++) {
      const code = piece.charCodeAt(index);
      if (code < 128) counts[code]!++;
    }
    // CRLF counts as one line as long as the two are as frequent as each other; mixed files have few of either.
    within(limits.lines, "wierszy", Math.max(counts[10]!, counts[13]!));
  }
  if (!hasContent) throw unreadable("file_empty");
  return new Map(delimiters.map((delimiter) => [delimiter, counts[delimiter.charCodeAt(0)]!]));
}
