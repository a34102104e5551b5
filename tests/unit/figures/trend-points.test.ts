import { describe, expect, it, test } from "vitest";
import {
  breakText,
  relativeChange,
  stretchesOf,
  type TrendPoint,
} from "../../../pipelines/figures/trend-points.ts";

const points = (
  from: number,
  values: readonly (number | null)[],
  breaks: readonly number[] = [],
): TrendPoint[] => values.map((value, i) => ({ year: from + i, value, isBreak: breaks.includes(from + i) }));

const yearsOf = (given: readonly TrendPoint[]) =>
  stretchesOf(given).map((stretch) => stretch.map(({ year }) => year));

describe("a line of a trend", () => {
  test("runs through years that follow each other", () => {
    expect(yearsOf(points(2012, [1, 2, 3]))).toEqual([[2012, 2013, 2014]]);
  });

  test("does not bridge a break: from 2021 it is another line", () => {
    expect(yearsOf(points(2019, [1, 2, 3, 4], [2021]))).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
  });

  test("does not bridge a year without a value, nor a year without a row", () => {
    expect(yearsOf(points(2012, [1, null, 3]))).toEqual([[2012], [2014]]);
    expect(yearsOf([...points(2012, [1]), ...points(2014, [3])])).toEqual([[2012], [2014]]);
  });

  test("a known 0 is a value", () => {
    expect(yearsOf(points(2012, [1, 0, 3]))).toEqual([[2012, 2013, 2014]]);
  });
});

describe("the words for breaks", () => {
  it.each([
    [points(2012, [1, 2]), ""],
    [points(2012, [1, 2], [2012]), ""],
    [points(2020, [1, 2], [2021]), "przerwa w szeregu: 2021"],
    [points(2020, [1, 2, 3], [2021, 2022]), "przerwy w szeregu: 2021, 2022"],
  ])("%#", (given, words) => {
    expect(breakText(given)).toBe(words);
  });
});

describe("a change", () => {
  it.each([
    [400, 500, 0.25],
    [400, 300, -0.25],
    [0, 5, null],
    [null, 5, null],
    [5, null, null],
  ])("from %s to %s is %s", (from, to, change) => {
    expect(relativeChange(from, to)).toBe(change);
  });
});
