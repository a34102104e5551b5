/** The printed documents of a publication, as files in memory or written into OUT. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import type { PdfEngine } from "./pdf/engine.ts";
import { workloadReport } from "./workload/report.ts";
import { workloadSheet } from "./workload-sheet/workload-sheet.ts";

interface UnitDocument {
  file: string;
  /** null when there is nothing to say about the unit, or nothing to say it with. */
  make: (data: Dataset, unit: Row<"ref_unit">) => Promise<Uint8Array | null>;
}

/** What every unit receives. */
function unitDocuments(pdf: PdfEngine | null): UnitDocument[] {
  return [
    { file: "arkusz-obciazenia.xlsx", make: workloadSheet },
    {
      file: "raport-obciazenia.pdf",
      make: (data, unit) => Promise.resolve(pdf ? pdf.pdfOf(workloadReport(data, unit)) : null),
    },
  ];
}

/**
 * Writes each document twice, with the same bytes: into what the unit receives, and beside those of the others.
 *
 * @param pdf null on a machine without the typesetting engine: the documents it would make are left out
 * @throws Error when a document breaks a rule of PDF/UA: a fault of the program
 */
export async function writeReports(folder: string, data: Dataset, pdf: PdfEngine | null): Promise<void> {
  for (const unit of data.units) {
    for (const { file, make } of unitDocuments(pdf)) {
      const bytes = await make(data, unit);
      if (!bytes) continue;
      write(join(folder, "internal/units", unit.unit_id, "reports", file), bytes);
      write(join(folder, "internal/reports", `${unit.unit_id}-${file}`), bytes);
    }
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
