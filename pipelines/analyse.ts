/** From a project folder to answers in the database: read, check, compute. The middle of `run` and of `check`. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { compute } from "./compute.ts";
import { readConfig, type Config } from "./config.ts";
import { Database } from "./database.ts";
import type { Effects } from "./effects.ts";
import { UsageError } from "./errors.ts";
import { readCorrections, type Supersession } from "./ingest/corrections.ts";
import { load } from "./ingest/load.ts";
import { Pseudonyms, readKey } from "./ingest/pseudonyms.ts";
import type { ReadFile } from "./ingest/read-files.ts";
import { receive } from "./ingest/receive.ts";
import { cutOff } from "./keep/cut-off.ts";
import { removeExpiredRows } from "./keep/expired.ts";
import { fingerprintOf, keyFindings, keyFindingsOfLast } from "./keep/key-fingerprint.ts";
import { DATABASE_FILE } from "./keep/last-database.ts";
import { WorkFolder } from "./ingest/work-folder.ts";
import type { Finding } from "../sources/findings.ts";
import type { Vocabulary } from "../sources/vocabulary.ts";

export interface Analysis {
  config: Config;
  vocabulary: Vocabulary;
  database: Database;
  findings: Finding[];
  files: ReadFile[];
  /** As declared in corrections.yml. */
  corrections: readonly Supersession[];
  /** A file's path as the user knows it: for the console only. */
  pathOf: (fileId: string) => string;
  /** The pseudonym of a name as someone typed it, whether the data know it or not. */
  pseudonymOf: (name: string) => string;
  /** A text with names beside pseudonyms: for the console of `check` only. */
  reveal: (text: string) => string;
  /** The day of the oldest row about work or a closed case, YYYY-MM-DD (contract/retention.ts); null without any. */
  oldestDay: string | null;
  /** How many rows of earlier runs were removed from the database, as they were past `privacy.keep_years`. */
  expiredRowCount: number;
  /** Tells the key that made the pseudonyms from another one; nobody can tell the key from it. */
  keyFingerprint: string;
  /** A setting of the user's with parts of workers' names masked: for outputs. */
  maskWords: (text: string) => string;
  /** A file's path with workers' names masked: for outputs. */
  maskedPath: (fileId: string) => string;
}

export interface AnalyseOptions {
  /** ":memory:", or undefined for the project's own file. */
  databasePath?: string;
  /** true: only what can be wrong is asked; answers stay empty, but for those that checks ask. */
  isCheckOnly?: boolean;
  /** Called when the folder is known to be a project: one thread reads from here on. */
  onBegin?: () => void;
  /** Called when the database has everything: from here on it works and this thread mostly waits. */
  onRead?: () => void;
}

/**
 * @returns answers in a database where nothing stands yet: who wants them to outlive it commits them
 * @throws UsageError for a folder that is no project
 */
export async function analyse(
  directory: string,
  effects: Effects,
  { databasePath, isCheckOnly = false, onBegin, onRead }: AnalyseOptions = {},
): Promise<Analysis> {
  const root = resolve(directory);
  if (!existsSync(root)) {
    throw new UsageError({ pl: `Nie ma folderu ${directory}.`, en: `There is no folder ${directory}.` });
  }
  const config = readConfig(root);
  const corrections = readCorrections(root);
  const work = new WorkFolder(root);
  const key = readKey(work, effects.environment);
  const pseudonyms = new Pseudonyms(key);
  const cut = databasePath === undefined ? cutOff(config.privacy.keep_years, effects.now()) : null;
  const expiredRowCount = await removeExpiredRows(work.found(DATABASE_FILE), cut);
  onBegin?.();
  // The database makes its tables while files are read.
  const opening = Database.open(databasePath ?? work.file(DATABASE_FILE));
  opening.catch(() => undefined);
  const { buffers, ...received } = await receive(root, config, pseudonyms, effects).catch(
    async (error: unknown) => {
      (await opening).close();
      throw error;
    },
  );
  const database = await opening;
  const keyFingerprint = fingerprintOf(key);
  const analysis = { ...received, config, corrections, database, keyFingerprint, expiredRowCount };
  analysis.findings.push(
    ...(isCheckOnly
      ? await keyFindingsOfLast(work, keyFingerprint)
      : await keyFindings(database, keyFingerprint)),
  );
  await load(analysis, buffers, pseudonyms);
  effects.progress({ pl: "Liczę", en: "Computing" });
  onRead?.();
  await compute(analysis, corrections, isCheckOnly);
  return analysis;
}
