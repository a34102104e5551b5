/** Default ranges of numbers by how good they are. */
import type { Grade } from "../../sources/unit-costs/contract.ts";
import { readData } from "../../sources/values/labels.ts";

export interface Range {
  low: number;
  high: number;
}

/** Shares of the value, up and down, with the reason in Polish. */
export const widths: ReadonlyMap<string, { width: number; reason: string }> = new Map(
  readData(new URL("./widths.csv", import.meta.url)).map((row) => [
    row.grade ?? "",
    { width: Number(row.width), reason: row.reason ?? "" },
  ]),
);

/** Of inputs without a stated range, in the sensitivity of one input at a time. */
export const tornadoWidth = 0.2;

export function widthOf(grade: Grade): number {
  return widths.get(grade)?.width ?? NaN;
}

/** `share` of the value down and up, whatever its sign. */
export function around(value: number, share: number): Range {
  const half = Math.abs(value) * share;
  return { low: value - half, high: value + half };
}

/** Of a probability: the share of what is nearer, it or its reverse, so that staying is as unsure as leaving. */
export function aroundChance(value: number, share: number): Range {
  const half = Math.min(value, 1 - value) * share;
  return { low: value - half, high: value + half };
}

/** From the surest to the least sure. */
const order: readonly Grade[] = ["measured", "published", "estimate", "assumption"];

export function leastSure(grades: readonly Grade[]): Grade {
  return grades.reduce((a, b) => (order.indexOf(a) >= order.indexOf(b) ? a : b), "measured");
}
