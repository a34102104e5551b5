/** Differences with their intervals, row by row, against a dashed line at none: a forest plot. */
import * as Plot from "@observablehq/plot";
import { shortenedApart } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";

export interface ForestRow {
  label: string;
  value: number;
  low: number;
  high: number;
  /** Printed over the right end: "+20,4 pkt proc." */
  text: string;
  /** A difference that stands; what is doubtful is drawn hollow. */
  isSure: boolean;
  /** A difference that stands and is for the worse: said in words too. */
  isWorse: boolean;
}

const rowHeight = 44;
/** Mean width of a letter, pixels. */
const letter = 6.5;

export const drawForest = drawingOf((rows: readonly ForestRow[], noDifference: string) => {
  const marks = rows.map((row, i) => ({ ...row, y: String(i) }));
  const reach = Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]), 1e-9);
  const longest = Math.max(...rows.map(({ text }) => text.length));
  const labels = (width: number): Map<string, string> =>
    shortenedApart(
      rows.map(({ label }) => label),
      Math.floor(width / letter) - longest - 3,
    );
  return (width: number): Plot.PlotOptions => ({
    width,
    height: 26 + marks.length * rowHeight,
    marginTop: 4,
    marginBottom: 22,
    marginLeft: 4,
    marginRight: 4,
    x: { domain: [-reach * 1.05, reach * 1.05], axis: null },
    y: { type: "band", domain: marks.map(({ y }) => y), axis: null, padding: 0 },
    marks: [
      Plot.ruleX([0], { stroke: colours.ink, strokeDasharray: "4 3", strokeWidth: 1.25 }),
      Plot.text([0], { x: 0, text: () => noDifference, frameAnchor: "bottom", dy: 18, fill: colours.muted }),
      Plot.link(marks, {
        x1: "low",
        x2: "high",
        y: "y",
        dy: 10,
        stroke: (row: ForestRow) => (row.isWorse ? colours.attentionBand : colours.accentBand),
        strokeWidth: 7,
      }),
      Plot.dot(marks, {
        x: "value",
        y: "y",
        dy: 10,
        r: 5,
        fill: (row: ForestRow) => (row.isSure ? toneOf(row) : "#ffffff"),
        stroke: toneOf,
        strokeWidth: 1.75,
      }),
      Plot.text(marks, {
        frameAnchor: "left",
        y: "y",
        dy: -9,
        textAnchor: "start",
        stroke: "#ffffff",
        strokeWidth: 4,
        fill: colours.ink,
        text: labelled(labels(width)),
      }),
      Plot.text(marks, {
        frameAnchor: "right",
        y: "y",
        dy: -9,
        textAnchor: "end",
        fontWeight: "600",
        stroke: "#ffffff",
        strokeWidth: 4,
        fill: colours.ink,
        text: "text",
      }),
    ],
  });
});

function toneOf({ isWorse }: ForestRow): string {
  return isWorse ? colours.attention : colours.accent;
}

function labelled(labels: ReadonlyMap<string, string>): (row: ForestRow) => string {
  return ({ label }) => labels.get(label) ?? label;
}
