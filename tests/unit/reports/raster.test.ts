import { expect, it } from "vitest";
import { chartWidths } from "../../../pipelines/figures/theme.ts";
import { rasterOf } from "../../../reports/pictures/raster.ts";
import { figuresOf, reportOf } from "./parts.ts";
import { reportDataset } from "./sample.ts";

const [drawing] = figuresOf(reportOf(reportDataset())).flatMap(({ drawing }) => (drawing ? [drawing] : []));
const svg = drawing?.wide ?? "";

it("draws a chart at twice its natural size", async () => {
  const { width, height, png } = await rasterOf(svg);
  expect(width).toBe(chartWidths.wide);
  expect(svg).toContain(`height="${String(height)}"`);
  const header = new DataView(png.buffer, png.byteOffset + 16, 8);
  expect([header.getUint32(0), header.getUint32(4)]).toEqual([2 * width, 2 * height]);
});

it("leaves no letter that another font could draw, and nothing that runs or loads", async () => {
  const { outlines } = await rasterOf(svg);
  expect(outlines).toMatch(/^<svg /);
  expect(outlines).not.toMatch(/<text|font-family|<script|<image|href/);
  expect(outlines.match(/<path/g)?.length).toBeGreaterThan(10);
});

it("draws the letters of Polish, each in its own shape", async () => {
  const letter = (text: string) =>
    rasterOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="15" font-family="'Source Sans 3', serif">${text}</text></svg>`,
    ).then(({ outlines }) => outlines);
  const shapes = await Promise.all("ąćęłńóśźżŻ".split("").map(letter));
  expect(new Set(shapes).size).toBe(10);
  for (const shape of shapes) expect(shape).toContain("<path");
});

it("gives the same bytes for the same chart, and keeps them", async () => {
  const first = await rasterOf(svg);
  expect(await rasterOf(svg)).toBe(first);
  // Another text, the same picture: drawn anew.
  const again = await rasterOf(svg.replace("<svg ", "<svg  "));
  expect(again).not.toBe(first);
  expect(Buffer.from(again.png).equals(first.png)).toBe(true);
  expect(again.outlines).toBe(first.outlines);
});

it("says that a text is no SVG, and draws the next one", async () => {
  await expect(rasterOf("nie rysunek")).rejects.toThrow();
  await expect(rasterOf(svg.replace("<svg ", "<svg   "))).resolves.toHaveProperty("width", chartWidths.wide);
});
