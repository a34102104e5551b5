/** Where a population register keeps what: one row per gmina and year, or one column per year. */
import { isBlank, spannedCellAt, type Cell, type Sheet } from "../files/types.ts";
import { Labels, normaliseLabel, readData, textOf } from "../values/labels.ts";

type Field = "code" | "name" | "year" | "count" | "measure";

export interface Layout {
  /** Row of the headings, from 0. */
  row: number;
  /** Columns from 0. */
  code: number | null;
  name: number | null;
  year: number | null;
  count: number | null;
  /** Columns whose words say what a row counts. */
  measures: number[];
  /** One column per year, instead of `count`. */
  years: { column: number; year: number }[];
  /** Do the headings say that residents are counted? Bare years do not. */
  isNamed: boolean;
}

const headings = readData(new URL("./headings.csv", import.meta.url)) as unknown as {
  field: Field;
  label: string;
}[];
const labels = new Labels(headings);

export const knownHeadings = headings.map((heading) => heading.label);

const SEARCHED_ROWS = 40;
const MOST_HEADING_ROWS = 8;

/** The headings of a population register in the sheet; null where there are none. */
export function findLayout(sheet: Sheet): Layout | null {
  for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row++) {
    const layout = layoutOf(sheet.rows[row] ?? [], row) ?? layoutOfBlock(sheet, row);
    if (layout) return layout;
  }
  return null;
}

/** Headings over several rows, as the BDL exports them: “Kod”, and over each number “ogółem”, “2022”, “[osoba]”. */
function layoutOfBlock(sheet: Sheet, row: number): Layout | null {
  const cells = sheet.rows[row] ?? [];
  const code = cells.findIndex((cell) => fieldOf(cell) === "code");
  if (code < 0) return null;
  const isNextEmpty = (next: number): boolean => isBlank(sheet.rows[next]?.[code] ?? null);
  let last = row;
  while (last < row + MOST_HEADING_ROWS && last + 1 < sheet.rows.length && isNextEmpty(last + 1)) last++;
  const width = Math.max(...sheet.rows.slice(row, last + 1).map((one) => one.length));
  const joined = Array.from({ length: width }, (_, column) => {
    const texts = Array.from({ length: last - row + 1 }, (_, index) =>
      textOf(spannedCellAt(sheet, row + index, column)),
    );
    return [...new Set(texts.filter((text) => text !== null))].join(" ");
  });
  return layoutOf(joined, last);
}

function fieldOf(cell: Cell): Field | undefined {
  return labels.find(textOf(cell) ?? "")[0]?.field;
}

function layoutOf(cells: readonly Cell[], row: number): Layout | null {
  const columns = new Map<Field, number[]>();
  const years: (Layout["years"][number] & { isNamed: boolean })[] = [];
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const field = fieldOf(cell);
    if (field) columns.set(field, [...(columns.get(field) ?? []), column]);
    const year = field ? null : yearOfHeading(cell);
    if (year) years.push({ column, ...year });
  }
  const first = (field: Field): number | null => columns.get(field)?.[0] ?? null;
  const code = first("code");
  const name = first("name");
  const count = first("count");
  const isNamed = count !== null || (years.length > 0 && years.every((year) => year.isNamed));
  // Numbers beside names alone are a register only where they are said to be residents.
  if ((count === null && years.length === 0) || (code === null && (name === null || !isNamed))) return null;
  return {
    row,
    code,
    name,
    year: first("year"),
    count,
    measures: columns.get("measure") ?? [],
    years: count === null ? years.map(({ column, year }) => ({ column, year })) : [],
    isNamed,
  };
}

/** Words that may stand beside the year in a heading; those of the first list say what is counted. */
const namingWords = new Set(["ludność", "populacja", "mieszkańcy", "mieszkańców", "osób", "osoba", "osoby"]);
const otherWords = new Set(
  "liczba ogółem stan na w dniu dzień xii grudnia 31 12 rok roku r faktyczne miejsce miejsca zamieszkania według wg".split(
    " ",
  ),
);

/** The year of a heading like "2022", "ludność 2022", "ogółem;2022;[osoba]"; null for any that says something else. */
export function yearOfHeading(cell: Cell): { year: number; isNamed: boolean } | null {
  const words = normaliseLabel(textOf(cell) ?? "").match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const found = words.filter(isYear);
  const rest = words.filter((word) => !isYear(word));
  if (found.length !== 1 || !rest.every((word) => namingWords.has(word) || otherWords.has(word))) return null;
  return { year: Number(found[0]), isNamed: rest.some((word) => namingWords.has(word)) };
}

/** The year in a cell of its own: 2022, "2022 r.", a day at the year's end; null otherwise. */
export function readYear(cell: Cell): number | null {
  if (cell !== null && typeof cell === "object")
    return cell.kind === "date" && cell.iso.endsWith("-12-31") ? Number(cell.iso.slice(0, 4)) : null;
  return yearOfHeading(cell)?.year ?? null;
}

function isYear(word: string): boolean {
  return /^(19[5-9]|20\d)\d$/.test(word);
}
