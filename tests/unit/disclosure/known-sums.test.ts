/** What sums tell of few, against trying out every combination of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { follows, peopleIn, toldOf, type Sum } from "../../../pipelines/disclosure/work/known-sums.ts";

const partOf = (name: string) => ({ key: name, who: [{ name, posts: null }] });
/** The sum over what these persons did. */
const sumOf = (names: readonly string[]): Sum => names.map((name) => ({ part: partOf(name), factor: 1 }));

describe("of four persons' sums", () => {
  it.each([
    ["one sum of all", ["abcd"], []],
    ["all, and three of them", ["abcd", "abc"], ["d"]],
    ["all, and two of them", ["abcd", "ab"], ["ab", "cd"]],
    ["two that overlap in one", ["abc", "cde"], []],
    ["three that leave one", ["abc", "cde", "abde"], ["c"]],
    ["the same twice", ["abcd", "abcd"], []],
  ])("%s", (_, sums, expected) => {
    const told = toldOf(
      sums.map((names) => sumOf(Array.from(names))),
      3,
    ).map((names) => [...names].sort().join(""));
    for (const few of expected) expect(told.some((names) => names.includes(few))).toBe(true);
    if (expected.length === 0) expect(told).toEqual([]);
  });
});

it("people are at least the named ones and at least the posts", () => {
  const named = (name: string) => ({ name, posts: null });
  expect(peopleIn([named("a"), named("a"), named("b")])).toBe(2);
  expect(peopleIn([{ name: "x", posts: 1.5 }, { name: "y", posts: 1.5 }, named("a")])).toBe(3);
  expect(peopleIn([{ name: "rest", posts: 0 }])).toBe(0);
});

it("a sum follows from others, or does not", () => {
  const known = [sumOf(["a", "b", "c"]), sumOf(["c", "d"])];
  expect(follows(sumOf(["a", "b", "c"]), known)).toBe(true);
  expect(follows([...sumOf(["a", "b"]), { part: partOf("d"), factor: -1 }], known)).toBe(true);
  expect(follows(sumOf(["a", "b"]), known)).toBe(false);
});

it("finds in 200 random sets of sums what trying combinations finds", () => {
  const persons = ["a", "b", "c", "d", "e", "f"];
  const group = fc.subarray(persons, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), (groups) => {
      expect(toldOf(groups.map(sumOf), 3).length > 0).toBe(isToldByTrying(groups, persons));
    }),
    { numRuns: 200, seed: 3 },
  );
});

/** Three sums of ones and zeros need no factors beyond two to leave all that they can. */
function isToldByTrying(groups: readonly (readonly string[])[], persons: readonly string[]): boolean {
  const factors = [-2, -1, 0, 1, 2];
  const tried = groups.reduce<number[][]>(
    (all) => all.flatMap((one) => factors.map((factor) => [...one, factor])),
    [[]],
  );
  return tried.some((one) => {
    const left = persons.filter(
      (person) =>
        groups.reduce((sum, names, i) => sum + (names.includes(person) ? (one[i] ?? 0) : 0), 0) !== 0,
    );
    return left.length > 0 && left.length < 3;
  });
}
