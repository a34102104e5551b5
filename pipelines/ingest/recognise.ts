/** Which source knows which sheet of a file; what nobody knows is said. */
import {
  cellName,
  isBlank,
  type FileRemark,
  type OpenedFile,
  type Sheet,
} from "../../sources/files/types.ts";
import { isExplanation } from "../../sources/explanation-sheet.ts";
import type { Finding, Place, Report } from "../../sources/findings.ts";
import type { Recognition, Source } from "../../sources/reading.ts";
import { normaliseLabel, textOf } from "../../sources/values/labels.ts";
import { isName } from "../../sources/values/names.ts";
import { sources } from "../../sources/sources.ts";

/** All that Miernik reads, in words. */
const knownSources = {
  pl: sources.map((source) => source.label.pl).join(", "),
  en: sources.map((source) => source.label.en).join(", "),
};

/** A file that could be opened. */
export type Opened = Extract<OpenedFile, { isOpen: true }>;

/** Which source reads which sheets. A sheet that looks like a form but lacks part of its heading is reported. */
export function sheetsBySource(
  opened: Opened,
  fileId: string,
  unitId: string,
  { report, pseudonymOf }: { report: Report; pseudonymOf: (name: string) => string },
): Map<Source, Sheet[]> {
  const bySource = new Map<Source, Sheet[]>();
  const unknown: Sheet[] = [];
  let isAnyKnown = false;
  for (const sheet of opened.sheets.filter((one) => hasContent(one) && !isExplanation(one))) {
    const best = bestSource(sheet);
    if (best?.score === 1) {
      bySource.set(best.source, [...(bySource.get(best.source) ?? []), sheet]);
      isAnyKnown = true;
    } else if (best && best.score >= 0.5) {
      isAnyKnown = true;
      for (const name of best.source.namesIn(sheet)) if (isName(name)) pseudonymOf(name);
      const known = best.form?.knownHeadings ?? best.source.knownHeadings;
      const strange = strangeHeadings(sheet, best.row, known);
      report({
        rule: "header_incomplete",
        place: { fileId, sheet: sheet.number, cell: cellName(sheet, best.row, 0) },
        params: {
          form: best.form?.label ?? best.source.label,
          missing: best.missing.join(", "),
          known: known.join(", "),
        },
        ...(strange === "" ? {} : { value: strange }),
        unitId,
      });
    } else unknown.push(sheet);
  }
  if (isAnyKnown) {
    for (const sheet of unknown) {
      report({
        rule: "sheet_unknown",
        place: { fileId, sheet: sheet.number },
        params: { known: knownSources },
        unitId,
      });
    }
  } else report({ rule: "file_unknown", place: { fileId }, params: { known: knownSources }, unitId });
  return bySource;
}

/** The source that knows the sheet best; the first of equals, so that a sheet known for certain is not shown to the rest. */
function bestSource(sheet: Sheet): (Recognition & { source: Source }) | null {
  let best: (Recognition & { source: Source }) | null = null;
  for (const source of sources) {
    const recognition = source.recognise(sheet);
    if (!best || recognition.score > best.score) best = { source, ...recognition };
    if (best.score === 1) break;
  }
  return best;
}

/** Headings of the row that the form does not have: one of them may be the missing one under another name. */
function strangeHeadings(sheet: Sheet, row: number, known: readonly string[]): string {
  const names = new Set(known.map(normaliseLabel));
  return (sheet.rows[row] ?? [])
    .flatMap((cell) => textOf(cell) ?? [])
    .filter((text) => !names.has(normaliseLabel(text)))
    .join(", ");
}

function hasContent(sheet: Sheet): boolean {
  return sheet.rows.some((row) => !row.every(isBlank));
}

/** A remark on a file as a finding; its rows and columns become the cell's name. */
export function findingOf(remark: FileRemark, fileId: string, unitId: string, opened?: Opened): Finding {
  const sheet = opened?.sheets.find((one) => one.number === remark.sheet);
  const place: Place = { fileId };
  if (remark.sheet !== undefined) place.sheet = remark.sheet;
  if (sheet && remark.row !== undefined) place.cell = cellName(sheet, remark.row, remark.column ?? 0);
  return { rule: remark.rule, place, params: { known: knownSources, ...remark.params }, unitId };
}
