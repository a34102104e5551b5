/** Bars of the time structure: one per month, parts in the order of the key. */
import * as Plot from "@observablehq/plot";
import { monthShort, number, percent } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import type { TaskGroup } from "./labels.ts";
import type { MonthShares } from "./structure-shares.ts";
import { seriesOf } from "./structure-words.ts";
import { colours } from "./theme.ts";

interface Part {
  month: string;
  group: TaskGroup;
  from: number;
  to: number;
}

export const drawStructureBars = drawingOf((months: readonly MonthShares[], groups: readonly TaskGroup[]) => {
  const parts = months.flatMap((month) => partsOf(month, groups));
  return (width: number): Plot.PlotOptions => {
    const marginLeft = 64;
    // A two-digit number needs about 20 px to stand inside its part.
    const leastLabelled = 20 / (width - marginLeft);
    return {
      width,
      height: 30 + months.length * 30,
      marginTop: 2,
      marginBottom: 26,
      marginLeft,
      marginRight: 18,
      x: { domain: [0, 1], axis: null },
      y: { domain: months.map(({ month }) => month), axis: null, padding: 0.16 },
      marks: [
        Plot.axisX([0, 0.25, 0.5, 0.75, 1], {
          tickFormat: (tick: number) => percent(tick),
          tickSize: 4,
          color: colours.hairline,
          fill: colours.muted,
          label: null,
        }),
        Plot.axisY({ tickFormat: monthShort, tickSize: 0, label: null, textAnchor: "end" }),
        Plot.barX(parts, {
          x1: "from",
          x2: "to",
          y: "month",
          insetLeft: 0.75,
          insetRight: 0.75,
          fill: (part: Part) => seriesOf(part.group).fill,
          stroke: (part: Part) => seriesOf(part.group).outline,
          strokeWidth: 0.75,
        }),
        Plot.text(
          parts.filter((part) => part.to - part.from >= leastLabelled),
          {
            x: (part: Part) => (part.from + part.to) / 2,
            y: "month",
            fontWeight: "600",
            fontSize: 12,
            fill: (part: Part) => seriesOf(part.group).label,
            text: (part: Part) => number((part.to - part.from) * 100, 0),
          },
        ),
      ],
    };
  };
});

function partsOf({ month, shares }: MonthShares, groups: readonly TaskGroup[]): Part[] {
  let from = 0;
  return groups
    .map((group) => {
      const part = { month, group, from, to: from + shares[group] };
      from = part.to;
      return part;
    })
    .filter((part) => part.to > part.from);
}
