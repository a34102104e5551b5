import { describe, expect, it } from "vitest";
import { valueAt, type UnitSeries } from "../../../pipelines/evaluation/compare/times.ts";

const series: UnitSeries = {
  unitId: "u1",
  isPilot: true,
  groups: [],
  startYear: 2025,
  firstWholeYear: 2025,
  waves: new Map(),
  years: new Map([
    [2024, 21.5],
    [2025, 23.5],
  ]),
};

describe("the last year of a yearly figure", () => {
  it("may be the year of the start, where the pilot began on 1 January", () => {
    expect(valueAt(series, "last_year")).toBe(23.5);
    expect(valueAt(series, "year_before")).toBe(21.5);
  });

  it("is later where the first months of the year lie before the pilot", () => {
    expect(valueAt({ ...series, firstWholeYear: 2026 }, "last_year")).toBeNull();
  });
});
