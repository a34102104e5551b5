/** Files of settings, which people write by hand: YAML, held in bounds before a parser sees it. */
import { readFileSync, statSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import { UsageError } from "./errors.ts";

/** Settings of a hundred units take some 100 KB; the parser needs a second for each megabyte. */
const MOST_SETTINGS_BYTES = 1_000_000;
/** Settings have six levels. The parser calls itself for each, and tens of thousands of them end the whole program. */
const MOST_LEVELS = 100;
/** Blanks and list signs before the text of a line; more only stand before deep levels. */
const LONGEST_INDENT = 200;
const LONGEST_LINE = 10_000;

/** A file of settings. @throws UsageError if it is no file, larger than settings can be, or no YAML */
export function readYaml(path: string, name: string): unknown {
  const stats = statSync(path);
  if (!stats.isFile() || stats.size > MOST_SETTINGS_BYTES) {
    throw new UsageError({
      pl: `${name}: to nie jest plik ustawień (folder albo plik większy niż 1 MB).`,
      en: `${name}: this is no file of settings (a folder, or larger than 1 MB).`,
    });
  }
  const content = readFileSync(path, "utf8");
  if (isTooDeep(content)) {
    throw new UsageError({
      pl: `${name}: zbyt wiele poziomów zagnieżdżenia. Ustawienia mają ich najwyżej kilka.`,
      en: `${name}: too many levels inside each other. Settings have a few at most.`,
    });
  }
  return parseYaml(content, name);
}

/** @throws UsageError with the line at which the YAML breaks */
function parseYaml(content: string, name: string): unknown {
  try {
    return parse(content, { maxAliasCount: 20 }) as unknown;
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const at = line === undefined ? "" : String(line);
    throw new UsageError({
      pl: `${name}: nie da się odczytać${at && ` (wiersz ${at})`}. Sprawdź wcięcia i dwukropki.`,
      en: `${name}: cannot be read${at && ` (line ${at})`}. Check indents and colons.`,
    });
  }
}

/** Counted roughly, strings and remarks included: what people write stays far below. */
function isTooDeep(content: string): boolean {
  let level = 0;
  for (const [sign] of content.matchAll(/[[\]{}]/g)) {
    level = Math.max(0, level + (sign === "[" || sign === "{" ? 1 : -1));
    if (level > MOST_LEVELS) return true;
  }
  return content
    .split(/[\r\n]+/)
    .some((line) => line.length > LONGEST_LINE || line.search(/[^\s?:-]/) > LONGEST_INDENT);
}
