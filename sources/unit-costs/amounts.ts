/** Amounts of money as price lists hold them. */
import type { Cell } from "../files/types.ts";

export type AmountReading =
  | { kind: "amount"; value: number }
  /** An empty cell, or a sign or word for it: "Null", "X", ".", "-", "brak". */
  | { kind: "missing" }
  /** "Bezpłatne": free of charge for who uses it, which says nothing about what it costs. */
  | { kind: "free" }
  /** 9999, which lists carry where no price is known. */
  | { kind: "sentinel" }
  /** "6.795": thousands or decimals, nobody can tell. */
  | { kind: "unclear" }
  | { kind: "formula_without_value" }
  | { kind: "unreadable" };

const missingWords = /^(null|x|\.|[-–—]+|brak|brak danych|b\.?d\.?|n\.?d\.?|nie dotyczy)$/i;
const freeWords = /^(bezpłatn[aey]|bezplatn[aey]|nieodpłatn[aey]|za darmo)$/i;
const sentinels = new Set([9999, 99999, 999999]);

/** "6 499,00", "8096,47", "6.795,00", "5 730", each with or without "zł", also after a stray comma ("6190, zł"). */
const styles = [
  /^\d+(?:[.,]\d{1,2})?$/,
  /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/,
  /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
];
const unclearStyle = /^\d{1,3}[.,]\d{3}$/;

/** Reads an amount in złoty above 0. Nothing is put right: what is not clearly one amount is not read. */
export function readAmount(cell: Cell): AmountReading {
  if (cell === null) return { kind: "missing" };
  if (typeof cell === "number") return amountOf(cell);
  if (typeof cell === "object")
    return cell.kind === "formula_without_value" ? { kind: cell.kind } : { kind: "unreadable" };
  const text = cell
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?(zł|zl|pln)\.?$/i, "")
    .replace(/,$/, "")
    .trim();
  if (text === "" || missingWords.test(text)) return { kind: "missing" };
  if (freeWords.test(text)) return { kind: "free" };
  if (unclearStyle.test(text)) return { kind: "unclear" };
  const style = styles.findIndex((one) => one.test(text));
  if (style < 0) return { kind: "unreadable" };
  const digits = text.replace(/ /g, "");
  return amountOf(Number((style < 2 ? digits : digits.replace(/\./g, "")).replace(",", ".")));
}

function amountOf(value: number): AmountReading {
  if (!Number.isFinite(value) || value <= 0) return { kind: "unreadable" };
  return sentinels.has(value) ? { kind: "sentinel" } : { kind: "amount", value };
}
