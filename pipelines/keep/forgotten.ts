/**
 * Who must not come back: .miernik/forgotten.json holds salted digests of forgotten workers' names and of case ids. No
 * name and no pseudonym stands in it, and as its salt is its own it holds whatever becomes of the project's key.
 */
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { WorkFolder } from "../ingest/work-folder.ts";
import { normaliseName } from "../../sources/values/names.ts";

const FILE = "forgotten.json";

const schema = z.strictObject({ salt: z.string().min(32), forgotten: z.array(z.string()) });

export class Forgotten {
  readonly #salt: string;
  readonly #digests: Set<string>;

  private constructor(salt: string, digests: readonly string[]) {
    this.#salt = salt;
    this.#digests = new Set(digests);
  }

  /** @throws UsageError for a damaged file: a run without it would bring people back */
  static of(work: WorkFolder): Forgotten {
    const path = work.found(FILE);
    if (path === undefined) return new Forgotten(randomBytes(32).toString("hex"), []);
    try {
      const { salt, forgotten } = schema.parse(JSON.parse(readFileSync(path, "utf8")));
      return new Forgotten(salt, forgotten);
    } catch (error) {
      throw new UsageError(
        {
          pl: `Lista osób i spraw zapomnianych (${path}) jest uszkodzona. Przywróć ją z kopii; bez niej wróciłyby do wyników.`,
          en: `The list of what is forgotten (${path}) is damaged. Restore it from a copy; without it they would come back.`,
        },
        { cause: error },
      );
    }
  }

  /** Nothing is forgotten: most projects need not ask further. */
  get isEmpty(): boolean {
    return this.#digests.size === 0;
  }

  addName(name: string): void {
    this.#digests.add(this.#digest("worker", normaliseName(name)));
  }

  /** For a worker whom no file names: holds as long as the key does. */
  addPseudonym(pseudonym: string): void {
    this.#digests.add(this.#digest("pseudonym", pseudonym));
  }

  addCase(id: string): void {
    this.#digests.add(this.#digest("case", normaliseCase(id)));
  }

  isName(name: string): boolean {
    return this.#digests.has(this.#digest("worker", normaliseName(name)));
  }

  isPseudonym(pseudonym: string): boolean {
    return this.#digests.has(this.#digest("pseudonym", pseudonym));
  }

  isCase(id: string): boolean {
    return this.#digests.has(this.#digest("case", normaliseCase(id)));
  }

  /** Written beside and renamed: the list is never half. */
  save(work: WorkFolder): void {
    const path = work.file(FILE);
    const content = { salt: this.#salt, forgotten: [...this.#digests].sort() };
    writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }

  #digest(kind: string, text: string): string {
    return createHmac("sha256", this.#salt).update(`${kind}:${text}`).digest("hex").slice(0, 32);
  }
}

/** Two ways of writing one id. */
export function isSameCase(a: string, b: string): boolean {
  return normaliseCase(a) === normaliseCase(b);
}

/** An id as it is compared. */
export function normaliseCase(id: string): string {
  return id.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
