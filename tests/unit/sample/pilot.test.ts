import { describe, expect, it } from "vitest";
import { welchTest } from "../../../pipelines/evaluation/statistics/t-tests.ts";
import { evaluationTableIds } from "../../../sources/evaluation/tables.ts";
import { missedWaves, missingReports, otherwise } from "../../../sources/sample/pilot/mess.ts";
import { places } from "../../../sources/sample/pilot/places.ts";
import { namesOf } from "../../../sources/sample/pilot/staff.ts";
import { pilotSeed, pilotTables } from "../../../sources/sample/pilot/tables.ts";
import { changesOf } from "./pilot-effects.ts";

const SEEDS = 30;

describe("the pilot sample", () => {
  it("fills every table of the evaluation", () => {
    const filled = Object.entries(pilotTables()).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([name]) => name).sort()).toEqual([...evaluationTableIds].sort());
  });

  it("has 25 places of the pilot and 10 to compare with, of all models, and codes of no voivodeship", () => {
    expect(places.filter(({ isPilot }) => isPilot)).toHaveLength(25);
    expect(places.filter(({ isPilot }) => !isPilot)).toHaveLength(10);
    const models = new Set(places.filter(({ isPilot }) => isPilot).map(({ model }) => model));
    expect([...models].sort()).toEqual(["miejski", "miejsko-wiejski", "standardy", "wiejski"]);
    expect(places.every(({ teryt }) => /^99\d{5}$/.test(teryt))).toBe(true);
  });

  it("names no two people alike, nor a place that is not there", () => {
    const names = places.flatMap(namesOf);
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(places.map(({ id }) => id));
    const meant = [...missedWaves, ...missingReports].map(({ place }) => place as string);
    expect([...meant, ...Object.values(otherwise)].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("its effects", () => {
  const pilots = Array.from({ length: SEEDS }, (_, index) => changesOf(index + 1));
  const missesOf = (changes: ReturnType<typeof changesOf>): string[] =>
    changes
      .filter(({ effect, pilot, comparison }) => {
        const { interval } = welchTest(pilot, comparison);
        return interval === null || interval.low > effect || interval.high < effect;
      })
      .map(({ name }) => name);

  it("are held by the intervals of the seed that was chosen", () => {
    expect(missesOf(changesOf(pilotSeed))).toEqual([]);
  });

  it("are held by about 95 of 100 intervals, whatever the seed", () => {
    const intervals = pilots.flat().length;
    const misses = pilots.flatMap(missesOf).length;
    // 240 intervals of 95 %: 12 misses expected; 24 or more come once in a thousand times.
    expect(intervals).toBe(8 * SEEDS);
    expect(misses).toBeGreaterThan(1);
    expect(misses).toBeLessThan(24);
  });
});
