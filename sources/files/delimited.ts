/** Text files (CSV, TSV): the delimiter is found out and verified, the cells stay texts. */
import { chooseDelimiter, sampleOf, Widths, type Choice, type Pieces } from "./delimiter.ts";
import { decode, type Encoding } from "./encoding.ts";
import { Interner } from "./interner.ts";
import type { Limits } from "./limits.ts";
import { within } from "./problem.ts";
import { readRecords, type Delimiter } from "./records.ts";
import { surveyText, type Survey } from "./text-survey.ts";
import type { Cell, Dialect, FileRemark, Sheet } from "./types.ts";

export interface DelimitedText {
  dialect: Dialect;
  sheet: Sheet;
  remarks: FileRemark[];
}

/** If fewer rows agree on a width, the delimiters are compared once more, over the whole text. */
const clearAgreement = 0.9;
/** So many broken quotes are named one by one; a file with more has one fault, not thousands. */
const namedQuotes = 100;

/**
 * Reads a text as one sheet. White-space, also no-break and thin spaces, is kept as it is; an empty cell is
 * `null`; blank lines stay as rows without cells, except after the last filled one. Decimal signs are not judged.
 *
 * Throws `UnreadableFile`: empty, or beyond a limit.
 */
export function readDelimited(bytes: Uint8Array, encoding: Encoding, limits: Limits): DelimitedText {
  const pieces: Pieces = () => decode(bytes, encoding);
  const survey = surveyText(pieces(), limits);
  const table = declaredTable(pieces, survey, limits) ?? verifiedTable(pieces, survey, limits);
  const { rows, lines, remarks, delimiter } = table;
  const sheet = { number: 1, name: "", isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { dialect: { encoding, delimiter }, sheet: lines ? { ...sheet, lines } : sheet, remarks };
}

interface Table {
  delimiter: Delimiter;
  rows: Cell[][];
  lines: number[] | null;
  remarks: FileRemark[];
  /** Share of the filled rows that have the commonest number of cells. */
  agreement: number;
}

/** Excel's own way of naming the delimiter: a first line such as `sep=;`, which is no data. */
function declaredTable(pieces: Pieces, survey: Survey, limits: Limits): Table | null {
  for (const piece of pieces()) {
    const declared = /^sep=([;,|\t])(?=[\r\n]|$)/i.exec(piece)?.[1] as Delimiter | undefined;
    return declared ? readTable(pieces, survey, { delimiter: declared, width: 0 }, 1, limits) : null;
  }
  return null;
}

function verifiedTable(pieces: Pieces, survey: Survey, limits: Limits): Table {
  const sampled = chooseDelimiter(() => sampleOf(pieces), survey, limits);
  const table = readTable(pieces, survey, sampled, 0, limits);
  if (table.agreement >= clearAgreement) return table;
  const chosen = chooseDelimiter(pieces, survey, limits);
  return chosen.delimiter === sampled.delimiter ? table : readTable(pieces, survey, chosen, 0, limits);
}

function readTable(
  pieces: Pieces,
  survey: Survey,
  { delimiter, width }: Choice,
  skippedLines: number,
  limits: Limits,
): Table {
  // Counted beforehand: forty million cells are better refused before they fill the memory.
  within(limits.cells, "komórek", survey.lines + (survey.delimiters.get(delimiter) ?? 0));
  const rows: Cell[][] = [];
  const blankRow: Cell[] = [];
  const interner = new Interner();
  const widths = new Widths();
  const broken: number[] = [];
  let lines: number[] | null = null;
  let blanks = 0;
  const push = (row: Cell[], line: number): void => {
    rows.push(row);
    if (!lines && line !== rows.length) lines = rows.map((_, index) => index + 1);
    if (lines) lines[rows.length - 1] = line;
  };
  readRecords(pieces(), delimiter, width, limits, (cells, line, isBroken) => {
    if (line <= skippedLines) return;
    if (cells.length === 0) {
      blanks++;
      return;
    }
    for (; blanks > 0; blanks--) push(blankRow, line - blanks);
    within(limits.columns, "kolumn", cells.length);
    widths.add(cells.length, isBroken);
    push(interner.row(cells), line);
    if (isBroken) broken.push(rows.length - 1);
  });
  const { width: common, share } = widths.best();
  return { delimiter, rows, lines, remarks: quoteRemarks(broken), agreement: common === 0 ? 0 : share };
}

function quoteRemarks(rows: readonly number[]): FileRemark[] {
  const remarks: FileRemark[] = rows
    .slice(0, namedQuotes)
    .map((row) => ({ rule: "quote_unclosed", sheet: 1, row }));
  const rest = rows.length - remarks.length;
  return rest > 0 ? [...remarks, { rule: "quotes_unclosed", sheet: 1, params: { count: rest } }] : remarks;
}
