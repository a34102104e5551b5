/** The documents of an edition, written into the publication's folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import { costCards } from "../pipelines/figures/cost-card.ts";
import type { Report } from "./content.ts";
import { costCardReport } from "./cost-card/report.ts";
import type { PdfEngine } from "./pdf/engine.ts";
import { workloadSheet } from "./workload-sheet/workload-sheet.ts";
import { workloadReport } from "./workload/report.ts";

/** One document of one unit, begun; a PDF is set while other things are made. */
export interface UnitDocument {
  unitId: string;
  /** Of the file, in Polish and safe on every system. */
  name: string;
  content: Uint8Array | Promise<Uint8Array>;
}

/**
 * Begins every unit's documents.
 *
 * @param pdf null on a machine without the typesetting engine: the documents it would make are left out
 */
export async function beginReports(data: Dataset, pdf: PdfEngine | null): Promise<UnitDocument[]> {
  const reports = data.units.flatMap((unit): UnitDocument[] => {
    if (!pdf) return [];
    const own = datasetOfUnit(data, unit.unit_id);
    const begun = (name: string, report: Report): UnitDocument => {
      const content = pdf.pdfOf(report);
      // Awaited where it is written; until then a failure must not count as unhandled.
      content.catch(() => undefined);
      return { unitId: unit.unit_id, name, content };
    };
    return [
      begun("raport-obciazenia.pdf", workloadReport(own, unit)),
      ...costCards(own.tables).map((one) =>
        begun(`karta-kosztow-${one.card.card_id}.pdf`, costCardReport(own, unit, one)),
      ),
    ];
  });
  const sheets: UnitDocument[] = [];
  for (const unit of data.units) {
    const content = await workloadSheet(data, unit);
    if (content) sheets.push({ unitId: unit.unit_id, name: "arkusz-obciazenia.xlsx", content });
  }
  return [...reports, ...sheets];
}

/**
 * Each document stands in the unit's own edition and, under the unit's id, beside those of the other units.
 *
 * @param folder of the publication
 * @throws Error when a document breaks a rule of PDF/UA: a fault of the program
 */
export async function writeReports(folder: string, documents: readonly UnitDocument[]): Promise<void> {
  for (const { unitId, name, content } of documents) {
    const bytes = await content;
    write(join(folder, "internal/units", unitId, "reports", name), bytes);
    write(join(folder, "internal/reports", `${unitId}-${name}`), bytes);
  }
}

/** Where documents lie in each edition, from its folder; `all` stands for the edition over all units. */
export function reportPaths(documents: readonly UnitDocument[]): Map<string, string[]> {
  const paths = new Map<string, string[]>([
    ["all", documents.map(({ unitId, name }) => `reports/${unitId}-${name}`).sort()],
  ]);
  for (const { unitId, name } of documents)
    paths.set(unitId, [...(paths.get(unitId) ?? []), `reports/${name}`].sort());
  return paths;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
