/** Residents from the cells of an OZPS, apart from how its files are read: row 1, one value for each of five years. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../pipelines/contract/rows.ts";
import type { TableName } from "../../../pipelines/contract/tables.ts";
import { runChecks } from "../../../pipelines/checks/run-checks.ts";
import { Database } from "../../../pipelines/database.ts";

type Cell = Pick<Row<"raw_ozps__cell">, "assessment_year" | "value_year" | "kind" | "value"> &
  Partial<Row<"raw_ozps__cell">>;

function sqlOf(path: string): string {
  return readFileSync(new URL(`../../../pipelines/core/${path}.sql`, import.meta.url), "utf8");
}

async function resultOf(
  cells: Cell[],
  { teryt = "9901013", register = [] as [string, number, number][], given = [] as [number, number][] } = {},
): Promise<{ residents: string[]; conflicts: string[] }> {
  const database = await Database.open(":memory:");
  await database.insert("ref_unit", [
    { unit_id: "u", unit_name: "OPS", unit_type: "GOPS", teryt, available_share: 1 },
  ]);
  await database.insert(
    "ref_given_residents",
    given.map(([from_year, residents]) => ({ unit_id: "u", from_year, residents })),
  );
  await database.insert(
    "raw_residents__row",
    register.map(([code, year, residents], i) => ({
      ...{ file_id: "r", sheet_no: 1, row_no: i + 2, col_no: 3, unit_id: null },
      ...{ teryt: code, year, residents },
    })),
  );
  await database.insert(
    "raw_ozps__cell",
    cells.map((cell, i) => ({
      ...{ file_id: "o", sheet_no: 1, row_no: 1, col_no: i + 1, unit_id: "u", teryt: null, row: "1" },
      ...{ concept: "residents", symbol: null, text: null },
      ...cell,
    })),
  );
  for (const view of ["core_unit__area", "core_residents__accepted", "core_residents__area"])
    await database.view(view, sqlOf(`${view}.view`));
  const steps: TableName[] = ["ref_gmina", "core_residents__cell", "ref_residents"];
  for (const step of steps) await database.fill(step, sqlOf(step));
  const rows = await database.rows("ref_residents");
  const findings = await runChecks(database, ["residents_conflict"], (file) => file);
  database.close();
  return {
    residents: rows.map(
      (row) => `${String(row.from_year)}: ${String(row.residents)} ${row.source.split(",")[0] ?? ""}`,
    ),
    conflicts: findings.map(({ params = {}, place }) =>
      [params.year, params.residents, params.other_residents, place?.cell]
        .map((one) => (typeof one === "object" ? "" : one))
        .join(" "),
    ),
  };
}

/** The real row of ozps.md §4, as an assessment of 2014. */
const assessment: Cell[] = [
  { assessment_year: 2014, value_year: 2012, kind: "past", value: 9173 },
  { assessment_year: 2014, value_year: 2013, kind: "past", value: 9159 },
  { assessment_year: 2014, value_year: 2014, kind: "assessed", value: 9187 },
  { assessment_year: 2014, value_year: 2015, kind: "forecast", value: 9187 },
  { assessment_year: 2014, value_year: 2016, kind: "forecast", value: 9187 },
];

describe("residents of an OZPS", () => {
  it("are those of the assessed year and the years before, never a forecast", async () => {
    expect((await resultOf(assessment)).residents).toEqual([
      "2012: 9173 OZPS",
      "2013: 9159 OZPS",
      "2014: 9187 OZPS",
    ]);
  });

  it("of a year are what its own assessment says, else the latest look back", async () => {
    const later: Cell[] = [
      { assessment_year: 2015, value_year: 2013, kind: "past", value: 9160 },
      { assessment_year: 2015, value_year: 2014, kind: "past", value: 9100 },
      { assessment_year: 2015, value_year: 2015, kind: "assessed", value: 9200 },
    ];
    expect((await resultOf([...assessment, ...later])).residents).toEqual([
      "2012: 9173 OZPS",
      "2013: 9160 OZPS",
      "2014: 9187 OZPS",
      "2015: 9200 OZPS",
    ]);
  });

  it("come after miernik.yaml and the register; both numbers are named where they are more than 1 % apart", async () => {
    const { residents, conflicts } = await resultOf(assessment, {
      given: [[2012, 9000]],
      register: [
        ["9901013", 2012, 9150],
        ["9901013", 2013, 9160],
      ],
    });
    expect(residents).toEqual([
      "2012: 9000 miernik.yaml",
      "2013: 9160 rejestr liczby ludności",
      "2014: 9187 OZPS",
    ]);
    // 9150 and 9173 are 1.7 % and 1.9 % above 9000; 9159 is 0.01 % below 9160.
    expect(conflicts.toSorted()).toEqual(["2012 9000 9150 C2", "2012 9000 9173 A1"]);
  });

  it("signs, other rows and other areas are no residents", async () => {
    const past = { assessment_year: 2014, value_year: 2013, kind: "past" } as const;
    const cells: Cell[] = [
      { ...past, value: null, symbol: "." },
      { ...past, value: 0 },
      { ...past, value: 4576, concept: "women" },
      { ...past, value: 5000, teryt: "9901014" },
    ];
    expect((await resultOf(cells)).residents).toEqual([]);
    // A gmina of the powiat is not the powiat.
    const ofPowiat = await resultOf([{ ...past, value: 7, teryt: "9901013" }], { teryt: "9901" });
    expect(ofPowiat.residents).toEqual([]);
    expect((await resultOf([{ ...past, value: 7, teryt: "9901" }], { teryt: "9901" })).residents).toEqual([
      "2013: 7 OZPS",
    ]);
  });
});
