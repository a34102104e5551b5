import { expect, it, test } from "vitest";
import { dueList } from "../../../dashboards/texts/due.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { visible } from "../figures/visible.ts";
import { emptyTables, sampleDataset } from "./sample.ts";

const usual = (): Dataset["tables"] => sampleDataset({ hasDepth: true }).tables;
const said = (tables: Dataset["tables"]) => {
  const { lastDay, late, next } = dueList(tables);
  return { lastDay, late: late.map(visible), next: next.map(visible) };
};

test("what is late and what comes next follows from the last day of the data, not from the clock", () => {
  expect(said(usual())).toEqual({
    lastDay: "2013-03-31",
    late: [
      "Stanowisko „doradca” zlikwidowano przed końcem okresu trwałości (30~czerwca~2013~r.)",
      "Brakujące karty czasu pracy: marzec~2013~r. (1~karta)",
    ],
    next: [
      "Stanowisko „koordynator usług”: utrzymać do 31~grudnia~2013~r.",
      "Karty czasu pracy za kwiecień~2013~r.",
      "Liczby czynności za II~kwartał~2013~r.",
      "Stan środowisk na 30~czerwca~2013~r.",
    ],
  });
});

test("a month without any card is named once, not card by card", () => {
  const tables = usual();
  for (const row of tables.out__card_completeness) if (row.month === "2013-02") row.filled_days = 0;
  expect(said(tables).late).toContain("Karty czasu pracy – brak wszystkich: luty~2013~r.");
});

it.each([
  ["2013-05-31", ["2013-04-30", "2013-05-31"], "Stan środowisk na 30~czerwca~2013~r."],
  ["2013-12-31", ["2013-06-30", "2013-12-31"], "Stan środowisk na 30~czerwca~2014~r."],
])("families given up to %s are due again after the same time", (_, dates, expected) => {
  const tables = usual();
  const [row] = tables.out__caseload;
  if (!row) throw new Error("the sample has a caseload");
  tables.out__caseload = dates.map((as_of_date) => ({ ...row, as_of_date }));
  expect(said(tables).next).toContain(expected);
});

test("counts are late where the other data go on for a whole period more", () => {
  const tables = usual();
  const [row] = tables.out__caseload;
  if (!row) throw new Error("the sample has a caseload");
  tables.out__caseload.push({ ...row, as_of_date: "2013-06-30" });
  expect(said(tables).late).toContain("Liczby czynności za II~kwartał~2013~r.");
});

test("without data everything is due", () => {
  expect(said(emptyTables())).toEqual({
    lastDay: null,
    late: ["Karty czasu pracy, liczby czynności i stan środowisk: nie wczytano jeszcze żadnych danych"],
    next: [],
  });
});
