/** A number with its range and where it is from: what components and inputs of the projection are made of. */
import type { Grade } from "../../sources/unit-costs/contract.ts";
import type { Known } from "../../sources/cost-cards/contract.ts";
import { around, leastSure, widthOf, type Range } from "./widths.ts";

export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** Whether the card (or the measurement) states the range; else it is the grade's default. */
  isRangeStated: boolean;
  source: string;
  grade: Grade;
}

export function estimateOf({ value, range, source, grade }: Known): Estimate {
  return estimated(value, range, source, grade);
}

/** @param range null: by the grade's default width */
export function estimated(value: number, range: Range | null, source: string, grade: Grade): Estimate {
  return { value, ...(range ?? around(value, widthOf(grade))), isRangeStated: range !== null, source, grade };
}

export function scaled(one: Estimate, factor: number): Estimate {
  return { ...one, value: one.value * factor, low: one.low * factor, high: one.high * factor };
}

/**
 * A product of two uncertain numbers. Their relative errors are independent, so they add up as squares; each side of
 * the value by itself.
 */
export function product(a: Estimate, b: Estimate): Estimate {
  const value = a.value * b.value;
  const down = value * Math.hypot(relative(a, "low"), relative(b, "low"));
  const up = value * Math.hypot(relative(a, "high"), relative(b, "high"));
  return {
    value,
    low: Math.max(0, value - down),
    high: value + up,
    isRangeStated: a.isRangeStated || b.isRangeStated,
    source: [a.source, b.source].join("; "),
    grade: leastSure([a.grade, b.grade]),
  };
}

/** A sum of independent uncertain numbers: deviations add up as squares, each side by itself. */
export function total(parts: readonly Estimate[], source: string): Estimate {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const spread = (of: (part: Estimate) => number): number => Math.hypot(...parts.map(of));
  return {
    value,
    low: Math.max(0, value - spread((part) => part.value - part.low)),
    high: value + spread((part) => part.high - part.value),
    isRangeStated: parts.some((part) => part.isRangeStated),
    source,
    grade: leastSure(parts.map(({ grade }) => grade)),
  };
}

function relative(one: Estimate, end: "low" | "high"): number {
  return one.value === 0 ? 0 : Math.abs(one[end] - one.value) / one.value;
}
