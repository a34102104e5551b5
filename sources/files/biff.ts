/**
 * The stream of records inside an XLS file, walked once before the library sees it: to count what it would
 * have to build, to take what the library keeps to itself, and to take away what it believes too readily.
 * Its formula reader runs for ever past the end of a damaged formula, links and comments make it loop over
 * any range the file names, and texts are searched once per piece for each of their characters.
 */
import { disarm, type BiffEdition } from "./biff-records.ts";
import type { Span } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { unreadable, within } from "./problem.ts";
import type { Merge } from "./types.ts";

export interface BiffSurvey {
  /** The stream without formulas and needless records. */
  stream: Buffer;
  /** The tabs in their order; none in the simplest files, which are one sheet. */
  tabs: BiffTab[];
  /** What belongs to each sheet, by the position at which it begins in the stream. */
  layouts: Map<number, BiffLayout>;
  /** Of Excel 5 or 95, whose texts lie in the code page of their computer; later ones are Unicode. */
  hasOldTexts: boolean;
}

export interface BiffTab {
  position: number;
  isHidden: boolean;
  isWorksheet: boolean;
}

export interface BiffLayout {
  merges: Merge[];
  hiddenRows: Span[];
  hiddenColumns: Span[];
}

const beginning = 0x0809;
const end = 0x000a;
const continued = 0x003c;
const filePass = 0x002f;
const tab = 0x0085;
const row = 0x0208;
const columnInfo = 0x007d;
const mergedCells = 0x00e5;
const codePage = 0x0042;
export const polishCodePage = 1250;

/** Throws `UnreadableFile`: locked, damaged (cut off, or records that contradict themselves), or too large. */
export function surveyBiff(original: Uint8Array, limits: Limits): BiffSurvey {
  const stream = Buffer.from(original);
  const survey: BiffSurvey = { stream, tabs: [], layouts: new Map(), hasOldTexts: false };
  const totals = { cells: 0, pieces: 0 };
  let layout: BiffLayout = newLayout();
  let edition: BiffEdition = 5;
  let depth = 0;
  let isKept = true;
  let hasCodePage = false;
  let position = 0;
  for (let next = 0; position + 4 <= stream.length; position = next) {
    const type = stream.readUInt16LE(position);
    if (depth === 0 && type !== beginning) break;
    next = position + 4 + stream.readUInt16LE(position + 2);
    if (next > stream.length) throw unreadable("file_damaged");
    const record = stream.subarray(position, next);
    const body = record.subarray(4);
    if (type === filePass) throw unreadable("file_locked");
    if (type === end) depth--;
    if (type === beginning && depth++ === 0) {
      survey.layouts.set(position, (layout = newLayout()));
      edition = body.length >= 2 && body.readUInt16LE(0) === 0x0600 ? 8 : 5;
      survey.hasOldTexts ||= edition === 5;
    }
    if (type === codePage) hasCodePage = true;
    if (type === tab) survey.tabs.push(tabIn(body));
    noteLayout(layout, type, body);
    if (type === continued && !isKept) continue;
    if (type === continued) totals.pieces++;
    const isContinued = next + 2 <= stream.length && stream.readUInt16LE(next) === continued;
    const kept = type === continued ? 0 : disarm(record, edition, isContinued);
    isKept = kept !== null;
    totals.cells += kept ?? 0;
    within(limits.sheets, "arkuszy", survey.tabs.length);
    within(limits.xlsCells, "komórek w pliku XLS", totals.cells);
    within(limits.xlsTextPieces, "części długich tekstów w pliku XLS", totals.pieces);
    within(limits.merges, "scalonych obszarów w arkuszu", layout.merges.length);
  }
  if (depth > 0 || position === 0) throw unreadable("file_damaged");
  if (survey.tabs.length === 0 && !hasCodePage) survey.stream = withPolishCodePage(stream);
  return survey;
}

/** The simple files of scripts name no code page; the library would take them for West European. */
function withPolishCodePage(stream: Buffer): Buffer {
  const first = 4 + stream.readUInt16LE(2);
  const record = Buffer.from([
    codePage & 0xff,
    codePage >> 8,
    2,
    0,
    polishCodePage & 0xff,
    polishCodePage >> 8,
  ]);
  return Buffer.concat([stream.subarray(0, first), record, stream.subarray(first)]);
}

function newLayout(): BiffLayout {
  return { merges: [], hiddenRows: [], hiddenColumns: [] };
}

function tabIn(body: Buffer): BiffTab {
  if (body.length < 6) throw unreadable("file_damaged");
  return {
    position: body.readUInt32LE(0),
    isHidden: (body.readUInt8(4) & 0b11) > 0,
    isWorksheet: body.readUInt8(5) === 0,
  };
}

function noteLayout(layout: BiffLayout, type: number, body: Buffer): void {
  if (type === row && body.length >= 14 && body.readUInt8(12) & 0x20) {
    const index = body.readUInt16LE(0);
    layout.hiddenRows.push({ first: index, last: index });
  }
  if (type === columnInfo && body.length >= 10 && body.readUInt8(8) & 0x01) {
    layout.hiddenColumns.push({ first: body.readUInt16LE(0), last: body.readUInt16LE(2) });
  }
  if (type === mergedCells) layout.merges.push(...mergesIn(body));
}

function mergesIn(body: Buffer): Merge[] {
  return Array.from({ length: Math.floor((body.length - 2) / 8) }, (_, index) => {
    const [top, bottom, left, right] = [2, 4, 6, 8].map((offset) => body.readUInt16LE(offset + 8 * index));
    return { top: top ?? 0, bottom: bottom ?? 0, left: left ?? 0, right: right ?? 0 };
  });
}
