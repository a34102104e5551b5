/** Names of persons: only ever held in memory, on their way to a pseudonym. */
import { remembered } from "./remember.ts";

/**
 * One form for one name, however it is typed: composed or decomposed Polish letters, capitals, spaces, kinds of
 * dash, and the order of first name and surname (a card asks for the one, an office export gives the other).
 */
export function normaliseName(name: string): string {
  const text = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/[.,;:_…\s]+/g, " ")
    .trim();
  return text.split(" ").sort().join(" ");
}

/** Does the text hold a name at all, or only dots, dashes and numbers? */
export const isName = remembered((text) => /\p{L}{2}/u.test(text.normalize("NFC")));
