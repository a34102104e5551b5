/** Connections to the file of a project's database, and what stands in their way. */
import { renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { PublishError } from "../errors.ts";

/** More threads only take memory: each keeps its part of every group, and two do millions of rows in seconds. */
export const mostThreads = Math.min(availableParallelism(), 4);

export interface Connected {
  instance: DuckDBInstance;
  connection: DuckDBConnection;
}

/** Connects for writing; a file that cannot be read is put aside. @throws PublishError when another Miernik holds it */
export async function connectForWriting(path: string): Promise<Connected> {
  try {
    return await connect(path);
  } catch (error) {
    if (isHeld(error)) throw heldElsewhere(error);
    // Damaged, or of another DuckDB: it holds nothing that the input files do not hold, but for the log of publications.
    renameSync(path, `${path}.damaged`);
    rmSync(`${path}.wal`, { force: true });
    return connect(path);
  }
}

/** Connects to a file as it stands. @throws PublishError when a Miernik is writing it */
export async function connectForReading(path: string): Promise<Connected> {
  try {
    return await connect(path, { access_mode: "READ_ONLY" });
  } catch (error) {
    throw isHeld(error) ? heldElsewhere(error) : error;
  }
}

/** @param path a file, or ":memory:" */
async function connect(path: string, access: { access_mode?: "READ_ONLY" } = {}): Promise<Connected> {
  // No extension may be fetched and no file read by SQL: names of files come from people.
  const instance = await DuckDBInstance.create(path, {
    ...access,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    default_order: "asc",
    preserve_insertion_order: "true",
    // What is read stands already, and may be great; a run begins with nothing. @see appendColumns
    threads: access.access_mode === undefined ? "1" : String(mostThreads),
  });
  return { instance, connection: await instance.connect() };
}

function isHeld(error: unknown): boolean {
  return /lock|being used|in use|already open|EBUSY|EPERM|EACCES/i.test(String(error));
}

function heldElsewhere(cause: unknown): PublishError {
  return new PublishError(
    {
      pl: "Inny program (może drugi Miernik) ma otwartą bazę tego projektu. Zamknij go i uruchom ponownie.",
      en: "Another program (a second Miernik perhaps) has this project's database open. Close it and run again.",
    },
    { cause },
  );
}
