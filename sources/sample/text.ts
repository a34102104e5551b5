/** Text files as offices save them: delimited rows and the encodings met in Poland. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2";

/**
 * Rows as delimited text. A cell is quoted only when it must be.
 * @param eol line end, also after the last row
 */
export function delimited(
  rows: readonly (readonly (string | number | null)[])[],
  delimiter: ";" | "," | "\t",
  eol = "\r\n",
): string {
  const quoted = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map((cell) => quoted(String(cell ?? ""))).join(delimiter) + eol).join("");
}

/** @throws when a character does not exist in the encoding */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-8-bom") return Buffer.from(`\uFEFF${text}`, "utf8");
  if (encoding === "utf-16le") return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  const table = encoding === "windows-1250" ? windows1250 : iso88592;
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    const byte = code < 0x80 ? code : table.get(char);
    if (byte === undefined) throw new Error(`${encoding} has no ${JSON.stringify(char)}`);
    return byte;
  });
}

/** 2.25 → "2,25" */
export function withComma(value: number): string {
  return String(value).replace(".", ",");
}

/** Characters at the same place in both tables. */
const common: readonly (readonly [string, number])[] = [
  ["\u00a0", 0xa0],
  ["Ł", 0xa3],
  ["§", 0xa7],
  ["Ż", 0xaf],
  ["ł", 0xb3],
  ["ż", 0xbf],
  ["Ć", 0xc6],
  ["Ę", 0xca],
  ["Ń", 0xd1],
  ["Ó", 0xd3],
  ["ć", 0xe6],
  ["ę", 0xea],
  ["ń", 0xf1],
  ["ó", 0xf3],
];

const windows1250 = new Map([
  ...common,
  ["…", 0x85],
  ["Ś", 0x8c],
  ["Ź", 0x8f],
  ["„", 0x84],
  ["”", 0x94],
  ["–", 0x96],
  ["—", 0x97],
  ["ś", 0x9c],
  ["ź", 0x9f],
  ["Ą", 0xa5],
  ["ą", 0xb9],
]);

const iso88592 = new Map([
  ...common,
  ["Ą", 0xa1],
  ["Ś", 0xa6],
  ["Ź", 0xac],
  ["ą", 0xb1],
  ["ś", 0xb6],
  ["ź", 0xbc],
]);
