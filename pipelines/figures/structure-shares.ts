/** Hours of the cards by month and group of tasks: what the sentences, the figure and the table show. */
import type { Row } from "../contract/rows.ts";
import { taskGroupCodes, type TaskGroup } from "./labels.ts";

export type StructureRow = Row<"out__time_structure">;
export type CompletenessRow = Row<"out__card_completeness">;

export interface MonthShares {
  month: string;
  hours_h: number;
  /** Share of each group in the month's hours; 0 where the group has none. */
  shares: Record<TaskGroup, number>;
  /** Workers with hours in the month. */
  worker_count: number;
}

/** One row per month with hours, in order. Rows must be of one unit and one role. */
export function monthShares(rows: readonly StructureRow[]): MonthShares[] {
  const months = [...new Set(rows.map((row) => row.month))].sort();
  return months.flatMap((month) => {
    const ofMonth = rows.filter((row) => row.month === month);
    const hours_h = sum(ofMonth.map((row) => row.hours_h));
    if (hours_h <= 0) return [];
    const shares = sharesOf(ofMonth, hours_h);
    return [{ month, hours_h, shares, worker_count: workersOf(ofMonth) }];
  });
}

/** Share of each group in the hours of all the months together. */
export function overallShares(months: readonly MonthShares[]): Record<TaskGroup, number> {
  const total = sum(months.map((month) => month.hours_h));
  return eachGroup((group) =>
    total === 0 ? 0 : sum(months.map((month) => month.shares[group] * month.hours_h)) / total,
  );
}

function eachGroup<T>(value: (group: TaskGroup) => T): Record<TaskGroup, T> {
  return Object.fromEntries(taskGroupCodes.map((group) => [group, value(group)])) as Record<TaskGroup, T>;
}

/** Hours entered ÷ hours expected over the rows that know both; null when none does. */
export function overallCompleteness(rows: readonly CompletenessRow[]): {
  entered_h: number;
  expected_h: number;
  completeness: number | null;
} {
  const known = rows.filter((row) => row.expected_h !== null && row.expected_h > 0);
  const entered_h = sum(known.map((row) => row.entered_h));
  const expected_h = sum(known.map((row) => row.expected_h ?? 0));
  return { entered_h, expected_h, completeness: expected_h > 0 ? entered_h / expected_h : null };
}

/** A row also stands for workers of whom only counts were given; cards exist where a day was filled. */
export function hasCards(rows: readonly CompletenessRow[]): boolean {
  return rows.some((row) => row.filled_days > 0);
}

/**
 * Workers and months for which a card was expected and none was read, over the units, months and roles of the
 * completeness rows.
 *
 * @param structure out__time_structure; other units, months and roles may be given too
 */
export function missingCards(
  completeness: readonly CompletenessRow[],
  structure: readonly StructureRow[],
): number {
  return sum(
    completeness.map(({ unit_id, month, role, worker_count }) => {
      const read = workersOf(
        structure.filter((row) => row.unit_id === unit_id && row.month === month && row.role === role),
      );
      return Math.max(0, worker_count - read);
    }),
  );
}

/** Each row of a month and role repeats the number of its workers. */
function workersOf(rows: readonly StructureRow[]): number {
  return Math.max(0, ...rows.map((row) => row.worker_count));
}

function sharesOf(rows: readonly StructureRow[], hours_h: number): Record<TaskGroup, number> {
  return eachGroup(
    (group) => sum(rows.filter((row) => row.task_group === group).map((row) => row.hours_h)) / hours_h,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
