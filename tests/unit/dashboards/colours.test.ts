/** Both themes: every colour of the charts has a counterpart at night, and all can be told from the paper and each other. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colours, series } from "../../../pipelines/figures/theme.ts";
import { contrast, distance, sights } from "./contrast.ts";

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

const light = new Map(
  [
    ...readFileSync(new URL("../../../dashboards/style/base.css", import.meta.url), "utf8").matchAll(
      /--([\w-]+): (#[0-9a-f]{3,6});/g,
    ),
  ].map(([, name = "", hex = ""]) => [name, hex === "#fff" ? "#ffffff" : hex]),
);

describe("the light theme", () => {
  it.each(["ink", "muted", "accent", "attention"] as const)("prints %s legibly, 4.5 : 1", (name) => {
    expect(light.get(name)).toBe(colours[name]);
    expect(contrast(light.get(name) ?? "", light.get("paper") ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(series)("prints numbers on $fill legibly, and its edge can be told from the paper", (one) => {
    expect(contrast(one.fill, one.label)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(one.outline, "#ffffff")).toBeGreaterThanOrEqual(3);
  });

  it("keeps an estimate's dot apart from its band", () => {
    expect(contrast(colours.accent, colours.accentBand)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.attention, colours.attentionBand)).toBeGreaterThanOrEqual(3);
  });
});

/** No two areas of a chart look the same; neighbours are further apart. Each also has its label and its place. */
const least = { any: 9, neighbours: 18 };

describe.each(Object.entries(sights))("with %s sight", (_, sight) => {
  it.each([
    ["light", series.map(({ fill }) => fill)],
    ["dark", series.map(({ fill }) => darkOf(fill, "fill"))],
  ])("the series of the %s theme can be told apart", (_theme, fills) => {
    fills.forEach((fill, i) => {
      fills.slice(i + 1).forEach((other, gap) => {
        const needed = gap === 0 ? least.neighbours : least.any;
        expect(distance(fill, other, sight), `${fill} and ${other}`).toBeGreaterThanOrEqual(needed);
      });
    });
  });

  it("what needs attention looks different from the rest", () => {
    expect(distance(colours.attention, colours.accent, sight)).toBeGreaterThan(30);
    expect(
      distance(darkOf(colours.attention, "fill"), darkOf(colours.accent, "fill"), sight),
    ).toBeGreaterThan(30);
  });
});

describe("the measures", () => {
  it("give what is known of them", () => {
    // WCAG: black on white 21 : 1, and #777777 on white 4.48 : 1; CIELAB: black to white 100, of any sight.
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    for (const sight of Object.values(sights))
      expect(distance("#000000", "#ffffff", sight)).toBeCloseTo(100, 0);
  });

  it("catch two colours that a colour-blind reader mixes up", () => {
    const { usual, deuteranopia } = sights;
    if (!usual || !deuteranopia) throw new Error("no sight");
    expect(distance("#b2823c", "#7fa03c", usual)).toBeGreaterThan(30);
    expect(distance("#b2823c", "#7fa03c", deuteranopia)).toBeLessThan(18);
  });
});

describe("movement", () => {
  it("there is none, so that none has to be stopped", () => {
    const folder = new URL("../../../dashboards/style/", import.meta.url);
    const all = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
    expect(all.join("\n")).not.toMatch(/\b(?:transition|animation|scroll-behavior|@keyframes)\b/);
  });
});
