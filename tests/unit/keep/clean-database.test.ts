/** A database written anew: what outlives a run stays, and no byte of the rest. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Database } from "../../../pipelines/database.ts";
import { keepFigures, readFigures } from "../../../pipelines/disclosure/work/figure-store.ts";
import type { ShownFigure } from "../../../pipelines/disclosure/work/shown-figures.ts";
import { rewriteDatabase } from "../../../pipelines/keep/clean-database.ts";
import { fingerprintOf, keyFindings } from "../../../pipelines/keep/key-fingerprint.ts";
import { readLog } from "../../../pipelines/keep/publication-log.ts";
import { temporaryFolder } from "../../support/project.ts";

const key = JSON.stringify(["ops", "IPW-2026-07"]);
const figures = JSON.stringify({ out__x: { fields: ["value"], rows: { [key]: [1] } } });

async function filled(): Promise<string> {
  const path = join(temporaryFolder(), "miernik.duckdb");
  const database = await Database.open(path);
  await database.run(`
    insert into meta__publication values (7, make_timestamp(1768435200000000), '0.1.0', 'abc', 3, 4, 'def', null);
    insert into meta__key values ('${fingerprintOf("klucz-pierwszy-0123456789")}');
    insert into meta__disclosure values (1, '{}', '7');
    insert into raw_file values ('sha-of-IPW-2026-07', 'plik.csv', 'ops', 'text', 10);`);
  await database.query("insert into meta__figures values ('internal', '0.1.0', $figures, '{}', '[]')", {
    figures,
  });
  await database.run("insert into meta__figure_state values ('internal', 1, 0, '[]', '7')");
  await database.commit();
  await database.settle();
  database.close();
  return path;
}

async function held(path: string) {
  const database = await Database.openForReading(path);
  const [counts] = await database.query(`
    select (select count(*) from raw_file) as files, (select count(*) from meta__figures) as figures,
      (select count(*) from meta__disclosure) as disclosures`);
  const log = await readLog(database);
  const findings = await Promise.all(
    ["klucz-pierwszy-0123456789", "klucz-drugi-0123456789"].map((one) =>
      keyFindings(database, fingerprintOf(one)),
    ),
  );
  database.close();
  return { ...counts, log, rules: findings.map((one) => one.map(({ rule }) => rule)) };
}

const log = [
  {
    number: 7,
    publishedAt: 1_768_435_200_000,
    inputCount: 3,
    findingCount: 4,
    sha256: "def",
    notGivenOn: null,
  },
];

it("keeps the log, the key's fingerprint and what was public; a history that names the case is dropped", async () => {
  const path = await filled();
  expect(readFileSync(path).includes("IPW-2026-07")).toBe(true);
  await rewriteDatabase(path, ["IPW-2026-07"]);
  expect(readFileSync(path).includes("IPW-2026-07")).toBe(false);
  expect(await held(path)).toEqual({
    files: 0,
    figures: 0,
    disclosures: 1,
    log,
    rules: [[], ["key_changed"]],
  });
});

it("keeps a history that names another case whose number only begins alike", async () => {
  const path = await filled();
  await rewriteDatabase(path, ["IPW-2026-0"]);
  expect(await held(path)).toMatchObject({ files: 0, figures: 1, log });
});

it("a worker who is forgotten leaves the figures that were public, and who did a part of them stays one person", async () => {
  const path = await filled();
  const part = (name: string, day: string): [string, string, string] => [name, day, day];
  const figure = (row: string, day: string): ShownFigure => ({
    row,
    kind: "hours",
    value: "v",
    done: [
      {
        what: "cards",
        factor: 1,
        from: day,
        until: day,
        state: "s",
        posts: null,
        parts: [part("P-1", day), part("P-12", day)],
      },
    ],
  });
  const database = await Database.open(path);
  await database.commit();
  await keepFigures(database, [figure("late", "2026-01-31"), figure("early", "2019-01-31")], 7);
  await keepFigures(database, [figure("last", "2026-02-28")], 8);
  database.close();

  await rewriteDatabase(path, ["P-1"]);
  await rewriteDatabase(path, ["P-12"], "2020-01-01");
  const bytes = readFileSync(path);
  for (const gone of ["P-1", "early"]) expect(bytes.includes(gone)).toBe(false);
  const kept = await Database.openForReading(path);
  const figures = await readFigures(kept);
  kept.close();
  expect(figures.map(({ row, done }) => [row, done[0]?.parts.map(([name]) => name)])).toEqual([
    ["late", ["forgotten 1", "forgotten 2"]],
    ["last", ["forgotten 1", "forgotten 2"]],
  ]);
});
