/** How wide each column of a table is on paper. Lengths in twips. */
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { written } from "../pdf/printable.ts";
import { sizedColumns } from "../table-columns.ts";
import { twips, type Layout } from "./layout.ts";

export interface TableMeasures {
  /** Of the type, points. */
  size: number;
  /** Beside the text of a cell. */
  inset: number;
  columns: readonly ColumnMeasures[];
}

interface ColumnMeasures {
  /** As wide it wants to be. */
  need: number;
  /** Narrower, its numbers or its words would be broken. */
  least: number;
  /** Takes what the others leave. */
  isFlexible: boolean;
}

/** Letters are bold in headings. */
const bold = 1.07;
/** Reckoned widths may be so much too small. */
const slack = 1.04;
/** A heading may take so many lines before it asks for width. */
const linesOfHead = 2.5;
/** Wider no column of text asks to be, and longer words it need not keep whole. Em. */
const widestText = 21;
const longestWhole = 8;

/** The largest type in which the table fits; many columns begin with smaller type. */
export function measuresOf(model: TableModel, { type }: Layout, width: number): TableMeasures {
  const count = model.columns.length;
  const sizes = type.table.slice(count > 9 ? 2 : count > 6 ? 1 : 0);
  const all = sizes.map((size) => measuresIn(model, size));
  const [smallest] = all.slice(-1);
  if (!smallest) throw new Error("no size of type for tables");
  return all.find((measures) => fits(measures, width)) ?? smallest;
}

function measuresIn(model: TableModel, size: number): TableMeasures {
  const inset = twips(model.columns.length > 6 ? 2.6 : 4);
  const width = (ems: number) => twips(ems * size * slack) + 2 * inset;
  const columns = sizedColumns(model).map(({ label, kind, isFixed }, i) => {
    const cells = model.rows.map((row) => written(row.cells[i] ?? ""));
    const inHead = widest(label.split(" ")) * bold;
    // A number is one word with its unit: no line may break between them.
    const word = Math.max(inHead, widest(cells.flatMap((cell) => cell.split(" "))));
    const whole = Math.max(inHead, widest(cells), (ems(label) * bold) / linesOfHead);
    const isText = kind === "text";
    return {
      need: width(isText ? Math.min(whole, widestText) : whole),
      least: width(isText ? Math.min(word, longestWhole) : word),
      isFlexible: !isFixed,
    };
  });
  return { size, inset, columns };
}

/** Whether numbers and words keep whole in that width. */
export function fits({ columns }: TableMeasures, width: number): boolean {
  return sum(columns.map(({ least }) => least)) <= width;
}

/**
 * Each column gets what it needs and texts share the rest; where there is less, all give way alike, down to their
 * longest words; where even those do not fit, each takes its share. Never wider than `width` in sum.
 */
export function columnWidths({ columns }: TableMeasures, width: number): number[] {
  const needed = sum(columns.map(({ need }) => need));
  const least = sum(columns.map((column) => column.least));
  if (least > width) return columns.map((column) => Math.floor((column.least / least) * width));
  if (needed > width) {
    const given = (width - least) / (needed - least);
    return columns.map((column) => Math.floor(column.least + (column.need - column.least) * given));
  }
  const flexible = sum(columns.map(({ need, isFlexible }) => (isFlexible ? need : 0)));
  return columns.map(({ need, isFlexible }) =>
    isFlexible ? Math.floor((need / flexible) * (width - needed + flexible)) : need,
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, ems(text)), 0);
}

/** A text's width in heights of its type, near enough for Source Sans 3 and Calibri. */
function ems(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[mwMW%@]/u.test(letter)
      ? 0.84
      : /[ijlłtfrI.,:;|!()'\s-]/u.test(letter)
        ? 0.32
        : /\p{Lu}/u.test(letter)
          ? 0.62
          : 0.51;
  return width;
}
