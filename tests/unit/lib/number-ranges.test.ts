import fc from "fast-check";
import { expect, it } from "vitest";
import { numbersIn, rangesText, runsOf } from "../../../pipelines/lib/number-ranges.ts";

it.each([
  [[], ""],
  [[7], "7"],
  [[3, 1, 2, 2], "1-3"],
  [[0, 2, 3, 9], "0 2-3 9"],
])("%j reads %j", (numbers, text) => {
  expect(rangesText(numbers)).toBe(text);
});

it("what is written is read back, each number once and ascending", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (numbers) => {
      expect(numbersIn(rangesText(numbers))).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
    { seed: 5 },
  );
});

it("runs are the first and last of what follows one another", () => {
  expect(runsOf([5, 1, 2])).toEqual([
    [1, 2],
    [5, 5],
  ]);
});
