/** A suppression that fails stops publishing. Its module is replaced, so the file stands alone (vitest.config.ts). */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { disclose } from "../../pipelines/disclosure/public-dataset.ts";
import type { Problem } from "../../pipelines/disclosure/solve/model.ts";
import { run } from "../../pipelines/run.ts";
import { effects, projectOf, temporaryFolder } from "../support/project.ts";
import { gmina } from "../support/public-gmina.ts";
import { workers, workOf } from "../support/public-work.ts";
import { knownAs } from "../support/work-history.ts";

let isBroken = false;
vi.mock(import("../../pipelines/disclosure/solve/protect.ts"), async (original) => {
  const { protect } = await original();
  return {
    protect: (problem: Problem, solver) =>
      isBroken ? problem.cells.map(({ role }) => role === "primary") : protect(problem, solver),
  };
});
vi.mock(import("../../pipelines/disclosure/work/public-work.ts"), async (original) => {
  const own = await original();
  return { ...own, publicWork: (all, least) => own.publicWork(all, isBroken ? 1 : least) };
});
let forgetsPast = false;
vi.mock(import("../../pipelines/disclosure/work/withheld.ts"), async (original) => {
  const own = await original();
  return {
    withPastWork: (work, all, past, least) => own.withPastWork(work, all, forgetsPast ? [] : past, least),
  };
});
afterEach(() => {
  isBroken = false;
  forgetsPast = false;
});

describe("a suppression that fails", () => {
  const report =
    "wydanie;rok;dział;wiersz;kolumna;wartość\n" +
    [
      [1, 108],
      [2, 60],
      [3, 20],
      [4, 3],
      [5, 10],
      [6, 8],
      [7, 7],
    ]
      .map(([row, value]) => `2022;2024;4;${String(row)};1;${String(value)}\n`)
      .join("");

  it("stops publishing with exit code 3 and a word on why; the former output stays", async () => {
    const project = projectOf({ "MPiPS-03 2024.csv": report });
    const out = join(temporaryFolder(), "out");
    await run(project, out, effects);
    const before = readFileSync(join(out, "public/data/out__profile.csv"), "utf8");
    expect(before).toContain("families_of_3.families,•");
    writeFileSync(join(project, "uwaga.txt"), "another run");
    isBroken = true;
    await expect(run(project, out, effects)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("nie przeszło próby ujawnienia") as string,
    });
    expect(readFileSync(join(out, "public/data/out__profile.csv"), "utf8")).toBe(before);
  });
});

it("figures about the work of two that were left stop publishing too", async () => {
  const { tables, ...data } = gmina({ 2024: { "help_any.families": 120 } });
  const asked = { ...data, tables: { ...tables, ...workOf({ teams: { a: workers(2), b: workers(3) } }) } };
  await expect(disclose(asked, 5)).resolves.toHaveProperty("data");
  isBroken = true;
  await expect(disclose(asked, 5)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining("out__workload/u/social_worker") as string,
  });
});

it("a month that an earlier publication makes telling stops publishing where it was left", async () => {
  const { tables, ...data } = gmina({ 2024: { "help_any.families": 120 } });
  const three = { a: [10], b: [12], c: [14] };
  const four = { ...three, d: [16] };
  const known = (own: Record<string, number[]>) => ({
    ...data,
    tables: { ...tables, ...knownAs({ hours: { "2026-01": own } }) },
  });
  const { figures: pastFigures } = await disclose(known(three), 5);
  const added = known(four);
  const { data: shown } = await disclose(added, 5, { pastFigures });
  expect(shown.tables.out__time_structure).toEqual([]);
  forgetsPast = true;
  await expect(disclose(added, 5, { pastFigures })).rejects.toMatchObject({ exitCode: 3 });
});
