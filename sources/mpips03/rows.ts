/** Which row of the dictionary a printed row is: by its number and its label, which must agree. */
import { distance } from "fastest-levenshtein";
import { labelKey, type DictionaryRow, type SectionDictionary } from "./dictionary.ts";

export type RowMatch =
  | { kind: "known"; entry: DictionaryRow; row: string; isContradicted: boolean }
  /** A row that nobody has seen: it keeps its number and has no meaning. */
  | { kind: "unknown"; row: string }
  /** Number and label contradict each other and nothing decides, or there is neither. */
  | { kind: "unplaced" };

/** So much of a label may differ from the dictionary's if the number agrees: a typing error, an abbreviation. */
const TOLERANCE = 0.25;
const LEAST_BEGINNING = 8;

/** Follows a table downwards: the same words under several headings are told apart by the order of the rows. */
export class RowMatcher {
  readonly #dictionary: SectionDictionary;
  #last = -1;

  constructor(dictionary: SectionDictionary) {
    this.#dictionary = dictionary;
  }

  /**
   * @param number as printed, or null
   * @param labels ways to read the label, best first; none for a row without one
   */
  match(number: string | null, labels: readonly string[]): RowMatch {
    const { byNumber } = this.#dictionary;
    const named = this.#named(labels);
    const numbered = number === null ? undefined : byNumber.get(number);
    if (numbered && named.includes(numbered)) return this.#take(numbered, numbered.row);
    if (number === null || byNumber.size === 0) return this.#byLabel(named, number);
    if (named.length > 0) return this.#contradicted(named);
    if (numbered && (labels.length === 0 || isSimilar(labels, numbered)))
      return this.#take(numbered, numbered.row);
    if (numbered) this.#last = Math.max(this.#last, numbered.order);
    return { kind: "unknown", row: number };
  }

  #named(labels: readonly string[]): readonly DictionaryRow[] {
    for (const label of labels) {
      const found = this.#dictionary.byLabel.get(labelKey(label));
      if (found) return found;
    }
    return [];
  }

  /** No number says which row it is. */
  #byLabel(named: readonly DictionaryRow[], number: string | null): RowMatch {
    const next = named.find((row) => row.order > this.#last);
    const entry = next ?? (named.length === 1 ? named[0] : undefined);
    if (entry) return this.#take(entry, number ?? entry.row);
    return number === null || named.length > 0 ? { kind: "unplaced" } : { kind: "unknown", row: number };
  }

  /** The label is trusted where only one row can be meant: numbers shift more easily than words. */
  #contradicted(named: readonly DictionaryRow[]): RowMatch {
    const [entry, other] = named.filter((row) => row.order > this.#last);
    if (!entry || other) return { kind: "unplaced" };
    return this.#take(entry, entry.row, true);
  }

  #take(entry: DictionaryRow, row: string, isContradicted = false): RowMatch {
    this.#last = entry.order;
    return entry.concept === null ? { kind: "unknown", row } : { kind: "known", entry, row, isContradicted };
  }
}

function isSimilar(labels: readonly string[], entry: DictionaryRow): boolean {
  const known = labelKey(entry.label);
  return labels.some((label) => {
    const key = labelKey(label).slice(0, 300);
    const shorter = Math.min(key.length, known.length);
    if (shorter >= LEAST_BEGINNING && (known.startsWith(key) || key.startsWith(known))) return true;
    return distance(key, known) <= TOLERANCE * Math.max(key.length, known.length);
  });
}
