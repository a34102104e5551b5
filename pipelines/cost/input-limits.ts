/** Between which bounds a reader may change an input, and in what steps. */
import type { inputUnits } from "../contract/codes-cost-cards.ts";
import type { Range } from "./widths.ts";

export type InputKind = keyof typeof inputUnits;

interface Limits {
  allowed_min: number;
  allowed_max: number;
  input_step: number;
}

/** @param years of the projection: the action can be paid for in all of them and in the base year */
export function limitsOf(kind: InputKind, path: string, value: number, years: number): Limits {
  switch (kind) {
    case "persons":
      return { allowed_min: 0, allowed_max: Math.max(100, 10 * value), input_step: 1 };
    case "probability":
      return { allowed_min: 0, allowed_max: 1, input_step: 0.01 };
    case "change":
      return { allowed_min: -1, allowed_max: 1, input_step: 0.01 };
    case "pln_year":
    case "pln_total":
      return { allowed_min: 0, allowed_max: roundUp(Math.max(10_000, 5 * value)), input_step: 100 };
    case "share":
      return path === "discountRate"
        ? { allowed_min: 0, allowed_max: Math.max(0.1, value), input_step: 0.005 }
        : { allowed_min: 0, allowed_max: 1, input_step: 0.05 };
    case "years":
      return { allowed_min: 0, allowed_max: path === "action.paidYears" ? years + 1 : years, input_step: 1 };
  }
}

/** A range within what the quantity can be. */
export function held({ low, high }: Range, kind: InputKind): Range {
  const min = kind === "change" ? -1 : 0;
  const max = kind === "probability" || kind === "change" || kind === "share" ? 1 : Infinity;
  return { low: Math.max(min, low), high: Math.min(max, high) };
}

/** To a whole thousand, so that the end of a slider is a number one can read. */
function roundUp(amount: number): number {
  return Math.ceil(amount / 1000) * 1000;
}
