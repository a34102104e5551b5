/** XLS workbooks (Excel 97–2003 and older), by the library `@e965/xlsx` behind a guard. */
import { read, set_cptable, type CellObject, type WorkSheet } from "@e965/xlsx";
import { polishCodePage, surveyBiff, type BiffSurvey, type BiffTab } from "./biff.ts";
import { openCompoundFile } from "./cfb.ts";
import { foreign } from "./foreign.ts";
import { Grid, newBudget } from "./grid.ts";
import type { Limits } from "./limits.ts";
import { kindOfFormat, numberCell, type NumberKind } from "./number-format.ts";
import { unreadable, UnreadableFile } from "./problem.ts";
import type { Cell, Sheet } from "./types.ts";

const errorTexts = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * The stream of records in an old Office file.
 * Throws `UnreadableFile`: damaged, locked by a password, or no workbook (a letter, say).
 */
export function biffStream(bytes: Uint8Array): Uint8Array {
  const file = openCompoundFile(bytes);
  if (file.has("EncryptedPackage")) throw unreadable("file_locked");
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (stream) return stream;
  if (file.has("WordDocument")) throw foreign("text");
  throw foreign(file.has("PowerPoint Document") ? "slides" : null);
}

/**
 * Reads all worksheets in the order of their tabs; sheets that hold only a chart or macros are skipped but
 * keep their number. In this format a formula always has a stored value. Throws `UnreadableFile`.
 */
export async function readXls(stream: Uint8Array, limits: Limits): Promise<Sheet[]> {
  const survey = surveyBiff(stream, limits);
  // All code pages of the world take longer to load than most files to read.
  if (survey.hasOldTexts) set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  const book = parsed(survey);
  const startsIn1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const budget = newBudget(limits);
  const tabs = tabsOf(survey);
  const inStream = tabs.toSorted((a, b) => a.position - b.position);
  return tabs.flatMap((tab, index) => {
    const name = book.SheetNames[inStream.indexOf(tab)];
    const worksheet = name === undefined ? undefined : book.Sheets[name];
    if (!tab.isWorksheet) return [];
    if (name === undefined || !worksheet) throw unreadable("file_damaged");
    const grid = new Grid(budget);
    fill(grid, worksheet, startsIn1904);
    const layout = survey.layouts.get(tab.position);
    for (const merge of layout?.merges ?? []) grid.merge(merge);
    for (const span of layout?.hiddenRows ?? []) grid.hideRows(span);
    for (const span of layout?.hiddenColumns ?? []) grid.hideColumns(span);
    return [grid.sheet(index + 1, name, tab.isHidden)];
  });
}

function tabsOf(survey: BiffSurvey): BiffTab[] {
  if (survey.tabs.length > 0) return survey.tabs;
  return [...survey.layouts.keys()].map((position) => ({ position, isHidden: false, isWorksheet: true }));
}

function parsed({ stream, hasOldTexts }: BiffSurvey): ReturnType<typeof read> {
  try {
    return read(stream, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      ...(hasOldTexts ? { codepage: polishCodePage } : {}),
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw unreadable("file_damaged");
  }
}

function fill(grid: Grid, worksheet: WorkSheet, startsIn1904: boolean): void {
  const kinds = new Map<string, NumberKind>();
  const kindOf = (format: string): NumberKind => {
    const known = kinds.get(format) ?? kindOfFormat(format);
    kinds.set(format, known);
    return known;
  };
  const rows = (worksheet["!data"] ?? []) as (CellObject | undefined)[][];
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell) grid.put(rowIndex, column, valueOf(cell, kindOf, startsIn1904));
    });
  });
}

function valueOf(cell: CellObject, kindOf: (format: string) => NumberKind, startsIn1904: boolean): Cell {
  switch (cell.t) {
    case "n":
      return numberCell(Number(cell.v), kindOf(String(cell.z ?? "")), startsIn1904);
    case "s":
      return String(cell.v ?? "");
    case "b":
      return { kind: "boolean", value: cell.v === true };
    case "e":
      return { kind: "error", text: errorTexts.get(Number(cell.v)) ?? "#?" };
    default:
      return null;
  }
}
