/** Workbooks of time cards on the form: one sheet per card. */
import { dayOfMonth, monthOf } from "./calendar.ts";
import { cellName, formSheet, type Card } from "./form.ts";
import type { Edition, Role } from "./labels.ts";
import { shortTotal, type Mistakes } from "./mistakes.ts";
import type { Random } from "./random.ts";
import { typedBlank, typedHours, typedName } from "./typing.ts";
import type { Entry } from "./work.ts";
import { excelFile, type SheetPlan, type Value } from "./workbook.ts";
import type { Placed, SampleFile } from "./sample-file.ts";

export interface CardPlan {
  sheetName: string;
  worker: string;
  role: Role;
  /** YYYY-MM */
  month: string;
  entries: readonly Entry[];
}

export interface FormStyle {
  edition: Edition;
  /** Share of the hours that are typed as text. */
  textShare: number;
  monthLine: (words: string) => string;
  /** Day columns on the form of a month. */
  dayCount: (month: string) => number;
  dots: string;
  hasSignature: boolean;
}

export function cardWorkbook(
  random: Random,
  path: string,
  cards: readonly CardPlan[],
  style: FormStyle,
  mistakes: Mistakes,
): SampleFile {
  const placed: Placed[] = [];
  const sheets = cards.map((plan, index): SheetPlan => {
    const card = filledCard(random, plan, style, mistakes);
    const form = formSheet(card);
    const place = (rule: Placed["rule"], entry: Entry, at: { row: number; column: number }): void => {
      placed.push({ rule, entry, sheet: index + 1, cell: cellName(at) });
    };
    for (const entry of plan.entries) {
      const mistake = mistakes.ofEntry.get(entry);
      if (mistake) place(mistake.rule, entry, form.placeOf(entry.task, dayOfMonth(entry.date)));
    }
    const short = plan.entries.find((entry) => entry === mistakes.total.entry);
    if (short) {
      const day = dayOfMonth(short.date);
      const at = form.totalPlaceOf(day);
      const dayAmount = sum(plan.entries.filter(({ date }) => date === short.date));
      const totals = form.rows[at.row];
      if (totals) totals[at.column] = shortTotal(short, dayAmount, at.column, [6, at.row - 1]);
      place("total_differs", short, at);
    }
    const signature: Value[][] = style.hasSignature ? [[], ["Podpis pracownika: ……………………"]] : [];
    return { name: plan.sheetName, rows: [...form.rows, ...signature], merges: form.merges };
  });
  return { path, bytes: excelFile(sheets), placed };
}

function filledCard(random: Random, plan: CardPlan, style: FormStyle, mistakes: Mistakes): Card {
  const dayCount = style.dayCount(plan.month);
  const hours: Record<string, Record<number, Value>> = {};
  for (const entry of plan.entries) {
    const written =
      entry === mistakes.total.entry
        ? String(entry.amount / 4).replace(".", ",")
        : (mistakes.ofEntry.get(entry)?.written ?? typedHours(random, entry.amount, style.textShare));
    (hours[entry.task] ??= {})[dayOfMonth(entry.date)] = written;
  }
  for (const days of Object.values(hours)) {
    for (let day = 1; day <= dayCount; day += 1) {
      const blank = days[day] === undefined ? typedBlank(random) : null;
      if (blank !== null) days[day] = blank;
    }
  }
  return {
    role: plan.role,
    name: typedName(random, plan.worker),
    monthLine: style.monthLine(monthOf(plan.month).words),
    dayCount,
    hours,
    edition: style.edition,
    dots: style.dots,
  };
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, { amount }) => total + amount, 0);
}
