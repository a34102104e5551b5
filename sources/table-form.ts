/** A table to fill: title, one row of headings, empty rows with their rules below. Not locked: rows are to be moved. */
import type { Alignment, DataValidation, Worksheet } from "exceljs";
import { columnName } from "./files/types.ts";
import { boxed, colours, filled, font, printLying, validate } from "./form-style.ts";
import { roleNames } from "./role-names.ts";

export interface FormColumn {
  label: string;
  width: number;
  /** A number format of Excel's; text by default. */
  format?: string;
  /** What the cells accept; references are those of the first row. */
  rule?: DataValidation;
}

/** Row of the headings, counted from 1; the first row to fill is the next one. */
const HEADING_ROW = 4;
export const FIRST_ROW = HEADING_ROW + 1;
/** So many rows have drop-downs and rules; more may be filled. */
const RULED_ROWS = 2000;

export function writeTableForm(
  sheet: Worksheet,
  { title, hint, columns }: { title: string; hint: string; columns: readonly FormColumn[] },
): void {
  sheet.views = [{ state: "frozen", ySplit: HEADING_ROW, activeCell: `A${String(FIRST_ROW)}` }];
  printLying(sheet, { printTitlesRow: `${String(HEADING_ROW)}:${String(HEADING_ROW)}` });
  columns.forEach(({ width, format = "@" }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.numFmt = format;
    column.font = font({ size: 10 });
    column.alignment = alignmentOf(format);
  });
  words(sheet, 1, title, font({ size: 14, bold: true, color: { argb: colours.accent } }), 24);
  words(sheet, 2, hint, font({ color: { argb: colours.muted } }), 16);
  sheet.getRow(HEADING_ROW).height = 32;
  columns.forEach(({ label, rule, format = "@" }, index) => {
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    cell.value = label;
    cell.numFmt = "General";
    cell.font = font({ size: 10, bold: true, color: { argb: colours.white } });
    cell.fill = filled(colours.accent);
    cell.border = boxed;
    cell.alignment = { ...alignmentOf(format), wrapText: true };
    const letter = columnName(index);
    const range = `${letter}${String(FIRST_ROW)}:${letter}${String(HEADING_ROW + RULED_ROWS)}`;
    if (rule) validate(sheet, range, rule);
  });
}

/** Numbers stand on the right, words and days on the left. */
function alignmentOf(format: string): Partial<Alignment> {
  return { vertical: "middle", horizontal: /^(General|0)/.test(format) ? "right" : "left", indent: 1 };
}

/** A day between 1990 and 2100, not before that of the cell `start`, if there is one. */
export function dayRule(cell: string, start?: string): DataValidation {
  const order = start === undefined ? "" : `,${cell}>=${start}`;
  return {
    type: "custom",
    formulae: [
      `AND(ISNUMBER(${cell}),${cell}>=DATE(1990,1,1),${cell}<DATE(2100,1,1),INT(${cell})=${cell}${order})`,
    ],
    errorTitle: "Data",
    error:
      start === undefined
        ? "Wpisz datę, np. 2026-01-31 albo 31.01.2026."
        : "Wpisz datę nie wcześniejszą niż początek okresu, np. 2026-01-31 albo 31.01.2026.",
  };
}

/** A whole number of 0 or more; `ifUnknown` says what to do where nobody knows it. */
export function wholeRule(ifUnknown: string): DataValidation {
  return {
    type: "whole",
    operator: "between",
    formulae: [0, 1_000_000],
    errorTitle: "Liczba całkowita",
    error: `Wpisz liczbę całkowitą; 0 znaczy: ani razu, ani jednej. Gdy liczba nie jest znana, ${ifUnknown}.`,
  };
}

/** A decimal number of 0 or more. */
export function fteRule(): DataValidation {
  return {
    type: "decimal",
    operator: "between",
    formulae: [0, 10_000],
    errorTitle: "Etat",
    error: "Wpisz wymiar etatu cyframi, np. 1 albo 0,5; w wierszu całego zespołu sumę etatów.",
  };
}

/** A role by its first name; other posts after a warning. */
export function roleRule(): DataValidation {
  const names = Object.values(roleNames).map(({ pl }) => pl);
  return listRule(`"${names.join(",")}"`, "Stanowisko");
}

/** One of a list; another word is allowed after a warning, since miernik.yaml may add words of one's own. */
export function listRule(source: string, title: string): DataValidation {
  return {
    type: "list",
    formulae: [source],
    errorStyle: "warning",
    errorTitle: title,
    error: "Tej nazwy nie ma na liście. Miernik odczyta ją tylko wtedy, gdy dodano ją w pliku miernik.yaml.",
  };
}

function words(
  sheet: Worksheet,
  row: number,
  text: string,
  style: ReturnType<typeof font>,
  height: number,
): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.numFmt = "General";
  cell.font = style;
  cell.alignment = { vertical: "middle", horizontal: "left" };
  sheet.getRow(row).height = height;
}
