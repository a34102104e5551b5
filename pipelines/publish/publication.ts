/**
 * Atomic publication: OUT is always a whole publication, whenever the program is killed.
 *
 *   build OUT.new → check → OUT to OUT.old → OUT.new to OUT → delete OUT.old
 *
 * `recover` runs before every command and undoes what was cut off, so that the former publication is back in OUT.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PublishError } from "../errors.ts";
import { isPublication } from "../ingest/find-files.ts";

/** Stands in OUT.new from its first moment, so that a later command knows the folder as its own. */
const MARK = ".miernik-building";

/** All that stands in a publication's folder. */
const contents = new Set(["public", "internal", "run.json", "rejects.csv"]);

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Puts back the former publication if a command was cut off. Touches no folder that Miernik did not make. */
export function recover(out: string): void {
  const [fresh, former] = [`${out}.new`, `${out}.old`];
  if (existsSync(former) && isOwn(former)) {
    if (existsSync(out)) remove(former);
    else if (isPublication(former)) rename(former, out);
  }
  if (existsSync(fresh) && isOwn(fresh)) remove(fresh);
}

/**
 * @param write fills the folder it is given
 * @param check throws if what was written must not be published
 * @throws PublishError (exit 3) with the former publication in place
 */
export async function publish(
  out: string,
  write: (folder: string) => Promise<void>,
  check: (folder: string) => void,
): Promise<void> {
  const [fresh, former] = [`${out}.new`, `${out}.old`];
  refuseForeign(out);
  for (const folder of [fresh, former]) {
    if (existsSync(folder))
      throw new PublishError({
        pl: `Folder ${folder} istnieje i nie jest dziełem Miernika. Przenieś go.`,
        en: `The folder ${folder} exists and is not Miernik's. Move it away.`,
      });
  }
  try {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, MARK), "");
    await write(fresh);
    check(fresh);
    rmSync(join(fresh, MARK));
  } catch (error) {
    if (existsSync(fresh)) remove(fresh);
    throw error instanceof PublishError ? error : asPublishError(error, out);
  }
  if (existsSync(out)) rename(out, former);
  try {
    rename(fresh, out);
  } catch (error) {
    if (existsSync(former)) rename(former, out);
    throw error;
  }
  if (existsSync(former)) remove(former);
}

/** Writes files given by their path from the folder, with "/" on every system. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of files) {
    const target = join(folder, ...path.split("/"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** An existing OUT is replaced only if Miernik made it or it is empty: nobody's documents are overwritten. */
function refuseForeign(out: string): void {
  if (!existsSync(out) || isPublication(out)) return;
  if (readdirSync(out).length === 0) {
    remove(out);
    return;
  }
  throw new PublishError({
    pl: `Folder ${out} zawiera pliki, które nie są publikacją Miernika. Wskaż inny: --out FOLDER. Niczego nie zmieniono.`,
    en: `The folder ${out} holds files that are no publication of Miernik's. Name another: --out DIR. Nothing was changed.`,
  });
}

/** Nothing but what Miernik writes: also true of a folder whose deletion was cut off half-way. */
function isOwn(folder: string): boolean {
  return readdirSync(folder).every((name) => name === MARK || contents.has(name));
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    throw asPublishError(error, from);
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch (error) {
    throw asPublishError(error, folder);
  }
}

/** On Windows a file held open by another program cannot be moved or deleted: the system names it. */
function asPublishError(error: unknown, folder: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new PublishError(
    {
      pl:
        `Nie udało się zapisać publikacji: ${path ?? folder} (${code}). ` +
        "Zamknij programy, w których otwarte są pliki z tego folderu, sprawdź miejsce na dysku i uruchom ponownie. " +
        "Poprzednia publikacja pozostała.",
      en:
        `The publication could not be written: ${path ?? folder} (${code}). ` +
        "Close programs that have files of this folder open, check the free space and run again. " +
        "The former publication stayed.",
    },
    { cause: error },
  );
}
