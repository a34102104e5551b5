/** Long exports of an office system: one row per worker, day and task. */
import type { Params } from "../findings.ts";
import type { Sheet } from "../files/types.ts";
import { knownPosts, roleNames } from "../role-names.ts";
import { HeadingTable, type TableRecord } from "../heading-table.ts";
import type { ReadContext } from "../reading.ts";
import { readDay, readMonth } from "../values/dates.ts";
import { suggestionText, textOf } from "../values/labels.ts";
import { readTeam } from "../limits.ts";
import { isName } from "../values/names.ts";
import type { TimeCardEntry } from "./contract.ts";
import { readHours } from "./hours.ts";

type Field = "worker" | "team" | "role" | "date" | "task" | "hours" | "month";

export const exportTable = new HeadingTable<Field>(new URL("./headings.csv", import.meta.url), {
  words: ["worker", "team", "role", "date", "task"],
  names: ["worker"],
  amounts: ["hours"],
});

/** Emits every readable row; a row with a fault is reported at the first faulty cell and left out. */
export function readExport(sheet: Sheet, context: ReadContext): void {
  exportTable.read(sheet, context, (record) => {
    const entry = readEntry(record, context);
    if (!entry) return;
    if (!entry.isQuarter) record.fail("hours_not_quarter", "hours", { hours: entry.observation.hours });
    const origin = {
      fileId: context.fileId,
      sheet: sheet.number,
      row: sheet.lines?.[record.row] ?? record.row + 1,
      column: record.column("hours") + 1,
    };
    context.emit("time-cards", origin, entry.observation);
  });
}

function readEntry(
  record: TableRecord<Field>,
  context: ReadContext,
): { observation: TimeCardEntry; isQuarter: boolean } | null {
  const name = textOf(record.cell("worker"));
  if (name === null || !isName(name)) return fail(record, "name_missing", "worker");
  // Before anything else can be wrong with the row: its name must not leave in a file's or team's name either.
  const workerId = context.pseudonymOf(name);
  const post = textOf(record.cell("role"));
  const role = post === null ? undefined : context.vocabulary.posts.find(post)[0]?.role;
  if (!role) return fail(record, "role_missing_or_unknown", "role", { known: knownPosts });
  const label = textOf(record.cell("task")) ?? "";
  const tasks = context.vocabulary.tasks.find(label);
  const task = tasks.find((candidate) => candidate.role === role);
  if (!task) {
    const other = tasks[0];
    if (other) return fail(record, "task_of_other_role", "task", { role: roleNames[other.role] });
    const suggestion = context.vocabulary.tasks.suggest(label, (candidate) => candidate.role === role);
    return fail(record, "task_unknown", "task", { suggestion: suggestionText(suggestion) });
  }
  const date = readDay(record.cell("date"));
  if (date === null) return fail(record, "date_unreadable", "date");
  const month = readMonth(record.cell("month"));
  if (month !== null && !date.startsWith(month))
    return fail(record, "date_outside_month", "date", { date, month });
  const hours = readHours(record.cell("hours"));
  if (hours.kind === "empty") return fail(record, "hours_missing", "hours");
  if (hours.kind === "rejected") return fail(record, hours.rule, "hours", hours.params);
  const team = readTeam(record, "team");
  if (team !== null && typeof team === "object") return fail(record, team.rule, "team", team.params);
  return {
    observation: { unitId: context.unitId, workerId, team, role, date, task: task.task, hours: hours.hours },
    isQuarter: hours.isQuarter,
  };
}

function fail(
  record: TableRecord<Field>,
  rule: Parameters<TableRecord<Field>["fail"]>[0],
  field: Field,
  params?: Params,
): null {
  record.fail(rule, field, params);
  return null;
}
