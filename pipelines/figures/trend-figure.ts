/** Quantities over years as small multiples, with their table. */
import { number } from "../lib/polish.ts";
import { hiddenMark } from "../contract/public-dataset.ts";
import type { Figure, TableModel } from "./figure.ts";
import { breakMark, breakNote, noData } from "./profile-words.ts";
import { drawTrendPanels, type TrendPanel } from "./trend-panels.ts";
import { hasValue, isHiddenPoint, type TrendPoint } from "./trend-points.ts";

export interface Trend {
  label: string;
  points: readonly TrendPoint[];
  reference?: { value: number; text: string };
  /** Decimal places, [least, most]; default [0, 0]. */
  digits?: readonly [number, number];
}

export interface TrendFigureInput {
  id: string;
  title: string;
  subtitle: string;
  summary: string;
  trends: readonly Trend[];
  caption: string;
  sources: string[];
}

/** Trends without any value are left out; without one there is nothing to draw, and the summary says so. */
export function trendFigure({ trends, caption, ...words }: TrendFigureInput): Figure {
  const shown = trends.filter(({ points }) => points.some(({ value }) => value !== null));
  const panels: TrendPanel[] = shown.map(({ label, points, reference = null, digits = [0, 0] }) => ({
    label,
    points: points.map((point) => ({
      ...point,
      text: point.value === null ? "" : number(point.value, digits),
    })),
    reference,
  }));
  return {
    ...words,
    drawing:
      panels.length === 0
        ? null
        : drawTrendPanels({ id: words.id, title: words.title, description: words.summary }, panels),
    key: [],
    table: trendTable(caption, shown),
  };
}

/** Years down, quantities across: so that a phone shows a long series whole. */
export function trendTable(caption: string, trends: readonly Trend[]): TableModel {
  const years = [...new Set(trends.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  const cells = (year: number) => trends.map((trend) => cellText(trend, year));
  const hasBreak = years.some((year) => cells(year).some((cell) => cell.endsWith(breakMark)));
  return {
    caption,
    columns: [
      { label: "Rok", kind: "text" },
      ...trends.map(({ label }) => ({ label, kind: "number" as const })),
    ],
    rows: years.map((year) => ({ cells: [String(year), ...cells(year)] })),
    notes: hasBreak ? [breakNote] : [],
  };
}

function cellText({ points, digits = [0, 0] }: Trend, year: number): string {
  const point = points.find((one) => one.year === year);
  if (!hasValue(point)) return isHiddenPoint(point) ? hiddenMark : noData;
  const isFirst = points.find(({ value }) => value !== null) === point;
  return `${number(point.value, digits)}${point.isBreak && !isFirst ? breakMark : ""}`;
}
