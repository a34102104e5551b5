/**
 * Staff (dział 1) in a text where the table's columns have run together: "kierownicy2511,00" is row 25, one person,
 * 1,00 posts. One line can often be read in several ways; the whole dział in far fewer (see solve.ts).
 */
import { cellName, isBlank } from "../files/types.ts";
import type { ReadContext } from "../reading.ts";
import { textOf } from "../values/labels.ts";
import { cellOf, conceptOf } from "./cells.ts";
import { labelKey, type SectionDictionary } from "./dictionary.ts";
import type { PlacedPart } from "./form.ts";
import type { Part } from "./parts.ts";
import { readingsOf, type Reading } from "./readings.ts";
import { UnknownRows } from "./reports.ts";
import { solve } from "./solve.ts";

export interface GluedLine {
  row: number;
  /** Words before the digits; the line above may hold their beginning. */
  labels: string[];
  /** "12121,00", with such spaces as stand between the digits. */
  digits: string;
}

const line = /^(?:(.*[^\d\s,])\s*?)?(\d[\d\s]*(?:,\d{1,2})?)\s*$/u;
/** Digits that begin so are the numbers of the columns, or no row's. */
const columnNumbers = "0";
/** Cells of a row beside label and digits: a table whose columns have not run together has more. */
const MOST_CELLS = 4;
/** The dział has some fifty rows; many times more lines are something else. */
const MOST_LINES = 500;

/** The lines of a dział that are a label, if any, and digits; none if the table has columns. */
export function gluedLinesOf({ sheet, first, end }: Part, { format }: ReadContext): GluedLine[] {
  const lines: GluedLine[] = [];
  let above = "";
  for (let row = first; row < end; row++) {
    const cells = sheet.rows[row] ?? [];
    const filled = cells.flatMap((cell) => (isBlank(cell) ? [] : (textOf(cell) ?? "?")));
    if (filled.length === 0) continue;
    if (filled.length > MOST_CELLS || lines.length >= MOST_LINES) return [];
    const text = joined(filled, format === "text");
    const found = line.exec(text);
    if (!found) {
      above = text;
      continue;
    }
    const own = (found[1] ?? "").trim();
    const digits = (found[2] ?? "").trim();
    if (own === "" && digits.startsWith(columnNumbers)) continue;
    // Number, persons and posts each in a cell of its own: that is a table.
    if (filled.filter((cell) => /^\s*[\d.,]+\s*$/.test(cell)).length > 2) return [];
    lines.push({ row, labels: own === "" ? [] : [own, `${above} ${own}`.trim()], digits });
    above = "";
  }
  return lines;
}

/** Cells as the line they were: a text is cut at its commas, those of labels and of decimals alike. */
function joined(texts: readonly string[], isText: boolean): string {
  const isCutAtComma = isText && texts.length > 1 && /^\d\d\s*$/.test(texts.at(-1) ?? "");
  return texts.join(isCutAtComma ? "," : " ").replace(/\s+/g, " ");
}

/** Emits every line that can be read in one way only, and rejects the others. */
export function readGlued(lines: readonly GluedLine[], part: PlacedPart, context: ReadContext): void {
  const { dictionary, place, sheet } = part;
  const hasFte = dictionary.measures.size > 1;
  const possible = lines.map(({ labels, digits }) => readingsOf(digits, rowsOf(labels, dictionary), hasFte));
  const readings = solve(possible, dictionary.rows);
  const unknown = new UnknownRows();
  for (const [i, { row }] of lines.entries()) {
    const fitting = readings[i] ?? [];
    const at = { fileId: context.fileId, sheet: sheet.number, cell: cellName(sheet, row, 0) };
    const [reading] = fitting;
    if (!reading || fitting.length > 1) {
      context.report({
        rule: reading ? "mpips03_glued_ambiguous" : "mpips03_glued_unfit",
        place: at,
        params: { readings: fitting.length },
        unitId: context.unitId,
      });
      continue;
    }
    const concept = dictionary.byNumber.get(String(reading.row))?.concept ?? null;
    if (concept === null) unknown.add(String(reading.row), { ...at, dzial: place.dzial });
    for (const [col, measure] of dictionary.measures) {
      const origin = {
        fileId: context.fileId,
        sheet: sheet.number,
        row: sheet.lines?.[row] ?? row + 1,
        column: col,
      };
      const value = valueOf(reading, measure);
      const cell = { value, symbol: null };
      context.emit(
        "mpips03",
        origin,
        cellOf(place, context.unitId, null, String(reading.row), col, conceptOf(concept, measure), cell),
      );
    }
  }
  unknown.report(context);
}

function valueOf({ persons, fte }: Reading, measure: string): number | null {
  if (measure !== "fte") return persons;
  return fte === null ? null : fte / 100;
}

/** The rows that a label can name; all of them where it says nothing. */
function rowsOf(labels: readonly string[], { byLabel, rows }: SectionDictionary): number[] {
  for (const label of labels) {
    const named = byLabel.get(labelKey(label));
    if (named) return named.map((entry) => Number(entry.row));
  }
  return rows.map((entry) => Number(entry.row));
}
