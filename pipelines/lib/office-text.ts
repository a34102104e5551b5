/** Texts as an office file can hold them. */

/** What XML 1.0 has no place for, half of a letter included; and DEL, which is no letter either. */
const unwritable = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Excel's limit, in units of UTF-16; it calls a workbook with a longer text broken. */
const LONGEST_CELL = 32_767;

/** What XML cannot hold becomes U+FFFD: a library would drop it, or write a file that no program opens. */
export function xmlText(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

/**
 * The text of a cell of a workbook: lines end in one way, and what looks like an escape of the format ("_x003D_"
 * stands for "=") is escaped itself. Texts that are too long end in "…"; the CSV beside has them whole.
 */
export function cellText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const escaped = xmlText(lines).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  if (escaped.length <= LONGEST_CELL) return escaped;
  // Neither half of an escape nor of a letter.
  const kept = escaped.slice(0, LONGEST_CELL - 1).replace(/(?:_(?:x[0-9a-f]{0,4})?|[\ud800-\udbff])$/i, "");
  return `${kept}…`;
}
