/** How the sentences and figures about the time structure name and colour the groups of tasks. */
import { taskGroups } from "../contract/codes.ts";
import { percent } from "../lib/polish.ts";
import { taskGroupCodes, type TaskGroup } from "./labels.ts";
import { overallShares, type MonthShares } from "./structure-shares.ts";
import { series } from "./theme.ts";

/** A change smaller than this, in share of time, is not called a trend. */
const leastTrend = 0.03;

/** The place of a group in the series is fixed, so that its colour is the same in every figure. */
export function seriesOf(group: TaskGroup): (typeof series)[number] {
  const found = series[taskGroupCodes.indexOf(group)];
  if (!found) throw new Error(`group of tasks "${group}" has no series; there are ${String(series.length)}`);
  return found;
}

/** A steady rise or fall over fewer months than this may be chance. */
const leastMonths = 6;

/** A steady rise or fall over at least six months, else the largest group. */
export function structureTitle(months: readonly MonthShares[]): string {
  const trend = steadiestTrend(months);
  if (trend) {
    const { group, first, last } = trend;
    const direction = last > first ? "rośnie" : "maleje";
    return `Udział ${genitives[group]} ${direction} z miesiąca na miesiąc: z ${percent(first)} do ${percent(last)}`;
  }
  const { group, share } = largestGroup(months);
  return `Najwięcej czasu ${verbs[group]} ${taskGroups[group].pl} – ${percent(share)}`;
}

export function largestGroup(months: readonly MonthShares[]): { group: TaskGroup; share: number } {
  const shares = overallShares(months);
  const [group = "direct"] = [...taskGroupCodes].sort((a, b) => shares[b] - shares[a]);
  return { group, share: shares[group] };
}

/** The verb agrees with the group's name. */
export const verbs: Record<TaskGroup, string> = {
  direct: "zajmuje",
  indirect: "zajmuje",
  proceedings: "zajmują",
  administration: "zajmuje",
  development: "zajmuje",
  leave: "zajmują",
};

const genitives: Record<TaskGroup, string> = {
  direct: "bezpośredniej pracy socjalnej",
  indirect: "pracy na rzecz klienta bez jego udziału",
  proceedings: "postępowań",
  administration: "administracji",
  development: "doskonalenia zawodowego",
  leave: "nieobecności",
};

function steadiestTrend(
  months: readonly MonthShares[],
): { group: TaskGroup; first: number; last: number } | null {
  if (months.length < leastMonths) return null;
  // Absences follow the calendar, so their rise or fall is no finding about the work.
  const trends = taskGroupCodes
    .filter((group) => group !== "leave")
    .map((group) => ({ group, values: months.map(({ shares }) => shares[group]) }))
    .filter(({ values }) => isSteady(values))
    .map(({ group, values }) => ({ group, first: values[0] ?? 0, last: values.at(-1) ?? 0 }))
    .filter(({ first, last }) => Math.abs(last - first) >= leastTrend)
    .sort((a, b) => Math.abs(b.last - b.first) - Math.abs(a.last - a.first));
  return trends[0] ?? null;
}

function isSteady(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}
