/** Both editions of a publication as files: pages, documents, data. Loaded while the database computes. */
import { join } from "node:path";
import { buildInternal } from "../dashboards/build.ts";
import { beginReports, reportPaths, writeReports } from "../reports/write.ts";
import { datasetOfUnit, type Dataset } from "./contract/dataset.ts";
import type { FigureHistory } from "./contract/figure-history.ts";
import type { Publication } from "./contract/publication.ts";
import type { PublicDataset } from "./contract/public-dataset.ts";
import type { Database } from "./database.ts";
import type { OwnCard } from "./own-cards.ts";
import {
  beginData,
  insertPublic,
  phases,
  publicEdition,
  type EditionWriters,
  type Phases,
} from "./public-edition.ts";
import { arrowFiles, dataFiles, ParquetFiles } from "./publish/data-files.ts";
import { internalWords } from "./publish/datapackage.ts";
import { writeFiles } from "./publish/publication.ts";
import { queriesOfTables } from "./publish/queries.ts";
import { internalRows, type PublishedRows } from "./publish/published-rows.ts";
import type { Stopwatch } from "./publish/stopwatch.ts";
import type { Writers } from "./writers.ts";

/** What the pages say of the edition beside its tables. */
export interface EditionWords {
  publication: Publication;
  history: { internal: FigureHistory; public: FigureHistory };
}

const laps = {
  begin: "documents",
  data: "data",
  pages: "pages",
  documents: "documents",
  books: "data",
} as const;

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
  const internal = internalRowsOf(data);
  const parquet = new ParquetFiles(internal[0]?.published ?? []);
  await insertPublic(publicData, database);
  const writers = { pdf, workbooks, parquet };
  const editions = [
    internalEdition(folder, data, internal, writers, {
      ownCards,
      publication,
      history: history.internal,
    }),
    publicEdition(join(folder, "public"), publicData, writers, { publication, history: history.public }),
  ];
  const tables = parquet.write(database, await database.heldTables());
  // Awaited below; until then a failure must not count as unhandled.
  const settled = tables.catch(() => undefined);
  try {
    for (const phase of phases) {
      for (const edition of editions) await edition[phase]();
      if (phase === "books") await tables;
      stopwatch.lap(laps[phase]);
    }
  } finally {
    // Whatever went wrong, nobody may close the database before it is done.
    await settled;
  }
}

/** Tables of the whole, and of each unit. */
interface InternalRows {
  path: string;
  published: PublishedRows[];
  unitId: string | undefined;
}

function internalRowsOf(data: Dataset): InternalRows[] {
  const written = new WeakMap<readonly object[], PublishedRows["rows"]>();
  return [
    { path: "internal", published: internalRows(data, written), unitId: undefined },
    ...data.units.map(({ unit_id }) => ({
      path: `internal/units/${unit_id}`,
      published: internalRows(datasetOfUnit(data, unit_id), written),
      unitId: unit_id,
    })),
  ];
}

function internalEdition(
  folder: string,
  data: Dataset,
  parts: readonly InternalRows[],
  { pdf, ...writers }: EditionWriters,
  options: Pick<NonNullable<Parameters<typeof buildInternal>[1]>, "ownCards" | "publication" | "history">,
): Phases {
  const { project, version } = data;
  const begun = parts.map(({ path, published, unitId }) => ({
    published,
    ...beginData(join(folder, path), project, published, writers, unitId),
  }));
  let documents: ReturnType<typeof beginReports> = [];
  return {
    begin: () => {
      documents = beginReports(data, pdf);
    },
    data: async () => {
      for (const { target, published } of begun)
        writeFiles(target, await dataFiles(published, { project, version, ...internalWords }));
      writeFiles(join(folder, "internal/data"), arrowFiles(data));
    },
    pages: () => {
      const downloads = reportPaths(documents);
      writeFiles(
        join(folder, "internal"),
        buildInternal(data, { ...options, downloads, queries: queriesOfTables() }),
      );
    },
    documents: () => writeReports(folder, documents),
    books: async () => {
      for (const { target, book } of begun) writeFiles(target, new Map([["miernik.xlsx", await book]]));
    },
  };
}
