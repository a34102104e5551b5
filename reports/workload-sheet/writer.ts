/** A plan of cells as an XLSX file; the same plan gives the same bytes. */
import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { fixedZip } from "../../pipelines/lib/office-bytes.ts";
import { cellText, xmlText } from "../../pipelines/lib/office-text.ts";
import { styleOf } from "./looks.ts";
import {
  columnName,
  ref,
  type Content,
  type Format,
  type Live,
  type PlannedBook,
  type PlannedCell,
  type PlannedSheet,
} from "./plan.ts";

export async function writeBook(plan: PlannedBook): Promise<Uint8Array> {
  // Heavy: only who writes a workbook waits for it.
  const { default: exceljs } = await import("exceljs/dist/exceljs.bare.min.js");
  const book = new exceljs.Workbook();
  Object.assign(book, {
    title: xmlText(plan.title),
    subject: xmlText(plan.subject),
    creator: "Miernik",
    lastModifiedBy: "Miernik",
    language: "pl-PL",
  });
  // Excel recalculates on opening; others show the results that stand in the file.
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets) await addSheet(book, sheet, plan.footer);
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } })));
}

async function addSheet(book: Workbook, plan: PlannedSheet, footer: string): Promise<void> {
  const sheet = book.addWorksheet(plan.name, {
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: false,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(plan.repeated ? { printTitlesRow: `${String(plan.repeated[0])}:${String(plan.repeated[1])}` } : {}),
    },
    headerFooter: {
      oddFooter: `&L&"Arial,Regular"&8${footer.replaceAll("&", "&&")}&R&"Arial,Regular"&8&A, strona &P z &N`,
    },
    views: [{ showGridLines: false, ...frozen(plan) }],
  });
  // The typings name an enum of papers that the library does not export: 9 is A4.
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  plan.widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (const cell of plan.cells) addCell(sheet, cell);
  for (const [row, points] of plan.heights) sheet.getRow(row).height = points;
  for (const row of plan.breaks) sheet.getRow(row).addPageBreak();
  addValidations(sheet, plan);
  // Without a password: it keeps formulas from being overwritten by accident, not from being read or changed.
  await sheet.protect("", { formatColumns: true, formatRows: true });
}

function frozen({ frozen: { rows, columns } }: PlannedSheet): object {
  return rows === 0 && columns === 0 ? {} : { state: "frozen", xSplit: columns, ySplit: rows };
}

function addCell(sheet: Worksheet, plan: PlannedCell): void {
  const { row, column, to } = plan;
  if (to) sheet.mergeCells(row, column, to.row, to.column);
  const cell = sheet.getCell(row, column);
  cell.value = valueOf(plan.content);
  const style = styleOf(plan);
  cell.style = style;
  if (!to || !(style.border ?? style.fill)) return;
  // A merged area has borders only where each of its cells has them.
  for (let r = row; r <= to.row; r++) {
    for (let c = column; c <= to.column; c++) sheet.getCell(r, c).style = style;
  }
}

function valueOf(content: Content): string | number | null | Live {
  if (typeof content === "string") return cellText(content);
  if (content === null || typeof content === "number") return content;
  const { formula, result } = content;
  return { formula: xmlText(formula), result: typeof result === "string" ? cellText(result) : result };
}

const least: Record<Format, Partial<DataValidation> | null> = {
  text: null,
  count: {
    type: "whole",
    operator: "greaterThanOrEqual",
    formulae: [0],
    error: "Wpisz liczbę całkowitą, 0 albo więcej.",
  },
  hours: {
    type: "decimal",
    operator: "greaterThanOrEqual",
    formulae: [0],
    error: "Wpisz liczbę godzin, np. 1,5.",
  },
  fte: {
    type: "decimal",
    operator: "greaterThanOrEqual",
    formulae: [0],
    error: "Wpisz etat jako liczbę, np. 0,75.",
  },
  level: {
    type: "decimal",
    operator: "between",
    formulae: [0, 1],
    error: "Wpisz część od 0 do 1, np. 0,85.",
  },
  plain: {
    type: "decimal",
    operator: "greaterThanOrEqual",
    formulae: [0],
    error: "Wpisz liczbę, 0 albo więcej.",
  },
};

/** What the typings leave out: validations by range, so that a thousand cells need a dozen of them. */
interface WithValidations {
  dataValidations: { add(range: string, validation: DataValidation): void };
}

function addValidations(sheet: Worksheet, { cells }: PlannedSheet): void {
  const inputs = cells
    .filter(({ look }) => look === "input")
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number; format: Format }[] = [];
  for (const { row, column, format } of inputs) {
    const run = runs.at(-1);
    if (run?.column === column && run.format === format && run.to === row - 1) run.to = row;
    else runs.push({ column, from: row, to: row, format });
  }
  for (const { column, from, to, format } of runs) {
    const validation = least[format];
    if (!validation) continue;
    (sheet as unknown as WithValidations).dataValidations.add(
      `${ref(from, column)}:${columnName(column)}${String(to)}`,
      {
        ...validation,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: "Nieprawidłowa wartość",
      } as DataValidation,
    );
  }
}
