/**
 * Writes the inputs of tests/cases that no text editor can show: `npx tsx tests/support/make-cases.ts`.
 * The same bytes on every run. Cases in plain text are not made here; they lie in their folders.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileCases } from "./file-cases.ts";
import { formCases } from "./form-cases.ts";

const cases = join(import.meta.dirname, "..", "cases");

for (const [path, bytes] of Object.entries({ ...formCases, ...fileCases })) {
  const target = join(cases, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
