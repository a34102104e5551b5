/** Then and now, row by row: a hollow dot for the earlier year, a full one for the latest. */
import * as Plot from "@observablehq/plot";
import { number, shortened } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";

export interface ChangeRow {
  label: string;
  /** null: not known, or of another form; then nothing joins the dots. */
  earlier: number | null;
  latest: number;
  /** Printed beside the dots: "166 rodzin (−12 %)". */
  text: string;
}

/** Pixels, of one row. */
const rowHeight = 42;
/** Room at the right for the text beside the farthest dot. */
const textRoom = 150;

export const drawChangeDots = drawingOf((rows: readonly ChangeRow[]) => {
  const marks = rows.map((row, i) => ({ ...row, y: String(i) }));
  const highest = Math.max(1, ...rows.flatMap((row) => [row.latest, row.earlier ?? 0]));
  const step = tickStep(highest);
  const joined = marks.filter((row) => row.earlier !== null);
  return (width: number): Plot.PlotOptions => {
    const end = (highest * width) / Math.max(width - textRoom, width / 2);
    const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
    return {
      width,
      height: 24 + marks.length * rowHeight,
      marginTop: 2,
      marginBottom: 22,
      marginLeft: 8,
      marginRight: 2,
      x: { domain: [0, end], axis: null },
      y: { type: "band", domain: marks.map(({ y }) => y), axis: null, padding: 0 },
      marks: [
        Plot.gridX(ticks, { stroke: colours.hairline, strokeOpacity: 1 }),
        Plot.axisX(ticks, {
          tickFormat: (tick: number) => number(tick, 0),
          tickSize: 0,
          fill: colours.muted,
          label: null,
        }),
        Plot.link(joined, {
          x1: (row: ChangeRow) => row.earlier ?? 0,
          x2: "latest",
          y: "y",
          dy: 8,
          stroke: colours.accentBand,
          strokeWidth: 4,
        }),
        Plot.dot(joined, {
          x: "earlier",
          y: "y",
          dy: 8,
          r: 4.5,
          fill: "#ffffff",
          stroke: colours.muted,
          strokeWidth: 1.75,
        }),
        Plot.dot(marks, { x: "latest", y: "y", dy: 8, r: 5, fill: colours.accent }),
        Plot.text(marks, {
          x: 0,
          y: "y",
          dx: -6,
          dy: -9,
          textAnchor: "start",
          text: (row: ChangeRow) => shortened(row.label, Math.floor(width / 6.6)),
          stroke: "#ffffff",
          strokeWidth: 4,
          fill: colours.ink,
        }),
        Plot.text(marks, {
          x: (row: ChangeRow) => Math.max(row.latest, row.earlier ?? 0),
          y: "y",
          dx: 10,
          dy: 8,
          textAnchor: "start",
          fontWeight: "600",
          stroke: "#ffffff",
          strokeWidth: 4,
          fill: colours.ink,
          text: "text",
        }),
      ],
    };
  };
});

/** At most about five ticks, on round numbers. */
function tickStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  return [0.2, 0.5, 1, 2, 5].map((n) => n * power).find((step) => step >= 1 && highest / step <= 5) ?? power;
}
