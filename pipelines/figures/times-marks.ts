/** Marks of the figure of measured times. */
import * as Plot from "@observablehq/plot";
import { number, rangeText, shortened } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";
import { isJudged, type ActivityTimeRow, type MeasuredTime } from "./times-finding.ts";

type Mark<T extends ActivityTimeRow> = T & { y: string };

export const drawTimes = drawingOf((rows: readonly ActivityTimeRow[]) => {
  const marks = rows.map((row, index) => ({ ...row, y: String(index) }));
  const judged = marks.filter((row): row is Mark<MeasuredTime> => isJudged(row));
  const withStandard = marks.filter((row) => row.standard_h !== null);
  const highest = Math.max(
    ...judged.map((row) => row.ci_high_h),
    ...withStandard.map((row) => row.standard_h ?? 0),
  );
  return (width: number): Plot.PlotOptions => {
    // Room at the right for the longest label beside the highest mark, about 165 px.
    const end = (highest * width) / Math.max(width - 165, width / 2);
    const step = tickStep(highest);
    const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
    return {
      width,
      height: 26 + marks.length * 50,
      marginTop: 2,
      marginBottom: 24,
      marginLeft: 4,
      marginRight: 2,
      x: { domain: [0, end], axis: null },
      y: { domain: marks.map(({ y }) => y), axis: null, padding: 0 },
      marks: [
        Plot.gridX(ticks, { stroke: colours.hairline, strokeOpacity: 1 }),
        // The first label stands at the left edge: centred, half of it would be cut off.
        Plot.axisX([0], {
          tickFormat: (tick: number) => `${number(tick)} h`,
          tickSize: 0,
          fill: colours.muted,
          label: null,
          textAnchor: "start",
          dx: -2,
        }),
        Plot.axisX(ticks, {
          tickFormat: (tick: number) => `${number(tick)} h`,
          tickSize: 0,
          fill: colours.muted,
          label: null,
          filter: (tick: number) => tick > 0,
        }),
        Plot.barX(judged, {
          x1: "ci_low_h",
          x2: "ci_high_h",
          y: "y",
          insetTop: 29,
          insetBottom: 13,
          fill: (row: MeasuredTime) => (differs(row) ? colours.attentionBand : colours.accentBand),
        }),
        Plot.tickX(withStandard, {
          x: "standard_h",
          y: "y",
          insetTop: 21,
          insetBottom: 5,
          stroke: colours.ink,
          strokeWidth: 1.5,
          strokeDasharray: "4 3",
        }),
        Plot.dot(judged, {
          x: "measured_h",
          y: "y",
          dy: 8,
          r: 5,
          fill: (row: MeasuredTime) => (differs(row) ? colours.attention : colours.accent),
        }),
        Plot.text(marks, {
          x: 0,
          y: "y",
          dy: -13,
          dx: -2,
          textAnchor: "start",
          text: (row: ActivityTimeRow) => shortened(row.activity_label, Math.floor(width / 7)),
        }),
        Plot.text(marks, {
          x: (row: ActivityTimeRow) => Math.max(row.standard_h ?? 0, isJudged(row) ? row.ci_high_h : 0),
          y: "y",
          dx: 8,
          dy: 8,
          textAnchor: "start",
          fontWeight: "600",
          fill: (row: ActivityTimeRow) =>
            isJudged(row) ? (differs(row) ? colours.attention : colours.ink) : colours.muted,
          text: label,
        }),
      ],
    };
  };
});

/** Only an interval that leaves the standard out is coloured. */
function differs(row: ActivityTimeRow): boolean {
  return row.verdict === "longer" || row.verdict === "shorter";
}

function label(row: ActivityTimeRow): string {
  if (row.verdict === "not_measurable") return "niemierzalne z kart";
  if (!isJudged(row)) return `za mało danych (n = ${String(row.worker_count)})`;
  const word = row.verdict === "longer" ? ", dłużej" : row.verdict === "shorter" ? ", krócej" : "";
  return `${number(row.measured_h, 2)} h (${rangeText(row.ci_low_h, row.ci_high_h, 2)})${word}`;
}

/** Ticks at most about six, on round numbers of hours. */
function tickStep(highest: number): number {
  return [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].find((step) => highest / step <= 6) ?? highest / 5;
}
