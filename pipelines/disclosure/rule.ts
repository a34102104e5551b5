/**
 * The rule and the intervals that it promises. A count of persons or families from 1 to one less than the threshold is
 * hidden, and whoever reads everything must be left with all of these values; a zero is shown. Money and numbers of
 * benefits that so few received are hidden too, to within a tenth on both sides.
 */
import type { Cell, Range } from "./solve/model.ts";

/** How far an amount that few received must remain uncertain, below and above, as a fraction of it. */
const uncertainty = 0.1;

/** How wide the interval of an amount must remain that is hidden to protect another one, as a fraction of it. */
export const amountWidth = 0.1;

export function isSmall(value: number, isAmount: boolean, minCount: number): boolean {
  return !isAmount && value > 0 && value < minCount;
}

export function rangeOfSmall(minCount: number): Range {
  return { least: 1, most: minCount - 1 };
}

/** As many other values must remain possible of a count hidden to protect another one as of a small one. */
export function widthOfHidden(minCount: number): number {
  return minCount - 2;
}

/** The interval of a number that few received. */
export function around({ value, isWhole }: Pick<Cell, "value" | "isWhole">): { low: number; high: number } {
  const [low, high] = [value * (1 - uncertainty), value * (1 + uncertainty)];
  return isWhole ? { low: Math.floor(low), high: Math.ceil(high) } : { low, high };
}
