/** Bytes of real files, made by hand so that the tests do not rest on the readers they test. */
import { CFB } from "@e965/xlsx";
import { strToU8, zipSync, type Zippable } from "fflate";
import { openFile } from "../../../sources/files/open.ts";
import type { Limits } from "../../../sources/files/limits.ts";
import type { Cell, FileRemark, OpenedFile, Sheet } from "../../../sources/files/types.ts";

export type Opened = Extract<OpenedFile, { isOpen: true }>;

/** Opens what must open. */
export async function opened(bytes: Uint8Array | string, name = "", limits?: Limits): Promise<Opened> {
  const file = await openFile(bytesOf(bytes), name, limits);
  if (!file.isOpen) throw new Error(`not opened: ${JSON.stringify(file.problem)}`);
  return file;
}

/** The problem of what must not open. */
export async function problemOf(bytes: Uint8Array | string, limits?: Limits): Promise<FileRemark> {
  const file = await openFile(bytesOf(bytes), "", limits);
  if (file.isOpen) throw new Error(`opened: ${JSON.stringify(file).slice(0, 300)}`);
  return file.problem;
}

export async function onlySheet(bytes: Uint8Array | string): Promise<Sheet> {
  const { sheets } = await opened(bytes);
  if (sheets.length !== 1 || !sheets[0]) throw new Error(`${String(sheets.length)} sheets`);
  return sheets[0];
}

export async function rowsOf(bytes: Uint8Array | string): Promise<readonly (readonly Cell[])[]> {
  return (await onlySheet(bytes)).rows;
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}

/** A text in an encoding of one byte per character, by the platform's own table; throws for what it lacks. */
export function singleByte(text: string, encoding: "windows-1250" | "iso-8859-2"): Buffer {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Buffer.from(Array.from(text, (character) => codeIn(table, character)));
}

function codeIn(table: string, character: string): number {
  const code = table.indexOf(character);
  if (code < 0) throw new Error(`no ${character}`);
  return code;
}

export function utf16(text: string, order: "le" | "be", mark: "\ufeff" | "" = ""): Buffer {
  const bytes = Buffer.from(mark + text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

const mainNamespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationNamespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface XlsxParts {
  /** XML inside `<worksheet>`, one per sheet. */
  sheets: readonly string[];
  /** Attributes of each `<sheet>` element, e.g. `state="hidden"`. */
  states?: readonly string[];
  workbookPr?: string;
  /** XML inside `<sst>`. */
  strings?: string;
  /** XML inside `<styleSheet>`. */
  styles?: string;
  /** Type of each sheet's relation, if not "worksheet". */
  kinds?: readonly string[];
  extra?: Zippable;
}

/** The parts of an XLSX workbook as the standard has them, not zipped. Sheets are called A1, A2 …, their parts s1, s2 … */
export function xlsxParts(parts: XlsxParts): Zippable {
  const { states = [], kinds = [] } = parts;
  const sheets = parts.sheets.map((xml, index) => ({
    xml,
    number: String(index + 1),
    state: states[index] ?? "",
    kind: kinds[index] ?? "worksheet",
  }));
  const list = sheets.map(
    ({ number, state }) => `<sheet name="A${number}" sheetId="${number}" r:id="rId${number}" ${state}/>`,
  );
  const relations = [
    ...sheets.map(({ number, kind }) => relation(`rId${number}`, kind, `worksheets/s${number}.xml`)),
    relation("rIdS", "sharedStrings", "/xl/sharedStrings.xml"),
    relation("rIdT", "styles", "styles.xml"),
  ];
  const workbook = `${parts.workbookPr ?? ""}<sheets>${list.join("")}</sheets>`;
  return {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    "xl/workbook.xml": strToU8(`<workbook ${mainNamespace} ${relationNamespace}>${workbook}</workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${relations.join("")}</Relationships>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${parts.strings ?? ""}</sst>`),
    "xl/styles.xml": strToU8(`<styleSheet>${parts.styles ?? ""}</styleSheet>`),
    ...Object.fromEntries(
      sheets.map(({ xml, number }) => [
        `xl/worksheets/s${number}.xml`,
        strToU8(`<worksheet ${mainNamespace}>${xml}</worksheet>`),
      ]),
    ),
    ...parts.extra,
  };
}

export function xlsx(parts: XlsxParts): Buffer {
  return Buffer.from(zipSync(xlsxParts(parts)));
}

/** A workbook of one sheet with these rows. */
export function xlsxOfRows(rowsXml: string, parts: Partial<XlsxParts> = {}): Buffer {
  return xlsx({ sheets: [`<sheetData>${rowsXml}</sheetData>`], ...parts });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${types}${type}" Target="${target}"/>`;
}

/** An ODS workbook with this XML in place of its tables. */
export function ods(tablesXml: string, stylesXml = "", extra: Zippable = {}): Buffer {
  const content =
    `<office:document-content><office:automatic-styles>${stylesXml}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tablesXml}</office:spreadsheet></office:body></office:document-content>`;
  const mimetype = strToU8("application/vnd.oasis.opendocument.spreadsheet");
  return Buffer.from(
    zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": strToU8(content), ...extra }),
  );
}

/** The container of old Office files, as far as the tests need it; the library leaves it untyped. */
interface Containers {
  utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Buffer): void };
  write(file: object, options: { type: "buffer" }): Buffer;
  read(bytes: Buffer, options: { type: "buffer" }): object;
  find(file: object, name: string): { content: Uint8Array } | null;
}
const containers = CFB as Containers;

/** An old Office file with one stream. */
export function compoundFile(stream: string, content: Buffer): Buffer {
  const file = containers.utils.cfb_new();
  containers.utils.cfb_add(file, stream, content);
  return containers.write(file, { type: "buffer" });
}

export function streamOf(file: Buffer, name: string): Buffer {
  const entry = containers.find(containers.read(file, { type: "buffer" }), name);
  return Buffer.from(entry?.content ?? []);
}
