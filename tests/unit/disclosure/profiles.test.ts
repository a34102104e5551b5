/** Profiles unit by unit, here or in threads: the same is hidden as if all were solved at once. */
import { beforeAll, describe, expect, it } from "vitest";
import { partsOfPast, withPast, type Publication } from "../../../pipelines/disclosure/past.ts";
import { readPast } from "../../../pipelines/disclosure/past-store.ts";
import { discloseProfiles, unitProfiles } from "../../../pipelines/disclosure/profile/profiles.ts";
import { protect } from "../../../pipelines/disclosure/solve/protect.ts";
import { disclose } from "../../../pipelines/disclosure/public-dataset.ts";
import type { Term } from "../../../pipelines/disclosure/solve/model.ts";
import { openSolver, type Solver } from "../../../pipelines/disclosure/solve/solver.ts";
import { wholeProblem } from "../../../pipelines/disclosure/whole-problem.ts";
import { sumProblem } from "../../support/disclosure.ts";
import { gminas, type GminaData } from "../../support/public-gmina.ts";

const data = gminas(["", "a", "bb", "ccc", "dddd"]);
let solver: Solver;
let first: Publication[];
beforeAll(async () => {
  solver = await openSolver();
  first = await remembered((await disclose(data, 5)).record);
});

/** As the next run reads it from the project's database. */
function remembered(record: readonly string[]): Promise<Publication[]> {
  const query = () =>
    Promise.resolve(record.map((content, i) => ({ disclosure_no: i + 1, content, shown_in: "1" })));
  return readPast({ query });
}

/** All sections as one. */
function atOnce(sections: readonly Publication[]): Publication {
  let before = 0;
  const moved = sections.map(({ cells, relations, needs }) => {
    const first = before;
    before += cells.length;
    const own = <T extends { terms: readonly Term[] }>(one: T): T => ({
      ...one,
      terms: one.terms.map(({ cell, factor }) => ({ cell: cell + first, factor })),
    });
    return { cells, relations: relations.map(own), needs: needs.map(own) };
  });
  return {
    cells: moved.flatMap(({ cells }) => cells),
    relations: moved.flatMap(({ relations }) => relations),
    needs: moved.flatMap(({ needs }) => needs),
  };
}

/** Some more were helped in one gmina; the others stay as they are. */
function changed(): GminaData {
  const rows = data.tables.out__profile.map((row) =>
    row.unit_id === "bb" && row.concept === "reason_crisis.families" ? { ...row, value: row.value + 1 } : row,
  );
  return { ...data, tables: { ...data.tables, out__profile: rows } };
}

function hiddenAtOnce(now: GminaData, past: readonly Publication[]): string[] {
  const present = wholeProblem(now, 5, new Map());
  const hidden = protect(withPast(present, past), solver);
  return present.cells.flatMap(({ key, role }, i) => (hidden[i] || role === "primary" ? [key] : [])).sort();
}

async function hiddenByUnit(now: GminaData, past: readonly Publication[]): Promise<string[]> {
  const { tables } = (await disclose(now, 5, { past })).data;
  return tables.out__profile
    .filter(({ value }) => value === null)
    .map(({ unit_id, year, concept }) => `${unit_id}/${String(year)}/${concept}`)
    .sort();
}

describe("unit by unit", () => {
  it("the same is hidden as at once", async () => {
    const hidden = await hiddenByUnit(data, []);
    expect(hidden.length).toBeGreaterThan(20);
    expect(hidden).toEqual(hiddenAtOnce(data, []));
  });

  it("with an earlier publication too, whether numbers have changed or not", async () => {
    const again = await disclose(data, 5, { past: first });
    expect(again.data).toEqual((await disclose(data, 5)).data);
    expect(again.record).toEqual((await disclose(data, 5)).record);
    expect(await hiddenByUnit(changed(), first)).toEqual(hiddenAtOnce(changed(), [atOnce(first)]));
  });

  it("what is lost is the sum of what each unit loses", async () => {
    const { loss, tables } = (await disclose(data, 5)).data;
    const { cells, primary, complementary } = loss.tables.out__profile ?? {};
    expect(cells).toBe(tables.out__profile.length);
    expect((primary ?? 0) + (complementary ?? 0)).toBe((await hiddenByUnit(data, [])).length);
  });
});

describe("threads", () => {
  const profiles = () => unitProfiles(changed(), first, 5).profiles;

  it("change nothing, however many there are", async () => {
    const alone = await discloseProfiles(profiles(), 0);
    expect(alone.map(({ exposed }) => exposed)).toEqual([[], [], [], [], []]);
    expect(await discloseProfiles(profiles(), 1)).toEqual(alone);
    expect(await discloseProfiles(profiles(), 2)).toEqual(alone);
  });

  it("that fail at one unit leave nothing to publish", async () => {
    const [one, ...others] = profiles();
    const rate = one?.out__profile_rate[0];
    if (!rate) throw new Error("no rate");
    const broken = { ...one, out__profile_rate: [{ ...rate, rate_id: "no such" }] };
    await expect(discloseProfiles([...others, broken], 2)).rejects.toThrow("no rate no such");
  });
});

describe("an earlier publication in parts", () => {
  it("says of each group what it said, and of others nothing", () => {
    const whole = atOnce(first);
    const partOf = partsOfPast([whole], (key) => key.split("/")[0] ?? "");
    const parts = data.units.map(({ unit_id }) => partOf(unit_id)[0]);
    expect(parts.reduce((sum, part) => sum + (part?.cells.length ?? 0), 0)).toBe(whole.cells.length);
    expect(parts.reduce((sum, part) => sum + (part?.relations.length ?? 0), 0)).toBe(whole.relations.length);
    expect(partOf("another")).toEqual([]);
  });

  it("is refused where a relation ties two groups", () => {
    const { cells, relations, needs } = sumProblem([2, 3]);
    const tied = { cells: cells.map((cell) => ({ ...cell, isShown: false })), relations, needs };
    expect(() => partsOfPast([tied], (key) => key)).toThrow("ties numbers");
  });
});
