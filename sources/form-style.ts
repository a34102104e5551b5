/** How the forms look that Miernik hands out as workbooks: one quiet style, in a font that every office has. */
import type { Borders, DataValidation, Fill, Font, PageSetup, Workbook, Worksheet } from "exceljs";

/** As ARGB. The same hues as the dashboard's. */
export const colours = {
  ink: "FF1B2A33",
  muted: "FF5B6B75",
  line: "FFB9C4CB",
  accent: "FF0B5C8A",
  attention: "FFB3541E",
  white: "FFFFFFFF",
  /** Saturdays, Sundays and holidays. */
  free: "FFE6EAED",
  /** Sums. */
  sum: "FFE1EDF4",
  /** Where something is to be written. */
  input: "FFFFFBE8",
} as const;

/** Arial, because Windows and macOS have it and LibreOffice brings a font of the same widths. */
export function font(change: Partial<Font> = {}): Partial<Font> {
  return { name: "Arial", size: 9, color: { argb: colours.ink }, ...change };
}

export function filled(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const thin = { style: "thin", color: { argb: colours.line } } as const;

export const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** A4 lying, as wide as the sheet is and as many pages long as it takes. */
export function printLying(sheet: Worksheet, change: Partial<PageSetup> = {}): void {
  Object.assign(sheet.pageSetup, {
    // The library's names of paper sizes exist for its types only; 9 is A4.
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    ...change,
  });
}

/** Puts one rule on a whole range; references in its formulae are those of the range's first cell. */
export function validate(sheet: Worksheet, range: string, rule: DataValidation): void {
  // The library has this and its types do not.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add: (range: string, rule: DataValidation) => void };
  };
  dataValidations.add(range, { allowBlank: true, showErrorMessage: true, ...rule });
}

/** What a spreadsheet program shows as the file's properties. */
export function describeBook(book: Workbook, title: string): void {
  book.title = title;
  book.creator = book.lastModifiedBy = "Miernik";
}
