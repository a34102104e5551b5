/** The documents of an edition, written into the publication's folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import type { Row } from "../pipelines/contract/rows.ts";
import type { PdfEngine } from "./pdf/engine.ts";
import { workloadReport } from "./workload/report.ts";

interface Document {
  /** Of the file, in Polish and safe on every system. */
  name: string;
  /** @param data what one unit receives */
  bytes: (data: Dataset, unit: Row<"ref_unit">) => Uint8Array;
}

/**
 * Each document stands in the unit's own edition and, under the unit's id, beside those of the other units.
 *
 * @param folder of the publication
 * @param pdf null on a machine without the typesetting engine: the documents it would make are left out
 * @throws Error when a document breaks a rule of PDF/UA: a fault of the program
 */
export function writeReports(folder: string, data: Dataset, pdf: PdfEngine | null): void {
  const documents: Document[] = [
    ...(pdf
      ? [
          {
            name: "raport-obciazenia.pdf",
            bytes: (own: Dataset, unit: Row<"ref_unit">) => pdf.pdfOf(workloadReport(own, unit)),
          },
        ]
      : []),
  ];
  for (const unit of data.units) {
    const own = datasetOfUnit(data, unit.unit_id);
    for (const { name, bytes } of documents) {
      const content = bytes(own, unit);
      write(join(folder, "internal/units", unit.unit_id, "reports", name), content);
      write(join(folder, "internal/reports", `${unit.unit_id}-${name}`), content);
    }
  }
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
