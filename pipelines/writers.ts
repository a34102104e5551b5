/** What works in threads beside the main one. Apart from editions.ts, which takes longer to load. */
import { openPdfEngine, type PdfEngine } from "../reports/pdf/engine.ts";
import { openWorkbookWriter, type WorkbookWriter } from "./publish/workbook.ts";

/** To be closed by who opened them. */
export interface Writers {
  /** null on a machine without the typesetting engine. */
  pdf: PdfEngine | null;
  workbooks: WorkbookWriter;
  close: () => Promise<void>;
}

/** @param pdfEngine the module of the typesetting engine; default: the installed one */
export async function openWriters(pdfEngine?: string): Promise<Writers> {
  const [pdf, workbooks] = await Promise.all([openPdfEngine(pdfEngine), openWorkbookWriter()]);
  return {
    pdf,
    workbooks,
    close: async () => {
      await Promise.all([pdf?.close(), workbooks.close()]);
    },
  };
}
