/** Activity counts: one row per period, team, worker (may be empty), role and activity. */
import type { Params } from "../findings.ts";
import type { Sheet } from "../files/types.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext, Source } from "../reading.ts";
import { knownPosts, roleNames } from "../role-names.ts";
import type { RuleId } from "../rules.ts";
import { daysInMonth, readDay } from "../values/dates.ts";
import { suggestionText, textOf } from "../values/labels.ts";
import { MOST_COUNT, MOST_FTE, readTeam } from "../limits.ts";
import { isName } from "../values/names.ts";
import { readNumber } from "../values/numbers.ts";
import type { ActivityCount } from "./contract.ts";

export type Field = "period_start" | "period_end" | "team" | "worker" | "role" | "fte" | "activity" | "count";

/** The table's columns, for whoever reads it and for the form that asks for them. */
export const table = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url), {
  words: ["period_start", "team", "worker", "role", "activity"],
  names: ["worker"],
  amounts: ["count"],
});

export const activityCounts: Source = {
  id: "activity-counts",
  label: { pl: "liczby czynności", en: "activity counts" },
  knownHeadings: table.knownHeadings,
  recognise: (sheet) => table.recognise(sheet),
  namesIn: (sheet) => table.textsOf(sheet, "worker"),
  read: (sheets, context) => {
    for (const sheet of sheets) readSheet(sheet, context);
  },
};

function readSheet(sheet: Sheet, context: ReadContext): void {
  table.read(sheet, context, (record) => {
    const count = readCount(record, context);
    if ("rule" in count) {
      record.fail(count.rule, count.field, count.params);
      return;
    }
    if (!isWholeMonths(count.start, count.end)) {
      record.fail("period_not_whole_months", "period_start", { start: count.start, end: count.end });
    }
    if (count.workerId !== null && (count.fte ?? 0) > 1)
      record.fail("fte_over_one", "fte", { fte: count.fte ?? 0 });
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("count") + 1,
    };
    context.emit("activity-counts", origin, count);
  });
}

interface Fault {
  rule: RuleId;
  field: Field;
  params?: Params;
}

function readCount(record: TableRecord<Field>, context: ReadContext): ActivityCount | Fault {
  // Before anything else can be wrong with the row: its name must not leave in a file's or team's name either.
  const name = textOf(record.cell("worker"));
  if (name !== null && !isName(name)) return { rule: "name_missing", field: "worker" };
  const workerId = name === null ? null : context.pseudonymOf(name);
  const start = readDay(record.cell("period_start"));
  if (start === null) return { rule: "period_unreadable", field: "period_start" };
  const end = readDay(record.cell("period_end"));
  if (end === null) return { rule: "period_unreadable", field: "period_end" };
  if (end < start) return { rule: "period_reversed", field: "period_end", params: { start, end } };
  const post = textOf(record.cell("role"));
  const role = post === null ? undefined : context.vocabulary.posts.find(post)[0]?.role;
  if (!role) {
    return {
      rule: "role_missing_or_unknown",
      field: "role",
      params: { known: knownPosts },
    };
  }
  const label = textOf(record.cell("activity")) ?? "";
  const candidates = context.vocabulary.activities.find(label);
  const activity = candidates.find((candidate) => candidate.role === role);
  if (!activity) {
    const other = candidates[0];
    if (other)
      return { rule: "activity_of_other_role", field: "activity", params: { role: roleNames[other.role] } };
    const suggestion = context.vocabulary.activities.suggest(label, (candidate) => candidate.role === role);
    return {
      rule: "activity_unknown",
      field: "activity",
      params: { suggestion: suggestionText(suggestion) },
    };
  }
  const fte = readNumber(record.cell("fte"), "small");
  if (fte.kind === "formula_without_value") return { rule: "formula_without_value", field: "fte" };
  if (fte.kind !== "empty" && (fte.kind !== "number" || fte.value < 0))
    return { rule: "fte_unreadable", field: "fte" };
  if (fte.kind === "number" && fte.value > MOST_FTE) {
    return { rule: "number_too_large", field: "fte", params: { number: fte.value, limit: MOST_FTE } };
  }
  const team = readTeam(record, "team");
  if (team !== null && typeof team === "object") return { ...team, field: "team" };
  const count = readWhole(record);
  if (typeof count !== "number") return count;
  return {
    unitId: context.unitId,
    start,
    end,
    team,
    workerId,
    role,
    fte: fte.kind === "number" ? fte.value : null,
    fteColumn: record.column("fte") + 1,
    activity: activity.activity,
    count,
  };
}

function readWhole(record: TableRecord<Field>): number | Fault {
  const count = readNumber(record.cell("count"), "count");
  if (count.kind === "empty") return { rule: "count_missing", field: "count" };
  if (count.kind === "formula_without_value") return { rule: "formula_without_value", field: "count" };
  if (count.kind === "unclear") return { rule: "number_unclear", field: "count" };
  if (count.kind !== "number" || !Number.isInteger(count.value))
    return { rule: "count_not_whole", field: "count" };
  if (count.value > MOST_COUNT) {
    return { rule: "number_too_large", field: "count", params: { number: count.value, limit: MOST_COUNT } };
  }
  return count.value < 0
    ? { rule: "count_negative", field: "count", params: { count: count.value } }
    : count.value;
}

function isWholeMonths(start: string, end: string): boolean {
  return (
    start.endsWith("-01") &&
    Number(end.slice(8)) === daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)))
  );
}
