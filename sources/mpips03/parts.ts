/** A sheet of the form cut into its parts: what the head says, and one part per dział. */
import type { Cell, Sheet } from "../files/types.ts";
import { textOf } from "../values/labels.ts";
import { remembered } from "../values/remember.ts";
import { isNumbersLine } from "./columns.ts";
import { headOf, isOtherForm, nothing, sectionOf, titleOf, type Head, type Title } from "./words.ts";

export interface Part {
  sheet: Sheet;
  title: Title;
  /** Row of the title; the first row where the sheet's name is the title. */
  titleRow: number;
  /** Rows below the title: from `first` up to, not with, `end`. */
  first: number;
  end: number;
  /** What the head above says; null where it says nothing. */
  head: Head;
}

export interface SheetParts {
  parts: Part[];
  /** All that the sheet says of form and period, for sheets that say nothing. */
  heads: Head[];
}

/** Neither a head nor the lines of a table are wider; farther right lie remarks. */
const WIDEST = 60;
/** Titles and heads stand above the tables; so far down the first of them is found. */
const SEARCHED_ROWS = 200;

const beginsTitle = remembered((text) => /^[^\p{L}\d]*dzia[łl][^\p{L}]/iu.test(text));

/** Cuts a sheet at its titles ("DZIAŁ 4. …") and at a second head ("MPiPS-03 … za I-XII 2013 r."). */
export function partsOf(sheet: Sheet): SheetParts {
  let head = merged(headOf(sheet.name), headOf((sheet.above ?? []).join(" ")));
  const heads = [head];
  const parts: Part[] = [];
  const part = (title: Title, titleRow: number, first: number): Part => ({
    ...{ sheet, title, titleRow, first, head },
    end: sheet.rows.length,
  });
  let open = part(titleOfName(sheet.name), 0, 0);
  let isTitled = false;
  let hasNumbers = false;
  const close = (end: number, isLast: boolean): void => {
    const isNamed = open.title.dzial !== null || open.title.section !== null;
    // What stands above the first title is the form's head; without any title the sheet's name is one.
    if (isTitled || hasNumbers || (isLast && parts.length === 0 && isNamed)) parts.push({ ...open, end });
    hasNumbers = isTitled = false;
  };
  for (const [row, cells] of sheet.rows.entries()) {
    const title = titleIn(cells);
    if (title) {
      close(row, false);
      isTitled = true;
      open = part(title, row, row + 1);
      continue;
    }
    if (isNumbersLine(cells)) hasNumbers = true;
    const said = headOf(rowText(cells));
    if (said === nothing || (hasNumbers && said.form === null)) continue;
    if (hasNumbers) {
      close(row, false);
      open = part(untitled, row, row);
    }
    head = merged(head, said);
    heads.push(head);
    open.head = head;
  }
  close(sheet.rows.length, true);
  return { parts, heads };
}

/** Is the sheet one of this form: does it name it, or carry a title of one of its działy? */
export function isFormSheet(sheet: Sheet): boolean {
  const texts = [sheet.name, ...(sheet.above ?? [])];
  if (texts.some(isOtherForm)) return false;
  if (texts.some((text) => headOf(text).form !== null)) return true;
  let isTitled = hasSection(titleOf(sheet.name));
  for (const cells of sheet.rows.slice(0, SEARCHED_ROWS)) {
    for (const cell of cells.slice(0, WIDEST)) {
      if (typeof cell !== "string") continue;
      if (headOf(cell).form !== null) return true;
      if (isOtherForm(cell)) return false;
    }
    isTitled ||= hasSection(titleIn(cells));
  }
  return isTitled;
}

/** The cells of a row as one text. */
export function rowText(cells: readonly Cell[]): string {
  let text = "";
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++) {
    const own = textOf(cells[column] ?? null);
    if (own !== null) text = text === "" ? own : `${text} ${own}`;
  }
  return text;
}

/** What two texts say together; where both speak, the later one. */
export function merged(earlier: Head, later: Head): Head {
  return {
    form: later.form ?? earlier.form,
    year: later.year ?? earlier.year,
    period: later.period ?? earlier.period,
  };
}

function hasSection(title: Title | null): boolean {
  return title !== null && title.section !== null;
}

const untitled: Title = { dzial: null, section: null, hasWords: false };

function titleOfName(name: string): Title {
  return titleOf(name) ?? { ...untitled, section: sectionOf(name) };
}

/** A title in one cell, or its number in one and its words in the next. */
function titleIn(cells: readonly Cell[]): Title | null {
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++) {
    const cell = cells[column];
    if (typeof cell === "string" && beginsTitle(cell)) return titleOf(rowText(cells.slice(column)));
  }
  return null;
}
