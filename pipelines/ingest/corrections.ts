/** corrections.yml: declared repairs, each with its reason. Raw files are never altered. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readYaml } from "../yaml.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { UsageError } from "../errors.ts";
import type { Finding } from "../../sources/findings.ts";
import type { ReadFile } from "./read-files.ts";

export const CORRECTIONS_FILE = "corrections.yml";

const schema = z.strictObject({
  corrections: z
    .array(
      z.strictObject({
        /** Where both files hold the same worker, day and task, `file` counts and `over` does not. */
        supersede: z.strictObject({ file: z.string(), over: z.string() }),
        because: z.string().trim().min(1),
      }),
    )
    .default([]),
});

export interface Supersession {
  /** Place in corrections.yml, from 1. */
  number: number;
  /** Paths as in the project folder. */
  file: string;
  over: string;
  because: string;
}

/** @throws UsageError when the file cannot be read or an entry lacks its reason. */
export function readCorrections(directory: string): Supersession[] {
  const path = join(directory, CORRECTIONS_FILE);
  if (!existsSync(path)) return [];
  const { value, placeOf } = readYaml(path, CORRECTIONS_FILE);
  const result = schema.safeParse(value ?? {});
  if (!result.success) {
    const places = result.error.issues.map((issue) => placeOf(issue.path));
    const where = (language: "pl" | "en"): string => places.map((one) => `  ${one[language]}`).join("\n");
    throw new UsageError({
      pl: `${CORRECTIONS_FILE}: każdy wpis ma postać „supersede: {file: nowy, over: stary}” i „because: powód”. Popraw:\n${where("pl")}`,
      en: `${CORRECTIONS_FILE}: each entry reads “supersede: {file: new, over: old}” and “because: reason”. Mend:\n${where("en")}`,
    });
  }
  return result.data.corrections.map(({ supersede, because }, i) => ({
    number: i + 1,
    ...supersede,
    because,
  }));
}

/** Does a path of corrections.yml name this file? By its whole path or, if that is enough, by its name. */
function namesFile(given: string, path: string): boolean {
  const wanted = given.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
  const own = path.normalize("NFC");
  return own === wanted || own.endsWith(`/${wanted}`);
}

/** Writes which file counts over which. */
export async function insertSupersessions(
  database: Database,
  supersessions: readonly Supersession[],
  files: readonly Pick<ReadFile, "fileId" | "path">[],
): Promise<void> {
  const pairs = supersessions.flatMap((one) => pairsOf(one, files));
  const distinct = new Map(pairs.map((pair) => [`${pair.file_id} ${pair.over_file_id}`, pair]));
  await database.insert("ref_supersession", [...distinct.values()]);
}

/** The guard of a declared repair: once the source is mended it changes nothing, and should go. */
export function unusedCorrections(
  supersessions: readonly Supersession[],
  files: readonly ReadFile[],
  findings: readonly Finding[],
): Finding[] {
  const superseded = new Set(
    findings.filter((finding) => finding.rule === "entry_superseded").map((finding) => finding.place?.fileId),
  );
  return supersessions
    .filter((one) => !pairsOf(one, files).some((pair) => superseded.has(pair.over_file_id)))
    .map(({ number }) => ({ rule: "correction_unused", params: { number } }));
}

/** Each correction's reason with the unit whose file it supersedes; of one that names no file read, none. */
export function correctedUnits(
  supersessions: readonly Supersession[],
  files: readonly ReadFile[],
): { unitId: string | null; because: string }[] {
  return supersessions.flatMap((one) => {
    const over = new Set(pairsOf(one, files).map(({ over_file_id }) => over_file_id));
    const units = new Set(files.filter(({ fileId }) => over.has(fileId)).map(({ unitId }) => unitId));
    return [...units].map((unitId) => ({ unitId, because: one.because }));
  });
}

function pairsOf(
  { file, over }: Supersession,
  files: readonly Pick<ReadFile, "fileId" | "path">[],
): Row<"ref_supersession">[] {
  const superseding = files.filter((one) => namesFile(file, one.path));
  const superseded = files.filter((one) => namesFile(over, one.path));
  return superseding.flatMap((one) =>
    superseded
      .filter((other) => other !== one)
      .map((other) => ({ file_id: one.fileId, over_file_id: other.fileId })),
  );
}
