/** The ways to cut glued digits into row number, persons and posts. */

export interface Reading {
  row: number;
  /** null: the cell is empty. */
  persons: number | null;
  /** Hundredths of a post. */
  fte: number | null;
}

/** More staff no report of this country has. */
const MOST_PERSONS = 1_000_000;

/**
 * All ways to read `digits` ("12121,00") with one of the row numbers first. Persons and posts stand both or neither;
 * a post has two decimals, and there are no more posts than persons. Spaces part numbers or thousands.
 * @param hasFte false for the edition with a single column
 */
export function readingsOf(digits: string, rows: readonly number[], hasFte: boolean): Reading[] {
  return rows.flatMap((row) => {
    const number = String(row);
    if (!digits.startsWith(number)) return [];
    const rest = digits.slice(number.length).trim();
    if (rest === "") return [{ row, persons: null, fte: null }];
    if (hasFte) return withPosts(row, rest);
    const persons = wholeOf(rest);
    return persons === null ? [] : [{ row, persons, fte: null }];
  });
}

function withPosts(row: number, rest: string): Reading[] {
  const [, whole = "", cents = ""] = /^(.+),(\d\d)$/.exec(rest) ?? [];
  const readings: Reading[] = [];
  for (let cut = 1; cut < whole.length; cut++) {
    const persons = wholeOf(whole.slice(0, cut));
    const posts = wholeOf(whole.slice(cut));
    // A space belongs to what stands before it.
    if (persons === null || posts === null || whole[cut] === " ") continue;
    const fte = posts * 100 + Number(cents);
    if (fte <= persons * 100) readings.push({ row, persons, fte });
  }
  return readings;
}

/** "12", "1 204"; null for what nobody writes: "012", "12 5". */
function wholeOf(text: string): number | null {
  const digits = text.trim();
  if (!/^(0|[1-9]\d*|[1-9]\d{0,2}( \d{3})+)$/.test(digits)) return null;
  const number = Number(digits.replaceAll(" ", ""));
  return number <= MOST_PERSONS ? number : null;
}
