import { expect, test } from "vitest";
import * as Plot from "@observablehq/plot";
import { draw } from "../../../pipelines/figures/draw.ts";
import { chartWidths, colours, series } from "../../../pipelines/figures/theme.ts";

const chart = (title: string) =>
  draw({ id: "wykres", title, description: "Opis." }, (width) => ({
    width,
    marks: [Plot.barX([{ name: title, value: 1 / 3 }], { x: "value", y: "name", fill: colours.accent })],
  }));

test("a drawing carries no style element, style attribute or English label", () => {
  const { wide } = chart("Tytuł");
  expect(wide).not.toMatch(/<style|style=|aria-label=|<script/);
});

test("a drawing is an image with a title and a description of its own", () => {
  const { wide, narrow } = chart("Tytuł");
  expect(wide).toContain('role="img"');
  expect(wide).toContain('aria-labelledby="wykres-wide-title wykres-wide-description"');
  expect(wide).toContain('<title id="wykres-wide-title">Tytuł</title>');
  expect(wide).toContain('<desc id="wykres-wide-description">Opis.</desc>');
  expect(narrow).toContain('id="wykres-narrow-title"');
});

test("both natural widths are drawn", () => {
  const { wide, narrow } = chart("Tytuł");
  expect(wide).toContain(`width="${String(chartWidths.wide)}"`);
  expect(narrow).toContain(`width="${String(chartWidths.narrow)}"`);
});

test("the same chart is drawn with the same bytes, in at most hundredths of a pixel", () => {
  expect(chart("Tytuł")).toEqual(chart("Tytuł"));
  expect(chart("Tytuł").wide).not.toMatch(/="[^"]*\d\.\d{3}/);
});

/** WCAG 2.1: relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("numbers on the series can be read, and every part can be told from the page", () => {
  for (const { fill, label, outline } of series) {
    expect(contrast(fill, label), fill).toBeGreaterThanOrEqual(4.5);
    expect(contrast(outline, "#ffffff"), outline).toBeGreaterThanOrEqual(2.9);
  }
  for (const text of [colours.ink, colours.muted, colours.accent, colours.attention])
    expect(contrast(text, "#ffffff"), text).toBeGreaterThanOrEqual(4.5);
});
