import { describe, expect, test } from "vitest";
import { sheetTable, type SheetInput } from "../../../pipelines/figures/sheet-table.ts";
import {
  firstQuarter,
  sampleDataset,
  usualTeams,
  workloadRows,
  type TeamSpec,
} from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

const [, , , benefits] = usualTeams as [TeamSpec, TeamSpec, TeamSpec, TeamSpec];

const input: SheetInput = {
  role: "benefits_worker",
  period: firstQuarter,
  timeBasis: "standard",
  scopes: "teams",
  mostRows: 60,
  pseudonyms: new Map(),
  times: [],
};

function sheetOf(teams: readonly TeamSpec[], changes: Partial<SheetInput> = {}, measured?: number) {
  const { workload, activities } = workloadRows("mops-a", teams, firstQuarter, measured);
  return sheetTable({ ...input, ...changes }, workload, activities);
}

test("the sheet has the handbook's columns and the sum recomputed from totals", () => {
  // 2.75 posts: 74·3 = 222, 138·1.5 = 207, 82·1 = 82, 115·0.5 = 57.5; ÷ 2.75: 80.7, 75.3, 29.8, 20.9; 206.7;
  // ÷ 504 = 41.0 %, ÷ 428.4 = 48.3 %.
  const sheet = sheetOf(usualTeams);
  expect(sheet?.rows.map(({ cells }) => cells.map(visible))).toEqual([
    [
      "Zespół świadczeń",
      "2,75",
      "74",
      "80,7",
      "138",
      "75,3",
      "82",
      "29,8",
      "115",
      "20,9",
      "206,7",
      "41,0~%",
      "48,3~%",
    ],
    [
      "Cała jednostka",
      "2,75",
      "74",
      "80,7",
      "138",
      "75,3",
      "82",
      "29,8",
      "115",
      "20,9",
      "206,7",
      "41,0~%",
      "48,3~%",
    ],
  ]);
  expect(visible(sheet?.caption ?? "")).toContain("wymiar 504~h, dostępne 428,4~h na etat");
  expect(sheet?.columns[2]?.group).toBe("wywiady część I (3,00\u00a0h)");
});

test("the sum of unequal teams is not the mean of their loads", () => {
  // 4.5 posts, 1925 h: 427.8 h, 84.9 % and 99.9 %; the mean of 94.9, 112.0 and 82.9 would be 96.6 %.
  const total = sheetOf(usualTeams, { role: "social_worker" })?.rows.find((row) => row.isTotal);
  expect(total?.cells.slice(-3).map(visible)).toEqual(["427,8", "84,9~%", "99,9~%"]);
});

test("teams stand in the order of their names, numbers counted as numbers", () => {
  const named = (name: string): TeamSpec => ({ ...benefits, name });
  const sheet = sheetOf([named("Zespół 10"), named("Zespół 2"), named("Łąka"), named("Lipa")]);
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual([
    "Lipa",
    "Łąka",
    "Zespół 2",
    "Zespół 10",
    "Cała jednostka",
  ]);
});

test("without posts there is no ratio, and the sheet says why", () => {
  const sheet = sheetOf([{ ...benefits, fte: null }]);
  expect(sheet?.rows[0]?.cells).toEqual([
    "Zespół świadczeń",
    "brak",
    "74",
    "–",
    "138",
    "–",
    "82",
    "–",
    "115",
    "–",
    "–",
    "–",
    "–",
  ]);
  expect(sheet?.notes.join(" ")).toContain("nie podano etatów albo wynoszą 0");
});

test("a load a hair over the limit does not read 100,0 %", () => {
  // 857 actions: 428.5 h of 428.4
  const over: TeamSpec = { name: "A", role: "social_worker", fte: 1, counts: [0, 0, 0, 857], workers: 1 };
  expect(visible(sheetOf([over], { role: "social_worker" })?.rows[0]?.cells.at(-1) ?? "")).toBe("100,02~%");
});

test("a cut list says how many rows there are", () => {
  const sheet = sheetOf(usualTeams, { role: "social_worker", mostRows: 2 });
  expect(sheet?.rows).toHaveLength(2);
  expect(sheet?.notes[0]).toBe("Pokazano 2 z 4 wierszy; wszystkie są w pliku out__workload.csv.");
});

test("no rows, no sheet", () => {
  expect(sheetOf([])).toBeNull();
});

describe("at measured times", () => {
  const { out__activity_time } = sampleDataset().tables;
  const heading = (changes: Partial<SheetInput>) =>
    sheetOf(usualTeams, { role: "social_worker", timeBasis: "mixed", ...changes }, 0.46)
      ?.columns.map(({ group }) => group)
      .find((group) => group?.startsWith("działania"));

  test("a measured time stands with its origin, interval and n", () => {
    expect(visible(heading({ times: out__activity_time }) ?? "")).toBe(
      "działania podejmowane w ramach pracy socjalnej (0,46~h, zmierzony w jednostce, 95 % PU: 0,38–0,55, n = 5~pracowników)",
    );
  });

  const { workload, activities } = workloadRows("mops-a", usualTeams, firstQuarter, 0.46);
  const mixed = { ...input, role: "social_worker", timeBasis: "mixed" as const };
  const withOrigin = (time_origin: string) =>
    sheetTable(
      mixed,
      workload,
      activities.map((row) => (row.time_origin === "standard" ? row : { ...row, time_origin })),
    );

  test("there is no such sheet where nothing was measured", () => {
    expect(withOrigin("standard")).toBeNull();
  });

  test("times that come from all units are called so", () => {
    expect(withOrigin("all_measured")?.caption).toContain(
      "czasy zmierzone łącznie z innymi jednostkami projektu, a gdzie za mało danych – standardowe",
    );
    expect(withOrigin("unit_measured")?.caption).toContain("czasy zmierzone, a gdzie");
  });

  test("a measured time whose interval is not known is not printed", () => {
    expect(heading({ times: [] })).toBe(
      "działania podejmowane w ramach pracy socjalnej (czas zmierzony w jednostce)",
    );
  });
});

test("workers stand in the order of their pseudonyms", () => {
  const pseudonyms = new Map([["b", "P-b"]]);
  const { workload } = workloadRows("mops-a", [benefits], firstQuarter);
  const rows = workload
    .slice(0, 1)
    .flatMap((row) => ["c", "b", "10", "9"].map((scope_id) => ({ ...row, scope: "worker", scope_id })));
  const sheet = sheetTable({ ...input, scopes: "workers", pseudonyms }, rows, []);
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(["10", "9", "P-b", "c"]);
});
