import { describe, expect, it } from "vitest";
import { project } from "../../../pipelines/projection/project.ts";
import { example } from "./example.ts";

/** Each list to ten digits: sums of decimals are not exact in binary. */
function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? NaN, 9);
  });
}

describe("the example of two levels and two years", () => {
  const { without, with: acted, ...result } = project(example);

  it("moves the cohort without the action", () => {
    // 1 + 10 × 0.6 + 4 × 0.1 and 10 × 0.2 + 4 × 0.7
    close(without.persons[1] ?? [], [7.4, 4.8]);
    // 1 + 7.4 × 0.6 + 4.8 × 0.1 and 7.4 × 0.2 + 4.8 × 0.7
    close(without.persons[2] ?? [], [5.92, 4.84]);
  });

  it("moves the cohort with it", () => {
    // 1 + 10 × 0.4 + 4 × 0.2 and 10 × 0.1 + 4 × 0.5
    close(acted.persons[1] ?? [], [5.8, 3]);
    // 1 + 5.8 × 0.4 + 3 × 0.2 and 5.8 × 0.1 + 3 × 0.5
    close(acted.persons[2] ?? [], [3.92, 2.08]);
  });

  it("counts the linked problem from those who stood at each level a year before", () => {
    // 2 × 0.5 + 10 × 0.1 + 4 × 0.2; 2.8 × 0.5 + 7.4 × 0.1 + 4.8 × 0.2
    close(without.linkedPersons.flat(), [2, 2.8, 3.1]);
    // 2 × 0.5 + 10 × 0.05 + 4 × 0.1; 1.9 × 0.5 + 5.8 × 0.05 + 3 × 0.1
    close(acted.linkedPersons.flat(), [2, 1.9, 1.54]);
  });

  it("prices both futures", () => {
    // 10 × 1000 + 4 × 5000; 7400 + 24 000; 5920 + 24 200
    close(without.mandatoryCost, [30_000, 31_400, 30_120]);
    close(without.linkedCost, [600, 840, 930]);
    // 5800 + 15 000; 3920 + 10 400
    close(acted.mandatoryCost, [30_000, 20_800, 14_320]);
    close(acted.linkedCost, [600, 570, 462]);
  });

  it("prices the action by those who stand in it: 100 + 200 × level 0 + 400 × level 1", () => {
    close(result.actionCost, [3700, 2460, 1716]);
  });

  it("tells what not acting costs, what is saved and from when", () => {
    // 31 400 + 840 − 20 800 − 570; 30 120 + 930 − 14 320 − 462
    close(result.costOfInaction, [0, 10_870, 16_268]);
    expect(result.grossSaving).toBeCloseTo(27_138, 9);
    // 27 138 − (3700 + 2460 + 1716)
    expect(result.netSaving).toBeCloseTo(19_262, 9);
    // Saved 0 against 3700, then 10 870 against 6160.
    expect(result.paybackYear).toBe(1);
  });
});

describe("settings", () => {
  it("half a deadweight takes half of the effect; 10 % divides year 1 by 1.1", () => {
    const action = { ...example.action, deadweight: 0.5 };
    const { with: acted } = project({ ...example, action, discountRate: 0.1 });
    // Half-way between the two rows: 1 + 10 × 0.5 + 4 × 0.15 and 10 × 0.15 + 4 × 0.6
    close(acted.persons[1] ?? [], [6.6, 3.9]);
    expect(acted.mandatoryCost[1]).toBeCloseTo((6600 + 19_500) / 1.1, 9);
  });

  it("an effect that lasts one step leaves the second to the old probabilities", () => {
    const { with: acted } = project({ ...example, action: { ...example.action, effectiveYears: 1 } });
    // From 5.8 and 3: 1 + 5.8 × 0.6 + 3 × 0.1 and 5.8 × 0.2 + 3 × 0.7
    close(acted.persons[2] ?? [], [4.78, 3.26]);
  });

  it("an action paid in the base year alone costs nothing later", () => {
    const { actionCost } = project({ ...example, action: { ...example.action, paidYears: 1 } });
    close(actionCost, [3700, 0, 0]);
  });

  it("what falls behind again has not paid back", () => {
    // Balance −12 000, then 10 870 − 12 000 − 100 …: an action dearer than what it saves.
    const action = { ...example.action, fixedCost: 12_000, cost: [0, 0] };
    // Cumulated KZ 0, 10 870, 27 138; cumulated cost 12 000, 24 000, 36 000.
    expect(project({ ...example, action }).paybackYear).toBeNull();
  });
});
