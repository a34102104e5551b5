/** A lost or changed key is said: pseudonyms of before and after belong to nobody in common. */
import { createHmac } from "node:crypto";
import type { Database } from "../database.ts";
import { PublishError } from "../errors.ts";
import type { WorkFolder } from "../ingest/work-folder.ts";
import { withLastDatabase } from "./last-database.ts";
import { lastKey } from "./publication-log.ts";
import type { Finding } from "../../sources/findings.ts";

const DIGITS = 16;

/** Tells two keys apart and says nothing of either: an HMAC of a fixed text. */
export function fingerprintOf(key: string): string {
  return createHmac("sha256", key).update("miernik: fingerprint of the key").digest("hex").slice(0, DIGITS);
}

/**
 * The same for who only checks, and has no database open: asks the one that the last run left. Says nothing while another
 * Miernik is writing it.
 */
export async function keyFindingsOfLast(work: WorkFolder, fingerprint: string): Promise<Finding[]> {
  try {
    return (await withLastDatabase(work, (database) => keyFindings(database, fingerprint))) ?? [];
  } catch (error) {
    if (error instanceof PublishError) return [];
    throw error;
  }
}

/** A finding where the key is another one than that of the last publication. */
export async function keyFindings(
  database: Pick<Database, "query">,
  fingerprint: string,
): Promise<Finding[]> {
  const last = await lastKey(database);
  return last === null || last === fingerprint ? [] : [{ rule: "key_changed" }];
}
