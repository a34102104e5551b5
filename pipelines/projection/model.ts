/**
 * What a projection of the cost of inaction is made from. Pure data, so that the pipeline and the page give the same
 * numbers. No official equations were published: these are ours (podręcznik nie podaje wzorów).
 *
 * A cohort of persons (or families) stands in severity levels 0 … S−1. Probabilities are per year and person, costs in
 * złoty of one price year, per person and year.
 */
export interface ProjectionModel {
  /** Persons at each level in the base year, t = 0. */
  cohort: readonly number[];
  /** Persons who come to each level every year, the same in both futures. */
  inflow: readonly number[];
  /** [from][to]: probability of standing at a level a year later; what is missing from 1 leaves the problem. */
  without: readonly (readonly number[])[];
  /** The same where the action works. */
  with: readonly (readonly number[])[];
  /** What the law makes someone pay, per level. */
  mandatoryCost: readonly number[];
  linked: readonly LinkedProblem[];
  action: Action;
  /** Years after the base year. */
  years: number;
  /** Per year; 0.035 divides an amount of year t by 1.035^t. */
  discountRate: number;
}

/** A problem that follows from the first, counted in persons of its own. */
export interface LinkedProblem {
  /** Persons in it in the base year. */
  start: number;
  /** Probability of leaving it within a year. */
  exit: number;
  /** λ: new cases a year per person at each level, without the action. */
  without: readonly number[];
  /** The same where the action works. */
  with: readonly number[];
  cost: number;
}

export interface Action {
  /** Per person and year, by the level at which the person stands. */
  cost: readonly number[];
  /** Per year, however many take part. */
  fixedCost: number;
  /** Calendar years in which it is paid, from the base year on; `years + 1` pays for all of them. */
  paidYears: number;
  /** Yearly steps in which it works, from the first on: those of the years it is paid, or more where effects last. */
  effectiveYears: number;
  /** Share of the effect that would have come without it, 0 … 1. */
  deadweight: number;
}
