/**
 * Words of the field and of the method that a reader may not know, in plain Polish. Where a word has a meaning by law,
 * the definition keeps to it and names the provision; it is not a quotation.
 */

import { lawTerms } from "./glossary-law.ts";
import { practiceTerms } from "./glossary-practice.ts";

export interface Term {
  /** As it stands on the pages; an abbreviation first, then what it stands for. */
  term: string;
  definition: string;
  /** Where the meaning comes from. */
  source: string;
}

export const glossary: readonly Term[] = [...lawTerms, ...practiceTerms];
