/** The text of a page's content stream, by its marks. */

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
/** A string may hold brackets in pairs, one pair in another. */
export const literal = new RegExp(
  [1, 2, 3].reduce(
    (inner) => String.raw`\((?:\\[\s\S]|[^\\()]|${inner})*\)`,
    String.raw`\((?:\\[\s\S]|[^\\()])*\)`,
  ),
);
const tokens = new RegExp(
  String.raw`${literal.source}|<<|>>|<[0-9A-Fa-f]*>|\/[^\s/<>[\]()]+|[A-Za-z*']+|-?[\d.]+|[[\]]`,
  "g",
);

interface Span {
  mark: number | null;
  /** Replaces the letters drawn inside. */
  actual: string | null;
}

/** @param fonts name in the page's resources → its ToUnicode table */
export function textByMark(content: string, fonts: ReadonlyMap<string, string>): Map<number, string> {
  const tables = new Map([...fonts].map(([name, table]) => [name, lettersOf(table)]));
  const texts = new Map<number, string>();
  const spans: Span[] = [];
  const add = (text: string): void => {
    const mark = spans.findLast((span) => span.mark !== null)?.mark;
    if (mark !== undefined && mark !== null) texts.set(mark, (texts.get(mark) ?? "") + text);
  };
  let letters: ReadonlyMap<string, string> = new Map();
  let operands: string[] = [];
  for (const [token] of content.matchAll(tokens)) {
    if (!/^[A-Za-z*']+$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === "Tf") letters = tables.get((operands.at(-2) ?? "").slice(1)) ?? new Map();
    if (token === "BMC") spans.push({ mark: null, actual: null });
    if (token === "BDC") {
      const span = spanOf(operands);
      spans.push(span);
      if (span.actual !== null) add(span.actual);
    }
    if (token === "EMC") spans.pop();
    if ((token === "TJ" || token === "Tj") && spans.every((span) => span.actual === null))
      add(
        operands
          .filter((one) => one.startsWith("("))
          .map((one) => decoded(one, letters))
          .join(""),
      );
    operands = [];
  }
  return texts;
}

function spanOf(operands: readonly string[]): Span {
  const after = (name: string): string | undefined => {
    const at = operands.indexOf(name);
    return at === -1 ? undefined : operands[at + 1];
  };
  const mark = after("/MCID");
  const actual = after("/ActualText");
  return {
    mark: mark === undefined ? null : Number(mark),
    actual: actual === undefined ? null : hexText(actual.slice(1, -1).replace(/^FEFF/, "")),
  };
}

function decoded(literal: string, letters: ReadonlyMap<string, string>): string {
  const bytes = literal
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
    );
  const glyphs = Buffer.from(bytes, "latin1").toString("hex").toUpperCase().match(/.{4}/g) ?? [];
  return glyphs.map((glyph) => letters.get(glyph) ?? "\ufffd").join("");
}

function lettersOf(table: string): Map<string, string> {
  const pairs = table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm);
  return new Map([...pairs].map(([, glyph = "", text = ""]) => [glyph, hexText(text)]));
}

function hexText(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
