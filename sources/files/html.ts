/** Web pages, also those saved under the name .xls: each table is a sheet. */
import { Parser } from "htmlparser2";
import type { SingleByteEncoding } from "./encoding.ts";
import { type Budget, Grid, newBudget } from "./grid.ts";
import { HtmlTable } from "./html-table.ts";
import { InlineText, titleFrom } from "./html-text.ts";
import type { Limits } from "./limits.ts";
import { within } from "./problem.ts";
import type { Sheet } from "./types.ts";
import { TagBounds, type Attributes } from "./xml.ts";

/**
 * Reads the tables of a page in the order in which they begin; a table inside a cell is a sheet of its own.
 * A sheet's name is the heading between it and the table before, else the nearest text before it, with the
 * table's caption; forms say there which part they are ("DZIAŁ 3. …"). The other lines between two tables are kept
 * as what stands above the second. A page without tables is one sheet of its lines, if it has more than one.
 *
 * Throws `UnreadableFile` beyond a limit.
 */
export function readHtml(pieces: Iterable<string>, limits: Limits): Sheet[] {
  const page = new Page(newBudget(limits));
  let depth = 0;
  const bounds = new TagBounds(limits);
  const parser = new Parser({
    onopentagname: () => {
      bounds.openTag();
    },
    onattribute: () => {
      bounds.attribute();
    },
    onopentag(name, attributes) {
      within(limits.pageNesting, "zagnieżdżonych znaczników", ++depth);
      page.open(name, attributes);
    },
    onclosetag(name) {
      depth--;
      page.close(name);
    },
    ontext: (text) => {
      page.text(text);
    },
  });
  for (const piece of pieces) {
    parser.write(piece);
    bounds.written(piece, parser);
  }
  parser.end();
  return page.sheets();
}

/** What a page says of its encoding, as far as it can settle a doubt. */
export function declaredEncoding(head: string): SingleByteEncoding | undefined {
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (charset === "windows-1250" || charset === "cp1250") return "windows-1250";
  return charset === "iso-8859-2" || charset === "latin2" ? "iso-8859-2" : undefined;
}

/** Lines kept from above a table; a form's head has fewer. */
const mostLinesAbove = 40;

const unseen = new Set(["script", "style", "title", "template"]);
const blocks = new Set(
  "address article aside blockquote body center dd div dl dt fieldset footer form header hr li main ol p pre section ul"
    .split(" ")
    .concat("h1 h2 h3 h4 h5 h6".split(" ")),
);

class Page {
  readonly #budget: Budget;
  readonly #done: Sheet[] = [];
  readonly #open: HtmlTable[] = [];
  readonly #text: InlineText;
  #count = 0;
  #unseenDepth = 0;
  #heading = "";
  #block = "";
  #title = "";
  /** Lines since the last table. */
  #lines: string[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#text = new InlineText(budget.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (unseen.has(name)) this.#unseenDepth++;
    else if (name === "table") this.#openTable();
    else if (name === "br") this.#current().lineBreak();
    else if (blocks.has(name)) this.#endBlock();
    else this.#open.at(-1)?.open(name, attributes);
  }

  close(name: string): void {
    if (unseen.has(name)) this.#unseenDepth--;
    else if (name === "table") this.#closeTable();
    else if (blocks.has(name)) this.#endBlock(name);
    else this.#open.at(-1)?.close(name);
  }

  text(text: string): void {
    if (this.#unseenDepth > 0) return;
    this.#current().add(text);
    // Beside the tables only the last words count, as a title.
    if (this.#open.length === 0) this.#text.keepEnd();
  }

  sheets(): Sheet[] {
    while (this.#open.length > 0) this.#closeTable();
    if (this.#count === 0) return this.#linesAsSheet();
    return this.#done.toSorted((a, b) => a.number - b.number);
  }

  #openTable(): void {
    within(this.#budget.limits.sheets, "tabel", ++this.#count);
    const outer = this.#open.at(-1);
    const title = outer ? titleFrom(outer.textBefore()) || outer.title : this.#titleHere();
    const above = outer ? [] : this.#lines.slice(-mostLinesAbove);
    if (!outer) this.#lines = [];
    this.#open.push(new HtmlTable(this.#budget, this.#count, title, above));
  }

  #linesAsSheet(): Sheet[] {
    this.#endBlock();
    if (this.#lines.length < 2) return [];
    const grid = new Grid(this.#budget);
    for (const [row, line] of this.#lines.entries()) grid.put(row, 0, line);
    return [grid.sheet(1, "", false)];
  }

  #closeTable(): void {
    const table = this.#open.pop();
    if (table) this.#done.push(table.sheet());
  }

  /** A table right below another shares its title. */
  #titleHere(): string {
    this.#endBlock();
    this.#title = this.#heading || this.#block || this.#title;
    this.#heading = this.#block = "";
    return this.#title;
  }

  /** @param closed the element that ends here, if one does */
  #endBlock(closed = ""): void {
    const current = this.#current();
    current.lineBreak();
    if (current !== this.#text) return;
    const text = this.#text.take();
    const title = titleFrom(text);
    if (title === "") return;
    this.#keepLines(text);
    this.#block = title;
    if (/^h\d$/.test(closed)) this.#heading = title;
  }

  /** Before the first table all lines: if none comes, they are the page. */
  #keepLines(text: string): void {
    for (const line of text.split("\n")) if (line.trim() !== "") this.#lines.push(line);
    if (this.#count > 0 && this.#lines.length > 2 * mostLinesAbove)
      this.#lines = this.#lines.slice(-mostLinesAbove);
    within(this.#budget.limits.sheetRows, "wierszy w arkuszu", this.#lines.length);
  }

  /** Where text goes: into the open cell or caption, else beside the tables. */
  #current(): InlineText {
    return this.#open.at(-1)?.target() ?? this.#text;
  }
}
