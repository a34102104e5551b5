import type { Cell } from "./types.ts";

/** Distinct texts remembered per column and in all; a column of names, dates or tasks has far fewer. */
const perColumn = 20_000;
const inAll = 400_000;
/** A column with so many new texts beyond those remembered is one of numbers or notes: not worth looking up. */
const missesOfAHopelessColumn = 20_000;
/** V8 copies shorter pieces of a string and keeps the whole string alive for longer ones. */
const shortestSlice = 13;

interface Column {
  known: Map<string, string>;
  misses: number;
  /** The text of the row above: in a sorted export mostly the same again, and quicker to compare than to look up. */
  last: string;
}

/**
 * Turns raw texts into cells and keeps one copy of texts that repeat down a column. Two million rows of an
 * export take a third of the memory so.
 */
export class Interner {
  readonly #columns: Column[] = [];
  readonly #emptyRows = new Map<number, Cell[]>();
  #remembered = 0;

  /** The cells of a row, changed in place; rows without any text share one array per width. */
  row(texts: string[]): Cell[] {
    const cells: Cell[] = texts;
    let isEmpty = true;
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index] ?? "";
      if (text === "") {
        cells[index] = null;
      } else {
        cells[index] = this.#one(
          text,
          (this.#columns[index] ??= { known: new Map<string, string>(), misses: 0, last: "" }),
        );
        isEmpty = false;
      }
    }
    return isEmpty ? this.#emptyRow(cells) : cells;
  }

  #one(text: string, column: Column): string {
    return text === column.last ? column.last : (column.last = this.#kept(text, column));
  }

  #kept(text: string, column: Column): string {
    const isHopeless = column.misses >= missesOfAHopelessColumn;
    const earlier = isHopeless ? undefined : column.known.get(text);
    if (earlier !== undefined) return earlier;
    const own = text.length < shortestSlice ? text : Buffer.from(text).toString();
    if (isHopeless) return own;
    if (column.known.size < perColumn && this.#remembered < inAll) {
      column.known.set(own, own);
      this.#remembered++;
    } else if (++column.misses === missesOfAHopelessColumn) {
      column.known.clear();
    }
    return own;
  }

  #emptyRow(cells: Cell[]): Cell[] {
    const known = this.#emptyRows.get(cells.length);
    if (!known) this.#emptyRows.set(cells.length, cells);
    return known ?? cells;
  }
}
