/** Dots with 95 % bands: one row per team, the unit last, the available time as a dashed line. */
import * as Plot from "@observablehq/plot";
import { hoursText, percent, percentAround, shortenedApart } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";
import { shownLoad, standingOf, type WorkloadEntry } from "./workload-entries.ts";
import { isTeam } from "./workload-words.ts";

/** More rows than this are no longer read; the table has all. */
const mostRows = 16;
/** Room at the right for "112,4 %", px. */
const labelWidth = 62;

export const drawWorkloadBands = drawingOf((entries: readonly WorkloadEntry[]) => {
  const unit = entries.filter((entry) => !isTeam(entry));
  const teams = entries.filter(isTeam).slice(0, mostRows);
  const rows = [...teams, ...unit].map((entry, index) => ({ ...entry, y: String(index) }));
  const known = rows.filter((row) => row.load !== null);
  const banded = known.filter((row) => row.estimate !== null);
  const lows = [1, ...known.map((row) => row.estimate?.low ?? shownLoad(row))];
  const highs = [1, ...known.map((row) => row.estimate?.high ?? shownLoad(row))];
  const step = tickStep(Math.max(...highs) - Math.min(...lows));
  const start = Math.max(0, Math.floor(Math.min(...lows) / step - 0.25) * step);
  const highest = Math.max(...highs) + step * 0.1;
  const nameOf = (row: WorkloadEntry) => row.scope_id || "bez nazwy";
  const names = (width: number) => shortenedApart(teams.map(nameOf), Math.floor(width / 7.5));
  return (width: number): Plot.PlotOptions => {
    const end = start + ((highest - start) * width) / (width - labelWidth);
    const ticks = ticksOf(start, highest, step);
    return {
      width,
      height: 46 + rows.length * 44,
      marginTop: 22,
      marginBottom: 24,
      marginLeft: 2,
      marginRight: 2,
      x: { domain: [start, end], axis: null },
      y: { domain: rows.map((row) => row.y), axis: null, padding: 0 },
      marks: [
        Plot.gridX(ticks, { stroke: colours.hairline, strokeOpacity: 1 }),
        ...axis(ticks, start),
        Plot.barX(banded, {
          x1: (row: WorkloadEntry) => row.estimate?.low ?? 0,
          x2: (row: WorkloadEntry) => row.estimate?.high ?? 0,
          y: "y",
          insetTop: 27,
          insetBottom: 9,
          fill: (row: WorkloadEntry) =>
            standingOf(row) === "over" ? colours.attentionBand : colours.accentBand,
        }),
        Plot.ruleX([1], { stroke: colours.ink, strokeDasharray: "4 3", strokeWidth: 1.25 }),
        Plot.text([1], {
          x: 1,
          text: () => `100 % = ${hoursText(entries[0]?.available_h ?? 0)} na etat`,
          frameAnchor: "top",
          // The text stays inside the frame on whichever side of the line there is room.
          textAnchor: (1 - start) / (end - start) > 0.5 ? "end" : "start",
          dy: -18,
          dx: (1 - start) / (end - start) > 0.5 ? 4 : -4,
          fill: colours.muted,
        }),
        Plot.dot(known, {
          x: shownLoad,
          y: "y",
          dy: 9,
          r: 5,
          fill: (row: WorkloadEntry) => (standingOf(row) === "over" ? colours.attention : colours.accent),
        }),
        Plot.text(rows, {
          x: start,
          y: "y",
          dy: -10,
          textAnchor: "start",
          fill: colours.ink,
          stroke: "white",
          strokeWidth: 6,
          text: (row: WorkloadEntry) =>
            isTeam(row) ? (names(width).get(nameOf(row)) ?? "") : "Cała jednostka",
        }),
        Plot.text(known, {
          x: (row: WorkloadEntry) => row.estimate?.high ?? shownLoad(row),
          y: "y",
          dx: 9,
          dy: 9,
          textAnchor: "start",
          fontWeight: "600",
          // A white edge keeps the figure readable where it stands on the dashed line.
          stroke: "white",
          strokeWidth: 6,
          fill: (row: WorkloadEntry) => (standingOf(row) === "over" ? colours.attention : colours.ink),
          text: (row: WorkloadEntry) => percentAround(shownLoad(row)),
        }),
        Plot.text(
          rows.filter((row) => row.load === null),
          {
            x: start,
            y: "y",
            dy: 9,
            textAnchor: "start",
            fill: colours.muted,
            text: () => "nieznane – brak etatów",
          },
        ),
      ],
    };
  };
});

/** Labels under the ticks; the first stands at the left edge: centred, half of it would be cut off. */
function axis(ticks: readonly number[], start: number): Plot.Markish[] {
  const label = {
    tickFormat: (tick: number) => percent(tick),
    tickSize: 0,
    fill: colours.muted,
    label: null,
  };
  const isFirst = (tick: number) => Math.abs(tick - start) < 1e-9;
  return [
    Plot.axisX(ticks.filter(isFirst), { ...label, textAnchor: "start" }),
    Plot.axisX(
      ticks.filter((tick) => !isFirst(tick)),
      { ...label, textAnchor: "middle" },
    ),
  ];
}

/** At most about six ticks on round shares. */
function tickStep(span: number): number {
  return [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].find((step) => span / step <= 5) ?? span / 5;
}

function ticksOf(start: number, end: number, step: number): number[] {
  const count = Math.floor((end - start) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => Math.round((start + i * step) * 1e6) / 1e6);
}
