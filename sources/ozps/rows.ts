/** Rows of the form that are known: section 2, rows 1 to 24 (rows.csv). */
import { closest, distance } from "fastest-levenshtein";
import { normaliseLabel, readData } from "../values/labels.ts";

export interface OzpsRow {
  row: string;
  concept: string;
  label: string;
  /** The row of which this one is a part ("w tym"); empty where it is none. */
  parentRow: string;
  /** Rows that add up to this one ("z tego"). */
  parts: string[];
  isText: boolean;
}

/** An identity or a bound between two rows: of the whole, all parts (`isComplete`) or only some are printed. */
export interface OzpsSum {
  whole: OzpsRow;
  part: OzpsRow;
  isComplete: boolean;
}

export const ozpsRows: readonly OzpsRow[] = readData(new URL("./rows.csv", import.meta.url)).map((row) => ({
  row: row.row ?? "",
  concept: row.concept ?? "",
  label: row.label ?? "",
  parentRow: row.parent_row ?? "",
  parts: (row.control_sum ?? "").split("+").filter(Boolean),
  isText: row.kind === "text",
}));

const byNumber = new Map(ozpsRows.map((row) => [row.row, row]));
const byLabel = new Map(ozpsRows.map((row) => [plain(row.label), row]));

export const ozpsSums: readonly OzpsSum[] = ozpsRows.flatMap((row) => {
  const parts = row.parts.flatMap((part) => byNumber.get(part) ?? []);
  const sums = parts.map((part) => ({ whole: row, part, isComplete: true }));
  const parent = byNumber.get(row.parentRow);
  return parent === undefined || parent.parts.includes(row.row)
    ? sums
    : [...sums, { whole: parent, part: row, isComplete: false }];
});

/** How far a value may move in a year, as a fraction, by concept (bounds.csv). */
export const ozpsBounds: ReadonlyMap<string, number> = new Map(
  readData(new URL("./bounds.csv", import.meta.url)).map((row) => [
    row.concept ?? "",
    Number(row.most_change),
  ]),
);

export interface RowMatch {
  row: OzpsRow | null;
  /** The label says another row than the number; the label was followed. */
  isNumberOther: boolean;
}

/**
 * Which row it is, by what it is called; the number alone decides where there is no label. A label written somewhat
 * differently is followed if it is nearest to the one that its number has.
 * @param number as printed, "" where the form has none
 * @param label as printed, or null
 */
export function matchRow(number: string, label: string | null): RowMatch {
  const numbered = byNumber.get(number) ?? null;
  if (label === null) return { row: numbered, isNumberOther: false };
  const text = plain(label);
  const named = byLabel.get(text);
  if (named) return { row: named, isNumberOther: number !== "" && named.row !== number };
  const nearest = closest(text.slice(0, 300), [...byLabel.keys()]);
  const isNear = distance(text, nearest) <= Math.max(text.length, nearest.length) / 2;
  return { row: isNear && byLabel.get(nearest) === numbered ? numbered : null, isNumberOther: false };
}

/** Is the text a row's label, written as the form has it? */
export function isRowLabel(text: string): boolean {
  return byLabel.has(plain(text));
}

/** A row's label into which its number and values have run: "Mieszkańcy ogółem 18 3168 279". null for any other text. */
export function labelBefore(text: string): { match: RowMatch; tail: string } | null {
  if (isRowLabel(text)) return null;
  const tail = /^(.*?\D)\s+(\d[\d\s]*)$/su.exec(text);
  for (let start = tail?.[1]?.length ?? text.length; start < text.length; start++) {
    const row = text[start] === " " ? byLabel.get(plain(text.slice(0, start))) : undefined;
    const rest = text.slice(start).trim();
    if (row && /^\d[\d\s]*$/.test(rest)) return { match: { row, isNumberOther: false }, tail: rest };
  }
  return null;
}

/** A label without what only says how rows hang together: "w tym (z wiersza 13) mieszkania socjalne". */
function plain(label: string): string {
  return normaliseLabel(label)
    .replace(/\([^)]*(wiersz|tekst)[^)]*\)/g, " ")
    .replace(/^\s*(w tym|z tego)[\s:]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
