/** Both editions of a publication as files: pages, documents, data. Loaded while the input is being read. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildInternal, buildPublic } from "../dashboards/build.ts";
import { openPdfEngine, type PdfEngine } from "../reports/pdf/engine.ts";
import { beginReports, reportPaths, writeReports } from "../reports/write.ts";
import { datasetOfUnit, type Dataset } from "./contract/dataset.ts";
import type { Database } from "./database.ts";
import type { OwnCard } from "./own-cards.ts";
import { codebookFiles } from "./publish/codebook.ts";
import { arrowFiles, dataFiles, writeParquet } from "./publish/data-files.ts";
import { writeFiles } from "./publish/publication.ts";
import { openWorkbookWriter, type WorkbookWriter } from "./publish/workbook.ts";

/** What works in threads beside the main one; to be closed by who opened it. */
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

/** The folder of one edition and what it tells; without a unit, of all. */
interface Edition {
  path: string;
  data: Dataset;
  unitId: string | undefined;
}

/** Writes all but what tells of the run itself (run.json, rejects.csv). */
export async function writeEditions(
  folder: string,
  data: Dataset,
  database: Database,
  { pdf, workbooks }: Writers,
  ownCards: readonly OwnCard[],
): Promise<void> {
  const editions: Edition[] = [
    { path: "internal", data, unitId: undefined },
    ...data.units.map(({ unit_id }) => ({
      path: `internal/units/${unit_id}`,
      data: datasetOfUnit(data, unit_id),
      unitId: unit_id,
    })),
  ];
  const books = editions.map((edition) => workbooks.workbookOf(edition.data));
  const tables = writeTables(folder, editions, database);
  // Awaited below; until then a failure must not count as unhandled.
  for (const begun of [...books, tables]) begun.catch(() => undefined);
  const documents = await beginReports(data, pdf);
  const downloads = reportPaths(documents);
  writeFiles(join(folder, "internal"), buildInternal(data, { downloads, ownCards }));
  for (const edition of editions) writeFiles(join(folder, edition.path, "data"), dataFiles(edition.data));
  writeFiles(join(folder, "internal/data"), arrowFiles(data));
  writeFiles(join(folder, "public"), buildPublic(data));
  // No table of figures has passed disclosure control yet; what may be public is what the tables mean.
  writeFiles(join(folder, "public/data"), codebookFiles(data));
  for (const [i, edition] of editions.entries()) {
    const book = await books[i];
    if (book) writeFiles(join(folder, edition.path, "data"), new Map([["miernik.xlsx", book]]));
  }
  await writeReports(folder, documents);
  await tables;
}

/** What the database writes by itself while pages are made. */
async function writeTables(folder: string, editions: readonly Edition[], database: Database): Promise<void> {
  for (const { path, unitId } of editions) {
    const target = join(folder, path, "data");
    mkdirSync(target, { recursive: true });
    await writeParquet(database, target, unitId);
  }
  await database.settle();
}
