import { within } from "./problem.ts";

/** A text that comes in pieces, seen through a window that holds at least the line being read. */
export class TextWindow {
  text = "";
  /** Where in `text` the reader stands. */
  at = 0;
  /** Whether the last piece was fetched. */
  isComplete = false;
  readonly #pieces: Iterator<string>;
  readonly #limit: number;
  readonly #delimiter: Search;
  readonly #lineFeed = new Search("\n");
  readonly #carriageReturn = new Search("\r");
  readonly #quote = new Search('"');

  /** @param limit how many characters a record may have before the text is refused */
  constructor(pieces: Iterable<string>, delimiter: string, limit: number) {
    this.#pieces = pieces[Symbol.iterator]();
    this.#delimiter = new Search(delimiter);
    this.#limit = limit;
  }

  /** Characters from the reader's place on. */
  get length(): number {
    return this.text.length - this.at;
  }

  /** Whether nothing follows; true only once the last piece was fetched. */
  isAtEnd(): boolean {
    return this.isComplete && this.at >= this.text.length;
  }

  /** Whether what stands at this place is not yet known for certain: the next piece may go on there. */
  mayGoOnAt(place: number): boolean {
    if (this.isComplete || place < this.text.length - 1) return false;
    // A CR at the very end may be half of a CRLF.
    return place >= this.text.length || this.text[place] === "\r";
  }

  /** Takes one more piece in. False if there is none. Places counted in `text` shift: the reader's becomes 0. */
  grow(): boolean {
    within(this.#limit, "znaków w wierszu", this.length);
    const piece = this.isComplete ? { done: true as const, value: undefined } : this.#pieces.next();
    if (piece.done) {
      this.isComplete = true;
      return false;
    }
    this.text = this.text.slice(this.at) + piece.value;
    this.at = 0;
    for (const search of [this.#delimiter, this.#lineFeed, this.#carriageReturn, this.#quote])
      search.forget();
    return true;
  }

  /** Where the current line ends: at its CR, LF or CRLF, or at the end of the text. */
  lineEnd(): number {
    for (;;) {
      const end = this.#lineEndFrom(this.at);
      if (!this.mayGoOnAt(end) || !this.grow()) return end;
    }
  }

  hasQuoteBefore(end: number): boolean {
    return this.#quote.find(this.text, this.at) < end;
  }

  /** Where the unquoted cell ends that begins at `start`. */
  cellEnd(start: number): number {
    return Math.min(this.#delimiter.find(this.text, start), this.#lineEndFrom(start));
  }

  isCellEnd(place: number): boolean {
    return this.cellEnd(place) === place;
  }

  /** Moves behind the line break at `end`. */
  moveToNextLine(end: number): void {
    this.at = end + (this.text[end] === "\r" && this.text[end + 1] === "\n" ? 2 : 1);
  }

  #lineEndFrom(start: number): number {
    const lineFeed = this.#lineFeed.find(this.text, start);
    return Math.min(lineFeed, this.#carriageReturn.find(this.text, start), this.text.length);
  }
}

/** Looks for one character again and again, without going twice over the same stretch of text. */
class Search {
  readonly #character: string;
  #from = 0;
  #place = -1;

  constructor(character: string) {
    this.#character = character;
  }

  /** The first place at or after `from`; Infinity if there is none. */
  find(text: string, from: number): number {
    if (this.#from <= from && from <= this.#place) return this.#place;
    const place = text.indexOf(this.#character, from);
    this.#from = from;
    this.#place = place < 0 ? Infinity : place;
    return this.#place;
  }

  forget(): void {
    this.#place = -1;
  }
}
