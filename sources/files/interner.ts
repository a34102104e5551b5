import type { Cell } from "./types.ts";

/** Distinct texts remembered per column and in all; a column of names, dates or tasks has far fewer. */
const perColumn = 20_000;
const inAll = 400_000;
/** V8 copies shorter pieces of a string and keeps the whole string alive for longer ones. */
const shortestSlice = 13;

/**
 * Turns raw texts into cells and keeps one copy of texts that repeat down a column. Two million rows of an
 * export take a third of the memory so.
 */
export class Interner {
  readonly #columns: Map<string, string>[] = [];
  readonly #emptyRows = new Map<number, Cell[]>();
  #remembered = 0;

  /** The cells of a row, changed in place; rows without any text share one array per width. */
  row(texts: string[]): Cell[] {
    const cells: Cell[] = texts;
    let isEmpty = true;
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column]!;
      if (text === "") {
        cells[column] = null;
      } else {
        cells[column] = this.#one(text, column);
        isEmpty = false;
      }
    }
    return isEmpty ? this.#emptyRow(cells) : cells;
  }

  #one(text: string, column: number): string {
    const known = (this.#columns[column] ??= new Map<string, string>());
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const own = text.length < shortestSlice ? text : Buffer.from(text).toString();
    if (known.size < perColumn && this.#remembered < inAll) {
      known.set(own, own);
      this.#remembered++;
    }
    return own;
  }

  #emptyRow(cells: Cell[]): Cell[] {
    const known = this.#emptyRows.get(cells.length);
    if (!known) this.#emptyRows.set(cells.length, cells);
    return known ?? cells;
  }
}
