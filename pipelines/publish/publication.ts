/**
 * Atomic publication: OUT is always a whole publication, whenever the program is killed.
 *
 *   build OUT.new → check → OUT to OUT.old → OUT.new to OUT → delete OUT.old
 *
 * `recover` runs before every command and undoes what was cut off, so that the former publication is back in OUT.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PublishError } from "../errors.ts";
import { isMarked, isPublication, MARK } from "../lib/own-folders.ts";

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Puts back the former publication if a command was cut off. Touches no folder that Miernik did not make. */
export function recover(out: string): void {
  const [fresh, former] = [`${out}.new`, `${out}.old`];
  if (isMarked(former)) {
    if (existsSync(out)) remove(former);
    else rename(former, out);
  }
  if (isMarked(fresh)) remove(fresh);
  if (isMarked(out)) unmark(out);
}

/**
 * Throws where OUT, OUT.new or OUT.old is something that Miernik did not make: nobody's documents are overwritten.
 * @throws PublishError (exit 3)
 */
export function assertReplaceable(out: string): void {
  const isFile = existsSync(out) && !statSync(out).isDirectory();
  if (isFile || (existsSync(out) && !isPublication(out) && readdirSync(out).length > 0)) {
    throw new PublishError({
      pl: `${out} zawiera coś, co nie jest publikacją Miernika. Wskaż inny folder: --out FOLDER. Niczego nie zmieniono.`,
      en: `${out} holds something that is no publication of Miernik's. Name another folder: --out DIR. Nothing was changed.`,
    });
  }
  assertWritable(dirname(out));
  for (const path of [`${out}.new`, `${out}.old`]) {
    if (existsSync(path)) {
      throw new PublishError({
        pl: `${path} istnieje i nie jest dziełem Miernika. Przenieś to albo wskaż inny folder: --out FOLDER.`,
        en: `${path} exists and is not Miernik's. Move it away or name another folder: --out DIR.`,
      });
    }
  }
}

/** Said before the work of a run, not after it. A folder that is not there yet is made in the nearest one that is. */
function assertWritable(folder: string): void {
  if (!existsSync(folder) && dirname(folder) !== folder) {
    assertWritable(dirname(folder));
    return;
  }
  try {
    accessSync(folder, constants.W_OK);
    if (statSync(folder).isDirectory()) {
      // A system's own folders (/proc) may be written by their owner, and yet nothing can be made in them.
      rmdirSync(mkdtempSync(join(folder, ".miernik-")));
      return;
    }
  } catch {
    // Said below, like a folder that is a file.
  }
  throw new PublishError({
    pl: `W ${folder} nie można zapisać wyników: brak prawa zapisu albo to nie folder. Wskaż inne miejsce: --out FOLDER. Niczego nie zmieniono.`,
    en: `Results cannot be written in ${folder}: no right to write, or no folder. Name another place: --out DIR. Nothing was changed.`,
  });
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
  assertReplaceable(out);
  try {
    mkdirSync(fresh, { recursive: true });
    mark(fresh);
    await write(fresh);
    check(fresh);
    if (existsSync(out)) mark(out);
  } catch (error) {
    recover(out);
    throw error instanceof PublishError ? error : asPublishError(error, out);
  }
  try {
    if (existsSync(out)) rename(out, former);
    rename(fresh, out);
  } finally {
    recover(out);
  }
}

/** Writes files given by their path from the folder, with "/" on every system. */
export function writeFiles(folder: string, files: Files): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, ...path.split("/"));
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
  }
}

function mark(folder: string): void {
  writeFileSync(join(folder, MARK), "");
}

function unmark(folder: string): void {
  rmSync(join(folder, MARK));
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    throw asPublishError(error, from);
  }
}

/** Deletes a marked folder, its mark last: cut off half-way it is still known as ours. */
function remove(folder: string): void {
  const retry = { recursive: true, force: true, maxRetries: 3, retryDelay: 100 };
  try {
    for (const name of readdirSync(folder)) if (name !== MARK) rmSync(join(folder, name), retry);
    rmSync(folder, retry);
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
