/** A look at a large file while it passes by in pieces, so that a hostile one is refused before it fills the memory. */
import { chooseDelimiter, sampleOf } from "./delimiter.ts";
import { containerOf, markupOf } from "./detect.ts";
import { detectEncoding } from "./encoding.ts";
import { byteCounts, lineAt } from "./encoding-bytes.ts";
import { foreign, foreignKindOf } from "./foreign.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { unreadable, UnreadableFile, within } from "./problem.ts";
import { delimiters, type Delimiter } from "./records.ts";
import { bytesPerCharacter } from "./text-survey.ts";
import type { FileRemark } from "./types.ts";

/** Below it nothing is refused that would weigh: no need to look twice. */
export const smallFile = 16_000_000;

const headBytes = 1 << 18;
const megabyte = 1e6;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

export class Prescan {
  readonly #limits: Limits;
  readonly #size: number;
  readonly #counts = new Uint32Array(256);
  #hasBegun = false;
  #isPlainText = false;
  #isWide = false;
  #sinceLineBreak = 0;
  /** Code of the delimiter of the file's beginning, as the reader takes it first. */
  #delimiter = 0;

  /** @param size of the whole file in bytes */
  constructor(size: number, limits: Limits = defaultLimits) {
    this.#size = size;
    this.#limits = limits;
  }

  /**
   * What `openFile` would find wrong with the file as a whole, as soon as this piece shows it; null otherwise.
   * @param piece the next bytes of the file; the first piece should hold a quarter of a megabyte if there is so much
   */
  add(piece: Uint8Array): FileRemark | null {
    return refusalOf(() => {
      if (!this.#hasBegun) this.#begin(piece);
      if (this.#isPlainText) this.#count(piece);
    });
  }

  #begin(piece: Uint8Array): void {
    this.#hasBegun = true;
    const head = piece.subarray(0, headBytes);
    const container = containerOf(head);
    if (container === "foreign") throw foreign(foreignKindOf(head));
    if (container === "zip") this.#assertSize(this.#limits.workbookBytes);
    else if (container !== "text") this.#assertSize(this.#limits.xlsBytes);
    else this.#beginText(head);
  }

  #beginText(head: Uint8Array): void {
    const markup = markupOf(Buffer.from(head).toString("latin1"));
    if (markup === "other-xml") throw unreadable("file_unknown");
    this.#assertSize(markup === null ? this.#limits.textBytes : this.#limits.markupBytes);
    this.#isPlainText = markup === null;
    if (!this.#isPlainText) return;
    this.#isWide = encodingOf(head).startsWith("utf-16");
    this.#delimiter = this.#sampledDelimiter(head).charCodeAt(0);
  }

  #assertSize(limit: number): void {
    within(limit / megabyte, "rozmiar pliku, MB", Math.ceil(this.#size / megabyte));
  }

  #count(piece: Uint8Array): void {
    const counts = this.#counts;
    const linesBefore = this.#lines();
    for (const [byte, count] of byteCounts(piece).entries()) counts[byte] = (counts[byte] ?? 0) + count;
    if (!this.#isWide && (counts[0] ?? 0) > 0)
      throw unreadable("file_not_text", { line: linesBefore - 1 + lineAt(piece, piece.indexOf(0)) });
    within(this.#limits.lines, "wierszy", this.#lines());
    within(this.#limits.cells, "komórek", this.#lines() + (counts[this.#delimiter] ?? 0));
    const last = Math.max(piece.lastIndexOf(lineFeed), piece.lastIndexOf(carriageReturn));
    this.#sinceLineBreak = last < 0 ? this.#sinceLineBreak + piece.length : piece.length - last;
    const most = this.#limits.recordCharacters * bytesPerCharacter;
    within(
      this.#limits.recordCharacters,
      "znaków w wierszu",
      this.#sinceLineBreak > most ? this.#sinceLineBreak : 0,
    );
  }

  #lines(): number {
    return 1 + Math.max(this.#counts[lineFeed] ?? 0, this.#counts[carriageReturn] ?? 0);
  }

  #sampledDelimiter(head: Uint8Array): Delimiter {
    const text = Buffer.from(head).toString(this.#isWide ? "utf16le" : "latin1");
    const occurs = new Map(delimiters.map((sign) => [sign, text.includes(sign) ? 1 : 0]));
    return chooseDelimiter(
      () => sampleOf(() => [text]),
      { lines: 0, delimiters: occurs, quotes: text.includes('"') ? 1 : 0 },
      this.#limits,
    ).delimiter;
  }
}

function encodingOf(head: Uint8Array): string {
  try {
    return detectEncoding(head);
  } catch (error) {
    // A letter cut in two at the end of the head is no fault of the file; what is broken inside it the reader says.
    if (error instanceof UnreadableFile && error.problem.rule === "file_encoding_broken") return "unclear";
    throw error;
  }
}

function refusalOf(look: () => void): FileRemark | null {
  try {
    look();
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem;
    throw error;
  }
}
