/** The assessment as its form: sections one under another or on sheets of their own, five columns of values. */
import { cellName, isBlank, type Cell, type Sheet } from "../files/types.ts";
import type { Params } from "../findings.ts";
import type { ReadContext } from "../reading.ts";
import { shownText } from "../values/labels.ts";
import { blockOf, type Block, type FormRow } from "./block.ts";
import type { Head } from "./heads.ts";
import { readGlued } from "./glued-rows.ts";
import { readText, readValue, type OzpsValue } from "./value-cell.ts";
import { headYears, titleTeryt, titleYears } from "./year.ts";

/** Fails at a cell of a sheet, with the cell's text as its value. */
export type Fail = (
  rule: Parameters<ReadContext["report"]>[0]["rule"],
  row: number,
  column: number,
  params?: Params,
) => void;

interface Given {
  sheet: Sheet;
  block: Block;
  years: number[];
}

/** Reads the form sheets of one file; a sheet that does not say its year is of the year that the others say. */
export function readForm(sheets: readonly Sheet[], context: ReadContext): void {
  const given = sheets.map((sheet): Given => {
    const block = blockOf(sheet);
    return { sheet, block, years: [...new Set([...titleYears(sheet), ...block.heads.flatMap(headYears)])] };
  });
  const tables = given.filter(({ block }) => block.heads.length > 0);
  const [first] = given;
  if (tables.length === 0 && first) failAt(first.sheet, context)("ozps_without_table", 0, 0);
  const years = new Set(given.flatMap((one) => one.years));
  const teryt = given.map(({ sheet }) => titleTeryt(sheet)).find((code) => code !== null) ?? null;
  for (const { sheet, block, years: own } of tables) {
    const fail = failAt(sheet, context);
    const head = block.heads[0]?.row ?? 0;
    const year = own.length === 1 ? own[0] : own.length === 0 && years.size === 1 ? [...years][0] : undefined;
    if (year !== undefined) readBlock(sheet, block, { year, teryt }, context, fail);
    else if (own.length + years.size === 0) fail("ozps_year_missing", head, 0);
    else
      fail("ozps_year_conflict", head, 0, { years: [...(own.length > 0 ? own : years)].sort().join(", ") });
  }
}

function readBlock(
  sheet: Sheet,
  { rows, others }: Block,
  { year, teryt }: { year: number; teryt: string | null },
  context: ReadContext,
  fail: Fail,
): void {
  for (const [section, { at, count }] of others) {
    const named =
      section === "?" ? { pl: "bez znanego tytułu", en: "without a known title" } : `nr ${section}`;
    fail("ozps_section_not_read", at, 0, { section: named, count });
  }
  // An empty form says nothing.
  if (!rows.some((row) => row.values.some((cell) => !isBlank(cell)) || row.match.row === null)) return;
  const glued = readGlued(rows, fail);
  for (const row of rows) {
    if (glued.has(row) && glued.get(row) === null) continue;
    reportRow(row, sheet, fail, glued.has(row));
    const isText = row.match.row?.isText ?? false;
    row.head.columns.forEach((place, i) => {
      const valueYear = yearOf(place, row.head, year);
      if (valueYear === null) return;
      const vector = glued.get(row);
      const read = vector
        ? { value: vector[i] ?? null, symbol: null, text: null }
        : readCell(row.values[i] ?? null, isText, (rule, params) => {
            fail(rule, row.at, place.column, params);
          });
      if (read === null) return;
      const origin = {
        fileId: context.fileId,
        sheet: sheet.number,
        row: sheet.lines?.[row.at] ?? row.at + 1,
        column: place.column + 1,
      };
      context.emit("ozps", origin, {
        unitId: context.unitId,
        teryt,
        assessmentYear: year,
        row: printedNumber(row, sheet),
        concept: row.match.row?.concept ?? null,
        valueYear,
        kind: valueYear > year ? "forecast" : valueYear < year ? "past" : "assessed",
        value: read.value,
        symbol: read.symbol,
        text: read.text,
      });
    });
  }
}

/** What the row is called in findings and tables; a row that nobody numbered goes by its place in the sheet. */
function printedNumber(row: FormRow, sheet: Sheet): string {
  if (row.match.row !== null && (row.number === "" || !/^\d{1,3}$/.test(row.number)))
    return row.match.row.row;
  return row.number === "" ? `w. ${String(sheet.lines?.[row.at] ?? row.at + 1)}` : row.number;
}

function reportRow(row: FormRow, sheet: Sheet, fail: Fail, isGlued: boolean): void {
  const { match } = row;
  if (match.row === null) fail("ozps_row_unknown", row.at, row.numberAt, { row: printedNumber(row, sheet) });
  else if (match.isNumberOther && !isGlued)
    fail("ozps_row_number_differs", row.at, row.numberAt, { row: row.number, known: match.row.row });
}

type Fault = (rule: Parameters<Fail>[0], params?: Params) => void;

/** null where the cell cannot be read; that has been said. */
export function readCell(cell: Cell, isText: boolean, fault: Fault): OzpsValue | null {
  if (isText) {
    const { isWithheld, ...words } = readText(cell);
    if (isWithheld) fault("ozps_text_withheld");
    return words;
  }
  const read = readValue(cell);
  if (!("rule" in read)) return read;
  fault(read.rule, read.params);
  return null;
}

/** The year of a column's values, or null where its head does not tell. */
function yearOf(place: Head["columns"][number], { columns }: Head, year: number): number | null {
  if (place.offset !== null) return year + place.offset;
  if (place.year !== null) return place.year;
  return columns.length === 5 ? year + columns.indexOf(place) - 2 : null;
}

function failAt(sheet: Sheet, context: ReadContext): Fail {
  return (rule, row, column, params = {}) => {
    const value = shownText(sheet.rows[row]?.[column] ?? null);
    context.report({
      rule,
      place: { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, row, column) },
      params,
      unitId: context.unitId,
      ...(value === null ? {} : { value }),
    });
  };
}
