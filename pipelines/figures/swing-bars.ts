/** Bars from what a result is at the low value of an input to what it is at the high one: a tornado. */
import * as Plot from "@observablehq/plot";
import { shortenedApart } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";

export interface SwingBar {
  name: string;
  /** Ends of the bar, low before high, and what stands beside them. */
  low: number;
  high: number;
  lowText: string;
  highText: string;
}

/** The result with all inputs as used, drawn as a dashed line through all bars. */
export interface SwingCentre {
  value: number;
  text: string;
  /** Least reach of the axis to either side. */
  least: number;
  /** Room for the texts at both ends together, pixels. */
  room: number;
}

/** Mean width of a letter, pixels. */
const letter = 6.3;

export const drawSwingBars = drawingOf((swings: readonly SwingBar[], centre: SwingCentre) => {
  const bars = swings.map((bar, index) => ({ ...bar, y: String(index) }));
  const { value, least, room } = centre;
  const reach = Math.max(least, ...bars.map(({ low, high }) => Math.max(value - low, high - value)));
  return (width: number): Plot.PlotOptions => {
    // Room on both sides for the values at the ends of the widest bar.
    const half = (reach * width) / (width - room);
    const names = shortenedApart(
      swings.map(({ name }) => name),
      Math.floor(width / letter),
    );
    return {
      width,
      height: 26 + bars.length * 40,
      marginTop: 20,
      marginBottom: 6,
      marginLeft: 2,
      marginRight: 2,
      x: { domain: [value - half, value + half], axis: null },
      y: { domain: bars.map((bar) => bar.y), axis: null, padding: 0 },
      marks: [
        Plot.barX(bars, {
          x1: "low",
          x2: "high",
          y: "y",
          insetTop: 22,
          insetBottom: 6,
          fill: colours.accentBand,
        }),
        Plot.ruleX([value], { stroke: colours.ink, strokeDasharray: "4 3", strokeWidth: 1.25 }),
        Plot.text([value], {
          x: value,
          text: () => centre.text,
          frameAnchor: "top",
          dy: -16,
          fill: colours.muted,
        }),
        Plot.text(bars, {
          x: () => value - half,
          y: "y",
          dy: -8,
          textAnchor: "start",
          stroke: "white",
          strokeWidth: 6,
          fill: colours.ink,
          text: ({ name }: SwingBar) => names.get(name) ?? name,
        }),
        ...(
          [
            ["low", "lowText", "end", -6],
            ["high", "highText", "start", 6],
          ] as const
        ).map(([x, text, textAnchor, dx]) =>
          Plot.text(bars, {
            x,
            y: "y",
            dx,
            dy: 8,
            textAnchor,
            fontWeight: "600",
            stroke: "white",
            strokeWidth: 5,
            fill: colours.ink,
            text,
          }),
        ),
      ],
    };
  };
});
