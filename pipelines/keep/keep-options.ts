/** What the commands list, rollback and forget are given beside their words. */
import type { Console } from "../console.ts";
import type { Effects } from "../effects.ts";
import type { Language } from "../findings.ts";

export interface KeepOptions {
  out: string;
  language: Language;
  screen: Console;
  effects: Effects;
}
