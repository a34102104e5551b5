/** A DOCX file read back: its parts, headings, tables, captions and pictures. */
import { strFromU8, unzipSync } from "fflate";
import { DomUtils, parseDocument } from "htmlparser2";

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface ReadTable {
  /** Cells of the rows that are marked as headings; a cell over several columns once. */
  heads: string[][];
  rows: string[][];
  /** Twips, as the table itself says. */
  width: number;
}

export interface ReadDocx {
  parts: Map<string, string>;
  media: Map<string, Uint8Array>;
  body: Element;
  /** In order, with their level. */
  headings: { level: number; text: string }[];
  /** Under a caption; others lay out. */
  tables: ReadTable[];
  captions: string[];
  pictures: { alt: string; name: string; id: string }[];
}

export function readDocx(file: Uint8Array): ReadDocx {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/"));
  const parts = new Map(
    entries
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  const body = xmlOf(parts.get("word/document.xml"));
  const paragraphs = all(body, "w:p");
  return {
    parts,
    media: new Map(entries.filter(([name]) => name.startsWith("word/media/"))),
    body,
    headings: paragraphs.flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph))?.[1];
      return level ? [{ level: Number(level), text: textOf(paragraph) }] : [];
    }),
    tables: all(body, "w:tbl")
      .filter((table) => valueOf(table, "w:tblStyle") === "Tabela")
      .map(tableOf),
    captions: paragraphs.filter((paragraph) => styleOf(paragraph) === "Caption").map(textOf),
    pictures: all(body, "wp:docPr").map((one) => ({
      alt: one.attribs.descr ?? "",
      name: one.attribs.name ?? "",
      id: one.attribs.id ?? "",
    })),
  };
}

/** @throws Error when there is no such part, or nothing in it */
export function xmlOf(text: string | undefined): Element {
  const [root] = parseDocument(text ?? "", { xmlMode: true }).children.filter(isElement);
  if (!root) throw new Error("no XML");
  return root;
}

export function all(element: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, element.children);
}

/** What one reads: without instructions of fields. */
export function textOf(element: Element): string {
  return all(element, "w:t")
    .map((one) => DomUtils.textContent(one))
    .join("");
}

export function styleOf(paragraph: Element): string {
  return valueOf(paragraph, "w:pStyle") ?? "";
}

/** Of the first element of that name inside. */
export function valueOf(element: Element, name: string): string | null {
  return all(element, name)[0]?.attribs["w:val"] ?? null;
}

function isElement(node: object): node is Element {
  return "attribs" in node;
}

function tableOf(table: Element): ReadTable {
  const rows = all(table, "w:tr").map((row) => ({
    isHead: all(row, "w:tblHeader").length > 0,
    // A cell that goes on from the row above is empty.
    cells: all(row, "w:tc")
      .filter((cell) => valueOf(cell, "w:vMerge") !== "continue")
      .map(textOf),
  }));
  return {
    heads: rows.filter(({ isHead }) => isHead).map(({ cells }) => cells),
    rows: rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells),
    width: all(table, "w:gridCol").reduce((sum, column) => sum + Number(column.attribs["w:w"]), 0),
  };
}
