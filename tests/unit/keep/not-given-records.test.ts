/** What leaves the records with publications that were given to nobody, and what an older project keeps in any case. */
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { migrations } from "../../../pipelines/contract/migrations.ts";
import { Database } from "../../../pipelines/database.ts";
import { connectForWriting } from "../../../pipelines/database/connection.ts";
import { keepPast, readPast, encode } from "../../../pipelines/disclosure/past-store.ts";
import { recordOf, type Publication } from "../../../pipelines/disclosure/past.ts";
import { keepFigures, readFigures } from "../../../pipelines/disclosure/work/figure-store.ts";
import type { ShownFigure } from "../../../pipelines/disclosure/work/shown-figures.ts";
import { forgetShown } from "../../../pipelines/keep/forget-publication.ts";
import { readLog } from "../../../pipelines/keep/publication-log.ts";
import { nextHistory, type Published } from "../../../pipelines/publish/figure-history.ts";
import { readHistory, storeHistory } from "../../../pipelines/publish/history-store.ts";
import { sumProblem } from "../../support/disclosure.ts";
import { temporaryFolder } from "../../support/project.ts";

async function opened(path = ":memory:"): Promise<Database> {
  const database = await Database.openForRecords(path);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

const figure = (row: string, value = "v"): ShownFigure => ({ row, kind: "hours", value, done: [] });
const section = (...numbers: number[]) => encode(recordOf(sumProblem(numbers), () => false));
const sums = (past: readonly Publication[]) => past.map(({ cells, shownBy }) => [cells[0]?.value, shownBy]);

it("a figure goes with the last publication that showed it, or told it on its page of changes", async () => {
  const database = await opened();
  await keepFigures(database, [figure("a"), figure("b")], 1);
  await keepFigures(database, [figure("a"), figure("b", "w")], 2, ({ row }) => row === "b");
  await keepFigures(database, [figure("a")], 3);
  const kept = async () =>
    (await readFigures(database)).map(({ row, value, shownBy }) => [row, value, shownBy]);
  expect(await kept()).toEqual([
    ["a", "v", [1, 2, 3]],
    ["b", "v", [1, 2]],
    ["b", "w", [2]],
  ]);
  expect(await forgetShown(database, [1], "2026-01-01")).toBe(false);
  expect(await kept()).toEqual([
    ["a", "v", [2, 3]],
    ["b", "v", [2]],
    ["b", "w", [2]],
  ]);
  await forgetShown(database, [2], "2026-01-01");
  expect(await kept()).toEqual([["a", "v", [3]]]);
});

it("a section is kept once, the last one at the end, and goes with the last publication that was so", async () => {
  const database = await opened();
  await keepPast(database, [section(1, 2), section(30, 40)], 1);
  await keepPast(database, [section(1, 3), section(30, 40)], 2);
  await keepPast(database, [section(1, 2), section(30, 40)], 3, ({ cells }) => cells[0]?.value === 4);
  expect(sums(await readPast(database))).toEqual([
    [3, [1, 3]],
    [70, [1, 2, 3]],
    [4, [2, 3]],
  ]);
  await forgetShown(database, [2, 3], "2026-01-01");
  expect(sums(await readPast(database))).toEqual([
    [3, [1]],
    [70, [1]],
  ]);
});

it("the page of changes no longer tells values of states that only they were in; others stay", async () => {
  const database = await opened();
  const published = (value: number): Published => ({
    edition: "public",
    version: "1",
    inputs: {},
    corrections: [],
    figures: {
      out__profile: { fields: ["value"], rows: { '["u",2024,"c"]': [value], '["u",2023,"c"]': [7] } },
    },
  });
  let number = 0;
  const publish = async (value: number) => {
    const stored = await readHistory(database, "public");
    const history = nextHistory(stored, published(value));
    await storeHistory(database, stored, published(value), history, ++number);
    return history.changes.map(({ from, to, since }) => [from, to, since]);
  };
  for (const value of [10, 20, 20, 30]) await publish(value);
  expect(await publish(40)).toEqual([
    [30, 40, 4],
    [20, 30, 3],
    [10, 20, 2],
  ]);
  // 20 was published by the second and the third.
  await forgetShown(database, [2], "2026-01-01");
  expect(await publish(40)).toHaveLength(3);
  await forgetShown(database, [3], "2026-01-01");
  expect(await publish(40)).toEqual([[30, 40, 4]]);
  // The last state: there is nothing to compare the next with, and its number goes on.
  await forgetShown(database, [5, 6, 7], "2026-01-01");
  expect(await publish(50)).toEqual([]);
  expect((await readHistory(database, "public"))?.history.state).toBe(5);
});

it("an older project forgets nothing that it had shown, whatever is declared of its publications", async () => {
  const path = join(temporaryFolder(), "miernik.duckdb");
  const { connection, instance } = await connectForWriting(path);
  for (const { to, sql } of migrations.filter((step) => step.to <= 5))
    await connection.run(`${sql}; update meta__schema set schema_version = ${String(to)};`);
  const [one, two, three] = [section(1, 2), section(30, 40), section(1, 3)];
  await connection.run(`
    insert into meta__publication values (1, make_timestamp(1768435200000000), '0.1.0', 'abc', 3, 4, 'def');
    insert into meta__disclosure values (1, '${[one, two].join("' || chr(10) || '")}'), (2, '${[three, two].join("' || chr(10) || '")}');
    insert into meta__shown_figure values (1, '2025-01-31', '${JSON.stringify(figure("a"))}');
    insert into meta__figure_state values ('public', 1, 0, '[]');`);
  connection.closeSync();
  instance.closeSync();

  const database = await opened(path);
  const held = async () => [sums(await readPast(database)), await readFigures(database)];
  const before = await held();
  expect(before[0]).toHaveLength(3);
  expect(before[0]).toContainEqual([4, [0]]);
  expect(before[1]).toEqual([{ ...figure("a"), shownBy: [0] }]);
  expect(await forgetShown(database, [1], "2026-01-02")).toBe(true);
  expect(await held()).toEqual(before);
  expect(await readLog(database)).toMatchObject([{ number: 1, notGivenOn: "2026-01-02" }]);
});
