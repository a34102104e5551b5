/** CSV as the contract has it: RFC 4180, comma, dot decimals, UTF-8, CRLF; safe to open in a spreadsheet. */
import { setImmediate } from "node:timers/promises";
import { remembered } from "../lib/remember.ts";

export type Value = string | number | boolean | null;

export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return linesOf([header]) + linesOf(rows);
}

/** Rows between which others have a turn: a tenth of a second. */
const ROWS_PER_TURN = 20_000;

/** The same, with turns for whoever waits for this thread: those that draw pages want their next unit. */
export async function toCsvInTurns(
  header: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<string> {
  const parts = [linesOf([header])];
  for (let at = 0; at < rows.length; at += ROWS_PER_TURN) {
    if (at > 0) await setImmediate();
    parts.push(linesOf(rows.slice(at, at + ROWS_PER_TURN)));
  }
  return parts.join("");
}

function linesOf(rows: readonly (readonly Value[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
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
