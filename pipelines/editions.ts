/** Both editions of a publication as files: pages, documents, data. Loaded while the database computes. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildInternal, buildPublicInThreads } from "../dashboards/build.ts";
import { beginCouncilDocuments, writeCouncilDocuments } from "../reports/council/documents.ts";
import { beginReports, reportPaths, writeReports } from "../reports/write.ts";
import { datasetOfUnit, type Dataset } from "./contract/dataset.ts";
import type { FigureHistory } from "./contract/figure-history.ts";
import type { Publication } from "./contract/publication.ts";
import { publicTableNames, type PublicDataset, type PublicTable } from "./contract/public-dataset.ts";
import type { Database } from "./database.ts";
import type { OwnCard } from "./own-cards.ts";
import { toCodebook } from "./publish/codebook.ts";
import { arrowFiles, dataFiles, ParquetFiles } from "./publish/data-files.ts";
import { internalWords, publicWords, type PackageWords } from "./publish/datapackage.ts";
import { writeFiles } from "./publish/publication.ts";
import { queriesOfTables } from "./publish/queries.ts";
import { internalRows, publicRows, type PublishedRows } from "./publish/published-rows.ts";
import type { Stopwatch } from "./publish/stopwatch.ts";
import type { Writers } from "./writers.ts";

/** Files of data in the folder of one edition; without a unit, of all. */
interface Edition {
  path: string;
  published: PublishedRows[];
  words: PackageWords;
  unitId: string | undefined;
}

/** What the pages say of the edition beside its tables. */
export interface EditionWords {
  publication: Publication;
  history: { internal: FigureHistory; public: FigureHistory };
}

/** Writes all but what tells of the run itself (run.json, rejects.csv). */
export async function writeEditions(
  folder: string,
  data: Dataset,
  publicData: PublicDataset,
  database: Database,
  { pdf, workbooks }: Writers,
  ownCards: readonly OwnCard[],
  { publication, history }: EditionWords,
  stopwatch: Stopwatch,
): Promise<void> {
  const editions = editionsOf(data, publicData);
  await insertPublic(publicData, database);
  const books = editions.map(({ published }) => workbooks.workbookOf(data.project, published));
  const tables = writeTables(folder, editions, database);
  // Awaited below; until then a failure must not count as unhandled.
  for (const begun of [...books, tables]) begun.catch(() => undefined);
  const documents = beginReports(data, pdf);
  const downloads = reportPaths(documents);
  const council = beginCouncilDocuments(publicData, pdf);
  stopwatch.lap("documents");
  writeFiles(
    join(folder, "internal"),
    buildInternal(data, {
      downloads,
      ownCards,
      publication,
      history: history.internal,
      queries: queriesOfTables(),
    }),
  );
  const councilDocuments = council.map(({ path }) => path);
  writeFiles(
    join(folder, "public"),
    await buildPublicInThreads(publicData, { publication, history: history.public, councilDocuments }),
  );
  stopwatch.lap("pages");
  for (const { path, published, words } of editions)
    writeFiles(join(folder, path, "data"), dataFiles(published, words));
  writeFiles(join(folder, "internal/data"), arrowFiles(data));
  writeFiles(join(folder, "public/data"), new Map([["codebook.csv", toCodebook(publicRows(publicData))]]));
  for (const [i, edition] of editions.entries()) {
    const book = await books[i];
    if (book) writeFiles(join(folder, edition.path, "data"), new Map([["miernik.xlsx", book]]));
  }
  await tables;
  stopwatch.lap("data");
  await writeReports(folder, documents);
  await writeCouncilDocuments(join(folder, "public"), council);
  stopwatch.lap("documents");
}

function editionsOf(data: Dataset, publicData: PublicDataset): Edition[] {
  const { project, version } = data;
  const written = new WeakMap<readonly object[], PublishedRows["rows"]>();
  const internal = (path: string, own: Dataset, unitId?: string): Edition => ({
    path,
    published: internalRows(own, written),
    words: { project, version, ...internalWords },
    unitId,
  });
  return [
    internal("internal", data),
    ...data.units.map(({ unit_id }) =>
      internal(`internal/units/${unit_id}`, datasetOfUnit(data, unit_id), unit_id),
    ),
    {
      path: "public",
      published: publicRows(publicData),
      words: { project, version, ...publicWords },
      unitId: undefined,
    },
  ];
}

/** Before pages keep this thread busy: each table needs it a few times. */
async function insertPublic({ tables }: PublicDataset, database: Database): Promise<void> {
  for (const [name, table] of Object.entries(publicTableNames))
    if (table.startsWith("public__")) await database.insert(table, tables[name as PublicTable] as never[]);
}

/** What the database writes by itself while pages are made. */
async function writeTables(folder: string, editions: readonly Edition[], database: Database): Promise<void> {
  const parquet = new ParquetFiles(editions[0]?.published ?? []);
  for (const { path, published, unitId } of editions) {
    const target = join(folder, path, "data");
    mkdirSync(target, { recursive: true });
    parquet.add(target, published, unitId);
  }
  await parquet.write(database);
  await database.settle();
}
