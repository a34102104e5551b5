import { describe, expect, it } from "vitest";
import { indicators, type Indicator } from "../../../pipelines/evaluation/catalogue.ts";
import { compareAll } from "../../../pipelines/evaluation/compare/compare-all.ts";
import type { ComparisonRow } from "../../../pipelines/evaluation/compare/compare.ts";
import { comparisonsOf, type UnitSeries } from "../../../pipelines/evaluation/compare/times.ts";
import { comparisonSentence } from "../../../pipelines/evaluation/words.ts";

const [shipped] = indicators;
if (!shipped) throw new Error("the catalogue is empty");
const indicator: Indicator = {
  ...shipped,
  id: "gap",
  direction: "up",
  baseline: "start",
  isHeadline: true,
  isPlacebo: false,
  disaggregations: ["type"],
};

interface Measured {
  waves?: Record<string, number>;
  years?: Record<number, number>;
  type?: string;
}

function units(pilot: readonly Measured[], comparison: readonly Measured[]): UnitSeries[] {
  return [...pilot, ...comparison].map(({ waves = {}, years = {}, type = "GOPS" }, i) => ({
    unitId: `u${String(i + 1)}`,
    isPilot: i < pilot.length,
    groups: [`type:${type}`],
    startYear: 2025,
    firstWholeYear: 2026,
    waves: new Map(Object.entries(waves)),
    years: new Map(Object.entries(years).map(([year, value]) => [Number(year), value])),
  }));
}

const change = (from: number, by: number): Measured => ({ waves: { ex_ante: from, ex_post: from + by } });

function rowOf(rows: readonly ComparisonRow[], wanted: Partial<ComparisonRow>): ComparisonRow {
  const found = rows.filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name as keyof ComparisonRow] === value),
  );
  const [row] = found;
  if (!row || found.length > 1) throw new Error(`${String(found.length)} rows`);
  return row;
}

const did = { contrast: "did", purpose: "effect", group_id: "all", wave_to: "ex_post" } as const;

describe("the difference in differences", () => {
  // Changes of the pilot 3, 4, 5, 6, 7, 8, of the others 0, 1, 2, 1, 0, 2: means 5.5 and 1; variances 3.5 and 0.8;
  // squared error 3.5/6 + 0.8/6 = 0.716667; degrees 0.716667² ÷ ((0.583333² + 0.133333²)/5) = 7.1720;
  const pilot = [3, 4, 5, 6, 7, 8].map((by, i) => change(10 * i, by));
  const others = [0, 1, 2, 1, 0, 2].map((by, i) => change(7 * i, by));

  it("is one change per unit, however far apart their levels are", () => {
    const rows = compareAll([{ indicator, part: null, units: units(pilot, others) }]);
    const row = rowOf(rows, did);
    expect(row.estimate).toBeCloseTo(4.5, 12);
    expect(row.degrees).toBeCloseTo(0.716667 ** 2 / ((0.583333 ** 2 + 0.133333 ** 2) / 5), 3);
    expect(row).toMatchObject({
      n_pilot: 6,
      n_comparison: 6,
      pilot_mean: 5.5,
      comparison_mean: 1,
      left_out: null,
    });
    // 924 ways, counted: only this one and its mirror are so far apart.
    expect(row.p_permutation).toBeCloseTo(2 / 924, 12);
    expect(row).toMatchObject({ p_permutation_error: 0, verdict: "better", is_headline: true });
    expect(rowOf(rows, { ...did, contrast: "before_after" })).toMatchObject({
      estimate: 5.5,
      verdict: "better",
      n_comparison: 0,
    });
  });

  it("of 5 units in an arm gives the difference and no inference", () => {
    const row = rowOf(compareAll([{ indicator, part: null, units: units(pilot, others.slice(1)) }]), did);
    expect(row).toMatchObject({
      n_comparison: 5,
      verdict: "too_few_units",
      ci_low: null,
      p_value: null,
      p_permutation: null,
      p_holm: null,
    });
    expect(row.estimate).toBeCloseTo(5.5 - 1.2, 12);
    expect(comparisonSentence(row, shippedWords)).toContain("za mało jednostek, by wnioskować");
  });

  it("names the units it leaves out, lost ones apart from never measured ones", () => {
    const lost: Measured = { waves: { ex_ante: 1 } };
    const late: Measured = { waves: { ex_post: 1 } };
    const row = rowOf(
      compareAll([{ indicator, part: null, units: units([...pilot, lost, late], [...others, {}]) }]),
      did,
    );
    expect(row).toMatchObject({
      n_pilot: 6,
      n_comparison: 6,
      attrition_pilot: 1,
      missing_pilot: 1,
      attrition_comparison: 0,
      missing_comparison: 1,
    });
    expect(row.left_out).toBe(
      "brak pierwszego pomiaru (pilotaż): u8; brak ostatniego pomiaru (pilotaż): u7; brak pierwszego pomiaru (porównawcze): u15",
    );
  });

  it("where all units of both arms changed alike has no interval", () => {
    const same = units(
      pilot.map(() => change(1, 0.3)),
      others.map(() => change(2, 0.1)),
    );
    expect(rowOf(compareAll([{ indicator, part: null, units: same }]), did)).toMatchObject({
      verdict: "no_variation",
      ci_low: null,
    });
  });

  it("is made by type of unit, where the pilot has the type", () => {
    const typed = units(
      pilot.map((one, i) => ({ ...one, type: i < 3 ? "GOPS" : "MOPS" })),
      others.map((one) => ({ ...one, type: "PCPR" })),
    );
    const rows = compareAll([{ indicator, part: null, units: typed }]);
    expect([...new Set(rows.map((row) => row.group_id))]).toEqual(["all", "type:GOPS", "type:MOPS"]);
    expect(rowOf(rows, { ...did, group_id: "type:GOPS" })).toMatchObject({
      n_pilot: 3,
      n_comparison: 0,
      verdict: "not_measured",
      is_headline: false,
    });
  });

  it("does not depend on what else is compared, nor on the order of units' names", () => {
    const measured = units(
      Array.from({ length: 12 }, (_, i) => change(i, Math.sin(i) + 0.6)),
      Array.from({ length: 12 }, (_, i) => change(i, Math.cos(i))),
    );
    const alone = rowOf(
      compareAll([{ indicator: { ...indicator, isHeadline: false }, part: null, units: measured }]),
      did,
    );
    const beside = compareAll([
      { indicator: { ...indicator, id: "other", isHeadline: false }, part: null, units: measured },
      { indicator: { ...indicator, isHeadline: false }, part: null, units: measured },
    ]);
    expect(rowOf(beside, { ...did, indicator_id: "gap" })).toEqual(alone);
    expect(alone.p_permutation_error).toBeGreaterThan(0);
  });
});

describe("headline findings", () => {
  it("are corrected together by wave; the annex keeps the raw p-values", () => {
    const seen = (shift: number, i: number) =>
      units(
        Array.from({ length: 8 }, (_, k) => change(0, shift + Math.sin(k * 3 + i))),
        Array.from({ length: 8 }, (_, k) => change(0, Math.cos(k * 5 + i))),
      );
    const rows = compareAll(
      [1, 0.3, 2].map((shift, i) => ({
        indicator: { ...indicator, id: `i${String(i)}` },
        part: null,
        units: seen(shift, i),
      })),
    );
    const headline = rows.filter((row) => row.is_headline && row.wave_to === "ex_post");
    const pValues = headline.map((row) => row.p_value ?? 1);
    const order = [0, 1, 2].sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
    const [least, middle, most] = order.map((at) => pValues[at] ?? 1);
    const first = Math.min(1, 3 * (least ?? 1));
    const second = Math.max(first, Math.min(1, 2 * (middle ?? 1)));
    const third = Math.max(second, most ?? 1);
    order.forEach((at, rank) => {
      expect(headline[at]?.p_holm).toBeCloseTo([first, second, third][rank] ?? NaN, 12);
    });
    expect(rows.filter((row) => !row.is_headline).every((row) => row.p_holm === null)).toBe(true);
  });
});

describe("yearly figures", () => {
  const yearly = (slope: number, jump: number, noise: number): Measured => ({
    years: Object.fromEntries(
      [2022, 2023, 2024, 2025, 2026].map((year) => [
        year,
        slope * (year - 2022) + noise * Math.sin(year * noise) + (year > 2025 ? jump : 0),
      ]),
    ),
  });
  const series = units(
    Array.from({ length: 8 }, (_, i) => yearly(1, 2, 0.1 + i / 50)),
    Array.from({ length: 8 }, (_, i) => yearly(1, 0, 0.12 + i / 40)),
  );

  it("compare the year before with the last, their trends before, and a placebo a year early", () => {
    const rows = compareAll([
      {
        indicator: { ...indicator, baseline: "year_before", disaggregations: [] },
        part: null,
        units: series,
      },
    ]);
    expect(rowOf(rows, { purpose: "effect", contrast: "did" })).toMatchObject({
      wave_from: "year_before",
      wave_to: "last_year",
      verdict: "better",
    });
    expect(rowOf(rows, { purpose: "pre_trend" })).toMatchObject({
      wave_from: "first_year",
      wave_to: "year_before",
      is_headline: false,
    });
    expect(rowOf(rows, { purpose: "placebo" })).toMatchObject({
      wave_from: "second_year_before",
      n_pilot: 8,
    });
  });

  it("that were apart before say so: the comparison is in doubt", () => {
    const apart = units(
      Array.from({ length: 8 }, (_, i) => yearly(2, 0, 0.1 + i / 50)),
      Array.from({ length: 8 }, (_, i) => yearly(1, 0, 0.12 + i / 40)),
    );
    const rows = compareAll([
      { indicator: { ...indicator, baseline: "year_before", disaggregations: [] }, part: null, units: apart },
    ]);
    const trend = rowOf(rows, { purpose: "pre_trend" });
    expect(trend.verdict).toBe("differs");
    expect(comparisonSentence(trend, shippedWords)).toContain("pilotaż nie mógł spowodować");
  });

  it("of what the pilot cannot move are a placebo only", () => {
    const purposes = comparisonsOf({ baseline: "year_before", isPlacebo: true }).map(
      (one) => `${one.contrast} ${one.purpose}`,
    );
    expect(purposes).toEqual(["did placebo", "did pre_trend", "did placebo"]);
  });
});

it("time cards have no state before the pilot: only waves are compared with each other", () => {
  expect(
    comparisonsOf({ baseline: "first_wave", isPlacebo: false }).map(
      ({ contrast, from, to }) => `${contrast} ${from} ${to}`,
    ),
  ).toEqual(["before_after month_6 month_12", "before_after month_6 ex_post"]);
});

const shippedWords = { indicator_label: "Elementy bez luki", indicator_unit: "udział" };
