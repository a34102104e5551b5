/**
 * Former publications, one archive each: .miernik/publications/NNN-HASH.zip. NNN is the number in the log of
 * publications, HASH begins the sha256 of its run.json, which holds the sha256 of every other file: so a kept one can be
 * checked even when the database is lost.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { PublishError } from "../errors.ts";
import { hashOf } from "../ingest/receive-file.ts";
import type { WorkFolder } from "../ingest/work-folder.ts";
import type { CutOff } from "./cut-off.ts";
import { isExpired } from "./expired.ts";
import { pack, unpackOne } from "./kept-zip.ts";
import type { LogEntry } from "./publication-log.ts";
import { reportOf, readReport, RUN_REPORT, type RunReport } from "./run-report.ts";

const FOLDER = "publications";
const HASH_DIGITS = 16;
const archiveName = /^(\d+)-([0-9a-f]{16})\.zip$/;

export interface Kept {
  number: number;
  path: string;
  /** The first digits of the sha256 of its run.json. */
  hash: string;
  byteCount: number;
}

/** What became of the publication that is about to be replaced. */
export type Keeping = "kept" | "nothing" | "foreign" | "altered";

/** The oldest first. */
export function keptPublications(work: WorkFolder): Kept[] {
  const folder = work.found(FOLDER);
  if (folder === undefined) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, number, hash] = archiveName.exec(name) ?? [];
      const path = join(folder, name);
      return hash === undefined
        ? []
        : [{ number: Number(number), hash, path, byteCount: statSync(path).size }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Is it the publication of this report? */
export function isOf({ hash }: Pick<Kept, "hash">, { sha256 }: Pick<RunReport, "sha256">): boolean {
  return sha256.startsWith(hash);
}

/**
 * Keeps the publication that stands in OUT. Only what its run.json lists is kept, not what others put beside it; one that
 * was declared to have been given to nobody is not kept, so that nobody can put it back.
 * @param log of the project's publications
 * @returns "foreign" for another project's publication and "altered" for one whose files were changed: those are not kept
 */
export function keepFormer(
  out: string,
  work: WorkFolder,
  log: readonly Pick<LogEntry, "number" | "sha256" | "notGivenOn">[],
): Keeping {
  if (!existsSync(out)) return "nothing";
  const report = reportOf(out);
  if (!report) return "nothing";
  if (keptPublications(work).some((kept) => isOf(kept, report))) return "kept";
  const entry = log.find(({ sha256 }) => sha256 === report.sha256);
  if (!entry) return "foreign";
  if (entry.notGivenOn !== null) return "nothing";
  const folder = work.file(FOLDER);
  mkdirSync(folder, { recursive: true });
  const name = `${String(entry.number).padStart(3, "0")}-${report.sha256.slice(0, HASH_DIGITS)}.zip`;
  try {
    pack(join(folder, name), filesOf(out, report));
  } catch (error) {
    if (error instanceof Altered) return "altered";
    throw error;
  }
  return "kept";
}

/** What its run.json says; null for an archive that cannot be read. */
export function reportOfKept({ path }: Kept): RunReport | null {
  return readReport(unpackOne(path, RUN_REPORT));
}

/**
 * Deletes all but the newest `most`, those that hold what is past the time that it is kept, and what was cut off.
 * @throws PublishError for a file that is in use
 */
export function prune(work: WorkFolder, most: number, cut: CutOff | null): void {
  const kept = keptPublications(work);
  const tooMany = kept.slice(0, Math.max(0, kept.length - most));
  for (const { path } of new Set([...tooMany, ...expiredCopies(work, cut)])) remove(path);
  removeUnfinished(work);
}

/** Those that hold what is past the time that it is kept, or cannot be read. */
export function expiredCopies(work: WorkFolder, cut: CutOff | null): Kept[] {
  return keptPublications(work).filter((one) => isExpired(reportOfKept(one), cut));
}

/** @returns how many were deleted */
export function removeAllKept(work: WorkFolder): number {
  return removeKept(work, () => true);
}

/** @returns how many were deleted */
export function removeKept(work: WorkFolder, isMeant: (kept: Kept) => boolean): number {
  const kept = keptPublications(work).filter(isMeant);
  for (const { path } of kept) remove(path);
  removeUnfinished(work);
  return kept.length;
}

/** What was cut off while it was written. */
function removeUnfinished(work: WorkFolder): void {
  const folder = work.found(FOLDER);
  if (folder === undefined) return;
  for (const name of readdirSync(folder)) if (name.endsWith(".part")) remove(join(folder, name));
}

/** On Windows a file that another program has open cannot be deleted. @throws PublishError that names it */
function remove(path: string): void {
  try {
    rmSync(path, { force: true, maxRetries: 3, retryDelay: 100 });
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new PublishError(
      {
        pl: `Nie udało się usunąć kopii dawnej publikacji: ${path} (${code}). Zamknij program, w którym jest otwarta, i uruchom ponownie.`,
        en: `A copy of a former publication could not be deleted: ${path} (${code}). Close the program that has it open and run again.`,
      },
      { cause: error },
    );
  }
}

class Altered extends Error {}

function* filesOf(out: string, { outputs }: RunReport): Generator<[string, Uint8Array]> {
  for (const { path, sha256 } of outputs) {
    const file = join(out, ...path.split("/"));
    const bytes = existsSync(file) ? readFileSync(file) : null;
    if (!bytes || hashOf(bytes) !== sha256) throw new Altered(path);
    yield [path, bytes];
  }
  yield [RUN_REPORT, readFileSync(join(out, RUN_REPORT))];
}
