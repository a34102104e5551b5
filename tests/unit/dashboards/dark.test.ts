/** The dark theme: every colour of the charts has a counterpart, and all can be told from the paper and each other. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colours, series } from "../../../pipelines/figures/theme.ts";

const css = readFileSync(new URL("../../../dashboards/style/dark.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
);
const paper = tokens.get("paper") ?? "";

/** The token that a chart's colour becomes, as fill or as stroke. */
function darkOf(hex: string, attribute: "fill" | "stroke"): string {
  const rule = new RegExp(`\\[${attribute}="${hex}"\\][^{]*\\{\\s*${attribute}: var\\(--([\\w-]+)\\)`).exec(
    css,
  );
  return tokens.get(rule?.[1] ?? "") ?? "none";
}

/** WCAG 2.1, contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const drawn = [...Object.values(colours), ...series.flatMap(({ fill, outline }) => [fill, outline])];

describe("the dark theme", () => {
  it.each([...new Set(drawn)])("has a counterpart of %s, as fill and as stroke", (hex) => {
    expect([darkOf(hex, "fill"), darkOf(hex, "stroke")]).toEqual([
      expect.stringMatching(/^#/),
      expect.stringMatching(/^#/),
    ]);
  });

  it.each(["ink", "muted", "accent", "attention"])("prints %s legibly, 4.5 : 1", (name) => {
    expect(contrast(tokens.get(name) ?? paper, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(series.map(({ fill, label }) => [fill, label]))("prints numbers on %s legibly", (fill, label) => {
    expect(contrast(darkOf(fill, "fill"), darkOf(label, "fill"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(darkOf(fill, "fill"), paper)).toBeGreaterThanOrEqual(3);
  });

  it("keeps an estimate's dot apart from its band", () => {
    expect(
      contrast(darkOf(colours.accent, "fill"), darkOf(colours.accentBand, "fill")),
    ).toBeGreaterThanOrEqual(3);
    expect(
      contrast(darkOf(colours.attention, "fill"), darkOf(colours.attentionBand, "fill")),
    ).toBeGreaterThanOrEqual(3);
  });
});
