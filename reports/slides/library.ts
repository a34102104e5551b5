/** The library that writes slides. Its module for `import` is none for Node, and its types know the default only. */
import { createRequire } from "node:module";
import type * as library from "pptxgenjs";

export type Deck = library.default;
export type Slide = ReturnType<Deck["addSlide"]>;

const Library = createRequire(import.meta.url)("pptxgenjs") as new () => Deck;

export function newDeck(): Deck {
  return new Library();
}
