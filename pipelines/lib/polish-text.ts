/** No-break space: between a number and its unit, after a single-letter word. */
export const nbsp = "\u00a0";
/** Forbids a break where a browser would allow one. */
const wordJoiner = "\u2060";

/** Puts a no-break space after single-letter words (a, i, o, u, w, z), so that none ends a line. */
export function bindShortWords(text: string): string {
  return text.replace(/(?<=^|[\s(„–])([aiouwzAIOUWZ])\s(?=\S|$)/gu, `$1${nbsp}`);
}

/**
 * What must stay together in one line, besides single-letter words: a number and its unit, "n = 5", "część II",
 * "nr 3", both ends of a range, a dash and the word before it.
 */
export function bindUnits(text: string): string {
  // Numbers and words alone, as in most cells of a table.
  if (!/[\s–-]/u.test(text)) return text;
  return (
    text
      .replace(/(\d)\s(?=(?:h|%|zł|r\.)(?!\p{L}))/gu, `$1${nbsp}`)
      .replace(/(?<!\p{L})(część|cz\.|nr|art\.|ds\.|ok\.|poz\.)\s/gu, `$1${nbsp}`)
      .replace(/(?<!\p{L})(zespół)\s(?=\d)/giu, `$1${nbsp}`)
      .replace(/(?<!\p{L})n\s=\s(?=\d)/gu, `n${nbsp}=${nbsp}`)
      .replace(/%\sPU(?!\p{L})/gu, `%${nbsp}PU`)
      // The name of a form: MPiPS-03.
      .replace(/(?<=P[iS]*S)-(?=0\d)/gu, `-${wordJoiner}`)
      .replace(/Σ\s/gu, `Σ${nbsp}`)
      .replace(/(\d)–(?=\d)/gu, `$1–${wordJoiner}`)
      .replace(/(\S) – /gu, `$1${nbsp}– `)
  );
}

/** The sentence with its full stop, unless it ends with one already, as "2013 r." does. */
export function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The text with its first letter in upper case; the rest as it stands. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase("pl"));
}

/** "a, b i c". An empty list gives "". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} i${nbsp}${items.at(-1) ?? ""}`;
}

/** Shares of the limit that the end of a name may take, in the order in which they are tried. */
const endShares = [0.25, 0.4, 0.6, 0.8];

/**
 * The texts in at most `limit` characters each, such that different texts stay different: a long one keeps its
 * beginning and its end ("Zespół do spraw … nr 2"). Texts that differ only in their middle are numbered.
 */
export function shortenedApart(texts: readonly string[], limit: number): Map<string, string> {
  const all = [...new Set(texts)];
  for (const share of endShares) {
    const short = all.map((text) => cutInside(text, limit, Math.floor(limit * share)));
    if (new Set(short).size === all.length) return new Map(all.map((text, i) => [text, short[i] ?? text]));
  }
  return new Map(
    all.map((text, i) => {
      const number = ` (${String(i + 1)})`;
      return [text, text.length <= limit ? text : shortened(text, limit - number.length) + number];
    }),
  );
}

function cutInside(text: string, limit: number, end: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit - end - 1).join("");
  return `${head.trimEnd()}…${characters.slice(-end).join("")}`;
}

// Where nothing is shortened (the script of a page) it is left out: older browsers have none.
const segmenter = /* @__PURE__ */ new Intl.Segmenter("pl", { granularity: "grapheme" });

/** The text in at most `limit` characters as a reader counts them, cut with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
