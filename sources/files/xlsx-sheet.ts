/** One worksheet of an XLSX workbook, read as a stream into a grid. */
import type { Grid, Span } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { isoDayIn, numberCell, type NumberKind } from "./number-format.ts";
import { unreadable } from "./problem.ts";
import type { Cell, Merge } from "./types.ts";
import { RichText, unescaped } from "./xlsx-strings.ts";
import { isTrue, readXml, TextCollector, type Attributes, type XmlHandler } from "./xml.ts";

/** What the sheets of a workbook share. */
export interface Shared {
  limits: Limits;
  strings: readonly string[];
  /** By style number. */
  kinds: readonly NumberKind[];
  startsIn1904: boolean;
}

/** The stated dimension is ignored: it often is wrong, and a hostile one claims 17 thousand million cells. */
export async function readSheetPart(
  chunks: AsyncIterable<Uint8Array>,
  grid: Grid,
  shared: Shared,
): Promise<void> {
  if (!(await readXml(chunks, new SheetHandler(grid, shared), shared.limits)))
    throw unreadable("file_damaged");
}

class SheetHandler implements XmlHandler {
  readonly #grid: Grid;
  readonly #shared: Shared;
  readonly #value: TextCollector;
  readonly #inline: RichText;
  #row = -1;
  #column = -1;
  #isInCell = false;
  #isInValue = false;
  #type = "n";
  #style = 0;
  #hasValue = false;
  #hasFormula = false;

  constructor(grid: Grid, shared: Shared) {
    this.#grid = grid;
    this.#shared = shared;
    this.#value = new TextCollector(shared.limits);
    this.#inline = new RichText(shared.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#isInCell) this.#openInCell(name);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "col") this.#openColumn(attributes);
    else if (name === "mergeCell") this.#grid.merge(mergeIn(attributes.ref ?? ""));
  }

  close(name: string): void {
    if (!this.#isInCell) return;
    this.#inline.close(name);
    if (name === "v") this.#isInValue = false;
    if (name === "c") this.#closeCell();
  }

  text(text: string): void {
    if (this.#isInValue) this.#value.add(text);
    else if (this.#isInCell) this.#inline.add(text);
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
    this.#column = -1;
    if (isTrue(attributes.hidden)) this.#grid.hideRows({ first: this.#row, last: this.#row });
  }

  #openColumn(attributes: Attributes): void {
    if (isTrue(attributes.hidden)) this.#grid.hideColumns(columnsIn(attributes));
  }

  #openCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? null : placeIn(attributes.r);
    this.#column = place?.column ?? this.#column + 1;
    this.#row = place?.row ?? this.#row;
    this.#type = attributes.t ?? "n";
    this.#style = Number(attributes.s ?? 0);
    this.#hasValue = this.#hasFormula = false;
    this.#isInCell = true;
  }

  #openInCell(name: string): void {
    if (name === "v") this.#isInValue = this.#hasValue = true;
    else if (name === "f") this.#hasFormula = true;
    else this.#inline.open(name);
  }

  #closeCell(): void {
    this.#isInCell = false;
    this.#grid.put(this.#row, this.#column, this.#cell(this.#value.take(), this.#inline.take()));
  }

  #cell(value: string, inline: string): Cell {
    if (this.#type === "inlineStr") return inline;
    // A formula may rightly give an empty text; an empty number is a result that was never computed.
    const isUncomputed = this.#type === "str" ? !this.#hasValue : value === "";
    if (isUncomputed) return this.#hasFormula ? { kind: "formula_without_value" } : null;
    switch (this.#type) {
      case "s":
        return this.#shared.strings[Number(value)] ?? damaged();
      case "str":
        return unescaped(value);
      case "b":
        return { kind: "boolean", value: isTrue(value) };
      case "e":
        return { kind: "error", text: value };
      case "d":
        return dayCell(value);
      default:
        return this.#number(value);
    }
  }

  #number(value: string): Cell {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return numberCell(number, this.#shared.kinds[this.#style] ?? "number", this.#shared.startsIn1904);
  }
}

function dayCell(value: string): Cell {
  const iso = isoDayIn(value);
  return iso === null ? value : { kind: "date", iso };
}

/** "F211" → row 210, column 5. */
function placeIn(reference: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return damaged();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function mergeIn(reference: string): Merge {
  const [from = "", to = from] = reference.split(":");
  const [start, end] = [placeIn(from), placeIn(to)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function columnsIn(attributes: Attributes): Span {
  return { first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 };
}

function damaged(): never {
  throw unreadable("file_damaged");
}
