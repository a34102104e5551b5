/**
 * The stream of records inside an XLS file, walked once before the library sees it: to count what it would
 * have to build, to take what the library keeps to itself, and to blank what no reader needs. Pictures,
 * comments, links and names are where the library loops over ranges that the file may claim at will.
 */
import type { Span } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";

export interface BiffSurvey {
  /** The stream with all needless records blanked, as long as before. */
  stream: Buffer;
  /** The tabs in their order. Old editions (one sheet a file) list none. */
  tabs: BiffTab[];
  /** Hidden rows and columns by the position at which a sheet begins in the stream. */
  hidden: Map<number, { rows: Span[]; columns: Span[] }>;
}

export interface BiffTab {
  position: number;
  isHidden: boolean;
  isWorksheet: boolean;
}

const beginnings = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const end = 0x000a;
const filePass = 0x002f;
const tab = 0x0085;
const row = 0x0208;
const columnInfo = 0x007d;
const continued = 0x003c;
/** A record that the library knows and steps over, whatever its length. */
const blank = 0x0060;

/** Formula, number, text, RK, boolean or error, and the text of a formula, in all editions of the format. */
const cells = new Set([
  0x0006, 0x0206, 0x0406, 0x0002, 0x0003, 0x0203, 0x0004, 0x0204, 0x00d6, 0x00fd, 0x027e, 0x0005, 0x0205,
  0x0007, 0x0207,
]);
const severalNumbers = 0x00bd;
/** Code page, calendar, sheet names, number formats, styles, shared texts, merged cells. */
const context = new Set([
  0x0042, 0x0022, 0x0085, 0x041e, 0x001e, 0x00e0, 0x0043, 0x0243, 0x0443, 0x00fc, 0x00e5,
]);

/** Throws `UnreadableFile`: locked, damaged (cut off), or too large. */
export function surveyBiff(original: Uint8Array, limits: Limits): BiffSurvey {
  const stream = Buffer.from(original);
  const survey: BiffSurvey = { stream, tabs: [], hidden: new Map() };
  let sheet = { rows: [] as Span[], columns: [] as Span[] };
  let depth = 0;
  let cellCount = 0;
  let isKept = true;
  let position = 0;
  while (position + 4 <= stream.length) {
    const type = stream.readUInt16LE(position);
    const length = stream.readUInt16LE(position + 2);
    if (depth === 0 && !beginnings.has(type)) break;
    if (position + 4 + length > stream.length) throw unreadable("file_damaged");
    if (type === filePass) throw unreadable("file_locked");
    if (beginnings.has(type) && depth++ === 0) {
      sheet = { rows: [], columns: [] };
      survey.hidden.set(position, sheet);
    }
    if (type === end) depth--;
    const body = stream.subarray(position + 4, position + 4 + length);
    if (type === tab && length >= 6) survey.tabs.push(tabIn(body));
    if (type === row && length >= 14) sheet.rows.push(...hiddenRow(body));
    if (type === columnInfo && length >= 10) sheet.columns.push(...hiddenColumns(body));
    if (cells.has(type)) cellCount++;
    if (type === severalNumbers) cellCount += Math.floor((length - 6) / 6);
    within(limits.xlsCells, "komórek w pliku XLS", cellCount);
    if (type !== continued) isKept = isNeeded(type);
    if (!isKept) stream.writeUInt16LE(blank, position);
    position += 4 + length;
  }
  if (depth > 0 || position === 0) throw unreadable("file_damaged");
  return survey;
}

function isNeeded(type: number): boolean {
  return (
    beginnings.has(type) || type === end || cells.has(type) || type === severalNumbers || context.has(type)
  );
}

function tabIn(body: Buffer): BiffTab {
  return {
    position: body.readUInt32LE(0),
    isHidden: (body.readUInt8(4) & 0b11) > 0,
    isWorksheet: body.readUInt8(5) === 0,
  };
}

function hiddenRow(body: Buffer): Span[] {
  const index = body.readUInt16LE(0);
  return body.readUInt8(12) & 0x20 ? [{ first: index, last: index }] : [];
}

function hiddenColumns(body: Buffer): Span[] {
  return body.readUInt8(8) & 0x01 ? [{ first: body.readUInt16LE(0), last: body.readUInt16LE(2) }] : [];
}
