/** Two lines over years, written by hand: the page in a browser draws them anew at every change, without a library. */
import { moneyAbout, nbsp } from "../lib/polish.ts";
import type { Drawing } from "./figure.ts";
import type { CumulatedYear } from "./projection-figure.ts";
import { chartWidths, colours, fontFamily } from "./theme.ts";

export interface ProjectionLines {
  lines: readonly CumulatedYear[];
  /** Of the difference in the last year; null: not known. */
  interval: { low: number; high: number } | null;
  /** Calendar year; null: none. */
  payback: number | null;
}

/** Pixels. */
const height = 268;
const top = 26;
const bottom = 26;
const labelRoom = 118;
/** Amounts stand before the lines. */
const firstX = 64;
/** Least distance between the two labels at the lines' ends. */
const labelGap = 36;
const mostTicks = 5;

export function drawProjection(
  alternative: { id: string; title: string; description: string },
  data: ProjectionLines,
): Drawing {
  return {
    wide: svgText(alternative, "wide", chartWidths.wide, data),
    narrow: svgText(alternative, "narrow", chartWidths.narrow, data),
  };
}

function svgText(
  { id, title, description }: { id: string; title: string; description: string },
  suffix: string,
  width: number,
  { lines, interval, payback }: ProjectionLines,
): string {
  const last = lines.at(-1) ?? { year: 0, without: 0, with: 0 };
  const first = lines[0] ?? last;
  const ends = interval ? [last.without - interval.high, last.without - interval.low] : [];
  const values = [...lines.flatMap((line) => [line.without, line.with]), ...ends];
  const ticks = ticksOf(Math.min(0, ...values), Math.max(1, ...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const end = width - labelRoom;
  const x = (year: number): number =>
    firstX + ((end - firstX) * (year - first.year)) / Math.max(1, last.year - first.year);
  const y = (value: number): number =>
    height - bottom - ((height - bottom - top) * (value - low)) / (high - low);
  const path = (field: "without" | "with"): string =>
    lines.map((line, i) => `${i === 0 ? "M" : "L"}${px(x(line.year))} ${px(y(line[field]))}`).join("");
  const [withoutY, withY] = apart(y(last.without), y(last.with));
  const label = `${id}-${suffix}`;
  return [
    `<svg class="chart" xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" font-family="${escaped(fontFamily)}" font-size="13" fill="${colours.ink}" role="img" aria-labelledby="${label}-title ${label}-description">`,
    `<title id="${label}-title">${escaped(title)}</title><desc id="${label}-description">${escaped(description)}</desc>`,
    ...ticks.map(
      (tick) =>
        `<path d="M0 ${px(y(tick))}H${px(end)}" stroke="${tick === 0 ? colours.muted : colours.hairline}"/>` +
        text(0, y(tick) - 4, tickText(tick), `fill="${colours.muted}" font-size="12"`),
    ),
    ...yearsOf(first.year, last.year, end - firstX).map((year) =>
      text(x(year), height - 8, String(year), `fill="${colours.muted}" font-size="12" text-anchor="middle"`),
    ),
    payback === null
      ? ""
      : `<path d="M${px(x(payback))} ${px(top - 8)}V${px(height - bottom)}" stroke="${colours.ink}" stroke-dasharray="4 3"/>` +
        text(x(payback), 12, `zwrot: ${String(payback)}`, `text-anchor="${anchorOf(x(payback), end)}"`),
    interval
      ? `<rect x="${px(end - 4)}" y="${px(y(last.without - interval.low))}" width="8" height="${px(Math.max(1, y(last.without - interval.high) - y(last.without - interval.low)))}" fill="${colours.accentBand}"/>`
      : "",
    `<path d="${path("without")}" fill="none" stroke="${colours.muted}" stroke-width="2"/>`,
    `<path d="${path("with")}" fill="none" stroke="${colours.accent}" stroke-width="2.5"/>`,
    endOf(end, y(last.without), withoutY, "bez działania", last.without, colours.muted),
    endOf(end, y(last.with), withY, `z${nbsp}działaniem`, last.with, colours.accent),
    "</svg>",
  ].join("");
}

/** A dot, and beside it the line's name and value. */
function endOf(x: number, y: number, labelY: number, name: string, value: number, colour: string): string {
  return (
    `<circle cx="${px(x)}" cy="${px(y)}" r="4" fill="${colour}"/>` +
    text(x + 12, labelY - 3, name, `fill="${colour}"`) +
    text(x + 12, labelY + 13, moneyAbout(value), `fill="${colour}" font-weight="600"`)
  );
}

function apart(a: number, b: number): [number, number] {
  const lack = labelGap - Math.abs(a - b);
  if (lack <= 0) return [a, b];
  const shift = a <= b ? lack / 2 : -lack / 2;
  const middle = Math.min(height - bottom - labelGap / 2, Math.max(top + labelGap / 2, (a + b) / 2));
  return [middle + (a - b) / 2 - shift, middle + (b - a) / 2 + shift];
}

function anchorOf(x: number, end: number): string {
  if (x < 40) return "start";
  return x > end - 40 ? "end" : "middle";
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${px(x)}" y="${px(y)}" ${attributes}>${escaped(words)}</text>`;
}

/** Round amounts from below `low` to above `high`, at most so many as can be read. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / mostTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
}

function tickText(tick: number): string {
  return tick === 0 ? `0${nbsp}zł` : moneyAbout(tick);
}

/** Every year where there is room, else every second, fifth, …; the first and the last always. */
function yearsOf(first: number, last: number, width: number): number[] {
  const room = Math.max(1, Math.floor(width / 36));
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= room) ?? 100;
  const years: number[] = [];
  for (let year = first; year <= last - step; year += step) years.push(year);
  return [...years, last];
}

function px(value: number): string {
  return String(Number(value.toFixed(2)));
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
