/** One indicator at its waves: a full dot with its pale band for the pilot, a hollow one below it for the places compared. */
import * as Plot from "@observablehq/plot";
import { number, percent } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";

export interface WaveValue {
  value: number;
  /** null: there is no interval. */
  low: number | null;
  high: number | null;
}

export interface WaveRow {
  wave: string;
  pilot: WaveValue | null;
  comparison: WaveValue | null;
}

/** Pixels, of one wave; the two arms lie so far above and below its middle. */
const rowHeight = 34;
const apart = 7;

export const drawWaveDots = drawingOf((rows: readonly WaveRow[], isShare: boolean) => {
  const marks = (arm: "pilot" | "comparison") =>
    rows.flatMap(({ wave, [arm]: found }) =>
      found
        ? [{ wave, value: found.value, low: found.low ?? found.value, high: found.high ?? found.value }]
        : [],
    );
  const [pilot, comparison] = [marks("pilot"), marks("comparison")];
  const ends = [...pilot, ...comparison].flatMap(({ low, high }) => [low, high]);
  const domain = isShare ? [0, 1] : [Math.min(0, ...ends), Math.max(0, ...ends) || 1];
  return (width: number): Plot.PlotOptions => ({
    width,
    height: 30 + rows.length * rowHeight,
    marginTop: 4,
    marginBottom: 24,
    marginLeft: 112,
    marginRight: 22,
    x: { domain, axis: null },
    y: { type: "band", domain: rows.map(({ wave }) => wave), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ ticks: 4, stroke: colours.hairline, strokeOpacity: 1 }),
      Plot.axisX({
        ticks: 4,
        tickSize: 0,
        fill: colours.muted,
        label: null,
        tickFormat: (tick: number) => (isShare ? percent(tick) : number(tick, [0, 1])),
      }),
      Plot.axisY({ tickSize: 0, fill: colours.ink, label: null }),
      ...band(pilot, -apart, colours.accentBand),
      ...band(comparison, apart, colours.hairline),
      Plot.dot(pilot, { x: "value", y: "wave", dy: -apart, r: 4.5, fill: colours.accent }),
      Plot.dot(comparison, {
        x: "value",
        y: "wave",
        dy: apart,
        r: 4,
        fill: "#ffffff",
        stroke: colours.muted,
        strokeWidth: 1.75,
      }),
    ],
  });
});

function band(rows: readonly { low: number; high: number; wave: string }[], dy: number, stroke: string) {
  return [Plot.link(rows, { x1: "low", x2: "high", y: "wave", dy, stroke, strokeWidth: 6 })];
}
