/** The shared specimen of the form against what was typed into it (expected.json). */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analysisOf, hasOpenFixture, openFixture, projectOf } from "../../support/project.ts";

describe.skipIf(!hasOpenFixture)("the open fixture's assessment", () => {
  it("is read cell by cell: numbers, signs, words and nothing", async () => {
    const text = readFileSync(join(openFixture, "expected.json"), "utf8");
    const { ozps } = JSON.parse(text) as { ozps: Record<string, (number | string)[]> };
    const folder = projectOf({});
    cpSync(join(openFixture, "inputs", "OZPS_2013.xlsx"), join(folder, "ops", "OZPS_2013.xlsx"), {
      recursive: true,
    });
    const { database, findings } = await analysisOf(folder);
    const read: Record<string, (number | string)[]> = {};
    for (const row of await database.rows("out__ozps")) {
      expect([row.unit_id, row.assessment_year]).toEqual(["ops", 2013]);
      expect(row.kind).toBe(row.value_year > 2013 ? "forecast" : row.value_year < 2013 ? "past" : "assessed");
      const values = (read[row.row] ??= []);
      values[row.value_year - 2011] = row.value ?? row.symbol ?? row.text ?? "";
    }
    expect(read).toEqual(ozps);
    expect(findings.filter(({ rule }) => rule.startsWith("ozps"))).toEqual([]);
  });
});
