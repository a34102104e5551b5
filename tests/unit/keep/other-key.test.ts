/** key_changed: another key than that of the last publication is said by `check` too, and nothing is joined across it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { main } from "../../../pipelines/cli.ts";
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import { publishedTables } from "../../../pipelines/contract/published.ts";
import { Database } from "../../../pipelines/database.ts";
import { Pseudonyms } from "../../../pipelines/ingest/pseudonyms.ts";
import { fingerprintOf } from "../../../pipelines/keep/key-fingerprint.ts";
import { internalFigures } from "../../../pipelines/publish/watched-figures.ts";
import { cardsHeader, effects, folderOfFile, projectOf } from "../../support/project.ts";

const [key, other] = [effects.environment.MIERNIK_KEY ?? "", "zupelnie-inny-klucz-9876543210"];
const name = "Wzorcowa Halina";
const task = "Prowadzenie pracy socjalnej z osobą/rodziną w środowisku";
const project = join(folderOfFile(), "projekt");
const path = join(project, ".miernik/miernik.duckdb");

async function check(MIERNIK_KEY: string): Promise<string> {
  let said = "";
  const write = (text: string) => (said += text.replaceAll("\u00a0", " "));
  const streams = { out: write, err: write, columns: undefined, isColoured: false };
  await main(["check", project], { ...effects, environment: { MIERNIK_KEY }, streams });
  return said;
}

beforeAll(async () => {
  projectOf({ "karty.csv": `${cardsHeader}${name};;pracownik socjalny;2025-01-02;${task};8\n` }, "", project);
  // The first check makes no database, and there is nothing to compare with.
  expect(await check(other)).not.toContain("Klucz pseudonimów jest inny");
  mkdirSync(join(project, ".miernik"), { recursive: true });
  const database = await Database.open(path);
  await database.run(`insert into meta__key values ('${fingerprintOf(key)}')`);
  await database.commit();
  database.close();
}, 60_000);

it("key_changed is said by check under another key, and not under the same", async () => {
  expect(await check(other)).toContain("Klucz pseudonimów jest inny niż przy poprzedniej publikacji");
  expect(await check(key)).not.toContain("Klucz pseudonimów jest inny");
});

it("check says nothing of the key while another Miernik writes the database, and goes on", async () => {
  const database = await Database.open(path);
  try {
    expect(await check(other)).toContain("karty.csv");
  } finally {
    database.close();
  }
});

it("the history of figures, which alone joins publications, holds no row of a single worker", () => {
  const worker = new Pseudonyms(key).find(name);
  const rows = ["worker", "unit"].map((scope) => ({
    ...{ unit_id: "ops", period_start_date: "2025-01-01", period_end_date: "2025-03-31" },
    ...{
      role: "social_worker",
      scope,
      scope_id: scope === "worker" ? worker : "ops",
      time_basis: "standard",
    },
    ...{ workload_available: 1, fte: 1 },
  }));
  const none = Object.fromEntries(publishedTables.map((table) => [table, []]));
  const tables = { ...none, out__workload: rows } as unknown as Dataset["tables"];
  const figures = internalFigures({ project: "Próba", version: "0.0.0", units: [], tables });
  expect(Object.keys(figures.out__workload?.rows ?? {})).toHaveLength(1);
  expect(JSON.stringify(figures)).not.toContain(worker);
});
