/** A two-level, two-year model whose every number is worked out by hand in project.test.ts. */
import type { ProjectionModel } from "../../../pipelines/projection/model.ts";

export const example: ProjectionModel = {
  cohort: [10, 4],
  inflow: [1, 0],
  without: [
    [0.6, 0.2],
    [0.1, 0.7],
  ],
  with: [
    [0.4, 0.1],
    [0.2, 0.5],
  ],
  mandatoryCost: [1000, 5000],
  linked: [{ start: 2, exit: 0.5, without: [0.1, 0.2], with: [0.05, 0.1], cost: 300 }],
  action: { cost: [200, 400], fixedCost: 100, paidYears: 3, effectiveYears: 2, deadweight: 0 },
  years: 2,
  discountRate: 0,
};
