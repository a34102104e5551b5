/** "XML Spreadsheet 2003", which office systems like to export under the name .xls. */
import { Grid, newBudget, type Budget } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { isoDayIn, kindOfFormat, numberCell, type NumberKind } from "./number-format.ts";
import { unreadable, within } from "./problem.ts";
import type { Cell, Sheet } from "./types.ts";
import { isTrue, readXml, TextCollector, type Attributes, type XmlHandler } from "./xml.ts";

/** Throws `UnreadableFile`. */
export async function readXml2003(pieces: Iterable<string>, limits: Limits): Promise<Sheet[]> {
  const handler = new WorkbookHandler(newBudget(limits));
  await readXml(pieces, handler, limits);
  if (handler.sheets.length === 0) throw unreadable("file_damaged");
  return handler.sheets;
}

/** Formats with names instead of codes; the others with names are plain numbers. */
const namedKinds = new Map<string, NumberKind>([
  ...["General Date", "Long Date", "Medium Date", "Short Date"].map((name) => [name, "date"] as const),
  ...["Long Time", "Medium Time", "Short Time"].map((name) => [name, "time"] as const),
  ...["Standard", "Fixed", "Yes/No", "True/False", "On/Off", "Scientific"].map(
    (name) => [name, "number"] as const,
  ),
]);

class WorkbookHandler implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #budget: Budget;
  readonly #text: TextCollector;
  readonly #kinds = new Map<string, NumberKind>();
  #style = "";
  #grid: Grid | null = null;
  #sheetName = "";
  #isHidden = false;
  #row = -1;
  #rowAfter = 0;
  #column = -1;
  #columnAfter = 0;
  #cell: Attributes | null = null;
  #type = "";
  #isInData = false;
  #isInComment = false;
  #isInVisible = false;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#text = new TextCollector(budget.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "Comment") this.#isInComment = true;
    if (this.#isInComment) return;
    if (name === "Style") this.#openStyle(attributes);
    else if (name === "NumberFormat") this.#kinds.set(this.#style, kindOf(attributes["ss:Format"] ?? ""));
    else if (name === "Worksheet") this.#openSheet(attributes);
    else if (name === "Column") this.#openColumn(attributes);
    else if (name === "Row") this.#openRow(attributes);
    else if (name === "Cell") this.#openCell(attributes);
    else if (name === "Data" && this.#cell) this.#openData(attributes);
    else if (name === "Visible") this.#isInVisible = true;
  }

  close(name: string): void {
    if (name === "Comment") this.#isInComment = false;
    else if (this.#isInComment) return;
    else if (name === "Data") this.#isInData = false;
    else if (name === "Cell") this.#closeCell();
    else if (name === "Visible") this.#isInVisible = false;
    else if (name === "Worksheet") this.#closeSheet();
  }

  text(text: string): void {
    if (this.#isInData && !this.#isInComment) this.#text.add(text);
    else if (this.#isInVisible && text.includes("Hidden")) this.#isHidden = true;
  }

  #openStyle(attributes: Attributes): void {
    this.#style = attributes["ss:ID"] ?? "";
    const parent = this.#kinds.get(attributes["ss:Parent"] ?? "");
    if (parent) this.#kinds.set(this.#style, parent);
  }

  #openSheet(attributes: Attributes): void {
    this.#grid = new Grid(this.#budget);
    this.#sheetName = attributes["ss:Name"] ?? "";
    this.#isHidden = false;
    this.#rowAfter = this.#columnAfter = 0;
  }

  #closeSheet(): void {
    if (!this.#grid) return;
    const number = this.sheets.length + 1;
    within(this.#budget.limits.sheets, "arkuszy", number);
    this.sheets.push(this.#grid.sheet(number, this.#sheetName, this.#isHidden));
    this.#grid = null;
  }

  #openColumn(attributes: Attributes): void {
    const first = place(attributes["ss:Index"]) ?? this.#columnAfter;
    this.#columnAfter = first + 1 + span(attributes["ss:Span"]);
    if (isTrue(attributes["ss:Hidden"])) this.#grid?.hideColumns({ first, last: this.#columnAfter - 1 });
  }

  #openRow(attributes: Attributes): void {
    this.#row = place(attributes["ss:Index"]) ?? this.#rowAfter;
    this.#rowAfter = this.#row + 1 + span(attributes["ss:Span"]);
    this.#column = -1;
    if (isTrue(attributes["ss:Hidden"])) this.#grid?.hideRows({ first: this.#row, last: this.#rowAfter - 1 });
  }

  #openCell(attributes: Attributes): void {
    this.#cell = attributes;
    this.#type = "";
    this.#column = place(attributes["ss:Index"]) ?? this.#column + 1;
  }

  #openData(attributes: Attributes): void {
    this.#type = attributes["ss:Type"] ?? "String";
    this.#isInData = true;
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const attributes = this.#cell;
    const [right, down] = [span(attributes["ss:MergeAcross"]), span(attributes["ss:MergeDown"])];
    const [top, left] = [this.#row, this.#column];
    this.#grid?.put(top, left, this.#value(attributes, this.#text.take()));
    if (right + down > 0) this.#grid?.merge({ top, left, bottom: top + down, right: left + right });
    this.#column += right;
    this.#cell = null;
  }

  #value(attributes: Attributes, text: string): Cell {
    const kind = this.#kinds.get(attributes["ss:StyleID"] ?? "Default") ?? "number";
    switch (this.#type) {
      case "":
        return attributes["ss:Formula"] === undefined ? null : { kind: "formula_without_value" };
      case "Number":
        return Number.isFinite(Number(text)) ? numberCell(Number(text), kind, false) : text;
      case "DateTime":
        return dateTimeCell(text, kind);
      case "Boolean":
        return { kind: "boolean", value: isTrue(text) };
      case "Error":
        return { kind: "error", text };
      default:
        return text;
    }
  }
}

function kindOf(format: string): NumberKind {
  return namedKinds.get(format) ?? kindOfFormat(format);
}

/** A time of day is written as a moment of 31 December 1899. */
function dateTimeCell(text: string, kind: NumberKind): Cell {
  const iso = isoDayIn(text);
  if (iso === null) return text;
  if (kind !== "time" && iso !== "1899-12-31") return { kind: "date", iso };
  const seconds = (Date.parse(`${text.slice(0, 19)}Z`) - Date.UTC(1899, 11, 31)) / 1000;
  return Number.isFinite(seconds) ? { kind: "time", hours: Math.round(seconds) / 3600 } : text;
}

/** A stated index, counted from 1 in the file. */
function place(index: string | undefined): number | null {
  return index === undefined ? null : Number(index) - 1;
}

function span(value: string | undefined): number {
  const number = Number(value ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
