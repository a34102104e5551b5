/** Random numbers by words, so that a comparison's permutations do not depend on what else is compared. */
import { randomFrom } from "../../../sources/sample/random.ts";

/** Uniform numbers from 0 to 1; the seed is the FNV-1a hash of the words' UTF-16 units. */
export function seededBy(words: string): () => number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  const random = randomFrom(hash);
  return () => random.next();
}
