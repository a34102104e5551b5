/** Differences between the pilot's places and the comparison places, in percentage points, each with its interval. */
import * as Plot from "@observablehq/plot";
import { listed, nbsp, number, shortened } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { certaintyText } from "./evaluation-words.ts";
import type { Figure } from "./figure.ts";
import { colours } from "./theme.ts";

export interface ShownDifference {
  label: string;
  /** Shares: 0.1 is ten percentage points. */
  estimate: number;
  low: number;
  high: number;
  verdict: string;
  /** "23 + 9": units of the pilot and of the comparison. */
  units: string;
}

/** @param when after "pomiar": "na końcu pilotażu" */
export function comparisonFigure(id: string, differences: readonly ShownDifference[], when: string): Figure {
  const points = (value: number): string => `${value > 0 ? "+" : ""}${number(value * 100, 1)}`;
  const apart = differences.filter(({ low, high }) => low > 0 || high < 0);
  const title =
    apart.length === 0
      ? "Żaden przedział różnicy nie wyklucza zera"
      : apart.length <= mostNames
        ? `Przedział różnicy nie obejmuje zera: ${listed(apart.map(({ label }) => nameOf(label)))}`
        : "Przedziały różnicy: część z nich nie obejmuje zera";
  const summary = differences
    .map(
      ({ label, estimate, low, high, verdict }) =>
        `${label}: ${points(estimate)} (95${nbsp}% PU: ${points(low)} do ${points(high)}), ${certaintyText(verdict)}`,
    )
    .join("; ");
  const alternative = { id, title, description: `${summary}.` };
  const marks = differences.map(({ label, estimate, low, high }) => ({
    label,
    estimate: estimate * 100,
    low: low * 100,
    high: high * 100,
    text: points(estimate),
  }));
  return {
    id,
    title,
    subtitle: `Różnica między pilotażem a${nbsp}miejscami porównawczymi, punkty procentowe, z${nbsp}95-procentowym przedziałem, pomiar ${when}`,
    summary: `${summary}.`,
    drawing: differences.length === 0 ? null : drawDifferences(alternative, marks),
    key: [],
    table: {
      caption: "Różnice w punktach procentowych",
      columns: [
        { label: "Wskaźnik", kind: "text" },
        { label: "Różnica", kind: "number" },
        { label: "95 % PU", kind: "number" },
        { label: "n", kind: "number" },
        { label: "Wniosek", kind: "text" },
      ],
      rows: differences.map(({ label, estimate, low, high, units, verdict }) => ({
        cells: [label, points(estimate), `${points(low)} do ${points(high)}`, units, certaintyText(verdict)],
      })),
      notes: ["n: jednostki pilotażu i porównawcze."],
    },
    sources: ["out__comparison"],
  };
}

/** More names make no title. */
const mostNames = 3;

/** What is counted, without what it is divided by. */
function nameOf(label: string): string {
  return (label.split(/ ÷ |: /)[0] ?? label).toLocaleLowerCase("pl");
}

interface Mark {
  label: string;
  estimate: number;
  low: number;
  high: number;
  text: string;
}

/** Pixels, of one row. */
const rowHeight = 40;

const drawDifferences = drawingOf((marks: readonly Mark[]) => {
  const rows = marks.map((mark, i) => ({ ...mark, y: String(i) }));
  const reach = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) * 1.12;
  return (width: number): Plot.PlotOptions => ({
    width,
    height: 26 + rows.length * rowHeight,
    marginTop: 2,
    marginBottom: 24,
    marginLeft: 8,
    marginRight: 8,
    x: { domain: [-reach, reach], axis: null },
    y: { type: "band", domain: rows.map(({ y }) => y), axis: null, padding: 0 },
    marks: [
      Plot.axisX({
        ticks: 6,
        tickFormat: (tick: number) => (tick > 0 ? `+${number(tick)}` : number(tick)),
        tickSize: 3,
        fill: colours.muted,
        stroke: colours.hairline,
        label: null,
      }),
      Plot.ruleX([0], { stroke: colours.ink, strokeDasharray: "4 3", strokeWidth: 1.25 }),
      Plot.link(rows, { x1: "low", x2: "high", y: "y", dy: 9, stroke: colours.accentBand, strokeWidth: 5 }),
      Plot.dot(rows, { x: "estimate", y: "y", dy: 9, r: 5, fill: colours.accent }),
      Plot.text(rows, {
        x: -reach,
        y: "y",
        dy: -8,
        textAnchor: "start",
        text: (row: Mark) => `${shortened(row.label, Math.floor(width / 7.4))}: ${row.text}`,
        stroke: "#ffffff",
        strokeWidth: 4,
        fill: colours.ink,
      }),
    ],
  });
});
