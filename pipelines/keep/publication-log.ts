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
}

/** The oldest first. */
export async function readLog(database: Pick<Database, "query">): Promise<LogEntry[]> {
  const rows = await database.query(`
    select publication_no, epoch_ms(published_at) as published_ms, input_count, finding_count, run_sha256
    from meta__publication
    order by publication_no`);
  return rows.map((row) => ({
    number: Number(row.publication_no),
    publishedAt: Number(row.published_ms),
    inputCount: Number(row.input_count),
    findingCount: Number(row.finding_count),
    sha256: row.run_sha256 === null ? null : String(row.run_sha256),
  }));
}

/**
 * To be called when the publication stands.
 * @param lastKept the highest number of a kept publication: after the loss of a database numbers go on from there
 */
export async function logPublication(
  { database, files, findings, keyFingerprint }: Analysis,
  { time, sha256, lastKept }: { time: number; sha256: string; lastKept: number },
): Promise<void> {
  const ids = files.map((file) => file.fileId).sort();
  await database.query(
    `insert into meta__publication
     select greatest(coalesce(max(publication_no), 0), ${String(lastKept)}) + 1, make_timestamp(${String(time * 1000)}),
       $version, $inputs, ${String(files.length)}, ${String(findings.length)}, $sha256
     from meta__publication
     returning publication_no`,
    { version, inputs: createHash("sha256").update(ids.join("\n")).digest("hex"), sha256 },
  );
  await database.run(`delete from meta__key; insert into meta__key values ('${keyFingerprint}')`);
}

/** The fingerprint of the key of the last publication; null before the first. */
export async function lastKey(database: Pick<Database, "query">): Promise<string | null> {
  const [row] = await database.query("select fingerprint from meta__key");
  return row ? String(row.fingerprint) : null;
}
