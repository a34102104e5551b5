/** Puts a kept publication back in OUT: checked first, then exchanged as every publication is. */
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { PublishError, UsageError } from "../errors.ts";
import { WorkFolder } from "../ingest/work-folder.ts";
import { publish, writeFiles } from "../publish/publication.ts";
import { isOf, keepFormer, keptPublications, prune, type Kept, type Keeping } from "./kept-publications.ts";
import { unpack } from "./kept-zip.ts";
import { withLastDatabase } from "./last-database.ts";
import { readLog } from "./publication-log.ts";
import { differences, reportOf } from "./run-report.ts";

/**
 * The database stays as it is: the next run publishes today's data, and tells changes since the last run.
 * @param number as `list` prints it
 * @throws UsageError for a number that is not kept, PublishError for a damaged copy; OUT then stays as it was
 */
export async function rollback(number: number, directory: string, out: string): Promise<Keeping> {
  const root = resolve(directory);
  const config = readConfig(root);
  const work = new WorkFolder(root);
  const kept = keptPublications(work).find((one) => one.number === number);
  if (!kept) throw notKept(number, keptPublications(work));
  const log = (await withLastDatabase(work, readLog)) ?? [];
  let keeping: Keeping = "nothing";
  await publish(
    resolve(out),
    (folder) => {
      unpackInto(folder, kept);
      return Promise.resolve();
    },
    (folder) => {
      assertWhole(folder, kept);
      keeping = keepFormer(resolve(out), work, log);
    },
  );
  prune(work, Math.max(config.publication.keep, 1), null);
  return keeping;
}

function unpackInto(folder: string, kept: Kept): void {
  try {
    for (const [name, bytes] of unpack(kept.path)) {
      if (name.split("/").includes("..")) throw damaged(kept, name);
      writeFiles(folder, new Map([[name, bytes]]));
    }
  } catch (error) {
    // A system error (full disk) is told apart by its code, which unzipping gives as a number.
    if (typeof (error as NodeJS.ErrnoException).code === "string" || error instanceof PublishError)
      throw error;
    throw damaged(kept, (error as Error).message);
  }
}

function assertWhole(folder: string, kept: Kept): void {
  const report = reportOf(folder);
  if (!report || !isOf(kept, report)) throw damaged(kept, "run.json");
  const [first] = differences(folder, report);
  if (first !== undefined) throw damaged(kept, first);
}

function damaged(kept: Kept, what: string): PublishError {
  return new PublishError({
    pl:
      `Przechowana publikacja nr ${String(kept.number)} jest uszkodzona (${what}). Nie przywrócono jej; ` +
      "folder wyników pozostał bez zmian. Wybierz inny numer: miernik list FOLDER",
    en:
      `The kept publication ${String(kept.number)} is damaged (${what}). It was not put back; the results stay as ` +
      "they were. Choose another number: miernik list DIR",
  });
}

function notKept(number: number, all: readonly Kept[]): UsageError {
  const numbers = all.map((one) => String(one.number)).join(", ");
  return new UsageError({
    pl: `Publikacji nr ${String(number)} nie ma wśród przechowanych. ${numbers === "" ? "Nie przechowano jeszcze żadnej." : `Są: ${numbers}.`}`,
    en: `Publication ${String(number)} is not among those kept. ${numbers === "" ? "None is kept yet." : `There are: ${numbers}.`}`,
  });
}
