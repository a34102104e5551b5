/** The log of publications (meta__publication), and by what key their pseudonyms were made (meta__key). */
import { createHash } from "node:crypto";
import type { Analysis } from "../analyse.ts";
import type { Database } from "../database.ts";
import { version } from "../version.ts";

export interface LogEntry {
  number: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
  inputCount: number;
  findingCount: number;
  /** sha256 of its run.json; null for one of a version that did not keep publications. */
  sha256: string | null;
  /** The day (YYYY-MM-DD, UTC) on which it was declared to have been given to nobody; null: it was not. */
  notGivenOn: string | null;
}

/** YYYY-MM-DD (UTC). @param time milliseconds since 1970 */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The oldest first. */
export async function readLog(database: Pick<Database, "query">): Promise<LogEntry[]> {
  const rows = await database.query(`
    select publication_no, epoch_ms(published_at) as published_ms, input_count, finding_count, run_sha256,
      not_given_on
    from meta__publication
    order by publication_no`);
  return rows.map((row) => ({
    number: Number(row.publication_no),
    publishedAt: Number(row.published_ms),
    inputCount: Number(row.input_count),
    findingCount: Number(row.finding_count),
    sha256: row.run_sha256 === null ? null : String(row.run_sha256),
    notGivenOn: row.not_given_on === null ? null : String(row.not_given_on),
  }));
}

/**
 * The number of the next publication.
 * @param lastKept the highest number of a kept publication: after the loss of a database numbers go on from there
 */
export function nextNumber(log: readonly LogEntry[], lastKept: number): number {
  return Math.max(lastKept, ...log.map(({ number }) => number)) + 1;
}

/** To be called when the publication stands. */
export async function logPublication(
  { database, files, findings, keyFingerprint }: Analysis,
  { number, time, sha256 }: { number: number; time: number; sha256: string },
): Promise<void> {
  const ids = files.map((file) => file.fileId).sort();
  await database.query(
    `insert into meta__publication
     values (${String(number)}, make_timestamp(${String(time * 1000)}), $version, $inputs,
       ${String(files.length)}, ${String(findings.length)}, $sha256, null)`,
    { version, inputs: createHash("sha256").update(ids.join("\n")).digest("hex"), sha256 },
  );
  await database.run(`delete from meta__key; insert into meta__key values ('${keyFingerprint}')`);
}

/** Writes that these were given to nobody. */
export async function logNotGiven(
  database: Pick<Database, "query">,
  numbers: readonly number[],
  day: string,
): Promise<void> {
  for (const number of numbers)
    await database.query("update meta__publication set not_given_on = $day where publication_no = $number", {
      day,
      number,
    });
}

/** The fingerprint of the key of the last publication; null before the first. */
export async function lastKey(database: Pick<Database, "query">): Promise<string | null> {
  const [row] = await database.query("select fingerprint from meta__key");
  return row ? String(row.fingerprint) : null;
}
