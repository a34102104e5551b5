/** Text as the report's font can print it, and as it may break over lines. */
import { bindShortWords, bindUnits } from "../../pipelines/lib/polish.ts";
import { remembered } from "../../pipelines/lib/remember.ts";
import type { Run } from "../content.ts";

/**
 * What Source Sans 3 has a shape for, less what would turn the direction of text. PDF/UA forbids a letter
 * without a shape, and a fallback to fonts of the machine would give other bytes on each machine.
 */
const unprintable =
  /[^\u0020-\u007e\u00a0-\u0181\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1e9e\u200b\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u2060\u2070\u2074-\u2089\u20ac\u2116\u2122\u2126\u2150-\u215e\u2190-\u2193\u2202\u2206\u220f\u2211\u2212\u2215\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25a0\u25a1\u25cf]/gu;

/** Stands for a character that cannot be printed. */
const box = "\u25a1";

/** A word longer than this may be broken anywhere, as it would run out of its column. Letters. */
const longestWord = 28;
const zeroWidthSpace = "\u200b";

/** Names of files, codes and pictures: nothing is bound. Never fails, whatever the text. */
export function printable(text: string): string {
  return text.normalize("NFC").replace(/\s/gu, keptSpace).replace(unprintable, box);
}

/** A sentence or a cell: single-letter words and units bound to what follows, endless words made breakable. */
export const typeset = remembered((text: string): string => bound(breakable(printable(text))));

/** The same for programs that break endless words themselves: nothing is put in that one would copy with the text. */
export const written = remembered((text: string): string => bound(printable(text)));

function bound(text: string): string {
  return bindUnits(bindShortWords(text)).replace(/(PU:) (?=[\d−])/gu, "$1\u00a0");
}

/**
 * A sentence's runs made ready, each by its face. The sentence is bound as a whole, as a single-letter word may end one
 * run and stand before the next.
 */
export function sentence(
  runs: readonly Run[],
  text: (text: string) => string,
  code: (text: string) => string,
): Run[] {
  return runs.map((run, i) => {
    if (run.face === "code") return { ...run, text: code(run.text) };
    const ready = text(run.text);
    const isGlued = i < runs.length - 1 && /(?:^|[\s\u00a0(„–])[aiouwzAIOUWZ] $/u.test(ready);
    return { ...run, text: isGlued ? `${ready.slice(0, -1)}\u00a0` : ready };
  });
}

/** Makes words breakable that have no place to break. */
export function breakable(text: string, longest = longestWord): string {
  if (text.length <= longest) return text;
  const piece = new RegExp(`[^\\s${zeroWidthSpace}]{${String(longest)}}(?=\\S)`, "gu");
  return text.replace(piece, `$&${zeroWidthSpace}`);
}

/** Line ends and tabs become spaces; no-break spaces stay. */
function keptSpace(space: string): string {
  return space === "\u00a0" || space === "\u202f" ? space : " ";
}
