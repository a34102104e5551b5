/** Publications one after another: kept, listed, put back as they were, and never by halves. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { WorkFolder } from "../../pipelines/ingest/work-folder.ts";
import { keptPublications } from "../../pipelines/keep/kept-publications.ts";
import { run } from "../../pipelines/run.ts";
import { miernik as said, type Said } from "../support/command.ts";
import { countsHeader, effects, filesOf, folderOfFile, projectOf } from "../support/project.ts";

const counts = (number: number) =>
  `${countsHeader}2025-01-01;2025-03-31;;Wzorcowa Halina;pracownik socjalny;1;` +
  `działania podejmowane w ramach pracy socjalnej;${String(number)}\n`;

function contentOf(out: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(out).map((path) => [path, readFileSync(join(out, path)).toString("base64")]),
  );
}

const miernik = (...args: string[]): Promise<Said> => said(args);

const folder = folderOfFile();
const [project, out] = [join(folder, "projekt"), join(folder, "out")];
/** What stood in OUT after each of three runs. */
const stood: Record<string, string>[] = [];

beforeAll(async () => {
  projectOf({ "liczby.csv": counts(90) }, "publication: { keep: 2 }\n", project);
  for (const [i, number] of [90, 120, 150].entries()) {
    writeFileSync(join(project, "liczby.csv"), counts(number));
    const { findings } = await run(project, out, { ...effects, now: () => Date.UTC(2026, i, 15) });
    // The key is the same each time.
    expect(findings.map(({ rule }) => rule)).not.toContain("key_changed");
    stood.push(contentOf(out));
  }
}, 240_000);

it("list tells number, day, files and findings of each, and which can be put back", async () => {
  const { code, out: text } = await miernik("list", project, "--out", out);
  expect(code).toBe(0);
  const [newest, second, first] = text.trim().split("\n");
  expect(newest).toMatch(
    /^nr 3 +15 marca 2026 r\. +plików: 1 +uwag: \d+ +jest w folderze wyników; kopii nie ma$/,
  );
  expect(second).toMatch(/^nr 2 +15 lutego 2026 r\. .* kopia \d+,\d MB, można do niej wrócić$/);
  expect(first).toMatch(/^nr 1 +15 stycznia 2026 r\. /);
});

it("a damaged copy is refused, and OUT stays as it was", async () => {
  const kept = keptPublications(new WorkFolder(project)).find((one) => one.number === 1);
  const path = kept?.path ?? "";
  const whole = readFileSync(path);
  const before = contentOf(out);
  for (const broken of [whole.subarray(0, whole.length / 2), flipped(whole, whole.length / 2)]) {
    writeFileSync(path, broken);
    const { code, err } = await miernik("rollback", "1", project, "--out", out);
    expect([code, err]).toEqual([3, expect.stringContaining("nr 1 jest uszkodzona")]);
    expect(contentOf(out)).toEqual(before);
  }
  writeFileSync(path, whole);
});

it("rollback gives the bytes of then, and the one that stood there can be put back too", async () => {
  expect((await miernik("rollback", "1", project, "--out", out)).code).toBe(0);
  expect(contentOf(out)).toEqual(stood[0]);
  expect(keptPublications(new WorkFolder(project)).map((one) => one.number)).toEqual([2, 3]);
  expect((await miernik("rollback", "3", project, "--out", out)).code).toBe(0);
  expect(contentOf(out)).toEqual(stood[2]);
});

it("a number that is not kept is refused with those that are", async () => {
  const { code, err } = await miernik("rollback", "7", project, "--out", out);
  expect([code, err]).toEqual([2, expect.stringMatching(/nr 7 nie ma.*Są: 2, 3/)]);
});

/** The bytes with one of them changed. */
function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  const place = Math.floor(at);
  other[place] = (other[place] ?? 0) ^ 0xff;
  return other;
}
