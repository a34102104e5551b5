/** Explanations of the profile lead to cells that add up, and state arithmetic that holds. */
import { beforeAll, describe, expect, it } from "vitest";
import { rowId } from "../../../pipelines/contract/row-id.ts";
import type { Database } from "../../../pipelines/database.ts";
import { explainRow, recordOfRun } from "../../../pipelines/explain/explain.ts";
import { makeViews } from "../../../pipelines/explain/open.ts";
import { Words } from "../../../pipelines/explain/words.ts";
import { explainAll, expectSums, type Explained } from "../../support/explained.ts";
import { equationsIn } from "../../support/formulas.ts";
import { assessed, cell, openProfile, type World } from "../../support/profile.ts";

const poverty = "reason_poverty.families";
const violence = "reason_domestic_violence.families";
const units = ["a", "b", "c", "d"].map((unit_id) => ({ unit_id, teryt: "1206143" }));

const world: World = {
  units,
  mpips03: [
    ...[2012, 2013, 2018, 2022, 2023].flatMap((year, i) => [
      cell("a", year, poverty, 472 - 43 * i, { row: "1" }),
      cell("a", year, violence, 62 - i, { row: "12" }),
      cell("a", year, "help_any.persons_in_families", 1204, { row: "1", dzial: "3", col: 4 }),
      cell("a", year, "reason_poverty.persons_in_families", 870 + i, { row: "1", col: 3 }),
    ]),
    cell("a", 2018, "social_work.families", 200, { row: "6", dzial: "3", col: 2 }),
    cell("a", 2018, "ops_social_workers.fte", 4.5, { row: "27", dzial: "1", col: 2 }),
    cell("a", 2013, "ops_social_workers.fte", 4.5, { row: "27", dzial: "1", col: 2 }),
    cell("a", 2017, poverty, 0, { row: "1" }),
    ...["b", "c", "d"].map((unit, i) => cell(unit, 2013, poverty, 100 * (i + 1))),
  ],
  ozps: [
    assessed("a", 2013, "residents", 9293, { row: "1" }),
    assessed("a", 2013, "unemployed", 391, { row: "10" }),
    assessed("a", 2013, "women_18_59", 2613, { row: "4" }),
    assessed("a", 2013, "men_18_64", 3140, { row: "8" }),
  ],
  residents: [["a", 2018, 9000], ...["b", "c", "d"].map((unit) => [unit, 2013, 9000] as const)],
};

let database: Database;
let all: Explained[];

beforeAll(async () => {
  database = await openProfile(world);
  await received(database, world);
  await makeViews(database, ["explain_mpips03_cell", "explain_ozps_cell"]);
  all = await explainAll(database);
  return () => {
    database.close();
  };
}, 60_000);

/** The cells as a reader leaves them, each report twice: the second file repeats the first, a third was rejected. */
async function received(to: Database, { mpips03 = [], ozps = [] }: World): Promise<void> {
  const files = ["eins", "zwei", "drei"];
  await to.insert(
    "raw_file",
    files.map((file_id) => ({
      file_id,
      file: `${file_id}.xlsx`,
      unit_id: "a",
      file_format: "xlsx",
      byte_count: 1,
    })),
  );
  const places = (file_id: string, i: number) => ({ file_id, sheet_no: 1, row_no: i + 1, col_no: 2 });
  for (const file of files) {
    const off = file === "drei" ? 7 : 0;
    await to.insert(
      "raw_mpips03__cell",
      mpips03.map((one, i) => ({
        ...one,
        ...places(file, i),
        form_section: "reasons",
        value: (one.value ?? 0) + off,
      })),
    );
    await to.insert(
      "raw_ozps__cell",
      ozps.map((one, i) => ({ ...one, ...places(file, 100 + i), value: (one.value ?? 0) + off })),
    );
  }
  await to.run(`insert into raw_rejection by name
    select file_id, sheet_no, row_no, col_no, 'entry_superseded' as rule from raw_mpips03__cell where file_id = 'drei'
    union all
    select file_id, sheet_no, row_no, col_no, 'entry_superseded' from raw_ozps__cell where file_id = 'drei'`);
}

async function explained(concept: string, year: number, language: "pl" | "en" = "pl") {
  const rows = await database.rows("out__profile");
  const row = rows.find((one) => one.unit_id === "a" && one.concept === concept && one.year === year);
  if (!row) throw new Error(`${concept} of ${String(year)} is not there`);
  const unchanged = { sentences: [], present: new Set<string>() };
  const record = await recordOfRun(database);
  return explainRow(
    { table: "out__profile", row, field: null },
    database,
    new Words(language),
    unchanged,
    record,
  );
}

describe("of the profile", () => {
  it("every number has its cell, once, and the sums are the numbers", () => {
    for (const one of all) expectSums(one);
    for (const { table, row, explanation } of all.filter((one) => one.table === "out__profile")) {
      const cells = explanation.parts.flatMap((part) => part.groups.flatMap((group) => group.cells));
      expect([table, cells.map(({ value }) => value)]).toEqual([table, [row.value]]);
      expect(explanation.parts[0]?.groups[0]?.repeated).toHaveLength(1);
      expect(explanation.rejected).toHaveLength(1);
    }
  });

  it("every lead leads to a row that is there", async () => {
    const ids = new Set<string>();
    for (const table of [
      ...(["ref_concept", "ref_series_break", "ref_residents", "ref_norm", "out__profile"] as const),
      ...(["out__profile_rate", "out__profile_comparison", "out__gmina_question"] as const),
    ])
      for (const row of await database.rows(table)) ids.add(rowId(table, row));
    for (const { explanation } of all)
      for (const { id, what } of explanation.see) expect([what, ids.has(id)]).toEqual([what, true]);
  });

  it("the arithmetic stated holds", async () => {
    const equations = all.flatMap(({ explanation }) => explanation.formulas.flatMap(equationsIn));
    expect(equations.length).toBeGreaterThan(40);
    for (const { text, sql, result } of equations) {
      const [computed] = await database.query(`select cast(${sql} as double) as v`);
      const isNear = Math.abs(Number(computed?.v) - result) <= 0.002 + 0.001 * Math.abs(result);
      expect([text, isNear]).toEqual([text, true]);
    }
  });

  it("nothing is undefined in any sentence", () => {
    for (const { explanation } of all) {
      const sentences = [...explanation.formulas, ...explanation.see.map(({ what }) => what)].join("\n");
      expect(/undefined|NaN|\[object|Infinity/.exec(sentences)).toBeNull();
    }
  });

  it.each([
    [poverty, 2013, "na 10\u00a0000 mieszkańców: 429 ÷ 9 293 × 10\u00a0000 = 461,6378"],
    [poverty, 2013, "zmiana od 2012\u00a0r.: 429 ÷ 472 − 1 = −9,11\u00a0%"],
    [poverty, 2013, "zmiana od 2008\u00a0r.: nie ma wartości z\u00a0tego roku"],
    [poverty, 2018, "zmiana od 2017\u00a0r.: nie da się policzyć, bo wtedy było 0"],
    [poverty, 2022, "nie da się policzyć, bo nie znamy liczby mieszkańców tego roku"],
    ["residents", 2013, "nie liczy się, bo to sami mieszkańcy"],
    [violence, 2023, "zmiana od 2022\u00a0r.: nie liczy się, bo szereg jest przerwany"],
    [violence, 2023, "przerwa w\u00a0szeregu: od 22 czerwca 2023"],
  ])("of %s in %i it says: %s", async (concept, year, sentence) => {
    const { formulas } = await explained(concept, year);
    expect(formulas.join("\n").replaceAll("\u00a0", " ")).toContain(sentence.replaceAll("\u00a0", " "));
  });

  it("speaks English, too", async () => {
    const { formulas } = await explained(violence, 2023, "en");
    expect(formulas.join("\n")).toContain("series break: from 22 June 2023 the act says");
  });
});

describe("of rates and comparisons", () => {
  it.each([
    ["2018 residents_per_social_worker", "licznik ÷ mianownik: 9000 ÷ 4,5 = 2000"],
    ["2018 social_workers_of_required", "etaty wymagane: max(min(9000 ÷ 2000; 200 ÷ 50); 3) = 4"],
    ["2013 social_workers_of_required", "etaty wymagane: max(9293 ÷ 2000; 3) = 4,6465"],
    ["2013 families_per_social_worker", "31 grudnia tego roku jeszcze nie obowiązywała"],
    ["2018 social_workers_of_minimum", "spełniona (formularz podaje etaty, nie osoby w pełnym wymiarze)"],
    ["2013 unemployed_share", "mianownik: 3140 + 2613 = 5753"],
  ])("%s: %s", (key, sentence) => {
    const found = all.find(
      ({ table, row }) =>
        table === "out__profile_rate" &&
        row.unit_id === "a" &&
        `${String(row.year)} ${String(row.rate_id)}` === key,
    );
    const text = found?.explanation.formulas
      .join("\n")
      .replaceAll("\u00a0", " ")
      .replace(/(\d) (\d{3})/g, "$1$2");
    expect(text).toContain(sentence);
  });

  it("a comparison names its peers' values and their quartiles", () => {
    const found = all.find(
      ({ table, row }) =>
        table === "out__profile_comparison" &&
        row.unit_id === "a" &&
        row.year === 2013 &&
        row.concept === poverty,
    );
    expect(found?.explanation.formulas.join("\n")).toContain("111,1111 · 222,2222 · 333,3333");
    expect(found?.explanation.see).toHaveLength(4);
  });
});
