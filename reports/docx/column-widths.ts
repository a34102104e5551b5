/** How wide each column of a table is on paper. Lengths in twips. */
import type { SizedColumn } from "../table-columns.ts";
import { twips, type Layout } from "./layout.ts";

export interface TableMeasures {
  /** Of the type, points. */
  size: number;
  /** Beside the text of a cell. */
  inset: number;
}

/** A letter's mean width in its own height; digits are as wide. */
const letter = 0.52;
/** A column of longer texts is at least so wide, in letters. */
const leastText = 12;

/** Many columns take smaller type. */
export function measuresOf(columns: readonly SizedColumn[], { type }: Layout): TableMeasures {
  const [usual, many, most] = type.table;
  const size = columns.length > 9 ? most : columns.length > 6 ? many : usual;
  return { size, inset: twips(columns.length > 6 ? 2.6 : 4) };
}

/** Whether numbers and words keep whole in that width. */
export function fits(columns: readonly SizedColumn[], measures: TableMeasures, width: number): boolean {
  const least = columns.map((column) => {
    const size = column.isFixed ? column.size : Math.min(column.size, leastText);
    return needOf(size, measures);
  });
  return sum(least) <= width;
}

/**
 * Numbers take what they need, text the rest; where numbers would take nearly all, each column takes its share. Never
 * wider than `width` in sum.
 */
export function columnWidths(
  columns: readonly SizedColumn[],
  measures: TableMeasures,
  width: number,
): number[] {
  const needs = columns.map(({ size }) => needOf(size, measures));
  const flexible = sum(needs.filter((_, i) => columns[i]?.isFixed === false));
  const rest = width - sum(needs) + flexible;
  if (flexible === 0 && rest >= 0) return needs;
  if (flexible > 0 && fits(columns, measures, width))
    return needs.map((need, i) => (columns[i]?.isFixed ? need : Math.floor((need / flexible) * rest)));
  return needs.map((need) => Math.floor((need / sum(needs)) * width));
}

function needOf(letters: number, { size, inset }: TableMeasures): number {
  return Math.ceil(twips(letters * letter * size)) + 2 * inset;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
