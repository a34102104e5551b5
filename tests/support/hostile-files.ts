/** Files that want to do harm or are broken, one of every kind: what each is, and the rule it must end in. */
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
  make: () => Uint8Array;
}

export const hostileFiles: readonly HostileFile[] = [...hostileArchives, ...hostileTexts].map(
  ([name, is, rule, says, make]) => ({ name, is, rule, says, make }),
);

export type HostileRow = readonly [
  name: string,
  is: string,
  rule: RuleId,
  says: string,
  make: () => Uint8Array,
];
