/** What stands in a cell of the form: a number, nothing, or a sign. These are different things and stay so. */
import type { Cell } from "../files/types.ts";
import type { RuleId } from "../rules.ts";
import { readNumber } from "../values/numbers.ts";
import { remembered } from "../values/remember.ts";

/** A rule when the cell cannot be read; a warning's rule beside the value when it can, but should be looked at. */
export interface ValueReading {
  value: number | null;
  symbol: string | null;
  fault: RuleId | null;
  isNegative: boolean;
}

/** No sum of the whole country comes near; what is larger is an id or a slip. */
export const MOST_VALUE = 1_000_000_000_000;

const empty: ValueReading = { value: null, symbol: null, fault: null, isNegative: false };
const unreadable: ValueReading = { ...empty, fault: "mpips03_value_unreadable" };
const unclear: ValueReading = { ...empty, fault: "number_unclear" };
const withoutResult: ValueReading = { ...empty, fault: "formula_without_value" };
const tooLarge: ValueReading = { ...empty, fault: "number_too_large" };

/** @param isFte posts may have three decimals ("1,250"); where only whole things are counted nobody could tell. */
export function readValue(cell: Cell, isFte: boolean): ValueReading {
  if (cell === null) return empty;
  if (typeof cell === "string") return isFte ? fteOf(cell) : countOf(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? numberOf(cell) : unreadable;
  return cell.kind === "formula_without_value" ? withoutResult : unreadable;
}

const countOf = remembered((text) => readText(text, false));
const fteOf = remembered((text) => readText(text, true));

function readText(raw: string, isFte: boolean): ValueReading {
  // Most cells of most reports; worth a short way, for amounts repeat too seldom to be remembered.
  if (/^\d{1,12}$/.test(raw)) return numberOf(Number(raw));
  const text = raw.normalize("NFKC").trim();
  if (text === "") return empty;
  if (text === "X" || text === "x" || text === "×") return { ...empty, symbol: "X" };
  if (text === ".") return { ...empty, symbol: "." };
  if (/^[-‐-―−]$/.test(text)) return { ...empty, symbol: "-" };
  // "6.795,00", "1.234.567": here the points can only part thousands.
  if (/^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/.test(text))
    return numberOf(Number(text.replaceAll(".", "").replace(",", ".")));
  if (isFte && /^\d+,\d{3}$/.test(text)) return numberOf(Number(text.replace(",", ".")));
  const reading = readNumber(text, "count");
  if (reading.kind === "number") return numberOf(reading.value);
  return reading.kind === "unclear" ? unclear : unreadable;
}

function numberOf(value: number): ValueReading {
  if (Math.abs(value) > MOST_VALUE) return tooLarge;
  return { value, symbol: null, fault: null, isNegative: value < 0 };
}
