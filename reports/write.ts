/** The documents of an edition, written into the publication's folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import type { PdfEngine } from "./pdf/engine.ts";
import { workloadSheet } from "./workload-sheet/workload-sheet.ts";
import { workloadReport } from "./workload/report.ts";

interface UnitDocument {
  /** Of the file, in Polish and safe on every system. */
  name: string;
  /** null when there is nothing to say about the unit. */
  make: (data: Dataset, unit: Row<"ref_unit">) => Uint8Array | null | Promise<Uint8Array | null>;
}

/**
 * Each document stands in the unit's own edition and, under the unit's id, beside those of the other units.
 *
 * @param folder of the publication
 * @param pdf null on a machine without the typesetting engine: the documents it would make are left out
 * @throws Error when a document breaks a rule of PDF/UA: a fault of the program
 */
export async function writeReports(folder: string, data: Dataset, pdf: PdfEngine | null): Promise<void> {
  const report: UnitDocument = {
    name: "raport-obciazenia.pdf",
    make: (all, unit) => pdf?.pdfOf(workloadReport(datasetOfUnit(all, unit.unit_id), unit)) ?? null,
  };
  const documents: UnitDocument[] = [report, { name: "arkusz-obciazenia.xlsx", make: workloadSheet }];
  for (const unit of data.units) {
    for (const { name, make } of documents) {
      const content = await make(data, unit);
      if (!content) continue;
      write(join(folder, "internal/units", unit.unit_id, "reports", name), content);
      write(join(folder, "internal/reports", `${unit.unit_id}-${name}`), content);
    }
  }
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
