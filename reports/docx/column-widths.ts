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

/** Letters are bold in headings and sums. */
const bold = 1.1;
/** Word processors round widths up. */
const slack = 1.02;
/** A heading may take so many lines before it asks for width. */
const linesOfHead = 2.5;
/** Wider no column of text asks to be. Em. */
const widestText = 21;
/** Longer words and numbers may be broken. Em. */
const longestWhole = { text: 8, number: 16 };

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
    const inCells = (split: (cell: string) => string[]) =>
      Math.max(
        0,
        ...model.rows.map(
          ({ cells, isTotal }) => widest(split(written(cells[i] ?? ""))) * (isTotal ? bold : 1),
        ),
      );
    const inHead = widest(label.split(" ")) * bold;
    // A number is one word with its unit: no line may break between them.
    const word = Math.max(
      inHead,
      inCells((cell) => cell.split(" ")),
    );
    const whole = Math.max(
      inHead,
      inCells((cell) => [cell]),
      (ems(label) * bold) / linesOfHead,
    );
    return {
      need: width(Math.min(whole, kind === "text" ? widestText : longestWhole.number)),
      least: width(Math.min(word, longestWhole[kind])),
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

/** A text's width in heights of its type. */
function ems(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidths.get(letter.normalize("NFD").charAt(0)) ?? unnamedWidth;
  return width;
}

/** Arial's widths of letters, thousandths of its height (Adobe's metrics of Helvetica, which it shares). */
const widthsOfLetters: Readonly<Record<number, string>> = {
  0: "\u2060",
  222: "ijlł'|",
  278: "Itf/.,:;! \u00a0\u202f",
  333: "r()-„”",
  500: "cksvxyzJ",
  556: "0123456789abdeghnopquL–_#?*•",
  584: "+=<>−×±~",
  611: "FTZ",
  667: "ABEKPSVXY&",
  722: "CDHNRUw",
  778: "GOQ",
  833: "mM",
  889: "%",
};

const letterWidths = new Map(
  Object.entries(widthsOfLetters).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, Number(width) / 1000]),
  ),
);

/** Of a letter that is not named above: W, @, an arrow, a dash. */
const unnamedWidth = 1;
