/** Hours of one entry: what counts, what does not. */
import type { Params } from "../findings.ts";
import type { Cell } from "../files/types.ts";
import type { RuleId } from "../rules.ts";
import { readNumber } from "../values/numbers.ts";

export type HoursReading =
  | { kind: "empty" }
  | { kind: "rejected"; rule: RuleId; params: Params; hours?: number }
  | { kind: "hours"; hours: number; isQuarter: boolean };

/** The card is kept to a quarter of an hour; other fractions count and are reported. Above 24 h or below 0 nothing counts. */
export function readHours(cell: Cell): HoursReading {
  const number = readNumber(cell, "small");
  if (number.kind === "empty") return { kind: "empty" };
  if (number.kind === "formula_without_value")
    return { kind: "rejected", rule: "formula_without_value", params: {} };
  if (number.kind !== "number") return { kind: "rejected", rule: "hours_not_a_number", params: {} };
  const hours = number.value;
  if (hours < 0) return { kind: "rejected", rule: "hours_negative", params: { hours }, hours };
  if (hours > 24) return { kind: "rejected", rule: "hours_over_24", params: { hours }, hours };
  return { kind: "hours", hours, isQuarter: Math.abs(hours * 4 - Math.round(hours * 4)) < 1e-9 };
}
