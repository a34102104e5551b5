/** Because of which publications something is withheld: no more are named than must be declared for it to be shown. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { leastCause } from "../../../pipelines/disclosure/least-cause.ts";

interface Fact {
  name: string;
  shownBy?: number[];
}
const facts = (...all: [string, number[]?][]): Fact[] =>
  all.map(([name, shownBy]) => (shownBy ? { name, shownBy } : { name }));
/** Withheld as long as one of these is known whole. */
const besides =
  (...reasons: string[][]) =>
  (left: readonly Fact[]) =>
    !reasons.some((reason) => reason.every((name) => left.some((one) => one.name === name)));

it.each<[string, Fact[], (left: readonly Fact[]) => boolean, number[]]>([
  ["the only one", facts(["a", [1]]), besides(["a"]), [1]],
  ["not one that showed something else", facts(["a", [1]], ["b", [2]]), besides(["a"]), [1]],
  ["all that showed it", facts(["a", [1, 2, 4]], ["b", [3]]), besides(["a"]), [1, 2, 4]],
  ["of two that tell only together the earlier", facts(["a", [1]], ["b", [2]]), besides(["a", "b"]), [1]],
  ["both of two that tell it each", facts(["a", [1]], ["b", [2]]), besides(["a"], ["b"]), [1, 2]],
  ["none that can be declared", facts(["a", [0]], ["b", [2]]), besides(["a"]), [0]],
  ["nor where no number is known", facts(["a"]), besides(["a"]), [0]],
  ["what an unknown one showed as well", facts(["a", [0, 3]]), besides(["a"]), [0]],
])("%s", (_, past, isShown, cause) => {
  expect(leastCause(past, isShown)).toEqual(cause);
});

it("whatever was shown by whom: declaring those named shows it, and leaving one of them out does not", () => {
  const names = ["a", "b", "c", "d"];
  const sets = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.tuple(sets, sets, sets, sets),
      fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
      (shownBy, reasons) => {
        const past = names.map((name, i) => ({ name, shownBy: shownBy[i] ?? [] }));
        const cause = leastCause(past, besides(...reasons));
        const isShownWithout = (numbers: readonly number[]) =>
          besides(...reasons)(past.filter((one) => !one.shownBy.every((number) => numbers.includes(number))));
        expect(isShownWithout(cause)).toBe(true);
        const alike = (one: number, other: number) =>
          past.every((fact) => fact.shownBy.includes(one) === fact.shownBy.includes(other));
        for (const one of cause)
          expect(isShownWithout(cause.filter((other) => !alike(one, other)))).toBe(false);
      },
    ),
    { seed: 31 },
  );
});
