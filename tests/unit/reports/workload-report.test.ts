import { describe, expect, it, test } from "vitest";
import { datasetOfUnit, type Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Block, Report } from "../../../reports/content.ts";
import { workloadReport } from "../../../reports/workload/report.ts";
import { emptyDataset } from "../dashboards/sample.ts";
import { visible } from "../figures/visible.ts";
import { blocksOf, figuresOf, reportOf, tablesOf } from "./parts.ts";
import { reportDataset } from "./sample.ts";

const usual = reportOf(reportDataset());

test("the sections stand in the order in which a mayor asks", () => {
  expect(usual.sections.map(({ heading }) => heading)).toEqual([
    "Obciążenie zespołów",
    "Brakujące etaty",
    "Czy czasy standardowe są trafne",
    "Rodziny i normy zatrudnienia",
    "Na co idzie czas pracy",
    "Na ile to pewne",
    "Metoda, źródła i słownik",
  ]);
});

test("the first page gives the finding with its doubt, four figures, and how to read an interval", () => {
  // 1040 h needed by Zespół 2 at 0.52 h an action, 2 posts of 428.4 h: 113.96 %; 8 % either way 104.8 and 123.1 %.
  expect(visible(usual.finding)).toMatch(
    /^Zespół 2 pracuje na 114~% .*95 % PU: 105–123~%.*brakuje od 0,1 do 0,5~etatu/,
  );
  const figures = usual.opening.flatMap((block) => (block.kind === "keyFigures" ? block.figures : []));
  expect(figures).toHaveLength(4);
  expect(figures.map(({ value }) => visible(value))).toContain("27,6");
  expect(textOf(usual.opening)).toContain("95 razy na 100");
});

test("facts name the day of the data and the version, never the clock", () => {
  expect(usual.facts.map(({ label, value }) => [label, visible(value)])).toContainEqual([
    "Dane do",
    "31~marca~2013~r.",
  ]);
  expect(usual.foot).toContain("Miernik 0.1.0");
});

test("nothing speaks of a single worker, and no pseudonym stands anywhere", () => {
  const data = reportDataset();
  const workers = data.tables.out__workload
    .filter((row) => row.scope === "worker")
    .map((row) => row.scope_id);
  data.tables.out__data_finding.forEach((finding, i) => {
    finding.message = `Brak karty P-${workers[i] ?? ""} za styczeń.`;
  });
  const everything = JSON.stringify(reportOf(data));
  expect(workers.length).toBeGreaterThan(5);
  for (const worker of workers) expect(everything).not.toContain(worker.slice(0, 8));
  expect(everything).not.toMatch(/P-[0-9a-f]{4}/);
  expect(everything).toContain("Brak karty jednego z pracowników za styczeń.");
});

test("a posts' sentence follows its verdict", () => {
  const posts = visible(textOf(usual.sections[1]?.blocks ?? []));
  expect(posts).toContain(
    "Pracownicy socjalni: nie da się rozstrzygnąć, czy etatów brakuje; obecnie 4,5~etatu",
  );
  expect(posts).toContain("Pracownicy socjalni ds. świadczeń: etatów wystarcza, zapas");
  expect(posts).toMatch(/Zapas nie znaczy, że pracownicy mają wolny czas/);
});

describe("the sheet", () => {
  /** The handbook's example: a month of 167 h, two posts; counts 40, 30, 20, 10. */
  const handbook = reportDataset({
    teams: [
      { name: "Zespół świadczeń", role: "benefits_worker", fte: 2, counts: [40, 30, 20, 10], workers: 2 },
    ],
  });
  for (const row of handbook.tables.out__workload) {
    row.nominal_h = 167;
    row.available_h = 0.85 * 167;
    row.workload_nominal = (row.hours_per_fte_h ?? 0) / row.nominal_h;
    row.workload_available = (row.hours_per_fte_h ?? 0) / row.available_h;
  }
  const sheet = tablesOf(reportOf(handbook)).find(({ caption }) => caption.startsWith("Arkusz obciążenia"));

  it("adds up as annex 3 does: 60, 22.5, 10 and 2.5 h a post, 95 together, 56.9 % and 66.9 %", () => {
    const cells = sheet?.rows.map((row) => [row.cells[0], visible(row.cells.at(-1) ?? "")]);
    expect(cells).toEqual([
      ["wywiady część I", "60,0"],
      ["wywiady część IV", "22,5"],
      ["wywiady część II i III", "10,0"],
      ["decyzje odmawiające", "2,5"],
      ["Razem, h na etat", "95,0"],
      ["Etaty", "2,00"],
      ["Obciążenie nominalne (÷ 167\u00a0h)", "56,9~%"],
      ["Obciążenie dostępnego czasu (÷ 141,95\u00a0h)", "66,9~%"],
    ]);
  });

  it("shows a single team that is the whole unit once", () => {
    expect(sheet?.columns.map(({ group }) => group).filter(Boolean)).toEqual(
      Array.from({ length: 2 }, () => "Zespół świadczeń"),
    );
  });

  it("puts at most four teams side by side and numbers the parts", () => {
    const teams = Array.from({ length: 9 }, (_, i) => ({
      name: `Zespół ${String(i + 1)}`,
      role: "social_worker" as const,
      fte: 1,
      counts: [10, 10, 10, 10] as const,
      workers: 1,
    }));
    const sheets = tablesOf(reportOf(reportDataset({ teams }))).filter(({ caption }) =>
      /^Arkusz.*czasy standardowe, część/.test(caption),
    );
    expect(sheets.map(({ caption }) => caption.replace(/.*, /, ""))).toEqual([
      "część 1 z 3",
      "część 2 z 3",
      "część 3 z 3",
    ]);
    expect(sheets.map(({ columns }) => columns.length)).toEqual([10, 10, 6]);
  });
});

test("of forty teams the sheets hold the most loaded ones and the unit, and say how many they leave to the data", () => {
  const teams = Array.from({ length: 40 }, (_, i) => ({
    name: `Zespół ${String(i + 1)}`,
    role: "social_worker" as const,
    fte: 1,
    counts: [10, 10, 10, 10 * i] as const,
    workers: 1,
  }));
  const sheets = tablesOf(reportOf(reportDataset({ teams }))).filter(({ caption }) =>
    /^Arkusz.*czasy standardowe/.test(caption),
  );
  const heads = sheets.flatMap(({ columns }) => columns.flatMap(({ group }) => group ?? []));
  expect(new Set(heads)).toEqual(
    new Set(["Cała jednostka", ...Array.from({ length: 11 }, (_, i) => `Zespół ${String(40 - i)}`)]),
  );
  expect(sheets.at(-1)?.notes.at(-1)).toContain("pozostałe (29)");
});

test("a GOPS reads first how many families its staff may take", () => {
  const norms = (type: string) => {
    const data = reportDataset();
    data.units.forEach((unit) => (unit.unit_type = type));
    return tablesOf(reportOf(data))
      .map(({ caption }) => caption)
      .filter((caption) => /^(Normy zatrudnienia|Ile rodzin)/.test(caption))
      .map((caption) => caption.split(" ")[0]);
  };
  expect(norms("GOPS")).toEqual(["Ile", "Normy"]);
  expect(norms("MOPS")).toEqual(["Normy", "Ile"]);
});

test("parts of the centre and posts of the project are shown when given", () => {
  const captions = (data: Dataset) => tablesOf(reportOf(data)).map(({ caption }) => caption);
  expect(captions(reportDataset())).toEqual(
    expect.arrayContaining(["Cztery części ośrodka", "Trwałość stanowisk utworzonych z projektu"]),
  );
  const without = reportDataset();
  without.tables.out__team_form = [];
  without.tables.out__project_post = [];
  expect(captions(without).join()).not.toMatch(/części ośrodka|Trwałość/);
});

test("without data every section says what is missing, and no figure is invented", () => {
  const empty = reportOf(emptyDataset());
  expect(empty.sections).toHaveLength(7);
  expect(figuresOf(empty)).toEqual([]);
  expect(JSON.stringify(empty)).toContain("Nie da się obliczyć, ile etatów potrzeba");
  expect(textOf(empty.opening)).not.toContain("Jak czytać przedziały");
});

test("all the report prints is words: no undefined, null or NaN", () => {
  for (const report of [usual, reportOf(emptyDataset()), reportOf(reportDataset({ findings: 0 }))])
    expect(textOfReport(report)).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
});

test("rows of other units do not enter", () => {
  const two = reportDataset({
    units: [
      { id: "mops-a", name: "MGOPS w A." },
      { id: "gops-b", name: "GOPS w B." },
    ],
  });
  const [unit] = two.units;
  if (!unit) throw new Error("no unit");
  expect(workloadReport(two, unit)).toEqual(workloadReport(datasetOfUnit(two, "mops-a"), unit));
});

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return block.runs.map(({ text }) => text).join("");
      if (block.kind === "list")
        return block.items.map((runs) => runs.map(({ text }) => text).join("")).join("\n");
      return block.kind === "table" ? JSON.stringify(block.table) : "";
    })
    .join("\n");
}

function textOfReport(report: Report): string {
  const tables = tablesOf(report).flatMap(({ caption, rows, notes }) => [
    caption,
    ...notes,
    ...rows.flatMap(({ cells }) => cells),
  ]);
  return [report.finding, textOf(blocksOf(report)), ...tables].join("\n");
}
