/** A workbook as the standard has it (ECMA-376): the libraries that write ours take entities and escapes for more than they are. */
import { strFromU8, unzipSync } from "fflate";
import { DomUtils } from "htmlparser2";
import { all, xmlOf, type Element } from "../../support/docx.ts";
import { isXml } from "./writer.ts";

export interface ReadColumns {
  /** "A" → its texts, from above. */
  columns: Map<string, string[]>;
  /** Whether each part is XML; each cell with its kind and whatever else than a value it holds. */
  structure: readonly unknown[];
}

/** @param no of the sheet, from 1 */
export function readWorkbook(book: Uint8Array, no: number): ReadColumns {
  const parts = Object.entries(unzipSync(book)).map(([name, content]) => [name, strFromU8(content)] as const);
  const sheet = xmlOf(parts.find(([name]) => name === `xl/worksheets/sheet${String(no)}.xml`)?.[1]);
  const shared = parts.find(([name]) => name === "xl/sharedStrings.xml")?.[1];
  const texts = shared === undefined ? [] : all(xmlOf(shared), "si").map((one) => DomUtils.textContent(one));
  const columns = new Map<string, string[]>();
  const cells = all(sheet, "c");
  for (const cell of cells) {
    const column = (cell.attribs.r ?? "").replace(/\d+$/, "");
    columns.set(column, [...(columns.get(column) ?? []), textOf(cell, texts)]);
  }
  return {
    columns,
    structure: [
      ...parts.map(([name, text]) => [name, isXml(text)]),
      ...cells.map(({ attribs, children }) => [
        attribs.r,
        attribs.t,
        children.map((one) => ("name" in one ? one.name : one.type)),
      ]),
    ],
  };
}

/** "_x0041_" stands for "A" (ST_Xstring). */
function textOf(cell: Element, shared: readonly string[]): string {
  const written = all(cell, "v")
    .map((one) => DomUtils.textContent(one))
    .join("");
  const text = cell.attribs.t === "s" ? (shared[Number(written)] ?? "") : written;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
