/** Forgetting: no byte of the person is left in what Miernik keeps, and the next run does not bring them back. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "../../pipelines/cli.ts";
import { Database } from "../../pipelines/database.ts";
import { Pseudonyms } from "../../pipelines/ingest/pseudonyms.ts";
import { WorkFolder } from "../../pipelines/ingest/work-folder.ts";
import { keptPublications } from "../../pipelines/keep/kept-publications.ts";
import { run } from "../../pipelines/run.ts";
import { cardsHeader, countsHeader, effects, filesOf, folderOfFile, projectOf } from "../support/project.ts";

const name = "Wzorcowa Halina";
const pseudonym = new Pseudonyms(effects.environment.MIERNIK_KEY ?? "").find(name);
const names = [name, "Próbny Jan", "Testowy Józef", "Przykładowa Ewa"];
const activity = "działania podejmowane w ramach pracy socjalnej";
const files = {
  "liczby.csv":
    countsHeader +
    names
      .map((one, i) => `2025-01-01;2025-03-31;;${one};pracownik socjalny;1;${activity};${String(90 + i)}\n`)
      .join(""),
  "karty.csv":
    cardsHeader +
    `${name};;pracownik socjalny;2025-01-03;zadanie, którego nikt nie zna;8\n` +
    names
      .map(
        (one) =>
          `${one};;pracownik socjalny;2025-01-02;Prowadzenie pracy socjalnej z osobą/rodziną w środowisku;8\n`,
      )
      .join(""),
};

async function miernik(...args: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const write = (text: string) => (said += text.replaceAll("\u00a0", " "));
  const streams = { out: write, err: write, columns: undefined, isColoured: false };
  const code = await main([...args, "--out", out], { ...effects, streams });
  return { code, said };
}

const texts = (folder: string): string =>
  filesOf(folder)
    .map((path) => path + readFileSync(join(folder, path)).toString("latin1"))
    .join("\n");

const databaseBytes = () => readFileSync(join(project, ".miernik/miernik.duckdb")).toString("latin1");

const folder = folderOfFile();
const [project, out] = [join(folder, "projekt"), join(folder, "out")];

beforeAll(async () => {
  projectOf(files, "", project);
  await run(project, out, effects);
  await run(project, out, { ...effects, now: () => Date.UTC(2026, 1, 15) });
}, 240_000);

describe("a forgotten worker", () => {
  let said: string;

  beforeAll(async () => {
    expect(texts(out)).toContain(pseudonym);
    expect(databaseBytes()).toContain(pseudonym.slice(2));
    expect(keptPublications(new WorkFolder(project))).toHaveLength(1);
    const done = await miernik("forget", "worker", name, project);
    expect(done, done.said).toMatchObject({ code: 0 });
    said = done.said;
  }, 240_000);

  it("leaves no byte in database, kept publications and OUT", () => {
    for (const bytes of [texts(out), databaseBytes()]) {
      expect(bytes.includes(pseudonym.slice(2, 8))).toBe(false);
      expect(bytes.includes("Wzorcowa")).toBe(false);
    }
    expect(keptPublications(new WorkFolder(project))).toEqual([]);
    const kept = readdirSync(join(project, ".miernik"), { recursive: true, encoding: "utf8" })
      .map((path) => join(project, ".miernik", path))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path).toString("latin1"));
    expect(kept.some((bytes) => bytes.includes(pseudonym) || bytes.includes("Wzorcowa"))).toBe(false);
  });

  it("is named in the files with sheet and row, for their owner to delete", () => {
    expect(said).toMatch(/karty\.csv, arkusz 1, wiersze 2–3\n/);
    expect(said).toMatch(/liczby\.csv, arkusz 1, wiersze 2\n/);
    expect(said).toContain("Usunięte kopie dawnych publikacji: 1.");
  });

  it("is gone from the tables; the others stay", async () => {
    const database = await Database.openForReading(join(project, ".miernik/miernik.duckdb"));
    const rows = await database.query("select distinct worker_id from raw_time_cards__entry");
    database.close();
    expect(rows).toHaveLength(names.length - 1);
    expect(rows.map(({ worker_id }) => worker_id)).not.toContain(pseudonym);
  });

  it(
    "does not come back with the next run, even under another key; both are said",
    {
      timeout: 240_000,
    },
    async () => {
      const other = { ...effects, environment: { MIERNIK_KEY: "zupelnie-inny-klucz-9876543210" } };
      const { findings } = await run(project, out, other, { keepsFormer: false });
      const left = findings.filter(({ rule }) => rule === "worker_forgotten");
      expect(left.map(({ params }) => params?.count)).toEqual([1, 1]);
      expect(findings.filter(({ rule }) => rule === "key_changed")).toHaveLength(1);
      expect(texts(out)).not.toContain(new Pseudonyms(other.environment.MIERNIK_KEY).find(name));
    },
  );
});

it("forget key deletes the key and says what the environment still holds", async () => {
  const key = join(project, ".miernik/key");
  writeFileSync(key, "klucz-z-pliku-0123456789abcdef\n");
  const { code, said } = await miernik("forget", "key", project);
  expect(code).toBe(0);
  expect(said).toContain("klucz jest też w zmiennej MIERNIK_KEY");
  expect(() => statSync(key)).toThrow();
});

it("a damaged list of the forgotten ends the run instead of bringing people back", async () => {
  const path = join(project, ".miernik/forgotten.json");
  const whole = readFileSync(path);
  writeFileSync(path, "{");
  await expect(run(project, out, effects)).rejects.toThrow("jest uszkodzona");
  writeFileSync(path, whole);
  rmSync(join(project, ".miernik"), { recursive: true });
});
