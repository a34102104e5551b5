/** What a publication's run.json says of it: enough to know it again and to check it file by file. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hashOf } from "../ingest/receive-file.ts";
import { MARK } from "../lib/own-folders.ts";

export const RUN_REPORT = "run.json";

const reportSchema = z.object({
  generator: z.literal("miernik"),
  started_at: z.string(),
  inputs: z.array(z.unknown()),
  /** The day of its oldest row about work or a closed case; undefined: made by a version that did not say. */
  oldest_day: z.string().nullable().optional(),
  findings: z.record(z.string(), z.number()),
  outputs: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

export type RunReport = z.infer<typeof reportSchema> & {
  /** sha256 of run.json itself: it names the publication. */
  sha256: string;
};

/** @returns null for what is no run.json of Miernik's */
export function readReport(bytes: Uint8Array | null): RunReport | null {
  if (!bytes) return null;
  try {
    const content = reportSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    return { ...content, sha256: hashOf(bytes) };
  } catch {
    return null;
  }
}

/** The report of the publication in a folder; null where there is none. */
export function reportOf(folder: string): RunReport | null {
  const path = join(folder, RUN_REPORT);
  return existsSync(path) ? readReport(readFileSync(path)) : null;
}

/** Paths that differ from what the folder's run.json says: changed, missing, or more than it lists. */
export function differences(folder: string, { outputs }: RunReport): string[] {
  const listed = new Map(outputs.map(({ path, sha256 }) => [path, sha256]));
  const held = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== MARK && path !== RUN_REPORT);
  const missing = [...listed.keys()].filter((path) => !held.includes(path));
  const other = held.filter((path) => listed.get(path) !== hashOf(readFileSync(join(folder, path))));
  return [...missing, ...other].sort();
}
