/** Files of settings, which people write by hand: YAML, held in bounds before a parser sees it. */
import { readFileSync, statSync } from "node:fs";
import { isNode, LineCounter, parseDocument, type Document, type YAMLError } from "yaml";
import { UsageError, type Message } from "./errors.ts";
import { decode, detectEncoding } from "../sources/files/encoding.ts";
import { UnreadableFile } from "../sources/files/problem.ts";
import { isTooDeep } from "../sources/values/yaml-depth.ts";

/** Settings of a hundred units take some 100 KB; the parser needs a second for each megabyte. */
const MOST_SETTINGS_BYTES = 1_000_000;

export interface Settings {
  value: unknown;
  /** "wiersz 7, units.2.name" for a key's path: the line of the nearest thing that is there, lists counted from 1. */
  placeOf: (path: readonly PropertyKey[]) => Message;
}

/** A file of settings. @throws UsageError if it is no file, larger than settings can be, empty, or no YAML */
export function readYaml(path: string, name: string): Settings {
  const stats = statSync(path);
  if (!stats.isFile() || stats.size > MOST_SETTINGS_BYTES) {
    throw new UsageError({
      pl: `${name}: to nie jest plik ustawień (folder albo plik większy niż 1 MB).`,
      en: `${name}: this is no file of settings (a folder, or larger than 1 MB).`,
    });
  }
  const content = textOf(readFileSync(path), name);
  if (isTooDeep(content)) {
    throw new UsageError({
      pl: `${name}: zbyt wiele poziomów zagnieżdżenia. Ustawienia mają ich najwyżej kilka.`,
      en: `${name}: too many levels inside each other. Settings have a few at most.`,
    });
  }
  return parseYaml(content, name);
}

/** Notepad saves UTF-16 or Windows-1250 as readily as UTF-8: the name of a centre must not come out maimed. */
function textOf(bytes: Uint8Array, name: string): string {
  try {
    return [...decode(bytes, detectEncoding(bytes))].join("");
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError({
      pl: `${name}: nie da się ustalić kodowania polskich liter. Zapisz plik w edytorze tekstu w kodowaniu UTF-8.`,
      en: `${name}: the encoding cannot be told. Save the file in a text editor as UTF-8.`,
    });
  }
}

/** @throws UsageError with the line at which the YAML breaks, and why */
function parseYaml(content: string, name: string): Settings {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter });
  const error = document.errors[0];
  if (error) {
    const line = String(error.linePos?.[0].line ?? "?");
    const why = faults[error.code] ?? otherFault;
    throw new UsageError({
      pl: `${name}: nie da się odczytać (wiersz ${line}). ${why.pl}`,
      en: `${name}: cannot be read (line ${line}). ${why.en}`,
    });
  }
  return {
    value: valueOf(document, name),
    placeOf: (path) => {
      const line = lineOf(document, lineCounter, path);
      const keys = path.map((key) => (typeof key === "number" ? String(key + 1) : String(key))).join(".");
      const parts = (word: string): string =>
        [line === null ? "" : `${word} ${String(line)}`, keys].filter((part) => part !== "").join(", ");
      return { pl: parts("wiersz"), en: parts("line") };
    },
  };
}

/** @throws UsageError where references of YAML multiply */
function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    throw new UsageError({
      pl: `${name}: nie da się odczytać: zbyt wiele odwołań (*). Wpisz wartości wprost.`,
      en: `${name}: cannot be read: too many references (*). Write the values themselves.`,
    });
  }
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

const otherFault: Message = {
  pl: "Sprawdź wcięcia i dwukropki.",
  en: "Check indents and colons.",
};

/** What office people get wrong in YAML, by the parser's code. */
const faults: Partial<Record<YAMLError["code"], Message>> = {
  TAB_AS_INDENT: {
    pl: "Wcięcie zrobiono tabulatorem: zastąp go spacjami.",
    en: "The indent is a tab: write spaces.",
  },
  DUPLICATE_KEY: {
    pl: "To pole podano już wyżej: zostaw jedno.",
    en: "This field stands above already: leave one.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    pl: "Tekst z dwukropkiem weź w cudzysłów albo popraw wcięcie.",
    en: "Put a text with a colon into quotes, or mend the indent.",
  },
};
