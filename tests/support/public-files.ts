/** The public edition of tables that passed disclosure control, as files: what a run writes into OUT/public. */
import {
  publicTableNames,
  type PublicDataset,
  type PublicTable,
} from "../../pipelines/contract/public-dataset.ts";
import { Database } from "../../pipelines/database.ts";
import { phases, publicEdition, type PublicOptions } from "../../pipelines/public-edition.ts";
import { ParquetFiles } from "../../pipelines/publish/data-files.ts";
import type { Writers } from "../../pipelines/writers.ts";

/** Pages with their charts and search, documents of the councils, tables in every format. */
export async function writePublic(
  folder: string,
  data: PublicDataset,
  writers: Pick<Writers, "pdf" | "workbooks">,
  options: PublicOptions = {},
): Promise<void> {
  const database = await Database.open(":memory:");
  try {
    for (const [name, table] of Object.entries(publicTableNames))
      await database.insert(table, data.tables[name as PublicTable] as never[]);
    await database.commit();
    const parquet = new ParquetFiles([]);
    const edition = publicEdition(folder, data, { ...writers, parquet }, options);
    await parquet.write(database);
    for (const phase of phases) await edition[phase]();
  } finally {
    database.close();
  }
}
