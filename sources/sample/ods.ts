/** OpenDocument spreadsheets, written by hand: the Excel library's own writer leaves the dates out. */
import { strToU8 } from "fflate";
import { escaped, zipped, type SheetPlan, type Value } from "./workbook.ts";

/** An OpenDocument spreadsheet as LibreOffice writes it, with its long tail of repeated empty cells. */
export function odsFile(sheets: readonly SheetPlan[]): Uint8Array {
  const tables = sheets.map(
    ({ name, rows }) =>
      `<table:table table:name="${escaped(name)}">` +
      rows
        .map((row) => `<table:table-row>${row.map(odsCell).join("")}${odsTail}</table:table-row>`)
        .join("\n") +
      `<table:table-row table:number-rows-repeated="1048000">${odsTail}</table:table-row></table:table>`,
  );
  return zipped({
    mimetype: strToU8(odsType),
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${odsSpaces} office:version="1.3">` +
        odsDateStyle +
        `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>` +
        `</office:document-content>`,
    ),
    "styles.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles ${odsSpaces} office:version="1.3">` +
        `<office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles>` +
        `</office:document-styles>`,
    ),
    "META-INF/manifest.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
        `<manifest:file-entry manifest:full-path="/" manifest:media-type="${odsType}"/>` +
        `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>` +
        `<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
  });
}

const odsType = "application/vnd.oasis.opendocument.spreadsheet";
const odsTail = `<table:table-cell table:number-columns-repeated="1000"/>`;
const odsSpaces = [
  ...["office", "table", "text", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  `xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"`,
].join(" ");
const odsDateStyle =
  `<office:automatic-styles><number:date-style style:name="N36"><number:day number:style="long"/>` +
  `<number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text>` +
  `<number:year number:style="long"/></number:date-style><style:style style:name="ce1" ` +
  `style:family="table-cell" style:data-style-name="N36"/></office:automatic-styles>`;

function odsCell(value: Value): string {
  if (value === null) return "<table:table-cell/>";
  if (typeof value === "number") {
    const number = String(value);
    const shown = number.replace(".", ",");
    return `<table:table-cell office:value-type="float" office:value="${number}"><text:p>${shown}</text:p></table:table-cell>`;
  }
  if (typeof value === "string") {
    return `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
  }
  if (!("date" in value)) throw new Error("an .ods file here holds text, numbers and dates only");
  const shown = value.date.split("-").reverse().join(".");
  return `<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="${value.date}"><text:p>${shown}</text:p></table:table-cell>`;
}
