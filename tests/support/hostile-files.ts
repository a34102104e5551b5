/** Files that want to do harm or are broken, one of every kind: what each is, and the rule it must end in. */
import { truncateSync, writeFileSync } from "node:fs";
import type { RuleId } from "../../sources/rules.ts";
import { hostileArchives } from "./hostile-archives.ts";
import { hostileTexts } from "./hostile-texts.ts";

export interface HostileFile {
  name: string;
  /** What it is, in a few words. */
  is: string;
  rule: RuleId;
  /** What the finding's Polish sentence must say besides, e.g. the limit that was passed. */
  says: string;
  make: () => Made;
}

/** A file's bytes; a number stands for so many zero bytes, which a disk need not hold. */
export type Made = Uint8Array | number;

export const hostileFiles: readonly HostileFile[] = [...hostileArchives, ...hostileTexts].map(
  ([name, is, rule, says, make]) => ({ name, is, rule, says, make }),
);

export function writeHostile(path: string, { make }: HostileFile): void {
  const content = make();
  writeFileSync(path, typeof content === "number" ? "" : content);
  if (typeof content === "number") truncateSync(path, content);
}

export type HostileRow = readonly [name: string, is: string, rule: RuleId, says: string, make: () => Made];
