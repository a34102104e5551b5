/**
 * The sheets of an ODS workbook. Rows and cells that repeat are written once with a count; a sheet that is
 * formatted to its end says so with a million empty repeats, which cost nothing here.
 */
import { type Budget, Grid } from "./grid.ts";
import { within } from "./problem.ts";
import { odsCell } from "./ods-cell.ts";
import type { Sheet } from "./types.ts";
import { TextCollector, type Attributes, type XmlHandler } from "./xml.ts";

/** Elements whose text is not the cell's: comments and drawings. */
const foreign = new Set(
  (
    "annotation tracked-changes shapes frame custom-shape g line rect polyline polygon regular-polygon path " +
    "circle ellipse connector measure caption control"
  ).split(" "),
);

export class OdsHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #budget: Budget;
  readonly #text: TextCollector;
  readonly #hiddenStyles = new Set<string>();
  #styleName = "";
  #grid: Grid | null = null;
  #table: Attributes = {};
  #tableCount = 0;
  #row = 0;
  #rowRepeats = 1;
  #isRowFilled = false;
  #column = 0;
  #columnCursor = 0;
  #cell: Attributes | null = null;
  #paragraphs = 0;
  #isInParagraph = false;
  #foreignDepth = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#text = new TextCollector(budget.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#foreignDepth > 0 || foreign.has(name)) this.#foreignDepth++;
    else if (this.#cell) this.#openInCell(name, attributes);
    else if (name === "style") this.#styleName = attributes["style:name"] ?? "";
    else if (name === "table-properties") this.#noteStyle(attributes);
    else if (name === "table") this.#openTable(attributes);
    else if (!this.#grid) return;
    else if (name === "table-column") this.#openColumn(attributes);
    else if (name === "table-row") this.#openRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
  }

  close(name: string): void {
    if (this.#foreignDepth > 0) this.#foreignDepth--;
    else if (name === "p") this.#isInParagraph = false;
    else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
    else if (name === "table-row") this.#closeRow();
    else if (name === "table") this.#closeTable();
  }

  text(text: string): void {
    if (!this.#isInParagraph || this.#foreignDepth > 0) return;
    this.#text.add(text.replace(/[\t\n\r ]+/g, " "));
  }

  #noteStyle(attributes: Attributes): void {
    if (attributes["table:display"] === "false") this.#hiddenStyles.add(this.#styleName);
  }

  #openTable(attributes: Attributes): void {
    this.#table = attributes;
    // A copy of another workbook's cells that formulas point at; the user never sees it as a sheet.
    const isCache = attributes["table:name"]?.startsWith("'file:") ?? false;
    this.#grid = isCache ? null : new Grid(this.#budget);
    this.#row = this.#columnCursor = 0;
  }

  #closeTable(): void {
    if (!this.#grid) return;
    const { "table:name": name = "", "table:style-name": style = "" } = this.#table;
    within(this.#budget.limits.sheets, "arkuszy", ++this.#tableCount);
    this.sheets.push(this.#grid.sheet(this.#tableCount, name, this.#hiddenStyles.has(style)));
    this.#grid = null;
  }

  #openColumn(attributes: Attributes): void {
    const first = this.#columnCursor;
    this.#columnCursor += count(attributes["table:number-columns-repeated"]);
    if (isHidden(attributes)) this.#grid?.hideColumns({ first, last: this.#columnCursor - 1 });
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeats = count(attributes["table:number-rows-repeated"]);
    this.#isRowFilled = false;
    this.#column = 0;
    if (isHidden(attributes))
      this.#grid?.hideRows({ first: this.#row, last: this.#row + this.#rowRepeats - 1 });
  }

  #closeRow(): void {
    if (this.#isRowFilled) this.#grid?.repeatRow(this.#row, this.#rowRepeats - 1);
    this.#row += this.#rowRepeats;
  }

  #openCell(attributes: Attributes): void {
    this.#cell = attributes;
    this.#paragraphs = 0;
    this.#text.take();
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (name === "p") {
      this.#isInParagraph = true;
      if (this.#paragraphs++ > 0) this.#text.add("\n");
    } else if (name === "s") this.#text.add(" ".repeat(Math.min(count(attributes["text:c"]), 10_000)));
    else if (name === "tab") this.#text.add("\t");
    else if (name === "line-break") this.#text.add("\n");
  }

  #closeCell(): void {
    const attributes = this.#cell ?? {};
    this.#cell = null;
    const repeats = count(attributes["table:number-columns-repeated"]);
    const cell = odsCell(attributes, this.#text.take(), this.#paragraphs > 0);
    if (cell !== null && cell !== "") {
      this.#grid?.put(this.#row, this.#column, cell);
      this.#grid?.repeatCell(this.#row, this.#column, repeats - 1);
      this.#isRowFilled = true;
    }
    this.#noteSpan(attributes);
    this.#column += repeats;
  }

  #noteSpan(attributes: Attributes): void {
    const rows = count(attributes["table:number-rows-spanned"]);
    const columns = count(attributes["table:number-columns-spanned"]);
    if (rows * columns < 2) return;
    const [top, left] = [this.#row, this.#column];
    this.#grid?.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
}

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes["table:visibility"];
  return visibility === "collapse" || visibility === "filter";
}

/** A repeat or span: at least 1, whatever is written. */
function count(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
