/** CSV as the contract has it: RFC 4180, comma, dot decimals, UTF-8, CRLF; safe to open in a spreadsheet. */

export type Value = string | number | boolean | null;

export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function withoutFormula(text: string): string {
  const isNumber = /^[+-]?\d+([.,]\d+)?$/.test(text);
  return /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
}
