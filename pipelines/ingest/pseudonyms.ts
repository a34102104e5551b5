/** Names → pseudonyms, and the memory of names that keeps them out of every output. */
import { createHmac, randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { UsageError } from "../errors.ts";
import { normaliseName } from "../../sources/values/names.ts";
import type { WorkFolder } from "./work-folder.ts";

export const KEY_VARIABLE = "MIERNIK_KEY";
const LEAST_KEY_LENGTH = 16;

/**
 * The project's key: from the environment, else from a file that only its owner may read (mode 0600), made on the
 * first run. Whoever has the key can tell which pseudonym belongs to a name they know, so it stays outside OUT.
 */
export function readKey(work: WorkFolder, environment: Record<string, string | undefined>): string {
  const given = environment[KEY_VARIABLE];
  if (given !== undefined && given !== "") {
    if (given.length >= LEAST_KEY_LENGTH) return given;
    throw new UsageError({
      pl: `Klucz w zmiennej ${KEY_VARIABLE} jest za krótki: co najmniej ${String(LEAST_KEY_LENGTH)} znaków.`,
      en: `The key in ${KEY_VARIABLE} is too short: at least ${String(LEAST_KEY_LENGTH)} characters.`,
    });
  }
  const file = work.existing("key") ?? work.file("key");
  if (existsSync(file)) {
    const key = readFileSync(file, "utf8").trim();
    if (key.length >= LEAST_KEY_LENGTH) return key;
    throw new UsageError({
      pl: `Plik klucza ${file} jest uszkodzony. Przywróć go z kopii; z nowym kluczem pseudonimy będą inne.`,
      en: `The key file ${file} is damaged. Restore it from a copy; with a new key the pseudonyms change.`,
    });
  }
  const key = randomBytes(32).toString("hex");
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return key;
}

/** How many hex digits of the HMAC a pseudonym keeps: 12 (48 bits) leave a clash among 100,000 names below 2 in 10,000. */
const DIGITS = 12;
const LEAST_TOKEN = 3;

export class Pseudonyms {
  readonly #key: string;
  readonly #byName = new Map<string, string>();
  readonly #nameOf = new Map<string, string>();
  /** Parts of names, to be kept out of paths. */
  readonly #tokens = new Set<string>();
  /** Names of two parts or more, each as its parts. */
  readonly #names = new Set<string[]>();

  constructor(key: string) {
    this.#key = key;
  }

  /** The pseudonym of a name: the same for every way of writing it, "P-" and hex digits. */
  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const normal = normaliseName(name);
    const pseudonym = this.find(name);
    this.#byName.set(name, pseudonym);
    if (!this.#nameOf.has(pseudonym)) this.#nameOf.set(pseudonym, name);
    const parts = wordsOf(normal);
    for (const part of parts) if (part.length >= LEAST_TOKEN) this.#tokens.add(part);
    if (parts.length > 1) this.#names.add(parts);
    return pseudonym;
  }

  /** The pseudonym that a name has or would have; the name is not remembered, so it masks nothing. */
  find(name: string): string {
    return `P-${createHmac("sha256", this.#key).update(normaliseName(name)).digest("hex").slice(0, DIGITS)}`;
  }

  /** Everybody whom the files name. */
  known(): { pseudonym: string; name: string }[] {
    return [...this.#nameOf].map(([pseudonym, name]) => ({ pseudonym, name }));
  }

  /** The text with each pseudonym followed by its name: for the person at the console who has the files, never for OUT. */
  reveal(text: string): string {
    return text.replace(/P-[0-9a-f]{12}/g, (pseudonym) => {
      const name = this.#nameOf.get(pseudonym);
      return name === undefined ? pseudonym : `${pseudonym} (${name})`;
    });
  }

  /**
   * A file's path without workers' names: words that hold part of a name (with or without Polish
   * letters) become "***", with digits of the file's hash so that two such files stay apart.
   */
  maskPath(path: string, fileId: string): string {
    const masked = this.maskWords(path);
    return masked === path
      ? path
      : masked.replace(/(\.[^./]*)?$/, (ending) => `-${fileId.slice(0, 8)}${ending}`);
  }

  /**
   * A team's name without a worker's full name; digits of its HMAC keep two such teams apart. One part alone stays: a
   * branch may be called after a street that is also someone's surname (see `sharesWord`).
   */
  maskTeam(team: string): string {
    const words = new Set(wordsOf(team));
    const held = new Set([...this.#names].filter((name) => name.every((part) => words.has(part))).flat());
    // "Zespół Nowak" is called after a person; "Filia Leśna" after a street, like as not.
    const [noun, ...rest] = wordsOf(team);
    const isNamedAfter = noun === "zespol" && rest.length > 0 && rest.every((word) => this.#tokens.has(word));
    if (isNamedAfter) for (const word of rest) held.add(word);
    if (held.size === 0) return team;
    const masked = team.replace(/[\p{L}\p{M}]+/gu, (word) => (held.has(plain(word)) ? "***" : word));
    return `${masked} ${createHmac("sha256", this.#key).update(team).digest("hex").slice(0, 4)}`;
  }

  /** A setting or a sentence's folder without parts of workers' names. */
  maskWords(text: string): string {
    return text.replace(/[\p{L}\p{M}]+/gu, (word) => (this.#holdsName(word) ? "***" : word));
  }

  /** Does the text hold a word that is also part of a worker's name? */
  sharesWord(text: string): boolean {
    return wordsOf(text).some((word) => this.#tokens.has(word));
  }

  /** Is the word part of a name, or does it hold one of at least four letters ("kowalska2", "nowakanna")? */
  #holdsName(word: string): boolean {
    const text = plain(word);
    if (this.#tokens.has(text)) return true;
    return [...this.#tokens].some((token) => token.length > LEAST_TOKEN && text.includes(token));
  }
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(plain);
}

/** Lower case without diacritics: file names often lack them. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l");
}
