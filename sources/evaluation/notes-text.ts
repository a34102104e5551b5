/**
 * The evaluator's notes as a text file, known by its line `notatki: ZAKRES`: the id of a unit, or `pilotaz` for the pilot
 * as a whole. `[praktyka]` opens a section of the report; a line that begins with a day is a note, lines below it go on
 * with it; `#` explains. README.md of this folder has an example.
 */
import { cellName, type Sheet } from "../files/types.ts";
import type { Params } from "../findings.ts";
import type { ReadContext, Source } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { readDay } from "../values/dates.ts";
import { normaliseLabel } from "../values/labels.ts";
import { readCell, type Value } from "./cells.ts";
import { notes } from "./tables/instruments.ts";

/** The unit_id of notes on the pilot as a whole. */
const WHOLE_PILOT = "all";

export const evaluationNotes: Source = {
  id: "evaluation",
  label: { pl: "notatki ewaluatora", en: "notes of the evaluator" },
  knownHeadings: ["notatki"],
  isProjectWide: true,
  recognise: (sheet) => ({
    score: scopeRow(sheet) < 0 ? 0 : 1,
    missing: [],
    row: Math.max(0, scopeRow(sheet)),
  }),
  namesIn: () => [],
  read: (sheets, context) => {
    for (const sheet of sheets) readNotes(sheet, context);
  },
};

/** A line of the file, counted from 0, without what explains. */
interface Line {
  row: number;
  text: string;
}

/** One note, as its lines were put together. */
interface Draft {
  row: number;
  day: string;
  section: Value;
  text: string;
}

const scopeKey = /^notatki[ \t]*:/;

/** A sheet of lines has one cell a row. */
function scopeRow(sheet: Sheet): number {
  const row = sheet.rows.findIndex((cells) => typeof cells[0] === "string" && scopeKey.test(cells[0]));
  return sheet.rows.every((cells) => cells.length <= 1) ? row : -1;
}

function readNotes(sheet: Sheet, context: ReadContext): void {
  const at = (row: number) => ({
    fileId: context.fileId,
    sheet: sheet.number,
    cell: cellName(sheet, row, 0),
  });
  const tell = (rule: RuleId, row: number, params: Params = {}): void => {
    context.report({ rule, place: at(row), params, unitId: context.unitId });
  };
  const lines = linesOf(sheet);
  const first = lines.findIndex(({ text }) => scopeKey.test(text));
  const drafts = draftsOf(lines.slice(first + 1), tell, context);
  if (drafts.length === 0) return;
  const unitId = unitOf(lines[first]?.text.replace(scopeKey, "").trim() ?? "", context, (rule, params) => {
    tell(rule, lines[first]?.row ?? 0, params);
  });
  if (unitId === null) return;
  for (const draft of drafts) {
    const reading = readCell(notes.columns.note_text, draft.text, context);
    if (!("value" in reading)) {
      tell(reading.fault, draft.row, { column: "notatka", ...reading.params });
      continue;
    }
    const origin = { fileId: context.fileId, sheet: sheet.number, row: draft.row + 1, column: 1 };
    const values = {
      note_date: draft.day,
      report_section: draft.section,
      note_kind: null,
      note_text: reading.value,
    };
    context.emit("evaluation", origin, { unitId, table: "notes", values });
  }
}

function linesOf(sheet: Sheet): Line[] {
  return sheet.rows.flatMap(([cell = null], row) => {
    const text = typeof cell === "string" ? cell.trim() : "";
    return text === "" || text.startsWith("#") ? [] : [{ row, text }];
  });
}

const headingLine = /^\[(.*)\]$/;
/** A day at the beginning of a line, as far as a dash, a colon or a blank after it. */
const dayAhead = /^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2} \p{L}+ \d{4}(?: r\.)?)(?:[\s:–-]+(.*))?$/u;

/** Notes without a section, or below one that is not known, are not read: whose place they have is not guessed. */
function draftsOf(
  lines: readonly Line[],
  tell: (rule: RuleId, row: number, params?: Params) => void,
  context: ReadContext,
): Draft[] {
  const drafts: Draft[] = [];
  let section: Value = null;
  // Lines go on with the note above them, also with one that could not be read.
  let open: Draft | "unread" | null = null;
  for (const { row, text } of lines) {
    const heading = headingLine.exec(text)?.[1];
    if (heading !== undefined) {
      const reading = readCell(notes.columns.report_section, heading, context);
      section = "value" in reading ? reading.value : null;
      open = "value" in reading ? null : "unread";
      if (!("value" in reading)) tell(reading.fault, row, { column: "część raportu", ...reading.params });
      continue;
    }
    const [, written, rest = ""] = dayAhead.exec(text) ?? [];
    const day = written === undefined ? null : readDay(written);
    if (day !== null && section !== null) {
      open = { row, day, section, text: rest };
      drafts.push(open);
    } else if (day !== null && open !== "unread") {
      tell("evaluation_note_without_section", row);
      open = "unread";
    } else if (written !== undefined && day === null) {
      tell("date_unreadable", row, { column: "data notatki" });
      open = "unread";
    } else if (open === null) {
      tell("evaluation_note_without_day", row);
      open = "unread";
    } else if (open !== "unread") open.text = `${open.text} ${text}`.trim();
  }
  return drafts;
}

function unitOf(
  scope: string,
  context: ReadContext,
  tell: (rule: RuleId, params?: Params) => void,
): string | null {
  if (wholePilot.has(normaliseLabel(scope))) return WHOLE_PILOT;
  const named = scope === "" ? context.unitId : context.unitOf(scope);
  if (named === "") tell("evaluation_unit_missing");
  else if (named === null) tell("evaluation_unit_unknown");
  else if (context.unitId !== "" && context.unitId !== named)
    tell("evaluation_unit_other", { named, folder: context.unitId });
  else return named;
  return null;
}

const wholePilot = new Set(["pilotaz", "pilotaż", "cały pilotaż"]);
