/** Bars of the workload figure: one per team, the unit last, the available time as a dashed line. */
import * as Plot from "@observablehq/plot";
import { drawingOf } from "./draw.ts";
import { hoursText, percent, percentAround, shortenedApart } from "../lib/polish.ts";
import { colours } from "./theme.ts";
import { isOver, type WorkloadEntry } from "./workload-entries.ts";
import { isTeam } from "./workload-words.ts";

/** More bars than this are no longer read; the table has all. */
const mostBars = 16;

export const drawWorkloadBars = drawingOf((entries: readonly WorkloadEntry[]) => {
  const unit = entries.filter((entry) => !isTeam(entry));
  const teams = entries.filter(isTeam).slice(0, mostBars);
  const bars = [...teams, ...unit].map((entry, index) => ({ ...entry, y: String(index) }));
  const highest = Math.max(1, ...bars.map((bar) => bar.load ?? 0));
  const end = Math.max(1.2, highest * 1.14);
  const step = end <= 1.6 ? 0.2 : end <= 4 ? 0.5 : Math.ceil(end / 6);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
  const available = entries[0]?.available_h ?? 0;
  const nameOf = (bar: WorkloadEntry) => bar.scope_id || "bez nazwy";
  const names = (width: number) => shortenedApart(teams.map(nameOf), Math.floor(width / 7.5));
  return (width: number): Plot.PlotOptions => ({
    width,
    height: 46 + bars.length * 44,
    marginTop: 22,
    marginBottom: 24,
    marginLeft: 2,
    marginRight: 2,
    x: { domain: [0, end], axis: null },
    y: { domain: bars.map((bar) => bar.y), axis: null, padding: 0 },
    marks: [
      Plot.gridX(ticks, { stroke: colours.hairline, strokeOpacity: 1 }),
      // The first label stands at the left edge: centred, half of it would be cut off.
      Plot.axisX([0], {
        tickFormat: (tick: number) => percent(tick),
        tickSize: 0,
        fill: colours.muted,
        label: null,
        textAnchor: "start",
      }),
      Plot.axisX(ticks, {
        tickFormat: (tick: number) => percent(tick),
        tickSize: 0,
        fill: colours.muted,
        label: null,
        textAnchor: "middle",
        // A label that would stick out at the right edge is left out.
        filter: (tick: number) => tick > 0 && (1 - tick / end) * width > 18,
      }),
      Plot.barX(bars, {
        x1: 0,
        x2: (bar: WorkloadEntry) => bar.load ?? 0,
        y: "y",
        insetTop: 22,
        insetBottom: 6,
        fill: (bar: WorkloadEntry) => (isOver(bar.load) ? colours.attention : colours.accent),
      }),
      Plot.ruleX([1], { stroke: colours.ink, strokeDasharray: "4 3", strokeWidth: 1.25 }),
      Plot.text([1], {
        x: 1,
        text: () => `100 % = ${hoursText(available)} na etat`,
        frameAnchor: "top",
        textAnchor: "end",
        dy: -18,
        dx: 4,
        fill: colours.muted,
      }),
      Plot.text(bars, {
        x: 0,
        y: "y",
        dy: -10,
        textAnchor: "start",
        fill: colours.ink,
        stroke: "white",
        strokeWidth: 6,
        text: (bar: WorkloadEntry) =>
          isTeam(bar) ? (names(width).get(nameOf(bar)) ?? "") : "Cała jednostka",
      }),
      Plot.text(bars, {
        x: (bar: WorkloadEntry) => bar.load ?? 0,
        y: "y",
        dx: 6,
        dy: 8,
        textAnchor: "start",
        fontWeight: "600",
        // A white edge keeps the figure readable where it stands on the dashed line.
        stroke: "white",
        strokeWidth: 8,
        fill: (bar: WorkloadEntry) => (isOver(bar.load) ? colours.attention : colours.ink),
        text: (bar: WorkloadEntry) =>
          bar.load === null ? "nieznane – brak etatów" : percentAround(bar.load),
      }),
    ],
  });
});
