/** `miernik explain` on assessments of resources: every row leads to the cells that hold its number. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../pipelines/analyse.ts";
import { rowId } from "../../pipelines/contract/row-id.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { explainAll, expectSums } from "../support/explained.ts";
import { cellsOf, computed, explained } from "../support/explain-command.ts";
import { ozpsCsv, realTable } from "../support/ozps.ts";
import { effects, projectOf } from "../support/project.ts";

/** The real table a year later: what was forecast for 2014 came otherwise, 2013 was revised in row 10. */
const later = realTable.map((row, i) => [
  row[1] ?? 0,
  i === 9 ? 380 : (row[2] ?? 0),
  (row[3] ?? 0) + 10 * (i + 1),
  0,
  0,
]);
const files = {
  "ops/2013.csv": ozpsCsv(2013, realTable),
  "ops/2014.csv": ozpsCsv(2014, later),
  // The assessment of 2013 once more, with one cell filled in otherwise and one left empty.
  "ops/odpis.csv": ozpsCsv(
    2013,
    realTable.map((row, i) => (i === 10 ? [".", row[1] ?? 0, null, row[3] ?? 0, row[4] ?? 0] : row)),
  ),
};

describe("explain", () => {
  it("leads from every cell and every forecast to what was typed, whatever is repeated or rejected", async () => {
    const project = projectOf(files);
    const { database: written } = await analyse(project, effects);
    await written.commit();
    written.close();
    const database = await openLastRun(project);
    const tables = ["out__ozps", "out__ozps_forecast"] as const;
    const all = await explainAll(database, () => true, tables);
    database.close();
    expect(new Set(all.map(({ table }) => table))).toEqual(new Set(tables));
    for (const one of all) expectSums(one);
    const rejected = all.flatMap(({ explanation }) => explanation.rejected.map(({ rule }) => rule));
    // The two of them explain nothing any more: the row of the year is gone.
    expect(rejected).toEqual([]);
    expect(
      all.some(({ explanation }) => explanation.parts[0]?.groups.some((one) => one.repeated.length > 0)),
    ).toBe(true);
  });

  it("says how a forecast turned out, with both cells and the arithmetic", async () => {
    const project = await computed({
      "ops/2013.csv": files["ops/2013.csv"],
      "ops/2014.csv": files["ops/2014.csv"],
    });
    const key = { unit_id: "ops", concept: "unemployed", value_year: 2014, assessment_year: 2013 };
    const one = await explained(project, rowId("out__ozps_forecast", key));
    // 378 foreseen (copied from 2013); 378 + 100 came.
    expect(cellsOf(one, 0)).toEqual(["ops/2013.csv - F16 = 378"]);
    expect(cellsOf(one, 1)).toEqual(["ops/2014.csv - E16 = 478"]);
    expect(one.formulas.join("\n").replaceAll("\u00a0", " ")).toContain("378 − 478 = −100");
    expect(one.see).toHaveLength(3);
  });
});
