import { describe, expect, it } from "vitest";
import { gapSensitivity } from "../../../pipelines/analysis/gap-sensitivity.ts";

const basis = {
  fte: 1,
  availableHours: 85,
  availableShare: 0.85,
  activities: [
    { activity: "a", count: 20, time: 3, interval: { low: 2.5, high: 4 } },
    { activity: "b", count: 50, time: 0.5, interval: null },
    { activity: "c", count: 0, time: 1, interval: null },
  ],
  completeness: 0.75,
};
// 60 + 25 = 85 h, 85 ÷ 85 = 1 post needed: no gap as used.
const swings = new Map(gapSensitivity(basis).map((row) => [row.activity ?? row.gap_input, row]));

describe("each input is moved alone", () => {
  it.each([
    // 20·2.5 + 25 = 75 → −10/85; 20·4 + 25 = 105 → 20/85
    ["a", -10 / 85, 20 / 85, "interval"],
    // 60 + 50·0.4 = 80; 60 + 50·0.6 = 90
    ["b", -5 / 85, 5 / 85, "assumed"],
    ["activity_counts", -0.05, 0.05, "assumed"],
    // 100 h nominal: 80 h and 90 h available
    ["available_share", 85 / 80 - 1, 85 / 90 - 1, "assumed"],
    // The measured 60 h spread over whole cards: 80 + 25 = 105 h
    ["completeness", 20 / 85, 0, "bounds"],
  ])("%s", (input, low, high, range) => {
    const row = swings.get(input);
    expect(row?.gap_at_low_fte).toBeCloseTo(low, 12);
    expect(row?.gap_at_high_fte).toBeCloseTo(high, 12);
    expect(row?.swing_fte).toBeCloseTo(Math.abs(high - low), 12);
    expect(row?.range_basis).toBe(range);
  });

  it("an activity that was not done moves nothing and is left out", () => {
    expect(swings.has("c")).toBe(false);
  });

  it("whole or unknown cards, or nothing measured: no row for completeness", () => {
    const fixed = basis.activities.map((one) => ({ ...one, interval: null }));
    for (const other of [{ completeness: 1 }, { completeness: null }, { activities: fixed }])
      expect(gapSensitivity({ ...basis, ...other }).map((row) => row.gap_input)).not.toContain(
        "completeness",
      );
  });
});
