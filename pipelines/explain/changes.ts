/** What has changed in the project folder since the run whose database is explained. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readConfig, type Config } from "../config.ts";
import type { TableName } from "../contract/tables.ts";
import { Database } from "../database.ts";
import { insertSupersessions, readCorrections } from "../ingest/corrections.ts";
import { findFiles, type InputFile } from "../ingest/find-files.ts";
import { writeReferences } from "../ingest/references.ts";
import type { Words } from "./words.ts";

export interface Changes {
  /** In sentences; empty when nothing has changed. */
  sentences: string[];
  /** Hashes of the files that lie in the folder now. */
  present: Set<string>;
}

/**
 * Own labels of miernik.yaml leave no trace in the database, so a change of theirs alone is not noticed; nor is that of a
 * team's name in `organisation` (organisationOf).
 */
const settingTables = [
  "ref_unit",
  "ref_activity",
  "ref_activity_task",
  "ref_nominal",
  "ref_norm",
  "ref_given_residents",
  "ref_project_post",
  "ref_price_factor",
] as const satisfies TableName[];

/** @throws UsageError when the folder's settings cannot be read */
export async function changesSince(root: string, database: Database, words: Words): Promise<Changes> {
  const config = readConfig(root);
  const files = findFiles(root, config)
    .filter((file) => !file.isLink)
    .flatMap(hashed);
  const present = new Set(files.map((file) => file.fileId));
  const read = await database.query("select file_id, file from raw_file order by file");
  const known = new Set(read.map((row) => row.file_id));
  const gone = read.filter((row) => !present.has(String(row.file_id))).map((row) => String(row.file));
  const added = [...present].filter((fileId) => !known.has(fileId)).length;
  const sentences: string[] = [];
  if (gone.length > 0)
    sentences.push(
      `${words.say("Zmienione albo usunięte pliki", "Files changed or deleted")}: ${gone.join(", ")}.`,
    );
  if (added > 0)
    sentences.push(
      words.say(
        `Pliki nowe albo o nowej treści: ${String(added)}.`,
        `Files that are new or have new content: ${String(added)}.`,
      ),
    );
  sentences.push(...(await changedSettings(root, config, files, database, words)));
  return { sentences, present };
}

function hashed(file: InputFile): { path: string; fileId: string }[] {
  try {
    return [
      {
        path: file.path,
        fileId: createHash("sha256").update(readFileSync(file.absolutePath)).digest("hex"),
      },
    ];
  } catch {
    // What cannot be read was not read by the run either, or counts as gone.
    return [];
  }
}

/** The settings as they are now, written as the run would write them, beside those that it wrote. */
async function changedSettings(
  root: string,
  config: Config,
  files: readonly { path: string; fileId: string }[],
  database: Database,
  words: Words,
): Promise<string[]> {
  const now = await Database.open(":memory:");
  try {
    await writeReferences(now, config, { first: 2000, last: 2000 }, (team) => team);
    await insertSupersessions(now, readCorrections(root), files);
    const sentences: string[] = [];
    const isOrganised = (await organisationOf(now)) === (await organisationOf(database));
    if (!isOrganised || !(await areSame(settingTables, now, database)))
      sentences.push(words.say("Ustawienia w miernik.yaml są inne.", "The settings in miernik.yaml differ."));
    if (!(await areSame(["ref_supersession"], now, database)))
      sentences.push(
        words.say("Poprawki w corrections.yml są inne.", "The repairs in corrections.yml differ."),
      );
    return sentences;
  } finally {
    now.close();
  }
}

async function areSame(names: readonly TableName[], one: Database, other: Database): Promise<boolean> {
  for (const name of names) {
    if (JSON.stringify(await one.rows(name)) !== JSON.stringify(await other.rows(name))) return false;
  }
  return true;
}

/** Without the names of teams: how outputs call them is known only to a run, which has read all workers' names. */
async function organisationOf(database: Database): Promise<string> {
  return JSON.stringify(
    await database.query("select unit_id, centre_part, persons from ref_organisation order by all"),
  );
}
