/** Random models for fast-check: probabilities whose rows stay within 1. */
import fc from "fast-check";
import type { ProjectionModel } from "../../../pipelines/projection/model.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.double({ min: 0, max: 50_000, noNaN: true });
const persons = fc.double({ min: 0, max: 500, noNaN: true });

/** A row of S probabilities that add up to at most 1. */
function rowOf(size: number): fc.Arbitrary<number[]> {
  return fc
    .tuple(fc.array(probability, { minLength: size, maxLength: size }), probability)
    .map(([weights, stay]) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.map((weight) => (total === 0 ? 0 : (weight / total) * stay));
    });
}

export const models: fc.Arbitrary<ProjectionModel> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
  .chain(([levels, problems]) => {
    const list = <T>(one: fc.Arbitrary<T>, size: number) =>
      fc.array(one, { minLength: size, maxLength: size });
    const matrix = list(rowOf(levels), levels);
    return fc.record({
      cohort: list(persons, levels),
      inflow: list(persons, levels),
      without: matrix,
      with: matrix,
      mandatoryCost: list(money, levels),
      linked: list(
        fc.record({
          start: persons,
          exit: probability,
          without: list(probability, levels),
          with: list(probability, levels),
          cost: money,
        }),
        problems,
      ),
      action: fc.record({
        cost: list(money, levels),
        fixedCost: money,
        paidYears: fc.integer({ min: 0, max: 8 }),
        effectiveYears: fc.integer({ min: 0, max: 7 }),
        deadweight: probability,
      }),
      years: fc.constant(7),
      discountRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
    });
  });
