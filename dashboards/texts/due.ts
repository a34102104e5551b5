/** What to hand in or to look after next. The clock is the last day that the data tell of, so a run can be repeated. */
import { monthsOf, distinctPeriods, periodOfMonths } from "../../pipelines/figures/periods.ts";
import {
  counted,
  dateText,
  listed,
  monthText,
  nouns,
  periodText,
  type Period,
} from "../../pipelines/lib/polish.ts";
import type { Dataset } from "../../pipelines/contract/dataset.ts";

type Tables = Dataset["tables"];

export interface DueList {
  /** The last day that the data tell of; null without data. */
  lastDay: string | null;
  /** What should have come already. */
  late: string[];
  /** What comes next. */
  next: string[];
}

/** Posts whose durability ends within so many months are worth a word. */
const postMonths = 12;
const mostMonthsNamed = 3;

export function dueList(tables: Tables): DueList {
  const lastDay = lastDayOf(tables);
  if (lastDay === null)
    return {
      lastDay,
      late: ["Karty czasu pracy, liczby czynności i stan środowisk: nie wczytano jeszcze żadnych danych"],
      next: [],
    };
  const cards = cardsDue(tables);
  const counts = countsDue(tables, lastDay);
  const posts = postsDue(tables);
  return {
    lastDay,
    late: [...posts.late, ...cards.late, ...counts.late],
    next: [...posts.next, ...cards.next, ...counts.next],
  };
}

function lastDayOf(tables: Tables): string | null {
  const cards = periodOfMonths(readMonths(tables));
  const days = [
    ...tables.out__workload.map((row) => row.period_end_date),
    ...tables.out__caseload.map((row) => row.as_of_date),
    ...(cards ? [cards.period_end_date] : []),
  ];
  return days.sort().at(-1) ?? null;
}

/** Months from which any card was read. */
function readMonths(tables: Tables): string[] {
  const read = tables.out__card_completeness.filter((row) => row.filled_days > 0);
  return [...new Set(read.map((row) => row.month))].sort();
}

function cardsDue(tables: Tables): Pick<DueList, "late" | "next"> {
  const months = readMonths(tables);
  const range = periodOfMonths(months);
  if (!range) return { late: [], next: ["Karty czasu pracy: nie wczytano jeszcze żadnej"] };
  const empty = monthsOf(range).filter((month) => !months.includes(month));
  const missing = months.flatMap((month) => {
    const cards = tables.out__worker_month.filter(
      (row) => row.month === month && row.filled_days === 0 && (row.expected_h ?? 0) > 0,
    ).length;
    return cards === 0 ? [] : [`${monthText(month)} (${counted(cards, nouns.card)})`];
  });
  return {
    late: [
      ...(empty.length > 0 ? [`Karty czasu pracy – brak wszystkich: ${fewest(empty.map(monthText))}`] : []),
      ...(missing.length > 0 ? [`Brakujące karty czasu pracy: ${fewest(missing)}`] : []),
    ],
    next: [`Karty czasu pracy za ${monthText(monthAfter(months.at(-1) ?? ""))}`],
  };
}

/** The period after the last one, of the same length, and the families at the next date. */
function countsDue(tables: Tables, lastDay: string): Pick<DueList, "late" | "next"> {
  const [latest] = distinctPeriods(tables.out__workload);
  if (!latest) return { late: [], next: ["Liczby czynności: nie wczytano jeszcze żadnych"] };
  const dates = [...new Set(tables.out__caseload.map((row) => row.as_of_date))].sort();
  const hasFamilies = dates.some(
    (date) => date >= latest.period_start_date && date <= latest.period_end_date,
  );
  const late = hasFamilies ? [] : [`Stan środowisk na ${dateText(latest.period_end_date)}`];
  const next = periodAfter(latest);
  if (!next) return { late, next: [] };
  const counts = `Liczby czynności za ${periodText(next)}`;
  const stand = `Stan środowisk na ${dateText(dateAfter(dates) ?? next.period_end_date)}`;
  return next.period_end_date <= lastDay
    ? { late: [...late, counts], next: [stand] }
    : { late, next: [counts, stand] };
}

/** The end of the month as far after the last date as that is after the one before; null with fewer than two dates. */
function dateAfter(dates: readonly string[]): string | null {
  const [before, last] = dates.slice(-2);
  if (before === undefined || last === undefined) return null;
  let month = last.slice(0, 7);
  for (let i = 0; i < monthsBetween(before, last); i++) month = monthAfter(month);
  return periodOfMonths([month])?.period_end_date ?? null;
}

function postsDue({ out__project_post }: Tables): Pick<DueList, "late" | "next"> {
  const broken = out__project_post.filter((row) => row.post_status === "broken");
  const ending = out__project_post.filter(
    (row) =>
      row.post_status === "running" && monthsBetween(row.as_of_date, row.keep_until_date) <= postMonths,
  );
  return {
    late: broken.map(
      ({ post, keep_until_date }) =>
        `Stanowisko „${post}” zlikwidowano przed końcem okresu trwałości (${dateText(keep_until_date)})`,
    ),
    next: ending.map(
      ({ post, keep_until_date }) => `Stanowisko „${post}”: utrzymać do ${dateText(keep_until_date)}`,
    ),
  };
}

function fewest(items: readonly string[]): string {
  const more = items.length - mostMonthsNamed;
  return (
    listed(items.slice(0, mostMonthsNamed)) + (more > 0 ? ` i jeszcze ${counted(more, nouns.month)}` : "")
  );
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, "0")}`;
}

/** null for a period that is not made of whole months: what comes after it nobody knows. */
function periodAfter(period: Period): Period | null {
  const months = monthsOf(period);
  const whole = periodOfMonths(months);
  if (
    whole?.period_start_date !== period.period_start_date ||
    whole.period_end_date !== period.period_end_date
  )
    return null;
  const next: string[] = [];
  for (let month = months.at(-1) ?? ""; next.length < months.length; next.push(month))
    month = monthAfter(month);
  return periodOfMonths(next);
}

function monthsBetween(from: string, to: string): number {
  const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return index(to) - index(from);
}
