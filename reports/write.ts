/** The documents of an edition, written into the publication's folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { datasetOfUnit, type Dataset } from "../pipelines/contract/dataset.ts";
import { oneAhead } from "../pipelines/lib/one-ahead.ts";
import { costCards } from "../pipelines/figures/cost-card.ts";
import type { Report } from "./content.ts";
import { costCardReport } from "./cost-card/report.ts";
import { docxOf } from "./docx/docx.ts";
import { dueMoments } from "./evaluation/moments.ts";
import { evaluationReport } from "./evaluation/report.ts";
import type { PdfEngine } from "./pdf/engine.ts";
import { workloadSheet } from "./workload-sheet/workload-sheet.ts";
import { workloadReport } from "./workload/report.ts";

/** One document of one unit or of the whole project. */
export interface ReportDocument {
  /** null: of the whole project, which no unit receives. */
  unitId: string | null;
  /** Of the file, in Polish and safe on every system. */
  name: string;
  /** A PDF has been begun already, in a thread of its own; others are made when asked for, after the pages. */
  content: () => Promise<Uint8Array>;
}

/**
 * Every unit's documents, and those of the whole pilot.
 *
 * @param pdf null on a machine without the typesetting engine: the documents it would make are left out
 */
export function beginReports(data: Dataset, pdf: PdfEngine | null): ReportDocument[] {
  const reports = data.units.flatMap((unit): ReportDocument[] => {
    if (!pdf) return [];
    const own = datasetOfUnit(data, unit.unit_id);
    const { unit_id } = unit;
    return [
      pdfDocument(pdf, unit_id, "raport-obciazenia", workloadReport(own, unit)),
      ...costCards(own.tables).map((one) =>
        pdfDocument(pdf, unit_id, `karta-kosztow-${one.card.card_id}`, costCardReport(own, unit, one)),
      ),
    ];
  });
  const sheets = data.units.flatMap((unit): ReportDocument[] => {
    const content = workloadSheet(data, unit);
    return content ? [{ unitId: unit.unit_id, name: "arkusz-obciazenia.xlsx", content }] : [];
  });
  return [...reports, ...sheets, ...evaluationDocuments(data, pdf)];
}

/** Of each unit of the pilot and of the whole pilot, at each moment that has come; [] where no pilot is described. */
function evaluationDocuments(data: Dataset, pdf: PdfEngine | null): ReportDocument[] {
  return [...data.units, null].flatMap((unit) =>
    dueMoments(data, unit?.unit_id ?? null).flatMap((due) => {
      const report = evaluationReport(data, unit, due);
      const name = unit ? due.moment.file : `pilotaz-${due.moment.file}`;
      const unitId = unit?.unit_id ?? null;
      return [
        ...(pdf ? [pdfDocument(pdf, unitId, name, report)] : []),
        { unitId, name: `${name}.docx`, content: () => docxOf(report) },
      ];
    }),
  );
}

function pdfDocument(pdf: PdfEngine, unitId: string | null, name: string, report: Report): ReportDocument {
  const begun = pdf.pdfOf(report);
  // Awaited where it is written; until then a failure must not count as unhandled.
  begun.catch(() => undefined);
  return { unitId, name: `${name}.pdf`, content: () => begun };
}

/**
 * Each document stands in the unit's own edition and, under the unit's id, beside those of the other units; those of the
 * whole project stand there only.
 *
 * @param folder of the publication
 * @throws Error when a document breaks a rule of PDF/UA: a fault of the program
 */
export async function writeReports(folder: string, documents: readonly ReportDocument[]): Promise<void> {
  // PDF last: they are being set in a thread of their own meanwhile.
  const inTurn = documents.toSorted((a, b) => Number(isPdf(a)) - Number(isPdf(b)));
  for await (const [{ unitId, name }, bytes] of oneAhead(inTurn)) {
    if (unitId !== null) write(join(folder, "internal/units", unitId, "reports", name), bytes);
    write(join(folder, "internal/reports", nameBeside({ unitId, name })), bytes);
  }
}

function isPdf({ name }: ReportDocument): boolean {
  return name.endsWith(".pdf");
}

/** Where documents lie in each edition, from its folder; `all` stands for the edition over all units. */
export function reportPaths(documents: readonly ReportDocument[]): Map<string, string[]> {
  const paths = new Map<string, string[]>([
    ["all", documents.map((one) => `reports/${nameBeside(one)}`).sort()],
  ]);
  for (const { unitId, name } of documents) {
    if (unitId === null) continue;
    paths.set(unitId, [...(paths.get(unitId) ?? []), `reports/${name}`].sort());
  }
  return paths;
}

/** Beside documents of other units a name begins with the unit's id. */
function nameBeside({ unitId, name }: Pick<ReportDocument, "unitId" | "name">): string {
  return unitId === null ? name : `${unitId}-${name}`;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
