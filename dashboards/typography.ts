/** The last pass over a finished page: characters that may not be printed, and where lines may not break. */
import { bindShortWords, bindUnits } from "../pipelines/lib/polish.ts";

/** Controls that HTML forbids, and those that turn the direction of all the text after them. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A tag whose attributes are quoted, as both renderers write them; a value may hold ">". */
const tags = /(<(?:[^"<>]|"[^"]*")*>)/;

/** Most parts are single numbers and words: nothing in them could break. */
const breakable = /\S[\s–]|[\s–]\S/;

/** Elements whose text must be copied as it stands: names of files, cells, codes. */
const verbatim = /^<(code|pre|script|style|title)[\s>]/;

/**
 * Binds single-letter words and units in the text of a page, leaving tags, attributes and verbatim elements alone.
 * Control characters, which a team's name may hold, become U+FFFD.
 */
export function typeset(html: string): string {
  let closing: string | null = null;
  return html
    .replace(unprintable, "\ufffd")
    .split(tags)
    .map((part) => {
      if (part.startsWith("<")) {
        if (closing === null) {
          const name = verbatim.exec(part)?.[1];
          if (name !== undefined) closing = `</${name}>`;
        } else if (part === closing) closing = null;
        return part;
      }
      return closing === null && breakable.test(part) ? bound(part) : part;
    })
    .join("");
}

/** Pages of one publication share most of their sentences. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function bound(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const result = bindUnits(bindShortWords(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, result);
  return result;
}
