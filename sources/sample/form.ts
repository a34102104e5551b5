/** The time card as a sheet: annexes 1 and 2, filled in the ways that offices fill them. */
import { cardTitles, taskLabels, type Edition, type Role } from "./labels.ts";
import type { Range, Value } from "./workbook.ts";

export interface Card {
  role: Role;
  /** As typed into the dotted line; empty leaves the dots. */
  name: string;
  /** As typed above the word "miesiąc", e.g. "styczeń 2026". */
  monthLine: string;
  /** Day columns on the form: 31, or fewer when someone cut them off. */
  dayCount: number;
  /** Task → day → what stands in the cell. */
  hours: Readonly<Record<string, Readonly<Record<number, Value>>>>;
  edition?: Edition;
  /** Day → what stands in the total row; other days hold a formula with its result. */
  totals?: Readonly<Record<number, Value>>;
  dots?: string;
}

export interface FormSheet {
  rows: Value[][];
  merges: Range[];
  /** The cell of a task and day, counted from 0. */
  placeOf(task: string, day: number): { row: number; column: number };
  /** The cell of a day's total. */
  totalPlaceOf(day: number): { row: number; column: number };
}

const headRows = 6;

/** @param top sheet row on which the card begins, for cards that stand one below the other */
export function formSheet(card: Card, top = 0): FormSheet {
  const tasks = taskLabels(card.role, card.edition);
  const labelWidth = card.role === "benefits_worker" ? 2 : 1;
  const width = labelWidth + card.dayCount;
  const days = Array.from({ length: card.dayCount }, (_, index) => index + 1);
  const firstRow = top + headRows;
  const columnOf = (day: number): number => labelWidth + day - 1;
  const padding = nulls(labelWidth - 1);

  const head: Value[][] = [
    [cardTitles[card.role], ...nulls(width - 1)],
    ["Czas pracy ewidencjonowany jest z dokładnością do 0,25 godziny (15 minut)", ...nulls(width - 1)],
    [nameLine(card), ...nulls(width - 1)],
    [...nulls(labelWidth), card.monthLine],
    [...nulls(labelWidth), "miesiąc"],
    ["Realizowane zadania", ...padding, ...days],
  ];
  const body = tasks.map(({ task, label, part }, index): Value[] => {
    const isFirstOfGroup = part === undefined || tasks[index - 1]?.label !== label;
    const labels = part === undefined ? [label, ...padding] : [isFirstOfGroup ? label : null, part];
    return [...labels, ...days.map((day) => card.hours[task]?.[day] ?? null)];
  });
  const totals = days.map((day): Value => {
    const own = card.totals?.[day];
    if (own !== undefined) return own;
    return {
      formula: sumFormula(columnOf(day), firstRow, firstRow + tasks.length - 1),
      result: tasks.reduce((sum, { task }) => sum + hoursIn(card.hours[task]?.[day]), 0),
    };
  });

  return {
    rows: [...head, ...body, ["Łączny czas pracy", ...padding, ...totals]],
    merges: formMerges(top, width, tasks, labelWidth),
    placeOf: (task, day) => ({
      row: firstRow + tasks.findIndex((candidate) => candidate.task === task),
      column: columnOf(day),
    }),
    totalPlaceOf: (day) => ({ row: firstRow + tasks.length, column: columnOf(day) }),
  };
}

/** 0 → "A", 31 → "AF" */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** { row: 6, column: 1 } → "B7" */
export function cellName({ row, column }: { row: number; column: number }): string {
  return columnLetters(column) + String(row + 1);
}

/** The sum of a column's cells from one row to another, both counted from 0. */
export function sumFormula(column: number, firstRow: number, lastRow: number): string {
  return `SUM(${cellName({ row: firstRow, column })}:${cellName({ row: lastRow, column })})`;
}

function nameLine({ role, name, dots = "………" }: Card): string {
  const words = role === "social_worker" ? "Imię i nazwisko pracownika" : "Imię i nazwisko";
  return words + dots + name + dots;
}

function formMerges(
  top: number,
  width: number,
  tasks: readonly { part?: string }[],
  labelWidth: number,
): Range[] {
  const across = [0, 1, 2].map((row) => ({ top: top + row, left: 0, bottom: top + row, right: width - 1 }));
  if (labelWidth === 1) return across;
  const heading = { top: top + headRows - 1, left: 0, bottom: top + headRows - 1, right: 1 };
  const labels = tasks.flatMap(({ part }, index): Range[] => {
    const row = top + headRows + index;
    if (part === undefined) return [{ top: row, left: 0, bottom: row, right: 1 }];
    return index % 2 === 0 ? [{ top: row, left: 0, bottom: row + 1, right: 0 }] : [];
  });
  return [...across, heading, ...labels];
}

function nulls(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** What a cell adds to the true total: numbers, and numbers typed as text. */
function hoursIn(value: Value | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return Number(value.trim().replace(",", ".")) || 0;
  return value && "result" in value ? (value.result ?? 0) : 0;
}
