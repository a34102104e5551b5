/** A first look over a whole text, before anything of it is kept in memory. */
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";
import { delimiters, type Delimiter } from "./records.ts";

export interface Survey {
  lines: number;
  /** How often each possible delimiter stands in the text, quoted or not. */
  delimiters: ReadonlyMap<Delimiter, number>;
  quotes: number;
}

/** Bytes per character at most, in all encodings read here, for the letters that occur. */
export const bytesPerCharacter = 4;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Throws `UnreadableFile`: nothing but white-space, or too many lines. */
export function surveyText(pieces: Iterable<string>, limits: Limits): Survey {
  const counts = new Uint32Array(128);
  const countOf = (character: string): number => counts[character.charCodeAt(0)] ?? 0;
  // CR and LF are as frequent as each other where lines end in CRLF; mixed files have few of one kind.
  const lines = (): number => 1 + Math.max(countOf("\n"), countOf("\r"));
  let hasContent = false;
  for (const piece of pieces) {
    hasContent ||= /\S/.test(piece);
    for (let index = 0; index < piece.length; index++) {
      const code = piece.charCodeAt(index);
      if (code < 128) counts[code] = (counts[code] ?? 0) + 1;
    }
    within(limits.lines, "wierszy", lines());
  }
  if (!hasContent) throw unreadable("file_empty");
  return {
    lines: lines(),
    delimiters: new Map(delimiters.map((delimiter) => [delimiter, countOf(delimiter)])),
    quotes: countOf('"'),
  };
}

/**
 * Refuses a text that has no line break for longer than any record may be. Looks only at a few bytes, from
 * the end of each stretch, so it can go before all else.
 */
export function assertLinesAreShort(bytes: Uint8Array, limits: Limits): void {
  const most = limits.recordCharacters * bytesPerCharacter;
  for (let start = 0; start + most < bytes.length;) {
    const stretch = bytes.subarray(start, start + most);
    const end = Math.max(stretch.lastIndexOf(lineFeed), stretch.lastIndexOf(carriageReturn));
    within(limits.recordCharacters, "znaków w wierszu", end < 0 ? most : 0);
    start += end + 1;
  }
}
