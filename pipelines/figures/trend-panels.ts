/** Small multiples: one panel per quantity, all over the same years, each with its own scale from zero. */
import * as Plot from "@observablehq/plot";
import { hiddenMark } from "../contract/public-dataset.ts";
import { shortened } from "../lib/polish.ts";
import { drawingOf } from "./draw.ts";
import { colours } from "./theme.ts";
import { breakText, breakYears, isHiddenPoint, stretchesOf, type TrendPoint } from "./trend-points.ts";

export interface TrendPanel {
  label: string;
  points: readonly (TrendPoint & { text: string })[];
  /** A norm or another value to compare with; null: none. */
  reference: { value: number; text: string } | null;
}

/** Pixels. */
const plotHeight = 62;
const titleLine = 16;
const yearsHeight = 17;
const noteHeight = 15;
/** Room over the highest dot for the oldest value. */
const valueHeight = 20;
/** Over the base line, of the mark of a hidden number. */
const hiddenHeight = 8;
const gap = { x: 22, y: 16 };
/** Room beside the last dot for its value. */
const valueRoom = 62;
const characterWidth = 6.5;
/** Keeps a value readable where it crosses a line. */
const halo = { stroke: "#ffffff", strokeWidth: 3 };
const mostTitleLines = 2;
/** Narrower than this, labels would be cut. */
const leastPanelWidth = 200;

export const drawTrendPanels = drawingOf((panels: readonly TrendPanel[]) => {
  const years = panels.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return (width: number): Plot.PlotOptions => {
    const columns = Math.min(panels.length, Math.max(1, Math.floor(width / leastPanelWidth)));
    const panelWidth = (width - gap.x * (columns - 1)) / columns;
    const titles = panels.map(({ label }) => linesOf(label, Math.floor(panelWidth / characterWidth)));
    const titleHeight = titleLine * Math.max(...titles.map((lines) => lines.length));
    const notes = Math.max(...panels.map((panel) => notesOf(panel).length));
    const panelHeight = titleHeight + valueHeight + plotHeight + yearsHeight + notes * noteHeight;
    const marks = panels.flatMap((panel, i) =>
      panelMarks(panel, titles[i] ?? [], {
        left: (i % columns) * (panelWidth + gap.x),
        top: Math.floor(i / columns) * (panelHeight + gap.y),
        width: panelWidth,
        titleHeight,
        first,
        last,
      }),
    );
    return {
      width,
      height: Math.ceil(panels.length / columns) * (panelHeight + gap.y) - gap.y + 2,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks,
    };
  };
});

interface Place {
  left: number;
  top: number;
  width: number;
  titleHeight: number;
  first: number;
  last: number;
}

function panelMarks(panel: TrendPanel, title: readonly string[], place: Place) {
  const { points, reference } = panel;
  const known = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const highest = Math.max(1e-9, ...known.map(({ value }) => value), reference?.value ?? 0);
  const start = place.left + 5;
  const end = place.left + place.width - valueRoom;
  const base = place.top + place.titleHeight + valueHeight + plotHeight;
  const x = (year: number) =>
    place.last === place.first
      ? start
      : start + ((end - start) * (year - place.first)) / (place.last - place.first);
  const y = (value: number) => base - (plotHeight * value) / highest;
  const at = { x: (point: TrendPoint) => x(point.year), y: (point: TrendPoint) => y(point.value ?? 0) };
  const [oldest, newest] = [known[0], known.at(-1)];
  return [
    text(title.join("\n"), place.left, place.top + 6, {
      fontWeight: "600",
      lineAnchor: "top",
      lineHeight: 1.23,
      dy: -6,
    }),
    line(place.left, base, end + 5, base, { stroke: colours.hairline }),
    ...breakYears(points).map((year) =>
      line(x(year - 0.5), base - plotHeight - 8, x(year - 0.5), base + 4, {
        stroke: colours.attention,
        strokeDasharray: "3 3",
      }),
    ),
    ...(reference
      ? [
          line(place.left, y(reference.value), end + 5, y(reference.value), {
            stroke: colours.ink,
            strokeDasharray: "4 3",
          }),
        ]
      : []),
    // Where a number is hidden its mark stands, always at the same height.
    ...points
      .filter(isHiddenPoint)
      .map(({ year }) =>
        text(hiddenMark, x(year), base - hiddenHeight, { fill: colours.muted, textAnchor: "middle" }),
      ),
    ...stretchesOf(known).map((stretch) =>
      Plot.line(stretch, { ...at, stroke: colours.accent, strokeWidth: 2 }),
    ),
    Plot.dot(known, { ...at, r: 3, fill: colours.accent }),
    ...(oldest && newest && oldest.year !== newest.year
      ? [
          text(oldest.text, x(oldest.year) - 4, y(oldest.value) - 11, {
            fill: colours.muted,
            fontSize: 12,
            ...halo,
          }),
        ]
      : []),
    ...(newest ? [text(newest.text, x(newest.year) + 8, y(newest.value), { fontWeight: "600" })] : []),
    text(String(place.first), place.left, base + 10, { fill: colours.muted, fontSize: 12 }),
    ...(place.last === place.first
      ? []
      : [
          text(String(place.last), end + 5, base + 10, {
            fill: colours.muted,
            fontSize: 12,
            textAnchor: "end",
          }),
        ]),
    ...notesOf(panel).map(({ words, fill }, i) =>
      text(words, place.left, base + yearsHeight + 8 + i * noteHeight, { fill, fontSize: 12 }),
    ),
  ];
}

/** Lines under the years: what the dashed lines are. */
function notesOf({ points, reference }: TrendPanel): { words: string; fill: string }[] {
  const note = breakText(points);
  return [
    ...(reference ? [{ words: `- - ${reference.text}`, fill: colours.muted }] : []),
    ...(note === "" ? [] : [{ words: `¦ ${note}`, fill: colours.attention }]),
  ];
}

function text(words: string, x: number, y: number, options: Plot.TextOptions) {
  return Plot.text([words], { textAnchor: "start", text: (one: string) => one, ...options, x: [x], y: [y] });
}

function line(x1: number, y1: number, x2: number, y2: number, options: Plot.LinkOptions) {
  return Plot.link([0], { ...options, x1: [x1], y1: [y1], x2: [x2], y2: [y2] });
}

/** The label in at most two lines, broken between words. */
function linesOf(label: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostTitleLines) return lines.map((one) => shortened(one, most));
  const [head = "", ...rest] = lines;
  return [head, shortened(rest.join(" "), most)];
}
