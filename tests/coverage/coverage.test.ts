import { describe, expect, it } from "vitest";
import { cardKinds, coverageOf, workerCounts } from "./simulate.ts";

const simulated = workerCounts.flatMap((workers) => cardKinds.map((cards) => coverageOf(workers, cards)));

describe("over 2,000 seeds", () => {
  it.each(simulated.filter(({ cards }) => cards === "whole"))(
    "the interval of a measured time by $workers workers holds the truth in 92–97 % ($time)",
    ({ time }) => {
      expect(time).toBeGreaterThanOrEqual(0.92);
      expect(time).toBeLessThanOrEqual(0.97);
    },
  );

  it.each(simulated)(
    "the interval of the missing posts by $workers workers, cards $cards, holds the truth in 92–97 % ($gap)",
    ({ gap }) => {
      expect(gap).toBeGreaterThanOrEqual(0.92);
      expect(gap).toBeLessThanOrEqual(0.97);
    },
  );

  it("without minding incomplete cards the truth would be missed far more often", () => {
    const spread = simulated.find(({ cards, workers }) => cards === "missing spread" && workers === 12);
    expect(spread?.time).toBeLessThan(0.7);
  });
});
