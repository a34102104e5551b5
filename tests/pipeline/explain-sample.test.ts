/** Laws of `miernik explain` over every row of the shipped sample. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowId } from "../../pipelines/contract/row-id.ts";
import type { PublishedTable } from "../../pipelines/contract/tables.ts";
import type { Database } from "../../pipelines/database.ts";
import { explainers } from "../../pipelines/explain/explainers.ts";
import { openLastRun } from "../../pipelines/explain/open.ts";
import { renderExplanation } from "../../pipelines/explain/render.ts";
import type { Explanation, ShownCell } from "../../pipelines/explain/types.ts";
import { run } from "../../pipelines/run.ts";
import { openFile } from "../../sources/files/open.ts";
import { cellName, type Cell } from "../../sources/files/types.ts";
import { samplePath } from "../../sources/sample/path.ts";
import { units } from "../../sources/sample/people.ts";
import { readNumber } from "../../sources/values/numbers.ts";
import { explainAll, expectSums, polish, published, type Explained } from "../support/explained.ts";
import { effects, filesOf } from "../support/project.ts";

let place: string;
let project: string;
let database: Database;
let explanations: Explained[];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "miernik-explain-"));
  project = join(place, "projekt");
  cpSync(samplePath, project, { recursive: true, filter: (path) => !path.includes(".miernik") });
  await run(project, join(place, "out"), effects);
  database = await openLastRun(project);
  // A worker's sheet of mixed times rests on the same cells as that of standard times.
  explanations = await explainAll(database, (row) => row.scope !== "worker" || row.time_basis !== "mixed");
}, 300_000);

afterAll(() => {
  database.close();
  rmSync(place, { recursive: true, force: true });
});

function all(table: PublishedTable): Explained[] {
  return explanations.filter((one) => one.table === table);
}

describe("of the sample", () => {
  it("every published table of the contract can be explained, and has rows to try it on", () => {
    expect(Object.keys(explainers).sort()).toEqual([...published].sort());
    expect(published.filter((table) => all(table).length === 0)).toEqual([]);
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
    const totals = published.flatMap((table) => explainers[table].parts.map((part) => part.total));
    expect(totals).toEqual(
      expect.arrayContaining(["hours_h", "activity_count", "entered_h", "fte", "row_count"]),
    );
  });

  it("no cell of a card counts in two rows of the time structure, and all together are its hours", () => {
    const cells = all("out__time_structure").flatMap(({ explanation }) => cellsOf(explanation));
    expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
    const completeness = all("out__card_completeness").flatMap(({ explanation }) =>
      (explanation.parts[0]?.groups ?? []).flatMap((group) => group.cells),
    );
    expect(completeness.map(nameOf).sort()).toEqual(cells.map(nameOf).sort());
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
    const ids = published.flatMap((table) => all(table).map(({ row }) => rowId(table, row)));
    expect(new Set(ids).size).toBe(ids.length);
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
