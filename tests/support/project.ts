/** Small project folders in a temporary place, and the answers of the pipeline as plain rows. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";
import { analyse, type Analysis } from "../../pipelines/analyse.ts";
import type { Effects } from "../../pipelines/effects.ts";

export const effects: Effects = {
  now: () => Date.UTC(2026, 0, 15),
  environment: { MIERNIK_KEY: "klucz-do-testow-0123456789abcdef" },
  progress: () => undefined,
};

/** The shared fixture, if it lies beside the project. */
export const openFixture = fileURLToPath(new URL("../../../shared/fixtures/open", import.meta.url));
export const hasOpenFixture = existsSync(openFixture);

/** A new empty folder, deleted when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "miernik-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A new empty folder for all tests of a file; to be asked for outside of tests and hooks. */
export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "miernik-test-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A copy of a project that may be changed; shared material is read-only. */
export function copyOf(project: string): string {
  const folder = temporaryFolder();
  for (const name of readdirSync(project)) {
    if (name !== ".miernik" && name !== "expected.json")
      cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** A project of one unit ("ops") from files given by path. */
export function projectOf(
  files: Record<string, string | Uint8Array>,
  settings = "",
  folder = temporaryFolder(),
): string {
  const config = `project: Próba\nunits:\n  - id: ops\n    name: OPS\n    type: GOPS\n${settings}`;
  for (const [path, content] of Object.entries({ "miernik.yaml": config, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads and computes in memory; the database is closed when the test has finished. */
export async function analysisOf(folder: string): Promise<Analysis> {
  const analysis = await analyse(folder, effects, { databasePath: ":memory:" });
  onTestFinished(() => {
    analysis.database.close();
  });
  return analysis;
}

/** All files below a folder, by path with "/", sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export const countsHeader = "okres od;okres do;zespół;pracownik;stanowisko;etat;czynność;liczba\n";
export const cardsHeader = "Pracownik;Zespół;Stanowisko;Data;Zadanie;Godziny\n";
