import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { armsTest, DRAWS, signsTest } from "../../../pipelines/evaluation/statistics/permutations.ts";
import { seededBy } from "../../../pipelines/evaluation/compare/seed.ts";

const never = (): number => {
  throw new Error("an exact test draws nothing");
};
const small = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 6 });

/** Every subset as bits, each statistic from scratch: another way to the same count. */
function enumerated(pilot: readonly number[], comparison: readonly number[]): number {
  const all = [...pilot, ...comparison];
  const statistic = (a: readonly number[], b: readonly number[]): number => {
    const part = (values: readonly number[]) => {
      const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
      return { centre, error: squares / (values.length - 1) / values.length };
    };
    const [mine, theirs] = [part(a), part(b)];
    const spread = mine.error + theirs.error;
    return spread < 1e-12 ? Infinity : Math.abs(mine.centre - theirs.centre) / Math.sqrt(spread);
  };
  const seen = statistic(pilot, comparison);
  let [greater, count] = [0, 0];
  for (let bits = 0; bits < 2 ** all.length; bits++) {
    const mine = all.filter((_, i) => (bits >> i) & 1);
    if (mine.length !== pilot.length) continue;
    count++;
    if (
      statistic(
        mine,
        all.filter((_, i) => !((bits >> i) & 1)),
      ) >=
      seen * (1 - 1e-9)
    )
      greater++;
  }
  return greater / count;
}

describe("the permutation test of two arms", () => {
  it("counts what an enumeration from scratch counts", () => {
    fc.assert(
      fc.property(small, small, (pilot, comparison) => {
        const test = armsTest(pilot, comparison, never);
        const all = [...pilot, ...comparison];
        if (test === null) expect(new Set(all).size).toBe(1);
        else expect(test.pValue).toBeCloseTo(enumerated(pilot, comparison), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("of arms that do not overlap, 4 against 3: 1 of 35 ways, or 2 where the mirror is as great", () => {
    // 1 2 3 4 | 10 11 12: only the labels seen give so great a distance. With 3 against 3 the mirror does too: 2 of 20.
    expect(armsTest([1, 2, 3, 4], [10, 11, 12], never)?.pValue).toBeCloseTo(1 / 35, 12);
    expect(armsTest([1, 2, 3], [11, 12, 13], never)?.pValue).toBeCloseTo(2 / 20, 12);
  });

  const pilot = Array.from({ length: 25 }, (_, i) => Math.sin(i * 7) + 0.4);
  const comparison = Array.from({ length: 10 }, (_, i) => Math.cos(i * 5));

  it("of 25 against 10 draws, tells its own error and repeats with the same seed", () => {
    const one = armsTest(pilot, comparison, seededBy("7"));
    expect(one).toEqual(armsTest(pilot, comparison, seededBy("7")));
    expect(one?.isExact).toBe(false);
    const p = one?.pValue ?? 0;
    expect(one?.error).toBeCloseTo(Math.sqrt((p * (1 - p)) / DRAWS), 12);
    const other = armsTest(pilot, comparison, seededBy("8"));
    expect(Math.abs((other?.pValue ?? 1) - p)).toBeLessThan(4 * Math.SQRT2 * (one?.error ?? 0));
  });

  it("drawn agrees with counted, within its own error: 10 against 9 are 92,378 ways", () => {
    const left = Array.from({ length: 10 }, (_, i) => i * 1.3);
    const right = Array.from({ length: 9 }, (_, i) => i * 1.1 + 4);
    expect(armsTest(left.slice(0, 9), right, never)?.isExact).toBe(true);
    const drawn = armsTest(left, right, seededBy("1"));
    expect(drawn?.isExact).toBe(false);
    expect(Math.abs((drawn?.pValue ?? 0) - enumerated(left, right))).toBeLessThan(4 * (drawn?.error ?? 0));
  });

  it("does not exist for one unit or where all are alike", () => {
    expect(armsTest([1], [2, 3], never)).toBeNull();
    expect(armsTest([2, 2], [2, 2, 2], never)).toBeNull();
  });
});

describe("the test of signs", () => {
  it("Darwin's maize as Fisher counted it: 1,726 of 32,768", () => {
    // R. A. Fisher, The Design of Experiments (1935), section 21: 863 on each side.
    const differences = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    expect(signsTest(differences, never)?.pValue).toBeCloseTo(1726 / 32768, 12);
  });

  it("of 25 changes draws and repeats", () => {
    const changes = Array.from({ length: 25 }, (_, i) => Math.sin(i) + 0.2);
    expect(signsTest(changes, seededBy("3"))).toEqual(signsTest(changes, seededBy("3")));
    expect(signsTest(changes, seededBy("3"))?.isExact).toBe(false);
  });

  it("of no change does not exist", () => {
    expect(signsTest([0, 0, 0], never)).toBeNull();
  });
});
