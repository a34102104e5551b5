/** One cell of values: a number, a sign, words, or nothing. Four different things, never mixed up. */
import type { Cell } from "../files/types.ts";
import type { RuleId } from "../rules.ts";
import { textOf } from "../values/labels.ts";
import { readNumber } from "../values/numbers.ts";

export interface OzpsValue {
  value: number | null;
  symbol: string | null;
  text: string | null;
}

export type ValueReading = OzpsValue | { rule: RuleId; params?: Record<string, number> };

const nothing: OzpsValue = { value: null, symbol: null, text: null };
/** More than Poland has residents, in grosze of a gmina's budget too. */
const MOST_VALUE = 10_000_000_000;
const LONGEST_TEXT = 200;

/** Reads a cell of a row that asks for a number. */
export function readValue(cell: Cell): ValueReading {
  const symbol = symbolOf(cell);
  if (symbol !== null) return { ...nothing, symbol };
  const number = readNumber(cell, "count");
  if (number.kind === "empty") return nothing;
  if (number.kind === "formula_without_value") return { rule: "formula_without_value" };
  if (number.kind === "unclear") return { rule: "number_unclear" };
  if (number.kind === "not_a_number" || number.value < 0) return { rule: "ozps_value_unreadable" };
  return number.value > MOST_VALUE
    ? { rule: "number_too_large", params: { number: number.value, limit: MOST_VALUE } }
    : { ...nothing, value: number.value };
}

export interface TextReading extends OzpsValue {
  isWithheld: boolean;
}

/** Reads a cell of a row that asks for words. What could name a person is not kept, only its length. */
export function readText(cell: Cell): TextReading {
  const symbol = symbolOf(cell);
  const text = symbol === null ? textOf(cell)?.normalize("NFC") : undefined;
  if (text === undefined) return { ...nothing, symbol, isWithheld: false };
  const isWithheld = mayNameSomeone(text);
  const kept = isWithheld ? `(tekst, liczba znaków: ${String(Array.from(text).length)})` : text;
  return { ...nothing, text: kept, isWithheld };
}

/** "." no information, "x" filling in makes no sense, "-" did not occur; null for anything else. */
function symbolOf(cell: Cell): string | null {
  const text = typeof cell === "string" ? cell.trim() : "";
  if (text === "." || text === "-") return text;
  if (/^[xX×]$/.test(text)) return "x";
  return /^[–—−]$/.test(text) ? "-" : null;
}

/**
 * Workers' names are masked later, when all are known. Here goes what nobody could mask: long notes, long numbers,
 * addresses of mail, and two words side by side that are written as a first name and a surname are.
 */
function mayNameSomeone(text: string): boolean {
  const words = /\p{Lu}(\p{Ll}+|\.)[\s-]*\p{Lu}\p{Ll}+/u;
  const capitals = /\p{Lu}{2,}\s+\p{Lu}{2,}/u;
  const hasLongNumber = /\d{6,}/.test(text.replace(/[\s-]/g, ""));
  return (
    Array.from(text).length > LONGEST_TEXT ||
    hasLongNumber ||
    text.includes("@") ||
    words.test(text) ||
    capitals.test(text)
  );
}
