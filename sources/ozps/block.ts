/** The rows of a form sheet, each with its section, its row of the dictionary and its cells of values. */
import { cellAt, isBlank, type Cell, type Sheet } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import { headAt, numberColumn, type Head } from "./heads.ts";
import { isRowLabel, labelBefore, matchRow, type RowMatch } from "./rows.ts";
import { sectionOf } from "./sections.ts";

export interface FormRow {
  /** In the sheet, from 0. */
  at: number;
  /** As printed; "" where none is. */
  number: string;
  /** The same with its spaces: digits of values may have run into it. */
  printed: string;
  label: string | null;
  match: RowMatch;
  head: Head;
  /** Column of the row's number (or of the first value), where to point at the row as a whole. */
  numberAt: number;
  values: Cell[];
}

export interface Block {
  heads: Head[];
  /** Rows of section 2. */
  rows: FormRow[];
  /** Sections that are not read, "?" for one without a known title: the first row of values and how many there are. */
  others: Map<string, { at: number; count: number }>;
}

/** The only section whose rows are known. */
const KNOWN = "2";

export function blockOf(sheet: Sheet): Block {
  const block: Block = { heads: [], rows: [], others: new Map() };
  let head: Head | null = null;
  let numbers: number | null = null;
  let section = sectionOf(sheet.name);
  let last = 0;
  for (let at = 0; at < sheet.rows.length; at++) {
    const next = headAt(sheet, at);
    if (next) {
      block.heads.push((head = next));
      numbers = numberColumn(sheet, next);
      at = next.row;
      continue;
    }
    const cells = sheet.rows[at] ?? [];
    if (cells.every(isBlank)) continue;
    const title = titleOf(cells);
    const titled = title === null ? null : sectionOf(title);
    if (titled !== null) [section, last] = [titled, 0];
    if (titled !== null || head === null) continue;
    const row = rowAt(sheet, at, head, numbers);
    if (row === null) continue;
    // Another section has begun under a title that nobody knows: its numbers start anew.
    const number = Number(row.number);
    if (section === KNOWN && number <= last && row.match.row === null) section = "?";
    const own: string = section ?? (row.match.row !== null && row.label !== null ? KNOWN : "?");
    if (own === KNOWN) {
      block.rows.push(row);
      if (number > 0) last = number;
    } else if (row.values.some((cell) => !isBlank(cell))) {
      const known = block.others.get(own);
      block.others.set(own, { at: known?.at ?? at, count: (known?.count ?? 0) + 1 });
    }
  }
  return block;
}

/** The only text of a row that holds nothing else. */
function titleOf(cells: readonly Cell[]): string | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const distinct = new Set(filled);
  return distinct.size === 1 ? textOf(filled[0] ?? null) : null;
}

/** null for a title, a note below the table, and the row that numbers the columns. */
function rowAt(sheet: Sheet, at: number, head: Head, numbers: number | null): FormRow | null {
  const values = head.columns.map(({ column }) => cellAt(sheet, at, column));
  const number = numbers === null ? "" : (textOf(cellAt(sheet, at, numbers)) ?? "").replace(/\.$/, "");
  const left = Array.from({ length: head.firstValue }, (_, column) =>
    column === numbers ? null : textOf(cellAt(sheet, at, column)),
  );
  const label = left.find((text) => text !== null && /\p{L}{2}/u.test(text)) ?? null;
  const isEmpty = values.every(isBlank);
  if (label === null && (number === "" || isEmpty || isCounting(values))) return null;
  const isOfRow = label !== null && (isRowLabel(label) || labelBefore(label) !== null);
  if (isEmpty && number === "" && !isOfRow) return null;
  const plain = number.replace(/\s/g, "");
  const match = (label === null ? null : labelBefore(label)?.match) ?? matchRow(plain, label);
  return { at, number: plain, printed: number, label, match, head, numberAt: numbers ?? 0, values };
}

/** "3 4 5 6 7": the numbers of the columns. */
function isCounting(values: readonly Cell[]): boolean {
  const numbers = values.map((cell) => Number(textOf(cell) ?? NaN));
  return numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? NaN) + 1);
}
