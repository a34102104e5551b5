/** The arithmetic that an explanation states, as SQL: "40 × 3 h + 10 × 0,5 h = 125 h" → 40e0 * 3e0 + 10e0 * 0.5e0. */

export interface Equation {
  text: string;
  /** An expression of doubles. */
  sql: string;
  result: number;
}

/** The equations of a Polish formula, in order; none where it is a sentence or something in it is not known. */
export function equationsIn(formula: string): Equation[] {
  return apart(formula.replace(/^.*?: /u, "")).flatMap((text) => {
    const [, left, right] = /^([^=]*[×÷+−(][^=]*) = (−?[\d,\u00a0]*\d)/u.exec(text) ?? [];
    if (left === undefined || right === undefined) return [];
    const sql = expression(left);
    return sql === null ? [] : [{ text, sql, result: Number(plain(right)) * percentOf(text) }];
  });
}

/** At semicolons outside brackets. */
function apart(text: string): string[] {
  const pieces: string[] = [];
  let [piece, depth] = ["", 0];
  for (const sign of `${text};`) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    const isEnd = sign === ";" && depth === 0;
    if (isEnd) pieces.push(piece.trim());
    piece = isEnd ? "" : piece + sign;
  }
  return pieces;
}

function expression(text: string): string | null {
  const sql = plain(text)
    .replace(/ (h|etaty|etatów|etatu|etat)\b/gu, "")
    .replace(/^\p{L}[^\d(|]*(?=[\d(])/u, (words) => (/^m(ax|in)$/.test(words) ? words : ""))
    .replace(/\|([^|]+)\|/gu, "abs($1)")
    .replace(/\bmin\(/gu, "least(")
    .replace(/\bmax\(/gu, "greatest(")
    .replaceAll(";", ",")
    .replace(/\d+(\.\d+)?/gu, "$&e0");
  return /^(?:[\d.e+\-*/(), ]|least|greatest|abs)+$/u.test(sql) ? sql : null;
}

function plain(text: string): string {
  return text
    .replace(/(?<=\d)\u00a0(?=\d{3})/gu, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll(",", ".");
}

function percentOf(text: string): number {
  return (text.split("=")[1] ?? "").includes("%") ? 0.01 : 1;
}
