/** A register of population: residents by TERYT code and year. Rows join units by the code, never by a name. */
import { cellAt, cellName, isBlank, type Cell, type Sheet } from "../files/types.ts";
import type { ReadContext, Source } from "../reading.ts";
import { CellTally } from "../territory/cell-tally.ts";
import { formatTeryt, gminaLengthOf, readTeryt, type GminaLength } from "../territory/teryt.ts";
import { Labels, readData, shownText, textOf } from "../values/labels.ts";
import { readNumber } from "../values/numbers.ts";
import { findLayout, knownHeadings, readYear, type Layout } from "./layout.ts";

export const residents: Source = {
  id: "residents",
  label: { pl: "liczby mieszkańców według kodów TERYT", en: "population by TERYT code" },
  knownHeadings,
  isProjectWide: true,
  recognise: (sheet) => {
    const layout = findLayout(sheet);
    return { score: layout ? 1 : 0, missing: [], row: layout?.row ?? 0 };
  },
  namesIn: () => [],
  read: (sheets, context) => {
    for (const sheet of sheets) {
      const layout = findLayout(sheet);
      if (layout) readSheet(sheet, layout, context);
    }
  },
};

type MeasureKind = "total" | "part" | "forecast";
const measures = new Labels(
  readData(new URL("./measures.csv", import.meta.url)) as unknown as { kind: MeasureKind; label: string }[],
);

/** More than the most populous województwo; beyond stands a code or a slip. */
const MOST_RESIDENTS = 6_000_000;
/** What registers write where a number is not known. */
const unknownSigns = /^[-–—.x:]$/i;

function readSheet(sheet: Sheet, layout: Layout, context: ReadContext): void {
  const { code, row: headingRow } = layout;
  const tally = new CellTally(sheet, context);
  const rows = sheet.rows.slice(headingRow + 1).flatMap((cells, index) => {
    return cells.every(isBlank) ? [] : [headingRow + 1 + index];
  });
  const isYearless = layout.years.length === 0 && layout.year === null;
  if (rows.length > 0 && (code === null || isYearless)) {
    const place = { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, headingRow, 0) };
    const rule = code === null ? "residents_without_code" : "residents_without_year";
    context.report({ rule, place, unitId: context.unitId });
    return;
  }
  if (code === null) return;
  if (!layout.isNamed && rows.length > 0) tally.add("residents_assumed", headingRow, code, "");
  const length = gminaLengthOf(rows.map((row) => cellAt(sheet, row, code)));
  const reader = { sheet, layout, context, tally, code, length };
  for (const row of rows) readRow(row, reader);
  tally.report();
}

interface Reader {
  sheet: Sheet;
  layout: Layout;
  context: ReadContext;
  tally: CellTally;
  code: number;
  length: GminaLength | undefined;
}

function readRow(row: number, reader: Reader): void {
  const { sheet, layout, tally } = reader;
  if (!isTotal(row, reader)) return;
  const teryt = readCode(row, reader);
  if (teryt === null) return;
  if (layout.count === null) {
    for (const { column, year } of layout.years) readCount(row, column, teryt, year, reader);
    return;
  }
  const yearColumn = layout.year ?? 0;
  const yearCell = cellAt(sheet, row, yearColumn);
  const year = readYear(yearCell);
  if (year === null) tally.add("residents_year_unreadable", row, yearColumn, shownText(yearCell) ?? "");
  else readCount(row, layout.count, teryt, year, reader);
}

/** Does the row count all residents? What says otherwise is noted. */
function isTotal(row: number, { sheet, layout, tally }: Reader): boolean {
  for (const column of layout.measures) {
    const text = textOf(cellAt(sheet, row, column));
    if (text === null) continue;
    const known = measures.find(text)[0];
    if (known?.kind === "total") continue;
    if (known?.kind === "forecast") tally.add("residents_forecast", row, column, text);
    // A word that nobody knows may be anything, so it stands in no sentence.
    else tally.add("residents_of_part", row, column, text, { measure: known?.label ?? "–" });
    return false;
  }
  return true;
}

/** The code of a gmina or a powiat; null for a greater area, and for what is no code, which is noted. */
function readCode(row: number, { sheet, code, length, tally }: Reader): string | null {
  const cell = cellAt(sheet, row, code);
  const reading = readTeryt(cell, length);
  const shown = shownText(cell) ?? "";
  if (reading.kind !== "code") {
    tally.add(reading.kind === "ambiguous" ? "teryt_ambiguous" : "teryt_unreadable", row, code, shown);
    return null;
  }
  if (reading.code.powiat === null) return null;
  if (reading.isRepaired) tally.add("teryt_repaired", row, code, shown);
  return formatTeryt(reading.code);
}

function readCount(row: number, column: number, teryt: string, year: number, reader: Reader): void {
  const { sheet, context, tally } = reader;
  const cell = cellAt(sheet, row, column);
  if (isBlank(cell) || isUnknownSign(cell)) return;
  const number = readNumber(cell, "count");
  if (number.kind !== "number" || number.value < 1 || !Number.isInteger(number.value)) {
    const rule = number.kind === "unclear" ? "number_unclear" : "residents_unreadable";
    tally.add(rule, row, column, shownText(cell) ?? "");
  } else if (number.value > MOST_RESIDENTS) {
    const params = { number: number.value, limit: MOST_RESIDENTS };
    tally.add("number_too_large", row, column, shownText(cell) ?? "", params);
  } else {
    const line = sheet.lines?.[row] ?? row + 1;
    const origin = { fileId: context.fileId, sheet: sheet.number, row: line, column: column + 1 };
    const unitId = context.unitId || null;
    context.emit("residents", origin, { unitId, teryt, year, residents: number.value });
  }
}

function isUnknownSign(cell: Cell): boolean {
  return typeof cell === "string" && unknownSigns.test(cell.trim());
}
