/** The card as a form: tasks as rows, days as columns (annexes 1 and 2 of the handbook). */
import type { Params } from "../findings.ts";
import { cellAt, cellName, isBlank, isMerged, type Cell, type Sheet } from "../files/types.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { existingDay } from "../values/dates.ts";
import { shownText, suggestionText, textOf } from "../values/labels.ts";
import { normaliseName } from "../values/names.ts";
import { findCards, labelColumns, rowLabel, type CardLayout, type DayColumn } from "./form-layout.ts";
import { readHead, type CardHead, type HeadFault } from "./form-head.ts";
import { readHours } from "./hours.ts";
import { roleNames } from "../role-names.ts";
import { isColumnNumbers, isUnfilled } from "./unfilled.ts";

/**
 * Emits the entries of every card of the file; a card without name, month or role is left out as a whole, one without
 * hours is passed over.
 */
export function readForms(sheets: readonly Sheet[], context: ReadContext): void {
  const cardsOf = new Map<string, number>();
  for (const sheet of sheets) {
    let last: CardHead | null = null;
    for (const card of findCards(sheet)) {
      const reader = new CardReader(sheet, card, context);
      // Days in two blocks: the second has no head of its own.
      const head: CardHead | HeadFault =
        card.isContinuation && last !== null ? last : readHead(sheet, card, context);
      if ("rule" in head) {
        if (!isUnfilled(sheet, card)) reader.report(head.rule, head.cell, head.params);
        // Further days of this card must not become those of the card before it.
        last = null;
        continue;
      }
      if (head === last) {
        reader.read(head);
        continue;
      }
      last = head;
      if (isUnfilled(sheet, card)) continue;
      const key = `${normaliseName(head.name)}|${head.month}|${head.role}`;
      const count = (cardsOf.get(key) ?? 0) + 1;
      cardsOf.set(key, count);
      if (count > 1) reader.report("card_name_repeated", head.nameCell, { count, month: head.month });
      reader.read(head);
    }
  }
}

class CardReader {
  readonly #sheet: Sheet;
  readonly #card: CardLayout;
  readonly #context: ReadContext;
  /** Sum of all readable hours by column, whether their row counts or not: what the card's total should show. */
  readonly #sums = new Map<number, number>();

  /** Hours by column whose heading names no day, or one that stands twice. */
  readonly #faultyColumns = new Map<number, number>();

  constructor(sheet: Sheet, card: CardLayout, context: ReadContext) {
    this.#sheet = sheet;
    this.#card = card;
    this.#context = context;
  }

  report(rule: RuleId, cell: string, params: Params = {}, value?: Cell, hours?: number): void {
    const text = value === undefined ? null : shownText(value);
    this.#context.report({
      rule,
      place: { fileId: this.#context.fileId, sheet: this.#sheet.number, cell },
      params,
      unitId: this.#context.unitId,
      ...(text === null ? {} : { value: text }),
      ...(hours === undefined ? {} : { hours_h: hours }),
    });
  }

  read(head: CardHead): void {
    const workerId = this.#context.pseudonymOf(head.name);
    const lastTask = (this.#card.totalRow ?? this.#card.lastRow + 1) - 1;
    for (let row = this.#card.headingRow + 1; row <= lastTask; row++) this.#readRow(row, head, workerId);
    this.#reportColumns();
    if (this.#card.totalRow === null) return;
    this.#compareTotals(this.#card.totalRow, head.month);
    for (let row = this.#card.totalRow + 1; row <= this.#card.lastRow; row++) this.#reportBelowTotal(row);
  }

  #readRow(row: number, head: CardHead, workerId: string): void {
    const filled = this.#card.days.filter(({ column }) => !isBlank(cellAt(this.#sheet, row, column)));
    if (filled.length === 0 || isColumnNumbers(this.#sheet, row)) return;
    const label = rowLabel(this.#sheet, this.#card, row);
    const entries = this.#context.vocabulary.tasks.find(label);
    const task = entries.find((entry) => entry.role === head.role);
    if (!task) {
      this.#reportTask(row, label, head, entries[0]?.role, filled);
      return;
    }
    for (const day of filled) this.#readCell(row, day, head, workerId, task.task);
  }

  #readCell(row: number, day: DayColumn, head: CardHead, workerId: string, task: string): void {
    const cell = cellAt(this.#sheet, row, day.column);
    const name = cellName(this.#sheet, row, day.column);
    const hours = readHours(cell);
    if (hours.kind === "empty") return;
    const read = hours.kind === "hours" ? hours.hours : (hours.hours ?? 0);
    this.#sums.set(day.column, (this.#sums.get(day.column) ?? 0) + read);
    const fault = this.#headingFault(day);
    if (fault !== null) {
      this.#faultyColumns.set(day.column, (this.#faultyColumns.get(day.column) ?? 0) + read);
      return;
    }
    const date = this.#dateOf(day, head.month);
    // A printed 0 on 30 February says nothing and loses nothing.
    if ("rule" in date && read === 0 && hours.kind === "hours") return;
    if ("rule" in date) {
      this.report(date.rule, name, date.params, cell, read);
      return;
    }
    if (hours.kind === "rejected") {
      this.report(hours.rule, name, hours.params, cell);
      return;
    }
    if (isMerged(this.#sheet, row, day.column)) {
      this.report("amount_merged", name, {}, cell, read);
      return;
    }
    if (!hours.isQuarter) this.report("hours_not_quarter", name, { hours: hours.hours }, cell);
    this.#context.emit(
      "time-cards",
      {
        fileId: this.#context.fileId,
        sheet: this.#sheet.number,
        row: this.#sheet.lines?.[row] ?? row + 1,
        column: day.column + 1,
      },
      {
        unitId: this.#context.unitId,
        workerId,
        team: null,
        role: head.role,
        date: date.date,
        task,
        hours: hours.hours,
      },
    );
  }

  #dateOf(day: DayColumn, month: string): { date: string } | { rule: RuleId; params: Params } {
    if (day.date !== null && !day.date.startsWith(month)) {
      return { rule: "date_outside_month", params: { date: day.date, month } };
    }
    const date = existingDay(Number(month.slice(0, 4)), Number(month.slice(5)), day.day ?? 0);
    return date === null ? { rule: "day_not_in_month", params: { day: day.day ?? 0, month } } : { date };
  }

  /** A column whose day cannot be told: no day in its heading, or a day that another column has too. */
  #headingFault(day: DayColumn): "card_day_unknown" | "card_day_repeated" | null {
    if (day.day === null) return "card_day_unknown";
    const isRepeated = this.#card.days.filter((other) => other.day === day.day).length > 1;
    return isRepeated ? "card_day_repeated" : null;
  }

  /** One finding per faulty heading; of two columns with one day, at the later. */
  #reportColumns(): void {
    const reported = new Set<number>();
    for (const day of [...this.#card.days].reverse()) {
      const fault = this.#faultyColumns.has(day.column) ? this.#headingFault(day) : null;
      if (fault === null || (day.day !== null && reported.has(day.day))) continue;
      const same = this.#card.days.filter(
        (other) => other === day || (day.day !== null && other.day === day.day),
      );
      const hours = same.reduce((sum, { column }) => sum + (this.#faultyColumns.get(column) ?? 0), 0);
      const last = Math.max(...same.map(({ column }) => column));
      const heading = cellAt(this.#sheet, this.#card.headingRow, last);
      const params: Record<string, number> = day.day === null ? {} : { day: day.day };
      this.report(fault, cellName(this.#sheet, this.#card.headingRow, last), params, heading, hours);
      if (day.day !== null) reported.add(day.day);
    }
  }

  #reportTask(
    row: number,
    label: string,
    head: CardHead,
    otherRole: CardHead["role"] | undefined,
    filled: DayColumn[],
  ): void {
    let sum = 0;
    for (const { column } of filled) {
      const hours = readHours(cellAt(this.#sheet, row, column));
      if (hours.kind !== "hours") continue;
      sum += hours.hours;
      this.#sums.set(column, (this.#sums.get(column) ?? 0) + hours.hours);
    }
    const cell = cellName(this.#sheet, row, labelColumn(this.#sheet, this.#card, row));
    if (otherRole) {
      this.report("task_of_other_role", cell, { role: roleNames[otherRole] }, label, sum);
      return;
    }
    const suggestion = this.#context.vocabulary.tasks.suggest(label, (entry) => entry.role === head.role);
    this.report("task_unknown", cell, { suggestion: suggestionText(suggestion) }, label, sum);
  }

  #compareTotals(row: number, month: string): void {
    for (const day of this.#card.days) {
      const stated = readHours(cellAt(this.#sheet, row, day.column));
      const total =
        stated.kind === "hours" ? stated.hours : stated.kind === "rejected" ? stated.hours : undefined;
      if (total === undefined || this.#headingFault(day) !== null || "rule" in this.#dateOf(day, month))
        continue;
      const summed = this.#sums.get(day.column) ?? 0;
      if (Math.abs(total - summed) < 1e-6) continue;
      const cell = cellAt(this.#sheet, row, day.column);
      this.report("total_differs", cellName(this.#sheet, row, day.column), { stated: total, summed }, cell);
    }
  }

  #reportBelowTotal(row: number): void {
    for (const { column } of this.#card.days) {
      const cell = cellAt(this.#sheet, row, column);
      if (readHours(cell).kind !== "hours") continue;
      this.report("entry_below_total", cellName(this.#sheet, row, column), {}, cell);
    }
  }
}

/** The right-most label cell of the row: the sub-label of an interview, else the label itself. */
function labelColumn(sheet: Sheet, card: CardLayout, row: number): number {
  const filled = labelColumns(sheet, card).filter((column) => textOf(cellAt(sheet, row, column)) !== null);
  return filled.at(-1) ?? 0;
}
