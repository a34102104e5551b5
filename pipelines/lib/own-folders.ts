/** Which folders Miernik made: publications, and those that are on their way in or out. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Stands in OUT.new from its first moment, and in OUT from before it becomes OUT.old: a later command knows by it which
 * folders are its own to move or delete. It goes last.
 */
export const MARK = ".miernik-exchange";

export function isMarked(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

/** true for a folder that holds a run.json of Miernik's. */
export function isPublication(folder: string): boolean {
  try {
    return readFileSync(join(folder, "run.json"), "utf8").slice(0, 200).includes('"generator": "miernik"');
  } catch {
    return false;
  }
}
