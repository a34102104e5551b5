/** The head of a card: whose it is, of which month, on which form. */
import type { Params } from "../findings.ts";
import { cellAt, cellName, type Sheet } from "../files/types.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { isoMonth, monthWords, readMonth } from "../values/dates.ts";
import { normaliseLabel, textOf } from "../values/labels.ts";
import { isName } from "../values/names.ts";
import type { Role } from "../vocabulary.ts";
import { rowLabel, type CardLayout } from "./form-layout.ts";

export interface CardHead {
  name: string;
  /** Where the name stands. */
  nameCell: string;
  /** YYYY-MM */
  month: string;
  role: Role;
}

/** What a head lacks, and the cell to look at. */
export interface HeadFault {
  rule: RuleId;
  cell: string;
  params?: Params;
}

export function readHead(sheet: Sheet, card: CardLayout, context: ReadContext): CardHead | HeadFault {
  const name = findName(sheet, card);
  // Known before anything can be wrong with the card: a rejected card's name must not leave in a file's name either.
  if (name && isName(name.text)) context.pseudonymOf(name.text);
  const cell = name?.cell ?? cellName(sheet, firstFilledRow(sheet, card), 0);
  if (!name || !isName(name.text)) return { rule: "card_without_name", cell };
  const months = findMonths(sheet, card, name);
  if (months.length > 1) return { rule: "card_month_unclear", cell, params: { months: months.join(", ") } };
  const month = months[0];
  if (month === undefined) return { rule: "card_without_month", cell: monthCell(sheet, card) };
  const role = findRole(sheet, card, context);
  if (!role) return { rule: "card_role_unknown", cell: cellName(sheet, firstFilledRow(sheet, card), 0) };
  return { name: name.text, nameCell: name.cell, month, role };
}

interface FoundName {
  text: string;
  cell: string;
  row: number;
  column: number;
}

/** "Imię i nazwisko pracownika………Nowak Anna………": the rest of the cell, or the next filled cell of the row. */
function findName(sheet: Sheet, card: CardLayout): FoundName | null {
  for (let row = card.firstRow; row < card.headingRow; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const text = textOf(cellAt(sheet, row, column));
      const line =
        text === null
          ? null
          : /^(?:imię\s+i\s+nazwisko|nazwisko\s+i\s+imię)(\s+pracownika)?(.*)$/isu.exec(
              text.normalize("NFC"),
            );
      if (!line) continue;
      const rest = withoutDots(line[2] ?? "");
      if (rest !== "") return { text: rest, cell: cellName(sheet, row, column), row, column };
      for (let right = column + 1; right < cells.length; right++) {
        const value = withoutDots(textOf(cellAt(sheet, row, right)) ?? "");
        if (value !== "") return { text: value, cell: cellName(sheet, row, right), row, column: right };
      }
      return { text: "", cell: cellName(sheet, row, column), row, column };
    }
  }
  return null;
}

function withoutDots(text: string): string {
  return text.replace(/[…_]+|\.{2,}/g, " ").replace(/^[\s:.,-]+|[\s:,-]+$/g, "");
}

/** All months that the head names; more than one is a fault, none too. The name itself is not searched. */
function findMonths(sheet: Sheet, card: CardLayout, name: FoundName): string[] {
  const found = new Set<string>();
  const loose: string[] = [];
  for (let row = card.firstRow; row < card.headingRow; row++) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (row === name.row && column <= name.column) continue;
      const text = textOf(cell);
      // "Załącznik do zarządzenia z dnia 3 grudnia 2012 r." is dated, but not the card.
      if (text !== null && /(^| )z dnia /i.test(text)) continue;
      const month = readMonth(cell);
      if (month !== null) found.add(month);
      if (text !== null) loose.push(text);
    }
  }
  if (found.size > 0) return [...found];
  const { months, years } = monthWords(loose.join(" "));
  const [month, year] = [months[0], years[0]];
  const single = months.length === 1 && years.length === 1 && month !== undefined && year !== undefined;
  return single ? [isoMonth(year, month) ?? ""].filter(Boolean) : [];
}

/** By the card's title; where it has none or an unknown one, by its tasks, if they belong to one role only. */
function findRole(sheet: Sheet, card: CardLayout, context: ReadContext): Role | null {
  for (let row = card.firstRow; row < card.headingRow; row++) {
    for (const cell of sheet.rows[row] ?? []) {
      const text = typeof cell === "string" ? textOf(cell) : null;
      const title = text === null ? undefined : context.vocabulary.titles.find(text)[0];
      if (title) return title.role;
    }
  }
  const roles = new Set<Role>();
  for (let row = card.headingRow + 1; row <= (card.totalRow ?? card.lastRow); row++) {
    const entries = context.vocabulary.tasks.find(rowLabel(sheet, card, row));
    if (entries.length === 1 && entries[0]) roles.add(entries[0].role);
  }
  const [role] = roles;
  return roles.size === 1 && role ? role : null;
}

/** The cell of the word "miesiąc", under or beside which the form has the month. */
function monthWord(sheet: Sheet, card: CardLayout): { row: number; column: number } | null {
  for (let row = card.firstRow; row < card.headingRow; row++) {
    const column = (sheet.rows[row] ?? []).findIndex(
      (cell) => normaliseLabel(textOf(cell) ?? "") === "miesiąc",
    );
    if (column !== -1) return { row, column };
  }
  return null;
}

/** Where the month belongs: above the word "miesiąc" on the form; without that word, the card's title. */
function monthCell(sheet: Sheet, card: CardLayout): string {
  const word = monthWord(sheet, card);
  if (!word) return cellName(sheet, firstFilledRow(sheet, card), 0);
  return cellName(sheet, word.row > card.firstRow ? word.row - 1 : word.row, word.column);
}

function firstFilledRow(sheet: Sheet, card: CardLayout): number {
  for (let row = card.firstRow; row < card.headingRow; row++) {
    if ((sheet.rows[row] ?? []).some((cell) => textOf(cell) !== null)) return row;
  }
  return card.headingRow;
}
