/**
 * The public edition as files, in one place: a run writes it beside the internal one (editions.ts), the tests of what it
 * may tell write it alone. What is added here is in both.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beginPublic } from "../dashboards/build.ts";
import { beginCouncilDocuments, writeCouncilDocuments } from "../reports/council/documents.ts";
import { publicTableNames, type PublicDataset, type PublicTable } from "./contract/public-dataset.ts";
import type { Database } from "./database.ts";
import { toCodebook } from "./publish/codebook.ts";
import { dataFiles, type ParquetFiles } from "./publish/data-files.ts";
import { publicWords } from "./publish/datapackage.ts";
import { writeFiles } from "./publish/publication.ts";
import { publicRows, type PublishedRows } from "./publish/published-rows.ts";
import type { Writers } from "./writers.ts";

/** In this order, each of all editions before the next: what other threads have begun is awaited last. */
export const phases = ["begin", "data", "pages", "documents", "books"] as const;
export type Phases = Readonly<Record<(typeof phases)[number], () => void | Promise<void>>>;

export type PublicOptions = NonNullable<Parameters<typeof beginPublic>[1]>;

export interface EditionWriters extends Pick<Writers, "pdf" | "workbooks"> {
  /** The database writes these by itself, as soon as every edition has said which. */
  parquet: ParquetFiles;
}

/** @param folder of the edition: OUT/public; its tables must be in the database that writes the Parquet files */
export function publicEdition(
  folder: string,
  data: PublicDataset,
  { pdf, workbooks, parquet }: EditionWriters,
  options: PublicOptions = {},
): Phases {
  const published = publicRows(data);
  const { book, target } = beginData(folder, data.project, published, { workbooks, parquet });
  let documents: ReturnType<typeof beginCouncilDocuments> = [];
  let pages: ReturnType<typeof beginPublic>;
  return {
    begin: () => {
      pages = beginPublic(data, options);
      documents = beginCouncilDocuments(data, pdf);
    },
    data: async () => {
      const words = { project: data.project, version: data.version, ...publicWords };
      writeFiles(target, await dataFiles(published, words));
      writeFiles(target, new Map([["codebook.csv", toCodebook(published)]]));
    },
    pages: async () => {
      writeFiles(folder, await pages(documents.map(({ path }) => path)));
    },
    documents: () => writeCouncilDocuments(folder, documents),
    books: async () => {
      writeFiles(target, new Map([["miernik.xlsx", await book]]));
    },
  };
}

/** What other threads write while pages are made: the workbook of an edition, and its Parquet files. */
export function beginData(
  folder: string,
  project: string,
  published: PublishedRows[],
  { workbooks, parquet }: Omit<EditionWriters, "pdf">,
  unitId?: string,
): { book: Promise<Uint8Array>; target: string } {
  const target = join(folder, "data");
  mkdirSync(target, { recursive: true });
  parquet.add(target, published, unitId);
  const book = workbooks.workbookOf(project, published);
  // Awaited where it is written; until then a failure must not count as unhandled.
  book.catch(() => undefined);
  return { book, target };
}

/** Before pages keep this thread busy: each table needs it a few times. */
export async function insertPublic({ tables }: PublicDataset, database: Database): Promise<void> {
  for (const [name, table] of Object.entries(publicTableNames))
    if (table.startsWith("public__")) await database.insert(table, tables[name as PublicTable] as never[]);
}
