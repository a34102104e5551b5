import { describe, expect, it } from "vitest";
import type { ComparisonRow } from "../../../pipelines/evaluation/compare/compare.ts";
import { judge } from "../../../pipelines/evaluation/compare/judge.ts";
import { comparisonSentence } from "../../../pipelines/evaluation/words.ts";

const shippedWords = { indicator_label: "Elementy bez luki", indicator_unit: "udział" };

describe("the verdict", () => {
  const tested = (low: number, high: number) => ({
    estimate: (low + high) / 2,
    interval: { low, high },
    degrees: 20,
    pValue: 0.01,
  });
  const sure = { pValue: 0.01, isExact: true, error: 0 };
  const base = {
    tested: tested(1, 3),
    permutation: sure,
    corrected: null,
    pilotUnits: 25,
    comparisonUnits: 10,
  };
  it.each([
    ["better", base, "up", "effect"],
    ["worse", base, "down", "effect"],
    ["higher", base, "neutral", "effect"],
    ["worse", { ...base, tested: tested(-3, -1) }, "up", "effect"],
    ["lower", { ...base, tested: tested(-3, -1) }, "neutral", "effect"],
    ["not_shown", { ...base, tested: tested(0, 3) }, "up", "effect"],
    ["not_shown", { ...base, tested: tested(-3, 0) }, "up", "effect"],
    ["methods_disagree", { ...base, permutation: { ...sure, pValue: 0.051 } }, "up", "effect"],
    ["better", { ...base, permutation: { ...sure, pValue: 0.05 } }, "up", "effect"],
    ["not_after_correction", { ...base, corrected: 0.06 }, "up", "effect"],
    ["better", { ...base, corrected: 0.05 }, "up", "effect"],
    ["differs", base, "up", "pre_trend"],
    ["differs", base, "up", "placebo"],
    ["too_few_units", { ...base, comparisonUnits: 5 }, "up", "effect"],
    ["too_few_units", { ...base, pilotUnits: 5 }, "up", "effect"],
    ["better", { ...base, pilotUnits: 6, comparisonUnits: null }, "up", "effect"],
    ["not_measured", { ...base, comparisonUnits: 0 }, "up", "effect"],
    ["no_variation", { ...base, tested: { ...tested(1, 3), interval: null } }, "up", "effect"],
  ] as const)("is %s", (verdict, evidence, direction, purpose) => {
    expect(judge(evidence, direction, purpose)).toBe(verdict);
  });
});

describe("the sentence", () => {
  const row = (verdict: string, contrast = "did"): ComparisonRow => ({
    indicator_id: "gap",
    indicator_part: null,
    unit_id: "all",
    contrast,
    purpose: "effect",
    group_id: "all",
    wave_from: "ex_ante",
    wave_to: "ex_post",
    estimate: 0.121,
    ci_low: 0.053,
    ci_high: 0.189,
    interval_method: contrast === "before_after" ? "hall" : "welch",
    pilot_mean: 0.17,
    comparison_mean: contrast === "before_after" ? null : 0.049,
    n_pilot: 25,
    n_comparison: contrast === "before_after" ? 0 : 10,
    attrition_pilot: 0,
    attrition_comparison: 0,
    missing_pilot: 0,
    missing_comparison: 0,
    left_out: null,
    degrees: 20,
    p_value: 0.001,
    p_permutation: 0.001,
    p_permutation_error: 0.0003,
    is_headline: true,
    p_holm: 0.008,
    verdict,
  });

  it("gives the number, its interval, the units and the assumption", () => {
    expect(comparisonSentence(row("better"), shippedWords).replaceAll("\u00a0", " ")).toBe(
      "Elementy bez luki: zmiana w pilotażu +17,0, w miejscach porównawczych +4,9, różnica +12,1 pkt proc. (95 % PU: +5,3 do +18,9; 25 jednostek pilotażu, 10 porównawczych). Kierunek jest korzystny. Przypisać to pilotażowi można, o ile bez niego zmiany byłyby w obu grupach takie same; miejsca zgłosiły się same.",
    );
  });

  it.each(["not_shown", "methods_disagree", "not_after_correction", "differs"])(
    "of %s claims nothing",
    (verdict) => {
      const sentence = comparisonSentence(row(verdict), shippedWords);
      expect(sentence).not.toMatch(/korzystny|skutek|poprawi|dzięki/);
      expect(sentence).toMatch(/nie wykazano|nie potwierdza|nie mógł spowodować/);
    },
  );

  it.each([
    ["before_after", "nie mówi, co ją spowodowało"],
    ["pilot_vs_comparison", "nie musi być skutkiem pilotażu"],
  ])("of a %s says what it cannot", (contrast, words) => {
    expect(comparisonSentence(row("better", contrast), shippedWords)).toContain(words);
  });
});
