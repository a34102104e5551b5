/** Reads the sheets of a report in the form's own shape, part by part. */
import { cellAt, cellName, isBlank, type Sheet } from "../files/types.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { shownText } from "../values/labels.ts";
import { columnsOf, isNumbersLine, labelsOf, rowNumberOf, type Columns } from "./columns.ts";
import { cellOf, conceptOf, type Place } from "./cells.ts";
import type { Section } from "./contract.ts";
import {
  dictionaryOf,
  editionOfYear,
  labelKey,
  sectionOfDzial,
  type SectionDictionary,
} from "./dictionary.ts";
import { gluedLinesOf, readGlued } from "./glued.ts";
import { merged, partsOf, rowText, type Part, type SheetParts } from "./parts.ts";
import { reportContradiction, UnknownRows } from "./reports.ts";
import { RowMatcher } from "./rows.ts";
import { readValue } from "./values.ts";
import { formOfYear, sectionOf, type Head } from "./words.ts";

/** A part whose place in the form is known. */
export interface PlacedPart extends Part {
  place: Place;
  dictionary: SectionDictionary;
}

/** Titles of two lines have their words on the next ones. */
const TITLE_LINES = 6;
/** Years in which staff may be printed in the numbering before or after the change. */
const DOUBTFUL_YEARS: readonly number[] = [2012, 2013];

/** The parts of all sheets of one file. A sheet without a head takes the file's, if there is but one. */
export function readForm(sheets: readonly Sheet[], context: ReadContext): void {
  const all = sheets.map(partsOf);
  const common = commonHead(all);
  let before: Head | null = null;
  for (const { parts, heads } of all) {
    for (const part of parts) {
      // Tables of a page follow each other like the lines of a sheet; sheets of a workbook have no order that tells.
      const inherited = common ?? (context.format === "html" ? before : null);
      readPart({ ...part, head: inherited ? merged(inherited, part.head) : part.head }, context);
    }
    before = heads.findLast((head) => head.year !== null) ?? before;
  }
}

function commonHead(sheets: readonly SheetParts[]): Head | null {
  const heads = sheets.flatMap((one) => one.heads.slice(-1));
  const years = new Set(sheets.flatMap((one) => one.heads.flatMap((head) => head.year ?? [])));
  const periods = new Set(heads.flatMap((head) => head.period ?? []));
  if (years.size > 1 || periods.size > 1) return null;
  return heads.reduce(merged, { form: null, year: null, period: null });
}

function readPart(part: Part, context: ReadContext): void {
  const fail = (rule: RuleId, params = {}): void => {
    context.report({ rule, place: placeIn(part, part.titleRow, 0, context), params, unitId: context.unitId });
  };
  const { year } = part.head;
  const dzial = part.title.dzial ?? "?";
  const section = sectionOfPart(part);
  if (section === null) {
    fail("mpips03_section_unknown", { dzial });
    return;
  }
  if (year === null) {
    fail("mpips03_year_missing");
    return;
  }
  if (part.head.period === null) fail("mpips03_period_assumed", { year });
  const glued = section === "staff" && !hasNumbersLine(part) ? gluedLinesOf(part, context) : [];
  const edition = editionOf(
    part,
    section,
    year,
    glued.some((line) => line.digits.includes(",")),
  );
  const dictionary = dictionaryOf(edition, section);
  const placed: PlacedPart = {
    ...part,
    dictionary,
    place: {
      ...{ year, edition, section, dzial: part.title.dzial ?? dictionary.dzial, teryt: null },
      period: part.head.period ?? "R",
      sourceForm: part.head.form ?? formOfYear(year),
    },
  };
  if (glued.length > 0) readGlued(glued, placed, context);
  else {
    const columns = columnsOf(part.sheet, part.first, part.end, dictionary);
    if (columns) readTable(placed, columns, context);
    else fail("mpips03_columns_unknown", { dzial });
  }
}

function hasNumbersLine({ sheet, first, end }: Part): boolean {
  return sheet.rows.slice(first, end).some(isNumbersLine);
}

/** By the title's words; a title that is only a number by the words below it, or as the edition numbers the działy. */
function sectionOfPart({ title, sheet, first, end, head }: Part): Section | null {
  if (title.section !== null || title.hasWords) return title.section;
  const lines = sheet.rows.slice(first, Math.min(end, first + TITLE_LINES));
  const table = lines.findIndex(isNumbersLine);
  for (const cells of table < 0 ? lines.slice(0, 2) : lines.slice(0, table)) {
    const section = sectionOf(rowText(cells));
    if (section !== null) return section;
  }
  const byName = sectionOf(sheet.name);
  if (byName !== null || title.dzial === null || head.year === null) return byName;
  return sectionOfDzial(editionOfYear(head.year), title.dzial);
}

/** By the year; where that leaves a doubt, the numbering that more rows of the table agree with. */
function editionOf(part: Part, section: Section, year: number, hasGluedPosts: boolean): string {
  if (section !== "staff" || !DOUBTFUL_YEARS.includes(year) || hasGluedPosts) return editionOfYear(year);
  const agreeing = (edition: string): number => {
    const dictionary = dictionaryOf(edition, section);
    const columns = columnsOf(part.sheet, part.first, part.end, dictionary);
    const numbers = columns?.numbers ?? null;
    if (columns === null || numbers === null) return 0;
    let count = 0;
    for (let row = columns.headRow + 1; row < part.end; row++) {
      const number = rowNumberOf(cellAt(part.sheet, row, numbers));
      const labels = labelsOf(part.sheet, row, columns);
      const named = labels.flatMap((label) => dictionary.byLabel.get(labelKey(label)) ?? []);
      if (number !== null && named.some((entry) => entry.row === number)) count++;
    }
    return count;
  };
  return agreeing("2011") > agreeing("2014") ? "2011" : editionOfYear(year);
}

function readTable(part: PlacedPart, columns: Columns, context: ReadContext): void {
  const { sheet, dictionary, place } = part;
  const matcher = new RowMatcher(dictionary);
  const unknown = new UnknownRows();
  for (let row = columns.headRow + 1; row < part.end; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every(isBlank) || isNumbersLine(cells.slice(columns.firstValue))) continue;
    const number = columns.numbers === null ? null : rowNumberOf(cellAt(sheet, row, columns.numbers));
    const labels = labelsOf(sheet, row, columns);
    const hasValues = hasReadableValue(sheet, row, columns);
    const isKnown = number !== null || labels.some((label) => dictionary.byLabel.has(labelKey(label)));
    // Headings between the rows and the signatures below them.
    if (!hasValues && !isKnown) continue;
    const match = matcher.match(number, labels);
    if (match.kind === "unplaced") {
      const value = labels.at(-1) ?? rowText(cells);
      context.report({
        ...{ rule: "mpips03_row_unplaced", value, params: { dzial: place.dzial }, unitId: context.unitId },
        place: placeIn(part, row, 0, context),
      });
      continue;
    }
    const at = placeIn(part, row, columns.numbers ?? 0, context);
    if (match.kind === "unknown") unknown.add(match.row, { ...at, dzial: place.dzial });
    else if (match.isContradicted) reportContradiction(match.entry, number ?? "", at, context);
    const concept = match.kind === "known" ? match.entry.concept : null;
    for (const [col, column] of columns.places)
      readCell(part, { row, column, col, number: match.row, concept }, context);
  }
  unknown.report(context);
  reportUnlistedColumns(part, columns, context);
}

interface CellPlace {
  row: number;
  column: number;
  col: number;
  number: string;
  concept: string | null;
}

function readCell(part: PlacedPart, at: CellPlace, context: ReadContext): void {
  const { sheet, dictionary } = part;
  const cell = cellAt(sheet, at.row, at.column);
  const measure = dictionary.measures.get(at.col);
  const reading = readValue(cell, measure === "fte");
  const rule = reading.fault ?? (reading.isNegative ? "mpips03_value_negative" : null);
  if (rule !== null) {
    const value = shownText(cell);
    context.report({
      ...{ rule, unitId: context.unitId, params: { number: value ?? "", limit: "10^12" } },
      place: placeIn(part, at.row, at.column, context),
      ...(value === null ? {} : { value }),
    });
  }
  if (reading.fault !== null) return;
  const origin = {
    ...{ fileId: context.fileId, sheet: sheet.number, column: at.column + 1 },
    row: sheet.lines?.[at.row] ?? at.row + 1,
  };
  const concept = conceptOf(at.concept, measure);
  context.emit("mpips03", origin, cellOf(part.place, context.unitId, at.number, at.col, concept, reading));
}

/** Is there a number or a sign among the row's values? Signatures and remarks hold none. */
function hasReadableValue(sheet: Sheet, row: number, { places }: Columns): boolean {
  for (const column of places.values()) {
    const { value, symbol } = readValue(cellAt(sheet, row, column), false);
    if (value !== null || symbol !== null) return true;
  }
  return false;
}

function reportUnlistedColumns(part: PlacedPart, { places, headRow }: Columns, context: ReadContext): void {
  const unlisted = [...places.keys()].filter((col) => !part.dictionary.measures.has(col));
  if (unlisted.length === 0) return;
  context.report({
    rule: "mpips03_column_unlisted",
    place: placeIn(part, headRow, places.get(unlisted[0] ?? 0) ?? 0, context),
    params: { columns: unlisted.join(", "), dzial: part.place.dzial },
    unitId: context.unitId,
  });
}

function placeIn({ sheet }: Part, row: number, column: number, { fileId }: ReadContext) {
  return { fileId, sheet: sheet.number, cell: cellName(sheet, row, column) };
}
