/** The sheets of a workbook as tables of typed cells, read from its XML and not by the library that wrote it. */
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

export interface BookCell {
  kind: "text" | "number" | "day" | "boolean";
  /** As it is written; of a day the number of days. */
  text: string;
}

/** Name of the sheet → its rows; a cell that is not there is undefined. */
export function tablesOfBook(book: Uint8Array): Map<string, (BookCell | undefined)[][]> {
  const parts = unzipSync(book);
  const partOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const isDay = dayStyles(partOf("xl/styles.xml"));
  const shared = sharedTexts(partOf("xl/sharedStrings.xml"));
  const names = attributesOf(partOf("xl/workbook.xml"), "sheet").map(({ name = "" }) => name);
  return new Map(
    names.map((name, i) => [name, rowsOf(partOf(`xl/worksheets/sheet${String(i + 1)}.xml`), isDay, shared)]),
  );
}

/** Of each style of cells whether it shows a day. */
function dayStyles(styles: string): boolean[] {
  const days = attributesOf(styles, "numFmt")
    .filter(({ formatCode = "" }) => formatCode.includes("yyyy"))
    .map(({ numFmtId }) => numFmtId);
  const [, cells = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles) ?? [];
  return attributesOf(cells, "xf").map(({ numFmtId }) => days.includes(numFmtId));
}

function attributesOf(xml: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  parse(xml, { onopentag: (name, attributes) => name === wanted && found.push(attributes) });
  return found;
}

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  parse(xml, {
    onopentag: (name) => name === "si" && texts.push(""),
    ontext: (text) => texts.push((texts.pop() ?? "") + text),
  });
  return texts;
}

function rowsOf(
  xml: string,
  isDay: readonly boolean[],
  shared: readonly string[],
): (BookCell | undefined)[][] {
  const rows: (BookCell | undefined)[][] = [];
  let cell: Record<string, string> | undefined;
  let value = "";
  parse(xml, {
    onopentag: (name, attributes) => {
      if (name === "row") rows.push([]);
      if (name !== "c") return;
      cell = attributes;
      value = "";
    },
    ontext: (text) => {
      if (cell) value += text;
    },
    onclosetag: (name) => {
      const row = rows.at(-1);
      if (name !== "c" || !cell || !row) return;
      if (value !== "") row[columnOf(cell.r ?? "")] = typed(cell, value, isDay, shared);
      cell = undefined;
    },
  });
  return rows;
}

function typed(
  { t = "n", s = "0" }: Record<string, string>,
  value: string,
  isDay: readonly boolean[],
  shared: readonly string[],
): BookCell {
  if (t === "s") return { kind: "text", text: shared[Number(value)] ?? "" };
  if (t === "b") return { kind: "boolean", text: value };
  if (t !== "n") return { kind: "text", text: value };
  return { kind: isDay[Number(s)] ? "day" : "number", text: value };
}

/** "AB12" → 27 */
function columnOf(place: string): number {
  const letters = place.replace(/\d+$/u, "");
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function parse(xml: string, handlers: ConstructorParameters<typeof Parser>[0]): void {
  new Parser(handlers, { xmlMode: true, decodeEntities: true }).end(xml);
}
