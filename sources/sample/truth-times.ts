/** What the cards, as far as they may count, say of the times of activities, beside the true times. */
import { periodsOf, type Period } from "./calendar.ts";
import { units } from "./centres.ts";
import { activities, type Role } from "./labels.ts";
import { isOnMissingCard } from "./mistakes.ts";
import { trueTimes } from "./usual.ts";
import type { Count, Entry } from "./work.ts";

/**
 * Per unit or `all`, period, role and measurable activity; `all` has the units that count by the same periods. A worker
 * without a card for every month of the period is left out.
 */
export function activityTimes(
  entries: readonly Entry[],
  counts: readonly Count[],
  hoursOf: (entry: Entry) => number,
): Record<string, object> {
  const periods = [...new Set(units.map((unit) => unit.counts))].flatMap((rhythm) => periodsOf(rhythm));
  const times: Record<string, object> = {};
  for (const period of periods) {
    const left = new Set(
      entries.filter((one) => isOnMissingCard(one) && isIn(one, period)).map(({ post }) => post),
    );
    const inPeriod = counts.filter((row) => row.period === period && !left.has(row.post));
    for (const unitId of [...new Set(inPeriod.map(({ unit }) => unit.id)), "all"]) {
      const rows = inPeriod.filter(({ unit }) => unitId === "all" || unit.id === unitId);
      const own = entries.filter((entry) => isIn(entry, period));
      Object.assign(times, timesOf(unitId, period, rows, own, hoursOf));
    }
  }
  return times;
}

function timesOf(
  unitId: string,
  period: Period,
  counts: readonly Count[],
  entries: readonly Entry[],
  hoursOf: (entry: Entry) => number,
): Record<string, object> {
  const measurable = (["social_worker", "benefits_worker"] as Role[]).flatMap((role) =>
    activities[role].filter(({ tasks }) => tasks.length > 0).map((one) => ({ role, ...one })),
  );
  return Object.fromEntries(
    measurable.map(({ role, activity, tasks }) => {
      const rows = counts.filter((row) => row.activity.activity === activity);
      const posts = new Set(rows.map(({ post }) => post));
      const hours = entries
        .filter((entry) => posts.has(entry.post) && tasks.includes(entry.task))
        .reduce((sum, entry) => sum + hoursOf(entry), 0);
      const count = rows.reduce((sum, row) => sum + row.count, 0);
      const hours_h = Math.round(hours * 100) / 100;
      return [
        [unitId, period.start, period.end, role, activity].join("|"),
        {
          true_h: trueTimes[activity] ?? 0,
          worker_count: posts.size,
          activity_count: count,
          hours_h,
          measured_h: hours_h / count,
        },
      ];
    }),
  );
}

function isIn({ date }: Entry, { start, end }: Period): boolean {
  return date >= start && date <= end;
}
