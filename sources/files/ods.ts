/** ODS workbooks (LibreOffice). Everything of interest is one part, content.xml, read as a stream. */
import { newBudget } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { OdsHandler } from "./ods-sheet.ts";
import { unreadable } from "./problem.ts";
import type { Sheet } from "./types.ts";
import { readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

const spreadsheetTypes = new Set([
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.oasis.opendocument.spreadsheet-template",
]);

/** What an OpenDocument file says it is; "" of any other archive. */
export async function mimetypeOf(zip: Zip): Promise<string> {
  let type = "";
  for await (const chunk of zip.part("mimetype", "isOptional")) {
    type += new TextDecoder("latin1").decode(chunk);
    if (type.length > 200) return "";
  }
  return type.trim();
}

export function isOds(mimetype: string): boolean {
  return spreadsheetTypes.has(mimetype);
}

/** Reads all sheets in the order of their tabs. Throws `UnreadableFile`. */
export async function readOds(zip: Zip, limits: Limits): Promise<Sheet[]> {
  if (await isLocked(zip, limits)) throw unreadable("file_locked");
  const budget = newBudget(limits);
  const handler = new OdsHandler(budget);
  if (!(await readXml(zip.part("content.xml"), handler, limits))) throw unreadable("file_damaged");
  return handler.sheets;
}

async function isLocked(zip: Zip, limits: Limits): Promise<boolean> {
  let isEncrypted = false;
  const open = (name: string): void => {
    if (name === "encryption-data") isEncrypted = true;
  };
  await readXml(
    zip.part("META-INF/manifest.xml", "isOptional"),
    { open, close: () => undefined, text: () => undefined },
    limits,
  );
  return isEncrypted;
}
