/** Which points in time a comparison looks at, by what the indicator's change is measured from. */
import type { comparedTimes, contrasts, purposes } from "../../contract/codes-evaluation-results.ts";
import type { Indicator } from "../catalogue.ts";
import { slope, type Point } from "../statistics/slope.ts";

export type Contrast = keyof typeof contrasts;
export type Purpose = keyof typeof purposes;
export type ComparedTime = keyof typeof comparedTimes;

export interface Comparison {
  contrast: Contrast;
  purpose: Purpose;
  from: ComparedTime;
  to: ComparedTime;
  /** The one comparison of an indicator that its headline rests on, and that counts for Holm's correction. */
  isMain: boolean;
}

/** What one unit has measured of one indicator. */
export interface UnitSeries {
  unitId: string;
  isPilot: boolean;
  /** "type:GOPS", "size:from_5k", … */
  groups: readonly string[];
  /** The year in which its pilot (or observation) began; null where it is not known. */
  startYear: number | null;
  /** The first year that lies wholly within it: that of the start where it fell on 1 January, else the next. */
  firstWholeYear: number | null;
  waves: ReadonlyMap<string, number>;
  years: ReadonlyMap<number, number>;
}

const laterWaves = ["month_6", "month_12", "ex_post"] as const;

/** Of what the pilot cannot move only the difference in differences says something: levels differ, and time passes. */
export function comparisonsOf(indicator: Pick<Indicator, "baseline" | "isPlacebo">): Comparison[] {
  const all = comparisonsBy(indicator.baseline, indicator.isPlacebo ? "placebo" : "effect");
  return indicator.isPlacebo ? all.filter(({ contrast }) => contrast === "did") : all;
}

function comparisonsBy(baseline: Indicator["baseline"], purpose: Purpose): Comparison[] {
  const levels = laterWaves.map((wave): Comparison => ({
    contrast: "pilot_vs_comparison",
    purpose,
    from: wave,
    to: wave,
    isMain: baseline === "none",
  }));
  switch (baseline) {
    case "none":
      return levels;
    case "start":
      return [...laterWaves.flatMap((wave) => changes("ex_ante", wave, purpose)), ...levels];
    case "first_wave":
      return (["month_12", "ex_post"] as const).map((to) => ({
        contrast: "before_after",
        purpose,
        from: "month_6",
        to,
        isMain: true,
      }));
    case "year_before":
      return [
        ...changes("year_before", "last_year", purpose),
        { contrast: "did", purpose: "pre_trend", from: "first_year", to: "year_before", isMain: false },
        { contrast: "did", purpose: "placebo", from: "second_year_before", to: "year_before", isMain: false },
      ];
  }
}

function changes(from: ComparedTime, to: ComparedTime, purpose: Purpose): Comparison[] {
  return [
    { contrast: "did", purpose, from, to, isMain: true },
    { contrast: "before_after", purpose, from, to, isMain: false },
  ];
}

/** The unit's value at a point in time; null where it is not measured. */
export function valueAt(unit: UnitSeries, time: ComparedTime): number | null {
  const { startYear, firstWholeYear } = unit;
  if (startYear === null || firstWholeYear === null) return unit.waves.get(time) ?? null;
  const years = [...unit.years.keys()].sort((a, b) => a - b);
  const at = (year: number | undefined) => (year === undefined ? null : (unit.years.get(year) ?? null));
  switch (time) {
    case "year_before":
      return at(startYear - 1);
    case "second_year_before":
      return at(startYear - 2);
    case "first_year":
      return at(years.find((year) => year < startYear));
    case "last_year":
      return at(years.filter((year) => year >= firstWholeYear).at(-1));
    default:
      return unit.waves.get(time) ?? null;
  }
}

/** What a unit brings into a comparison: its level, its change, or its yearly trend before the pilot. */
export function measured(unit: UnitSeries, { contrast, purpose, from, to }: Comparison): number | null {
  if (purpose === "pre_trend") return slope(pointsBefore(unit));
  const last = valueAt(unit, to);
  if (contrast === "pilot_vs_comparison") return last;
  const first = valueAt(unit, from);
  return first === null || last === null ? null : last - first;
}

function pointsBefore(unit: UnitSeries): Point[] {
  const { startYear } = unit;
  return [...unit.years].flatMap(([time, value]) =>
    startYear !== null && time < startYear ? [{ time, value }] : [],
  );
}
