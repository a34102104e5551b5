/**
 * How hard a Polish text is to read: the FOG index as adapted to Polish (W. Pisarek, „Jak mierzyć zrozumiałość
 * tekstu?”, Zeszyty Prasoznawcze 4/1969): 0.4 × (mean words a sentence + percentage of words of four syllables or more). It
 * stands near the years of school that a reader needs.
 */
export interface Readability {
  words: number;
  wordsPerSentence: number;
  /** Share of words of four syllables or more. */
  longWords: number;
  fog: number;
}

/** A headline, a point or a note is a sentence, whatever it ends with. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap((text) =>
    text
      .replace(/(\d)\u00a0?r\.(?=\s\p{Ll})/gu, "$1 r")
      .split(/(?<=[.!?:;])\s+/u)
      .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
      .filter(({ length }) => length > 0),
  );
  const words = sentences.flat();
  const long = words.filter((word) => syllables(word) >= 4).length;
  const wordsPerSentence = words.length / sentences.length;
  const longWords = long / words.length;
  return {
    words: words.length,
    wordsPerSentence,
    longWords,
    fog: 0.4 * (wordsPerSentence + 100 * longWords),
  };
}

/** Vowels, an i that only softens the consonant before another vowel left out; au and eu stay two. */
function syllables(word: string): number {
  return (
    word
      .toLocaleLowerCase("pl")
      .replace(/i(?=[aąeęoóu])/gu, "")
      .match(/[aąeęioóuy]/gu)?.length ?? 0
  );
}
