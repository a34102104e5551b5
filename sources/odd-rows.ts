/** What stands below a table's headings without being a record: sums, and amounts that no row can claim. */
import type { Cell, Sheet } from "./files/types.ts";

/** What a table says of its columns, so that its odd rows can be told. */
export interface ColumnKinds<Field extends string> {
  /** Columns of words, in which a row of sums says what it is. */
  words: readonly Field[];
  /** Those of them that hold a person's name: there a sum may say whose it is. */
  names: readonly Field[];
  /** Columns of amounts: one that is merged over several rows may be each row's or their sum. */
  amounts: readonly Field[];
}

const firstLetters = "rRoOsSłŁ";
const total = /^(razem|ogółem|łącznie|suma|suma (końcowa|częściowa|całkowita|godzin|ogółem))[\s.:]*$/iu;

/** true for "Razem", "SUMA:", "Suma końcowa" (as spreadsheets write it) and the like, and nothing longer. */
export function isTotalWord(cell: Cell): boolean {
  // A long export has millions of cells: their first letter settles nearly all of them.
  return typeof cell === "string" && firstLetters.includes(cell.charAt(0)) && total.test(cell);
}

const totalOf = /^(razem|ogółem|łącznie)[\s.:–-]+\p{L}/iu;

/** true for "Razem Nowak Anna" too. "Suma" begins no such text: it is a surname. */
export function isTotalOfPerson(cell: Cell): boolean {
  return isTotalWord(cell) || (typeof cell === "string" && totalOf.test(cell));
}

/** Rows (from 0) whose cell of the column is part of a range merged over several rows. */
export function rowsMergedIn(sheet: Sheet, column: number): Set<number> {
  const rows = new Set<number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top === bottom || column < left || column > right) continue;
    for (let row = top; row <= bottom; row++) rows.add(row);
  }
  return rows;
}
