/** Where a project keeps what is not for readers: the key and the database. Made only when something is kept. */
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export class WorkFolder {
  readonly #project: string;
  #path: string | undefined;

  /** @param project the project folder, as an absolute path */
  constructor(project: string) {
    this.#project = project;
  }

  /** The path of a file that the project folder already has, though it may not be written (a stick, a share). */
  existing(name: string): string | undefined {
    const path = join(this.#project, ".miernik", name);
    return existsSync(path) ? path : undefined;
  }

  /** The path of a file that an earlier command left, in either place; makes nothing. */
  found(name: string): string | undefined {
    const instead = join(this.#instead(), name);
    return this.existing(name) ?? (existsSync(instead) ? instead : undefined);
  }

  /** The path of a file in the folder; the folder is there afterwards. */
  file(name: string): string {
    this.#path ??= this.#make();
    return join(this.#path, name);
  }

  /**
   * DIR/.miernik; where DIR cannot be written (a stick, a share), a folder of the user's that belongs to this DIR.
   */
  #make(): string {
    const own = join(this.#project, ".miernik");
    try {
      mkdirSync(own, { recursive: true });
      accessSync(own, constants.W_OK);
      return own;
    } catch {
      const instead = this.#instead();
      mkdirSync(instead, { recursive: true });
      return instead;
    }
  }

  #instead(): string {
    const name = createHash("sha256").update(this.#project).digest("hex").slice(0, 16);
    return join(homedir(), ".miernik", name);
  }
}
