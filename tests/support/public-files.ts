/** The public edition of tables that passed disclosure control, as files: what a run writes into OUT/public. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildPublic } from "../../dashboards/build.ts";
import {
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../../pipelines/contract/public-dataset.ts";
import { Database } from "../../pipelines/database.ts";
import { toCodebook } from "../../pipelines/publish/codebook.ts";
import { dataFiles, ParquetFiles } from "../../pipelines/publish/data-files.ts";
import { publicWords } from "../../pipelines/publish/datapackage.ts";
import { writeFiles } from "../../pipelines/publish/publication.ts";
import { publicRows } from "../../pipelines/publish/published-rows.ts";
import type { Writers } from "../../pipelines/writers.ts";
import { beginCouncilDocuments, writeCouncilDocuments } from "../../reports/council/documents.ts";

type Options = NonNullable<Parameters<typeof buildPublic>[1]>;

/** Pages with their charts and search, documents of the councils, tables in every format. */
export async function writePublic(
  folder: string,
  data: PublicDataset,
  { pdf, workbooks }: Pick<Writers, "pdf" | "workbooks">,
  options: Options = {},
): Promise<void> {
  const published = publicRows(data);
  const documents = beginCouncilDocuments(data, pdf);
  const councilDocuments = documents.map(({ path }) => path);
  writeFiles(folder, buildPublic(data, { ...options, councilDocuments }));
  const dataFolder = join(folder, "data");
  writeFiles(
    dataFolder,
    dataFiles(published, { project: data.project, version: data.version, ...publicWords }),
  );
  writeFiles(
    dataFolder,
    new Map<string, string | Uint8Array>([
      ["codebook.csv", toCodebook(published)],
      ["miernik.xlsx", await workbooks.workbookOf(data.project, published)],
    ]),
  );
  await writeParquet(dataFolder, data);
  await writeCouncilDocuments(folder, documents);
}

async function writeParquet(folder: string, data: PublicDataset): Promise<void> {
  const database = await Database.open(":memory:");
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, table] of Object.entries(publicTableNames))
      await database.insert(table, data.tables[name as PublicTable] as never[]);
    await database.commit();
    const parquet = new ParquetFiles(publicRows(data));
    parquet.add(folder, publicRows(data));
    await parquet.write(database);
  } finally {
    database.close();
  }
}
