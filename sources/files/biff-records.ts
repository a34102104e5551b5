/** Which records of an XLS file a reader of cells needs, and what is taken from them so that they do no harm. */
import { unreadable } from "./problem.ts";

/** 8 since Excel 97; 5 for Excel 5 and 95 and for the simple files that scripts write. */
export type BiffEdition = 5 | 8;

const formula = 0x0006;
const severalNumbers = 0x00bd;
const format = 0x041e;
/** Cells with a text of their own, and the text a formula gave: where in the record its length stands. */
const texts = new Map([
  [0x0204, 6],
  [0x00d6, 6],
  [0x0207, 0],
]);
/** Number, shared text, RK number, boolean or error. */
const plainCells = new Set([0x0203, 0x00fd, 0x027e, 0x0205]);
/** Beginning, end, code page, calendar, sheet names, styles, shared texts. */
const context = new Set([0x0809, 0x000a, 0x0042, 0x0022, 0x0085, 0x00e0, 0x00fc]);
/** A record that the library knows and steps over, whatever its length. */
const blank = 0x0060;

/**
 * Changes a record (its header included) in place: formulas lose their expression but not their result, and
 * records without cells or context become blank.
 *
 * @returns how many cells it holds; `null` if it was blanked
 * Throws `UnreadableFile` (damaged) if a text claims to be longer than its record.
 */
export function disarm(record: Buffer, edition: BiffEdition, isContinued: boolean): number | null {
  const type = record.readUInt16LE(0);
  const body = record.subarray(4);
  if (context.has(type)) return 0;
  if (plainCells.has(type)) return 1;
  if (type === severalNumbers) return Math.floor((body.length - 6) / 6);
  const textAt = texts.get(type);
  if (textAt !== undefined) {
    assertText(body, textAt, isContinued);
    return 1;
  }
  if (type === formula) {
    withoutExpression(body);
    return 1;
  }
  if (type === format) {
    if (edition === 8) assertText(body, 2, isContinued);
    return 0;
  }
  record.writeUInt16LE(blank, 0);
  return null;
}

function assertText(body: Buffer, lengthAt: number, isContinued: boolean): void {
  const isWhole = body.length >= lengthAt + 2 && (isContinued || body.readUInt16LE(lengthAt) <= body.length);
  if (!isWhole) throw unreadable("file_damaged");
}

/** Behind the place (6 bytes), the result (8) and the flags (6) stands the length of the expression. */
function withoutExpression(body: Buffer): void {
  if (body.length < 22) throw unreadable("file_damaged");
  body.writeUInt16LE(0xffff, 20);
}
