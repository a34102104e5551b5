/** Laws of `miernik explain` over the shipped sample: every row of two of its units, every twentieth of the others. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowId, type RowValues } from "../../pipelines/contract/row-id.ts";
import type { PublishedTable } from "../../pipelines/contract/tables.ts";
import type { Database } from "../../pipelines/database.ts";
import { explainers } from "../../pipelines/explain/explainers.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { renderExplanation } from "../../pipelines/explain/render.ts";
import type { Explanation, ShownCell } from "../../pipelines/explain/types.ts";
import { run } from "../../pipelines/run.ts";
import { openFile } from "../../sources/files/open.ts";
import { cellName, type Cell } from "../../sources/files/types.ts";
import { units } from "../../sources/sample/centres.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { readNumber } from "../../sources/values/numbers.ts";
import {
  explainAll,
  expectSums,
  holdViews,
  polish,
  published,
  type Explained,
} from "../support/explained.ts";
import { equationsIn } from "../support/formulas.ts";
import { effects, filesOf } from "../support/project.ts";

/** Few workers, half-years and quarters, a worker with both cards, conflicting rows: small enough to be taken whole. */
const wholeUnits: unknown[] = ["gops-przykladowo", "gops-nibywies"];
/** Of longer tables every so many-th row. */
const SMALL = 60;
const EACH = 60;
/** The sample is no pilot: tests/pipeline/evaluation*.test.ts try these. */
const ofPilots = [
  "out__comparison",
  "out__evaluation_note",
  "out__evaluation_unit",
  "out__evaluation_wave",
  "out__goal_attainment",
  "out__indicator",
  "out__indicator_others",
  "out__pilot_table",
  "out__pilot_unit",
  "out__rule_finding",
];
/** A unit whose team names its persons in the settings, and whose post ended. */
const organisation = `    organisation:
      - { part: decisions, team: Zespół Świadczeń, persons: 2 }
      - { part: services, team: Zespół Usług }
    project_posts:
      - { post: pracownik socjalny, fte: 1, project_end: 2024-06-30, ended: 2025-12-31 }
`;

let place: string;
let project: string;
let database: Database;
let explanations: Explained[];
let ids: string[];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "miernik-explain-"));
  project = join(place, "projekt");
  cpSync(samplePath, project, { recursive: true, filter: (path) => !path.includes(".miernik") });
  const settings = join(project, "miernik.yaml");
  const residents = "    residents: 6900\n";
  writeFileSync(settings, readFileSync(settings, "utf8").replace(residents, residents + organisation));
  await run(project, join(place, "out"), effects);
  database = await openLastRun(project);
  await holdViews(database);
  explanations = await explainAll(database, isChosen);
  ids = [];
  for (const table of published)
    ids.push(...((await database.rows(table)) as RowValues[]).map((row) => rowId(table, row)));
}, 600_000);

afterAll(() => {
  database.close();
  rmSync(place, { recursive: true, force: true });
});

/** Small tables whole, too. */
function isChosen(row: RowValues, index: number, rows: readonly RowValues[]): boolean {
  // A worker's sheet of mixed times rests on the same cells as that of standard times.
  if (row.scope === "worker" && row.time_basis === "mixed" && index % EACH > 0) return false;
  // Thousands of cells of reports are explained alike.
  if (row.concept !== undefined && rows.length > SMALL && index % EACH > 0) return false;
  // Rates and prices are too, whatever the unit and year: each of them once, and some more.
  const alike = (one: RowValues): unknown => one.rate_id ?? one.price_id;
  if (alike(row) !== undefined && rows.length > SMALL && index % 11 > 0)
    return rows.findIndex((one) => alike(one) === alike(row)) === index;
  return rows.length < SMALL || wholeUnits.includes(row.unit_id) || index % EACH === 0;
}

function all(table: PublishedTable): Explained[] {
  return explanations.filter((one) => one.table === table);
}

describe("of the sample", () => {
  it("every published table of the contract can be explained, and has rows to try it on", () => {
    expect(Object.keys(explainers).sort()).toEqual([...published].sort());
    expect(published.filter((table) => all(table).length === 0).sort()).toEqual(ofPilots);
  });

  it.each(published)("the cells under every row of %s add up to its numbers", (table) => {
    for (const one of all(table)) expectSums(one);
  });

  it("what must have cells has them: hours, counts, completeness, loads", () => {
    for (const table of ["out__time_structure", "out__workload_activity", "out__workload"] as const) {
      for (const { explanation } of all(table))
        expect([explanation.id, (explanation.parts[0]?.groups.length ?? 0) > 0]).toEqual([
          explanation.id,
          true,
        ]);
    }
    const totals = explanations.flatMap(({ explanation }) => explanation.parts.map((part) => part.total));
    for (const total of [
      ...["hours_h", "activity_count", "entered_h", "fte", "row_count"],
      ...["base_count", "actual_fte", "persons"],
    ])
      expect(totals).toContain(total);
  });

  it("no cell of a card counts in two rows of the time structure, and all together are its hours", () => {
    const isWhole = ({ row }: Explained): boolean => wholeUnits.includes(row.unit_id);
    const cells = all("out__time_structure")
      .filter(isWhole)
      .flatMap(({ explanation }) => cellsOf(explanation));
    expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
    for (const table of ["out__card_completeness", "out__worker_month"] as const) {
      const same = all(table)
        .filter(isWhole)
        .flatMap(({ explanation }) => (explanation.parts[0]?.groups ?? []).flatMap((group) => group.cells));
      expect(same.map(nameOf).sort()).toEqual(cells.map(nameOf).sort());
    }
  });

  it("every cell named holds the value said, when the file is opened at that sheet and cell", async () => {
    const contents = await cellsByFile();
    const cells = published
      .filter((table) => table !== "out__data_finding")
      .flatMap((table) => all(table).flatMap(({ explanation }) => cellsOf(explanation)))
      .filter((cell) => /^[A-Z]+\d+$/.test(cell.cell));
    expect(cells.length).toBeGreaterThan(10_000);
    for (const cell of new Map(cells.map((one) => [nameOf(one), one])).values()) {
      const held = contents.get(cell.file_id)?.get(`${String(cell.sheet_no ?? 1)} ${cell.cell}`) ?? null;
      const read = readNumber(held, "small");
      expect([nameOf(cell), read.kind === "number" ? read.value : null]).toEqual([nameOf(cell), cell.value]);
    }
  });

  it("ids tell all rows apart", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("every row that an explanation leads on to can be asked for", () => {
    const known = new Set(ids);
    const led = explanations.flatMap(({ explanation }) => explanation.see.map(({ id }) => id));
    expect(led.length).toBeGreaterThan(1000);
    expect(led.filter((id) => !known.has(id))).toEqual([]);
  });

  it("the arithmetic that an explanation states comes out as it says", async () => {
    const equations = explanations.flatMap(({ table, explanation }) =>
      explanation.formulas.flatMap((formula) =>
        equationsIn(formula).map((one) => ({ table, id: explanation.id, ...one })),
      ),
    );
    for (const table of [
      ...(["out__workload", "out__fte_gap", "out__fte_gap_sensitivity"] as const),
      ...(["out__caseload_capacity", "out__staffing", "out__worker_month"] as const),
    ])
      expect(equations.filter((one) => one.table === table).length, table).toBeGreaterThan(20);
    for (let start = 0; start < equations.length; start += 500) {
      const some = equations.slice(start, start + 500);
      const list = some.map(({ sql }) => `(cast(${sql} as double))`).join(", ");
      const computed = await database.query(`select v from (values ${list}) as computed(v)`);
      for (const [i, { id, text, result }] of some.entries()) {
        const off = Math.abs(Number(computed[i]?.v) - result);
        // What is printed has four decimals.
        expect([id, text, off <= 0.002 + 0.001 * Math.abs(result)]).toEqual([id, text, true]);
      }
    }
  });

  it("no explanation holds part of a worker's name, an undefined value or a line too long", () => {
    const names = units.flatMap((unit) => unit.posts.flatMap(({ worker }) => worker.split(/[ -]/)));
    const isName = new RegExp(`(?<!\\p{L})(${[...new Set(names)].join("|")})(?!\\p{L})`, "iu");
    for (const table of published) {
      for (const { explanation } of all(table)) {
        const text = renderExplanation(explanation, { words: polish, isAll: false });
        expect([explanation.id, isName.exec(text)?.[0]]).toEqual([explanation.id, undefined]);
        expect([explanation.id, /undefined|NaN|\[object|Infinity/.exec(text)?.[0]]).toEqual([
          explanation.id,
          undefined,
        ]);
        const long = text
          .split("\n")
          .filter((line) => line.length > 100 && !line.includes(explanation.long_id));
        expect([explanation.id, long]).toEqual([explanation.id, []]);
      }
    }
  });
});

function cellsOf(explanation: Explanation): ShownCell[] {
  return explanation.parts.flatMap((part) => part.groups.flatMap((group) => group.cells));
}

function nameOf({ file_id, sheet_no, cell }: ShownCell): string {
  return `${file_id} ${String(sheet_no ?? 1)} ${cell}`;
}

/** Every cell of every file of the project, by the file's hash and by sheet and cell. */
async function cellsByFile(): Promise<Map<string, Map<string, Cell>>> {
  const files = new Map<string, Map<string, Cell>>();
  for (const path of filesOf(project).filter((one) => one.includes("/") && !one.startsWith("."))) {
    const bytes = readFileSync(join(project, path));
    const opened = await openFile(bytes, path);
    if (!opened.isOpen) continue;
    const cells = new Map<string, Cell>();
    for (const sheet of opened.sheets)
      sheet.rows.forEach((row, i) => {
        row.forEach((cell, j) => cells.set(`${String(sheet.number)} ${cellName(sheet, i, j)}`, cell));
      });
    files.set(createHash("sha256").update(bytes).digest("hex"), cells);
  }
  return files;
}
