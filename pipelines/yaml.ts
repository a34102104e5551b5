/** Files of settings, which people write by hand: YAML, held in bounds before a parser sees it. */
import { readFileSync, statSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import { UsageError } from "./errors.ts";
import { isTooDeep } from "../sources/values/yaml-depth.ts";

/** Settings of a hundred units take some 100 KB; the parser needs a second for each megabyte. */
const MOST_SETTINGS_BYTES = 1_000_000;

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
