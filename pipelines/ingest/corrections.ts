/** corrections.yml: declared repairs, each with its reason. Raw files are never altered. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parseYaml } from "../config.ts";
import { UsageError } from "../errors.ts";

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
}

/** @throws UsageError when the file cannot be read or an entry lacks its reason. */
export function readCorrections(directory: string): Supersession[] {
  const path = join(directory, CORRECTIONS_FILE);
  if (!existsSync(path)) return [];
  const result = schema.safeParse(parseYaml(readFileSync(path, "utf8"), CORRECTIONS_FILE) ?? {});
  if (!result.success) {
    const where = result.error.issues.map((issue) => `  ${issue.path.map(String).join(".")}`).join("\n");
    throw new UsageError(
      `${CORRECTIONS_FILE}: każdy wpis ma postać „supersede: {file: nowy, over: stary}” i „because: powód”. Popraw:\n${where}`,
    );
  }
  return result.data.corrections.map(({ supersede }, i) => ({ number: i + 1, ...supersede }));
}

/** Does a path of corrections.yml name this file? By its whole path or, if that is enough, by its name. */
export function namesFile(given: string, path: string): boolean {
  const wanted = given.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
  const own = path.normalize("NFC");
  return own === wanted || own.endsWith(`/${wanted}`);
}
