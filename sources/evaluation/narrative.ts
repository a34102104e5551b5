/** What the words beside a goal say of its result: only that is kept, never the words. */
import type { goalResults } from "./choices.ts";

export type NarrativeResult = keyof typeof goalResults;

const partly = /częściow|w części|po części|w połowie|niepełn/;
const not =
  /(nie|brak) ?(udało się )?(został[oay]? )?(w pełni )?(osiągn|zrealizow|wykona|uzyska|spełni)|bez (efekt|rezultat|zmian)/;
const yes = /(osiągn|zrealizowa|spełni|uzyska)/;

/** "Osiągnięto założony plan." → yes; null where the words say nothing of it. */
export function resultOf(text: string): NarrativeResult | null {
  const words = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  if (partly.test(words)) return "partly";
  if (not.test(words)) return "no";
  return yes.test(words) ? "yes" : null;
}
