/** What a file is, by its content. Its name never counts. */

import { foreignKindOf } from "./foreign.ts";

/** What the first bytes say; "text" is what remains, and may still turn out to be binary. */
export type Container = "zip" | "compound" | "biff" | "foreign" | "text";

const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // The records of an XLS file without the container around them: scripts write such files.
  ["biff", [0x09, 0x08, 0x08, 0x00]],
  ["biff", [0x09, 0x08, 0x10, 0x00]],
];

export function containerOf(bytes: Uint8Array): Container {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? (foreignKindOf(bytes) === null ? "text" : "foreign");
}

export type Markup = "html" | "xml-2003" | "other-xml" | null;

/**
 * Which language of tags a text is written in; `null` for plain text.
 * @param head its first bytes, each as one character: tags look the same in all encodings once the byte order
 *   mark and the zero bytes of UTF-16 are gone
 */
export function markupOf(head: string): Markup {
  const text = head
    .replace(/^(\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})|\0/g, "")
    .trimStart()
    .toLowerCase();
  if (!text.startsWith("<")) return null;
  if (/<(\w+:)?workbook\b/.test(text) && text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "xml-2003";
  if (/<(!doctype html|html|head|body|table|meta|style|title|div|center|font|form|p|h[1-6])\b/.test(text))
    return "html";
  return text.startsWith("<?xml") ? "other-xml" : null;
}
