/** Filling the forms of `init` as a person would, cell by cell, with Excel's or LibreOffice's part done here. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS, { type Cell, type Worksheet } from "exceljs";

export async function workbookOf(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // The library wants its own kind of buffer, which is Node's in all but name.
  await book.xlsx.load(readFileSync(path) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

export interface FilledCard {
  name: string;
  /** Name of the month's sheet → task's place on the form (from 0) → day → hours. */
  months: Record<string, Record<number, Record<number, number>>>;
}

/** The row of the first task, in the form's own numbering. */
const FIRST_TASK = 8;

/**
 * Fills a copy of the form at `from`. With `isComputed` every formula gets the result that a spreadsheet program would
 * save; without, no formula has a result and some program must open the file first.
 */
export async function fillCard(
  from: string,
  to: string,
  card: FilledCard,
  isComputed: boolean,
): Promise<void> {
  const book = await workbookOf(from);
  const first = book.worksheets[0];
  if (!first) throw new Error("no sheet");
  inputCell(first).value = card.name;
  for (const [month, tasks] of Object.entries(card.months)) {
    const sheet = book.getWorksheet(month);
    if (!sheet) throw new Error(`no sheet ${month}`);
    const firstDay = columnOfDay(sheet);
    for (const [task, days] of Object.entries(tasks)) {
      for (const [day, hours] of Object.entries(days))
        sheet.getCell(FIRST_TASK + Number(task), firstDay + Number(day) - 1).value = hours;
    }
  }
  for (const sheet of book.worksheets) compute(sheet, card.name, isComputed);
  writeFileSync(to, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Beside "Imię i nazwisko". */
function inputCell(sheet: Worksheet): Cell {
  for (let row = 1; row < FIRST_TASK; row++) {
    if (sheet.getCell(row, 1).value === "Imię i nazwisko") return sheet.getCell(row, columnOfDay(sheet));
  }
  throw new Error("no line for the name");
}

function columnOfDay(sheet: Worksheet): number {
  for (let column = 1; column < 5; column++) {
    if (sheet.getCell(FIRST_TASK - 1, column).value === 1) return column;
  }
  throw new Error("no day 1");
}

function compute(sheet: Worksheet, name: string, isComputed: boolean): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ExcelJS.ValueType.Formula) return;
      const { formula } = cell;
      if (!isComputed) cell.value = { formula };
      else cell.value = { formula, result: formula.startsWith("IF(") ? name : sumOf(sheet, formula) };
    });
  });
}

function sumOf(sheet: Worksheet, formula: string): number {
  const [, from = "", to = ""] = /^SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula) ?? [];
  const [start, end] = [sheet.getCell(from), sheet.getCell(to)];
  let sum = 0;
  for (let row = Number(start.row); row <= Number(end.row); row++) {
    for (let column = Number(start.col); column <= Number(end.col); column++) {
      const cell = sheet.getCell(row, column);
      const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
      if (typeof value === "number") sum += value;
    }
  }
  return sum;
}

/** Writes rows below the headings of the first sheet. Dates as "YYYY-MM-DD" become dates, as typing makes them. */
export async function fillTable(
  path: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const book = await workbookOf(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("no sheet");
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
      sheet.getCell(5 + index, column + 1).value = isDay ? new Date(value) : value;
    });
  });
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Opens files in LibreOffice and saves them in a format into a folder, as a person with LibreOffice would. */
export function savedByLibreOffice(files: readonly string[], format: "xlsx" | "ods", folder: string): void {
  // A profile of its own: another LibreOffice of the same user would answer instead.
  const profile = pathToFileURL(join(folder, ".libreoffice")).href;
  const options = [
    "--headless",
    `-env:UserInstallation=${profile}`,
    "--convert-to",
    format,
    "--outdir",
    folder,
  ];
  const { status, stderr } = spawnSync("soffice", [...options, ...files], {
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
}
