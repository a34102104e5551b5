/** Writes the sheet of explanations into a form (see explanation-sheet.ts: readers pass over it). */
import type { Workbook, Worksheet } from "exceljs";
import { explanationSheetName, explanationTitle } from "./explanation-sheet.ts";
import { boxed, colours, filled, font, printLying } from "./form-style.ts";

const widths = [32, 62, 28, 28];

/** A heading with lines of text, or with a table whose first row holds its headings. */
export interface Section {
  title: string;
  lines?: readonly string[];
  table?: readonly (readonly (string | number)[])[];
}

/**
 * @returns the first row of each section's content, counted from 1, so that drop-down lists can point at it; columns
 *   of tables begin at A
 */
export async function writeExplanations(book: Workbook, sections: readonly Section[]): Promise<number[]> {
  const sheet = book.addWorksheet(explanationSheetName);
  sheet.views = [{ showGridLines: false }];
  printLying(sheet);
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  line(sheet, 1, explanationTitle, { size: 14, bold: true, color: { argb: colours.accent } });
  let row = 3;
  const starts = sections.map(({ title, lines = [], table = [] }) => {
    line(sheet, row, title, { size: 11, bold: true });
    const start = row + 1;
    for (const [index, text] of lines.entries()) line(sheet, start + index, text, { size: 10 });
    writeTable(sheet, start, table);
    row = start + lines.length + table.length + 1;
    return start;
  });
  await sheet.protect("", { formatColumns: true, formatRows: true });
  return starts;
}

function line(sheet: Worksheet, row: number, text: string, change: Parameters<typeof font>[0]): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = font(change);
  sheet.getRow(row).height = (change?.size ?? 10) + 8;
}

function writeTable(sheet: Worksheet, start: number, table: readonly (readonly (string | number)[])[]): void {
  table.forEach((cells, index) => {
    cells.forEach((text, column) => {
      const cell = sheet.getCell(start + index, column + 1);
      const isHeading = index === 0;
      cell.value = text;
      cell.border = boxed;
      cell.alignment = { wrapText: true, vertical: "middle", horizontal: "left", indent: 1 };
      cell.font = font({
        size: 10,
        bold: isHeading,
        ...(isHeading ? { color: { argb: colours.white } } : {}),
      });
      if (isHeading) cell.fill = filled(colours.accent);
    });
    const lineCounts = cells.map((text, column) =>
      Math.ceil(String(text).length / (1.15 * (widths[column] ?? 20))),
    );
    sheet.getRow(start + index).height = Math.max(...lineCounts) * 13 + 6;
  });
}
