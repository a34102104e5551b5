/** Which delimiter a text file uses: the one by which its rows agree best on a number of columns. */
import type { Limits } from "./limits.ts";
import { delimiters, readRecords, type Delimiter } from "./records.ts";
import type { Survey } from "./text-survey.ts";

export interface Choice {
  delimiter: Delimiter;
  /** How many cells most rows have; 0 if no width holds for more than half of them. */
  width: number;
}

const sampleCharacters = 1 << 18;

/** A text that can be read from its beginning as often as needed. */
export type Pieces = () => Iterable<string>;

/**
 * Tries the delimiters that occur. A delimiter is the better the more rows it cuts into one same number of
 * cells, and the more cells that is: in `3,5;2,5;1` the semicolon wins, though a comma is in many rows too.
 * Titles above the table and a heading of fewer columns are outvoted.
 */
export function chooseDelimiter(pieces: Pieces, survey: Survey, limits: Limits): Choice {
  const occurring = delimiters.filter((delimiter) => survey.delimiters.get(delimiter) !== 0);
  // Without quotes nobody will ask for the width.
  if (occurring.length === 1 && occurring[0] && survey.quotes === 0)
    return { delimiter: occurring[0], width: 0 };
  let best = { delimiter: delimiters[0] as Delimiter, width: 0, score: 0 };
  for (const delimiter of occurring) {
    const widths = new Widths();
    readRecords(pieces(), delimiter, 0, limits, (cells, _line, isBroken) => {
      if (cells.length > 0) widths.add(cells.length, isBroken);
    });
    const { width, score, share } = widths.best();
    if (score > best.score) best = { delimiter, width: share > 0.5 ? width : 0, score };
  }
  return { delimiter: best.delimiter, width: best.width };
}

/** The beginning of a text, up to its last whole line. */
export function* sampleOf(pieces: Pieces): Generator<string, void> {
  for (const piece of pieces()) {
    const end = piece.length > sampleCharacters ? lastLineBreak(piece.slice(0, sampleCharacters)) + 1 : 0;
    yield end > 0 ? piece.slice(0, end) : piece;
    return;
  }
}

/** Counts how many rows have how many cells. A row with a broken quote counts half: it may be the delimiter's fault. */
export class Widths {
  readonly #counts = new Map<number, number>();
  #rows = 0;

  add(width: number, isBroken: boolean): void {
    this.#counts.set(width, (this.#counts.get(width) ?? 0) + (isBroken ? 0.5 : 1));
    this.#rows++;
  }

  /** The width that speaks most for its delimiter, and the share of rows that have it. */
  best(): { width: number; share: number; score: number } {
    let best = { width: 0, share: 0, score: 0 };
    for (const [width, rows] of this.#counts) {
      const share = rows / this.#rows;
      const score = share * (1 - 1 / width);
      if (score > best.score) best = { width, share, score };
    }
    return best;
  }
}

function lastLineBreak(text: string): number {
  return Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
}
