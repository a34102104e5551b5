/**
 * What is true of the sample, computed from the work itself and never from the files: before any mistake
 * (`hours`, `workload`, …) and after the planted ones (`accepted_…`), by the arithmetic of the workload spec §4–6.
 */
import { months } from "./calendar.ts";
import { acceptedHours, type Mistakes } from "./mistakes.ts";
import type { CaseloadRow } from "./table-files.ts";
import { staffing } from "./truth-staffing.ts";
import { activityTimes } from "./truth-times.ts";
import { scopeKey, trueLoads, workloads } from "./truth-workload.ts";
import { caseSpread, habitSpread, paceSpread, trueTimes } from "./usual.ts";
import type { Effect, Entry, Work } from "./work.ts";

export type Truth = Record<string, unknown>;

export function truthOf(work: Work, caseload: readonly CaseloadRow[], mistakes: Mistakes): Truth {
  const { entries, counts, effects } = work;
  const accepted = (entry: Entry): number => acceptedHours(entry, mistakes);
  return {
    true_times_h: trueTimes,
    spreads: { pace: paceSpread, habit: habitSpread, case: caseSpread },
    worker_effects: Object.fromEntries(effects.map(effectOf)),
    hours: hoursByTask(entries, (entry) => entry.amount / 4),
    accepted_hours: hoursByTask(entries, accepted),
    accepted_completeness: completeness(work, accepted),
    counts: Object.fromEntries(
      counts.map((row) => [
        `${scopeKey(row)}|${row.post.team ?? ""}|${row.post.worker}|${row.activity.activity}`,
        row.count,
      ]),
    ),
    fte: Object.fromEntries(
      counts.map((row) => [`${scopeKey(row)}|${row.post.team ?? ""}|${row.post.worker}`, row.post.fte]),
    ),
    workload: workloads(counts),
    true_load: trueLoads(counts),
    accepted_activity_time: activityTimes(entries, counts, accepted),
    caseload: Object.fromEntries(
      caseload.map((row) => [
        [row.unitId, row.date, row.role, row.team ?? ""].join("|"),
        {
          families: row.families,
          social_work_cases: row.socialWorkCases,
          fte: row.fte,
          full_time_persons: row.fullTimePersons,
        },
      ]),
    ),
    staffing: staffing(caseload),
  };
}

/** Cards with less than 95 % of the hours expected, for the rule `card_incomplete`. */
export function incompleteCards({ entries, effects }: Work, mistakes: Mistakes): object[] {
  return effects.flatMap(({ unit, post }) =>
    months.flatMap(({ month, nominal_h }) => {
      const own = entries.filter((entry) => entry.post === post && entry.date.startsWith(month));
      const true_h = own.reduce((sum, { amount }) => sum + amount / 4, 0);
      const accepted_h = tidy(own.reduce((sum, entry) => sum + acceptedHours(entry, mistakes), 0));
      const isIncomplete = accepted_h > 0 && accepted_h < 0.95 * nominal_h * post.fte;
      const place = { unit_id: unit.id, worker: post.worker, role: post.role, month };
      return isIncomplete ? [{ rule: "card_incomplete", ...place, true_h, accepted_h }] : [];
    }),
  );
}

function effectOf({ unit, post, pace, habits }: Effect): [key: string, effect: object] {
  return [[unit.id, post.role, post.team ?? "", post.worker].join("|"), { pace, ...habits }];
}

function hoursByTask(entries: readonly Entry[], hoursOf: (entry: Entry) => number): Record<string, number> {
  return summed(
    entries,
    ({ unit, date, post, task }) => [unit.id, date.slice(0, 7), post.role, task],
    hoursOf,
  );
}

/** Per unit, month and role: hours expected (nominal hours × FTE) and hours that may count. */
function completeness(
  { entries, effects }: Work,
  hoursOf: (entry: Entry) => number,
): Record<string, { expected_h: number; entered_h: number }> {
  const entered = summed(entries, ({ unit, date, post }) => [unit.id, date.slice(0, 7), post.role], hoursOf);
  const rows = Object.entries(entered).map(([key, entered_h]) => {
    const [unitId, name, role] = key.split("|");
    const posts = effects.filter(({ unit, post }) => unit.id === unitId && post.role === role);
    const nominal_h = months.find(({ month }) => month === name)?.nominal_h ?? 0;
    const expected_h = posts.reduce((sum, { post }) => sum + post.fte * nominal_h, 0);
    return [key, { expected_h, entered_h }] as const;
  });
  return Object.fromEntries(rows);
}

function summed(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string[],
  hoursOf: (entry: Entry) => number,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry).join("|");
    sums.set(key, (sums.get(key) ?? 0) + hoursOf(entry));
  }
  return Object.fromEntries(
    [...sums].map(([key, hours]) => [key, tidy(hours)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Removes the noise of binary fractions; hours here have at most two decimals. */
function tidy(hours: number): number {
  return Math.round(hours * 100) / 100;
}
