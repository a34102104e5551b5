/**
 * What is true of the sample, computed from the work itself and never from the files: before any mistake
 * (`hours`, `workload`, …) and after the planted ones (`accepted_…`), by the arithmetic of the workload spec §4–5.
 */
import { quarters, type Quarter } from "./calendar.ts";
import { activities, type Role } from "./labels.ts";
import type { Mistakes } from "./mistakes.ts";
import { units } from "./people.ts";
import type { CaseloadRow } from "./table-files.ts";
import { trueTimes, type Count, type Entry } from "./work.ts";

export type Truth = Record<string, unknown>;

const availableShare = 0.85;

export function truthOf(
  entries: readonly Entry[],
  counts: readonly Count[],
  caseload: readonly CaseloadRow[],
  mistakes: Mistakes,
): Truth {
  const accepted = (entry: Entry): number => acceptedHours(entry, mistakes);
  return {
    hours: hoursByTask(entries, (entry) => entry.amount / 4),
    accepted_hours: hoursByTask(entries, accepted),
    counts: Object.fromEntries(
      counts.map((row) => [
        `${scopeKey(row)}|${row.post.team ?? ""}|${row.post.worker}|${row.activity.activity}`,
        row.count,
      ]),
    ),
    fte: Object.fromEntries(
      counts.map((row) => [`${scopeKey(row)}|${row.post.team ?? ""}|${row.post.worker}`, row.post.fte]),
    ),
    workload: workload(counts),
    activity_time: activityTimes(entries, counts, (entry) => entry.amount / 4),
    accepted_activity_time: activityTimes(
      entries,
      counts.filter((count) => hasWholeQuarter(count, mistakes)),
      accepted,
    ),
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
  };
}

/** Hours that may count once the files are as they are. */
export function acceptedHours(entry: Entry, { ofEntry, missingCard }: Mistakes): number {
  const isMissing =
    entry.unit.id === missingCard.unitId &&
    entry.post.worker === missingCard.worker &&
    entry.date.startsWith(missingCard.month);
  return isMissing ? 0 : (ofEntry.get(entry)?.accepted_h ?? entry.amount / 4);
}

function hoursByTask(entries: readonly Entry[], hoursOf: (entry: Entry) => number): Record<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const key = [entry.unit.id, entry.date.slice(0, 7), entry.post.role, entry.task].join("|");
    sums.set(key, tidy((sums.get(key) ?? 0) + hoursOf(entry)));
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Per unit, quarter, role and scope (worker by name, team, unit): H = Σ n·t ÷ e and what follows from it. */
function workload(counts: readonly Count[]): Record<string, Record<string, number>> {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const { team, worker } = count.post;
    const scopes = [`worker|${worker}`, ...(team === null ? [] : [`team|${team}`]), `unit|${count.unit.id}`];
    for (const scope of scopes) {
      const key = `${scopeKey(count)}|${scope}`;
      groups.set(key, [...(groups.get(key) ?? []), count]);
    }
  }
  return Object.fromEntries([...groups].map(([key, rows]) => [key, workloadOf(rows)]));
}

function workloadOf(rows: readonly Count[]): Record<string, number> {
  const posts = [...new Set(rows.map(({ post }) => post))];
  const fte = posts.reduce((sum, post) => sum + post.fte, 0);
  const needed_h = rows.reduce((sum, { count, activity }) => sum + count * activity.standard_h, 0);
  const nominal_h = rows[0]?.quarter.months.reduce((sum, month) => sum + month.nominal_h, 0) ?? 0;
  const hoursPerFte = needed_h / fte;
  return {
    fte,
    nominal_h,
    available_h: tidy(availableShare * nominal_h),
    hours_per_fte_h: hoursPerFte,
    workload_nominal: hoursPerFte / nominal_h,
    workload_available: hoursPerFte / (availableShare * nominal_h),
  };
}

function activityTimes(
  entries: readonly Entry[],
  counts: readonly Count[],
  hoursOf: (entry: Entry) => number,
): Record<string, Record<string, number>> {
  const times: Record<string, Record<string, number>> = {};
  for (const unitId of [...units.map(({ id }) => id), "all"]) {
    for (const quarter of quarters) {
      for (const role of ["social_worker", "benefits_worker"] as Role[]) {
        for (const { activity, tasks } of activities[role].filter((one) => one.tasks.length > 0)) {
          const rows = counts.filter(
            (row) =>
              row.quarter === quarter &&
              row.activity.activity === activity &&
              (unitId === "all" || row.unit.id === unitId),
          );
          const posts = new Set(rows.map(({ post }) => post));
          const hours = entries
            .filter((entry) => posts.has(entry.post) && tasks.includes(entry.task) && isIn(entry, quarter))
            .reduce((sum, entry) => sum + hoursOf(entry), 0);
          const count = rows.reduce((sum, row) => sum + row.count, 0);
          times[[unitId, quarter.start, quarter.end, role, activity].join("|")] = {
            planted_mean_h: trueTimes[activity] ?? 0,
            worker_count: posts.size,
            activity_count: count,
            hours_h: tidy(hours),
            measured_h: tidy(hours) / count,
          };
        }
      }
    }
  }
  return times;
}

function hasWholeQuarter({ unit, post, quarter }: Count, { missingCard }: Mistakes): boolean {
  return !(
    unit.id === missingCard.unitId &&
    post.worker === missingCard.worker &&
    quarter.months.some(({ month }) => month === missingCard.month)
  );
}

function isIn({ date }: Entry, { start, end }: Quarter): boolean {
  return date >= start && date <= end;
}

function scopeKey({ unit, quarter, post }: Count): string {
  return [unit.id, quarter.start, quarter.end, post.role].join("|");
}

/** Removes the noise of binary fractions; hours here have at most two decimals. */
function tidy(hours: number): number {
  return Math.round(hours * 100) / 100;
}
