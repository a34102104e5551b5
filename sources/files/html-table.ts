import { type Budget, Grid } from "./grid.ts";
import { InlineText } from "./html-text.ts";
import type { Sheet } from "./types.ts";
import type { Attributes } from "./xml.ts";

/** As browsers do, so that a page cannot ask for a million columns. */
const mostColumnsSpanned = 1_000;
const mostRowsSpanned = 65_534;

interface OpenCell {
  row: number;
  column: number;
  text: InlineText;
}

/** One table of a page while it is read. Closing tags may be missing: a new cell or row ends the one before. */
export class HtmlTable {
  /** What stands before the table. */
  readonly title: string;
  readonly #above: readonly string[];
  readonly #budget: Budget;
  readonly #number: number;
  readonly #grid: Grid;
  /** By column: the last row that a cell from above covers. */
  readonly #coveredUntil: number[] = [];
  readonly #caption: InlineText;
  #isInCaption = false;
  #cell: OpenCell | null = null;
  #row = -1;
  #column = 0;

  constructor(budget: Budget, number: number, title: string, above: readonly string[]) {
    this.title = title;
    this.#above = above;
    this.#budget = budget;
    this.#number = number;
    this.#grid = new Grid(budget);
    this.#caption = new InlineText(budget.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "tr") this.#openRow();
    else if (name === "td" || name === "th") this.#openCell(attributes);
    else if (name === "caption") this.#isInCaption = true;
  }

  close(name: string): void {
    if (name === "td" || name === "th" || name === "tr") this.#closeCell();
    else if (name === "caption") this.#isInCaption = false;
  }

  /** Where text inside the table belongs; `null` between cells. */
  target(): InlineText | null {
    if (this.#cell) return this.#cell.text;
    return this.#isInCaption ? this.#caption : null;
  }

  /** The last words in the open cell so far: they stand before a table inside it. */
  textBefore(): string {
    return this.#cell?.text.end() ?? "";
  }

  sheet(): Sheet {
    this.#closeCell();
    const caption = this.#caption.take().replaceAll("\n", " ");
    const name = `${this.title} ${caption}`.trim().slice(0, 200);
    const sheet = this.#grid.sheet(this.#number, name, false);
    const above = this.#above.filter((line) => line.trim() !== this.title);
    return above.length > 0 ? { ...sheet, above } : sheet;
  }

  #openRow(): void {
    this.#closeCell();
    this.#row++;
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    this.#closeCell();
    if (this.#row < 0) this.#openRow();
    while ((this.#coveredUntil[this.#column] ?? -1) >= this.#row) this.#column++;
    this.#cell = { row: this.#row, column: this.#column, text: new InlineText(this.#budget.limits) };
    const right = this.#column + spanned(attributes.colspan, mostColumnsSpanned) - 1;
    const bottom = this.#row + spanned(attributes.rowspan, mostRowsSpanned) - 1;
    if (right > this.#column || bottom > this.#row) this.#cover(right, bottom);
    this.#column = right + 1;
  }

  #cover(right: number, bottom: number): void {
    this.#grid.merge({ top: this.#row, left: this.#column, bottom, right });
    if (bottom > this.#row)
      for (let column = this.#column; column <= right; column++) this.#coveredUntil[column] = bottom;
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { row, column, text } = this.#cell;
    const value = text.take();
    // A lone no-break space is how pages write an empty cell.
    this.#grid.put(row, column, value.trim() === "" ? null : value);
    this.#cell = null;
  }
}

/** 0 rows means "to the end of the table"; the sheet clips it. */
function spanned(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "1", 10);
  if (number === 0) return most;
  return number > 0 ? Math.min(number, most) : 1;
}
