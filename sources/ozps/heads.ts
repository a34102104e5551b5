/** The head of the form: which column holds the values of which year. */
import { cellAt, spannedCellAt, type Sheet } from "../files/types.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";

export interface ValueColumn {
  column: number;
  /** Years after the assessed one: -2 to 2; null where the head says only the year. */
  offset: number | null;
  year: number | null;
  isForecast: boolean;
}

export interface Head {
  /** The head's last row. */
  row: number;
  columns: ValueColumn[];
  /** Columns left of the values. */
  firstValue: number;
}

const offsets: readonly [RegExp, number][] = [
  [/dwa lata (po\b|następne)/, 2],
  [/dwa lata (przed|wstecz)/, -2],
  [/rok (po\b|następny)/, 1],
  [/rok (przed|poprzedni)/, -1],
  [/rok (ocen|bieżąc)/, 0],
];
/** With fewer it is no head: a sentence may name a year, too. */
const LEAST_COLUMNS = 3;
const MOST_ROWS = 3;

/** The head that begins in a row, over as many rows as it takes, or null. */
export function headAt(sheet: Sheet, row: number): Head | null {
  let head: Head | null = null;
  if (!isHeadRow(sheet, row)) return null;
  for (let last = row; last < Math.min(row + MOST_ROWS, sheet.rows.length); last++) {
    if (last > row && !isHeadRow(sheet, last)) break;
    const columns = columnsOf(sheet, row, last);
    const distinct = new Set(columns.map(({ offset, year }) => `${String(offset)} ${String(year)}`));
    if (distinct.size < LEAST_COLUMNS) continue;
    // A later row of the head counts if it says more, as under "PROGNOZA" over two columns.
    const isMore =
      head === null || columns.some((one, i) => JSON.stringify(one) !== JSON.stringify(head?.columns[i]));
    if (isMore) head = { row: last, columns, firstValue: columns[0]?.column ?? 0 };
  }
  return head;
}

/** Any row whose cells speak of years or forecasts and hold no bare small numbers, as rows of values do. */
function isHeadRow(sheet: Sheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).flatMap((cell) => textOf(cell) ?? []);
  // A title merged over all columns names one year, once.
  return (
    new Set(texts).size > 1 &&
    texts.some(speaksOfYear) &&
    !texts.some((text) => /^[\d\s.,x-]+$/i.test(text) && !isYear(text))
  );
}

function speaksOfYear(text: string): boolean {
  return /prognoz|(^|\s)(rok|lata)\b/i.test(text) || isYear(text);
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d\s*(r\.?)?$/.test(text);
}

function columnsOf(sheet: Sheet, first: number, last: number): ValueColumn[] {
  const width = Math.max(...sheet.rows.slice(first, last + 1).map((cells) => cells.length));
  const columns: ValueColumn[] = [];
  for (let column = 0; column < width; column++) {
    const texts = new Set<string>();
    for (let row = first; row <= last; row++) {
      const text = textOf(spannedCellAt(sheet, row, column));
      if (text !== null) texts.add(text);
    }
    const found = columnOf(normaliseLabel([...texts].join(" ")), column);
    if (found) columns.push(found);
  }
  return inOrder(columns);
}

function columnOf(text: string, column: number): ValueColumn | null {
  const isForecast = text.includes("prognoz");
  const offset = offsets.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const years = [...new Set(text.match(/\b(19|20)\d\d\b/g) ?? [])];
  const year = years.length === 1 ? Number(years[0]) : null;
  if (offset === null && year === null && !isForecast) return null;
  return { column, offset, year, isForecast: isForecast || (offset ?? 0) > 0 };
}

/** "PROGNOZA*" over columns that say no more: the years after the assessed one, in order. */
function inOrder(columns: ValueColumn[]): ValueColumn[] {
  let next = 1;
  return columns.map((one) => {
    if (one.offset !== null || one.year !== null) return one;
    return { ...one, offset: next++ };
  });
}

/** The column, left of the values, that numbers the rows; null where none does. */
export function numberColumn(sheet: Sheet, head: Head): number | null {
  const counts = Array.from({ length: head.firstValue }, () => 0);
  for (let row = head.row + 1; row < sheet.rows.length; row++) {
    for (const column of counts.keys()) {
      if (/^\d[\d\s]*\.?$/.test(textOf(cellAt(sheet, row, column)) ?? ""))
        counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}
