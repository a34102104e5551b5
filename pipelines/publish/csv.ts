/** CSV as the contract has it: RFC 4180, comma, dot decimals, UTF-8, CRLF; safe to open in a spreadsheet. */
import { remembered } from "../lib/remember.ts";

export type Value = string | number | boolean | null;

export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: Value): string {
  if (value === null) return "";
  return typeof value === "string" ? textField(value) : String(value);
}

/** Most texts of a table are ids and words of a dictionary. */
const textField = remembered((value) => {
  const text = withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});

/**
 * Before what a spreadsheet would run as a formula stands an apostrophe; numbers stay numbers. A Polish spreadsheet ends
 * a cell at ";", and, as our quotes stand inside its cells, at a line's end too: what follows begins another.
 */
function withoutFormula(text: string): string {
  return isNumber.test(text) ? text : text.replace(formula, "$1'");
}

const isNumber = /^[+-]?\d+([.,]\d+)?$/;
const formula = /(^|[;\r\n])(?=[^\S\r\n]*[=+\-@＝＋－＠])/gu;
