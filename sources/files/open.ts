/** Opens any file that an office may hand in, recognised by its content. */
import { readDelimited } from "./delimited.ts";
import { containerOf, markupOf } from "./detect.ts";
import { decode, detectEncoding } from "./encoding.ts";
import { misnamed } from "./extension.ts";
import { foreign, foreignKindOf, kindOfZip } from "./foreign.ts";
import { hiddenRemarks } from "./grid.ts";
import { declaredEncoding, readHtml } from "./html.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { isKeyedText, readLines } from "./lines.ts";
import { isOds, mimetypeOf, readOds } from "./ods.ts";
import { unreadable, UnreadableFile, within } from "./problem.ts";
import { assertLinesAreShort } from "./text-survey.ts";
import type { FileFormat, FileRemark, OpenedFile, Sheet } from "./types.ts";
import { readXml2003 } from "./xml-2003.ts";
import { biffStream, readXls } from "./xls.ts";
import { readXlsx, workbookPart } from "./xlsx.ts";
import { openZip } from "./zip.ts";

type Opened = Extract<OpenedFile, { isOpen: true }>;

const headBytes = 8_192;

/**
 * The sheets of a file, whatever its format and encoding.
 *
 * Bad content never throws: the answer is then `isOpen: false` with a rule of `rules.ts` (`file_empty`,
 * `file_damaged`, `file_locked`, `file_too_large`, `file_unknown`, `file_without_tables`, `file_not_text`, `file_encoding_broken`).
 *
 * @param fileName only for the remark that its extension does not fit
 */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = defaultLimits,
): Promise<OpenedFile> {
  try {
    const opened = await read(bytes, limits);
    return { ...opened, remarks: [...misnamed(fileName, opened.format), ...opened.remarks] };
  } catch (error) {
    // What a library throws over odd bytes is the file's fault as well, and must not stop the other files.
    const problem: FileRemark = error instanceof UnreadableFile ? error.problem : { rule: "file_damaged" };
    return { isOpen: false, problem };
  }
}

async function read(bytes: Uint8Array, limits: Limits): Promise<Opened> {
  if (bytes.length === 0) throw unreadable("file_empty");
  switch (containerOf(bytes)) {
    case "zip":
      return readZipped(withinBytes(bytes, limits.workbookBytes), limits);
    case "compound":
      return workbook("xls", await readXls(biffStream(withinBytes(bytes, limits.xlsBytes)), limits));
    case "biff":
      return workbook("xls", await readXls(withinBytes(bytes, limits.xlsBytes), limits));
    case "text":
      return readText(withinBytes(bytes, limits.textBytes), limits);
    case "foreign":
      throw foreign(foreignKindOf(bytes));
  }
}

async function readZipped(bytes: Uint8Array, limits: Limits): Promise<Opened> {
  const zip = await openZip(bytes, limits);
  const mimetype = await mimetypeOf(zip);
  if (isOds(mimetype)) return workbook("ods", await readOds(zip, limits));
  const mainPart = await workbookPart(zip, limits);
  if (mainPart === null) throw foreign(kindOfZip(zip.names(), mimetype));
  return workbook("xlsx", await readXlsx(zip, mainPart, limits));
}

async function readText(bytes: Uint8Array, limits: Limits): Promise<Opened> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headBytes));
  const markup = markupOf(head);
  if (markup === "other-xml") throw unreadable("file_unknown");
  if (markup === null) {
    assertLinesAreShort(bytes, limits);
    if (isKeyedText(head)) return workbook("yaml", [readLines(bytes, detectEncoding(bytes), limits)]);
    const { dialect, sheet, remarks } = readDelimited(bytes, detectEncoding(bytes), limits);
    return { isOpen: true, format: "text", dialect, sheets: [sheet], remarks };
  }
  const encoding = detectEncoding(withinBytes(bytes, limits.markupBytes), declaredEncoding(head));
  const pieces = decode(bytes, encoding);
  if (markup === "html") return workbook("html", readHtml(pieces, limits));
  return workbook("xls", await readXml2003(pieces, limits));
}

function workbook(format: FileFormat, sheets: Sheet[]): Opened {
  if (sheets.length === 0) throw unreadable("file_unknown");
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw unreadable("file_empty");
  return { isOpen: true, format, sheets, remarks: hiddenRemarks(sheets) };
}

function withinBytes(bytes: Uint8Array, limit: number): Uint8Array {
  within(limit / 1e6, "rozmiar pliku, MB", Math.ceil(bytes.length / 1e6));
  return bytes;
}
