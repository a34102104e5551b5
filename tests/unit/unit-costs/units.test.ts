import { describe, expect, it } from "vitest";
import { unitCodes } from "../../../sources/unit-costs/contract.ts";
import { conversion, conversions, units } from "../../../sources/unit-costs/units.ts";
import { counted } from "../../../pipelines/lib/polish-plurals.ts";

describe("units", () => {
  it("each have their words, once", () => {
    expect(units.map(({ unit }) => unit)).toEqual([...unitCodes]);
    for (const { label, forms } of units)
      for (const text of [label.pl, label.en, ...Object.values(forms)]) expect(text).not.toBe("");
  });

  it("are counted as Polish counts", () => {
    const formsOf = (code: string) =>
      units.find(({ unit }) => unit === code)?.forms ?? { one: "", few: "", many: "", other: "" };
    const words = (code: string): string[] =>
      [1, 2, 5, 1.5].map((n) => counted(n, formsOf(code)).replace("\u00a0", " "));
    expect(words("place_month")).toEqual([
      "1 miesiąc pobytu",
      "2 miesiące pobytu",
      "5 miesięcy pobytu",
      "1,5 miesiąca pobytu",
    ]);
    expect(words("person_day")).toEqual(["1 osobodzień", "2 osobodni", "5 osobodni", "1,5 osobodnia"]);
  });
});

describe("a conversion", () => {
  it("has a stated factor and a source", () => {
    expect(conversion("place_month", "place_day")).toMatchObject({ factor: 30.5 });
    expect(conversion("participant_year", "participant_month")).toMatchObject({ factor: 12 });
    for (const { factor, source } of conversions) {
      expect(factor).toBeGreaterThan(0);
      expect(source).not.toBe("");
    }
  });

  it("goes the other way by the inverse", () => {
    expect(conversion("place_day", "place_month")?.factor).toBeCloseTo(1 / 30.5, 15);
  });

  it("gives the prison's monthly cost from its daily one, to the grosz that rounding leaves", () => {
    // 212.02 zł a day × 30.5 = 6466.61; the source says 6466.66
    expect(212.02 * (conversion("person_month", "person_day")?.factor ?? NaN)).toBeCloseTo(6466.61, 2);
  });

  it("of a unit into itself changes nothing and needs no source", () => {
    expect(conversion("hour", "hour")).toEqual({ factor: 1, source: "" });
  });

  it.each([
    ["place_month", "hour"],
    ["child_month", "place_month"],
    ["family_month", "person_month"],
    ["person_year", "person_day"],
    ["one_off", "visit"],
    ["employee_month", "hour"],
  ] as const)("from %s to %s does not exist: they are unlike, or nobody stated how", (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });

  it("is stated once per pair, in one direction", () => {
    const pairs = conversions.map(({ from, to }) => [from, to].sort().join("|"));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
