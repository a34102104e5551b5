import { expect, it } from "vitest";
import type { RowValues } from "../../../pipelines/contract/row-id.ts";
import { explainRow, recordOfRun } from "../../../pipelines/explain/explain.ts";
import { makeViews } from "../../../pipelines/explain/open.ts";
import { Words } from "../../../pipelines/explain/words.ts";
import { checked } from "../../support/mpips03-checked.ts";
import { expectSums } from "../../support/explained.ts";
import { observationsOf, reportOf } from "../../support/mpips03-report.ts";

it("every published cell leads to the cell that gives it; one that repeats it stands beside", async () => {
  const cells = observationsOf(reportOf(4, "2014"), { unitId: "ops", year: 2018, edition: "2014" });
  const reasons = cells.filter(({ section }) => section === "reasons");
  const files = [
    { fileId: "a", cells: reasons },
    { fileId: "b", cells: reasons },
  ];
  const { database } = await checked(files, ["ops"]);
  await makeViews(database);
  const rows = (await database.rows("out__mpips03")) as RowValues[];
  expect(rows).toHaveLength(reasons.length);
  const record = await recordOfRun(database);
  for (const row of rows.slice(0, 6)) {
    const explanation = await explainRow(
      { table: "out__mpips03", row, field: null },
      database,
      new Words("pl"),
      {
        sentences: [],
        present: new Set(),
      },
      record,
    );
    expectSums({ table: "out__mpips03", row, explanation });
    const [group] = explanation.parts[0]?.groups ?? [];
    expect(group?.cells.map(({ file }) => file)).toEqual(["a.csv"]);
    expect(group?.repeated.map(({ file }) => file)).toEqual(["b.csv"]);
    expect(explanation.formulas.join(" ")).toMatch(/na.formularzu: \p{L}/u);
  }
});
