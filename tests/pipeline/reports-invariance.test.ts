/** What reports and assessments give does not depend on how their files are called or in which order they are read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePath } from "../../sources/sample/path.ts";
import { analysisOf, filesOf, projectOf } from "../support/project.ts";

const unit = join(samplePath, "gops-nibywies");
const reports = filesOf(unit).filter((path) => /PS-03|OZPS/.test(path));

/** The reports under the given names, in a project of their own. */
async function answersOf(names: readonly string[]): Promise<unknown[]> {
  const files: Record<string, Uint8Array> = {};
  for (const [i, path] of reports.entries())
    files[`ops/${names[i] ?? path}`] = readFileSync(join(unit, path));
  const { database } = await analysisOf(projectOf(files));
  return [
    await database.rows("out__mpips03"),
    await database.rows("out__ozps"),
    await database.rows("out__profile"),
  ];
}

describe("reports", () => {
  it("give the same values whatever their files are called", async () => {
    expect(reports).toHaveLength(11);
    const asHandedIn = await answersOf(reports);
    expect((asHandedIn[0] as unknown[]).length).toBeGreaterThan(500);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(reports, { minLength: reports.length }), async (order) => {
        const names = reports.map((path) => `${String(order.indexOf(path))} plik.xlsx`);
        expect(await answersOf(names)).toEqual(asHandedIn);
      }),
      { numRuns: 4 },
    );
  });
});
