/** Numbers as people type them. */
import type { Cell } from "../files/types.ts";

export type NumberReading =
  | { kind: "number"; value: number }
  | { kind: "empty" }
  | { kind: "formula_without_value" }
  /** "1.250": thousands or decimals, nobody can tell. */
  | { kind: "unclear" }
  | { kind: "not_a_number" };

/**
 * Reads a number. Text may carry a decimal comma or point and spaces (plain, no-break, thin) between thousands.
 * @param size `small` for hours and FTE, where a thousand makes no sense, so "1,250" is 1.25;
 *   `count` where "1.250" may be 1250, so a single sign before exactly three digits is unclear.
 */
export function readNumber(cell: Cell, size: "small" | "count"): NumberReading {
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "not_a_number" };
  if (typeof cell === "string") return readText(cell, size);
  if (cell.kind === "time" && size === "small") return { kind: "number", value: cell.hours };
  if (cell.kind === "formula_without_value") return { kind: "formula_without_value" };
  return { kind: "not_a_number" };
}

const remembered = { small: new Map<string, NumberReading>(), count: new Map<string, NumberReading>() };

function readText(text: string, size: "small" | "count"): NumberReading {
  const known = remembered[size].get(text);
  if (known) return known;
  const reading = parse(text, size);
  if (remembered[size].size < 10_000) remembered[size].set(text, reading);
  return reading;
}

function parse(raw: string, size: "small" | "count"): NumberReading {
  const text = raw.trim().replace(/^[−–]/, "-");
  if (text === "") return { kind: "empty" };
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(text);
  if (clock && size === "small") return { kind: "number", value: Number(clock[1]) + Number(clock[2]) / 60 };
  if (!/^[+-]?(\d+|\d{1,3}(\s\d{3})+)([.,]\d+)?$/.test(text)) return { kind: "not_a_number" };
  if (size === "count" && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { kind: "unclear" };
  return { kind: "number", value: Number(text.replace(/\s/g, "").replace(",", ".")) };
}
