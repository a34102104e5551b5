/** One invented unit as it is known at several times: counts by worker, cards by month, and what is published of them. */
import type { Row } from "../../pipelines/contract/rows.ts";
import { workFigures } from "../../pipelines/disclosure/work/figures.ts";
import type { ShownFigure } from "../../pipelines/disclosure/work/shown-figures.ts";
import { newFigures, toldByHistory } from "../../pipelines/disclosure/work/history.ts";
import { withPastWork } from "../../pipelines/disclosure/work/withheld.ts";
import { publicWork, type PublicWork } from "../../pipelines/disclosure/work/public-work.ts";
import type { Period } from "../../pipelines/lib/polish.ts";
import { cardsOf, firstQuarter, workOf, type AllWork } from "./public-work.ts";

export interface Known {
  /** Team ("" : beside the teams) → worker → counts, one for each activity; or a number of posts with the team's counts. */
  teams?: Record<string, Record<string, number[]> | { posts: number; counts: number[] }>;
  period?: Period;
  /** Month → worker → hours, one for each task. */
  hours?: Record<string, Record<string, number[]>>;
  times?: Row<"out__activity_time">[];
  timeOrigin?: "standard" | "unit_measured" | "all_measured";
}

/** The tables as the queries would compute them. */
export function knownAs(...all: Known[]): AllWork {
  const [first, ...others] = all.map(tablesOf);
  if (!first) throw new Error("nothing is known");
  return others.reduce<AllWork>(
    (joined, next) =>
      Object.fromEntries(
        Object.entries(joined).map(([name, rows]) => [name, [...rows, ...next[name as keyof AllWork]]]),
      ) as unknown as AllWork,
    first,
  );
}

function tablesOf({ teams = {}, period = firstQuarter, hours = {}, times = [], timeOrigin }: Known): AllWork {
  const numbers = Object.entries(teams).map(([team, own]): [string, number[][], string[] | number] =>
    isPosts(own) ? [team, [own.counts], own.posts] : [team, Object.values(own), Object.keys(own)],
  );
  const activities = numbers[0]?.[1][0]?.length ?? 0;
  const work = workOf({
    teams: Object.fromEntries(numbers.map(([team, , who]) => [team, who])),
    periods: [period],
    activities,
    ...(timeOrigin ? { timeOrigin } : {}),
  });
  const sum = (rows: readonly number[][], activity: string) =>
    rows.reduce((total, counts) => total + (counts[Number(activity.slice(-1))] ?? 0), 0);
  const scopes = work.out__workload_activity.map((row) => ({
    ...row,
    activity_count: sum(
      numbers.filter(([team]) => row.scope === "unit" || team === row.scope_id).flatMap(([, rows]) => rows),
      row.activity,
    ),
  }));
  const named = Object.values(teams).flatMap((own) => (isPosts(own) ? [] : Object.entries(own)));
  const workers = scopes
    .filter(({ scope }) => scope === "unit")
    .flatMap((row) =>
      named.map(([scope_id, counts]) => ({
        ...row,
        scope: "worker" as const,
        scope_id,
        activity_count: sum([counts], row.activity),
      })),
    );
  const empty = Object.keys(teams).length === 0;
  return {
    ...work,
    ...(empty
      ? { out__workload: [], out__workload_activity: [] }
      : { out__workload_activity: [...scopes, ...workers] }),
    ...cardTables(hours),
    out__activity_time: times,
  };
}

function isPosts(
  own: Record<string, number[]> | { posts: number; counts: number[] },
): own is { posts: number; counts: number[] } {
  return typeof own.posts === "number";
}

function cardTables(
  hours: NonNullable<Known["hours"]>,
): Pick<AllWork, "out__time_structure" | "out__worker_month"> {
  const cards = cardsOf(
    Object.fromEntries(Object.entries(hours).map(([month, own]) => [month, Object.keys(own)])),
  );
  const added = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return {
    out__time_structure: cards.out__time_structure.flatMap((row) => {
      const own = Object.values(hours[row.month] ?? {});
      return (own[0] ?? []).map((_, task) => ({
        ...row,
        task: `task_${String(task)}`,
        hours_h: added(own.map((tasks) => tasks[task] ?? 0)),
      }));
    }),
    out__worker_month: cards.out__worker_month.map((row) => ({
      ...row,
      entered_h: added(hours[row.month]?.[row.worker_id] ?? []),
    })),
  };
}

export interface PublishedWork {
  shown: PublicWork["tables"];
  /** All figures that are public after this publication. */
  past: ShownFigure[];
  /** All figures that it shows. */
  figures: ShownFigure[];
  /** What the attack finds. */
  told: string[];
}

/** @param protects false: as if nothing had been published before */
export function publishWork(
  all: AllWork,
  past: readonly ShownFigure[] = [],
  { least = 3, protects = true } = {},
): PublishedWork {
  const tables = { out__profile: [], out__profile_rate: [], ref_concept: [], ref_series_break: [], ...all };
  const alone = publicWork(all, least);
  const { tables: shown } = protects ? withPastWork(alone, tables, past, least).work : alone;
  const figures = workFigures(shown, tables);
  return {
    shown,
    past: [...past, ...newFigures(figures, past)],
    figures,
    told: toldByHistory(figures, past, least),
  };
}

/** Publishes one after another; what is asked of is the last. */
export function inTurn(
  all: readonly AllWork[],
  options: { least?: number; protects?: boolean } = {},
): PublishedWork {
  const first: PublishedWork = {
    shown: { out__workload: [], out__time_structure: [], out__activity_time: [] },
    past: [],
    figures: [],
    told: [],
  };
  return all.reduce((before, next) => publishWork(next, before.past, options), first);
}

/** What is seen: months; units and teams with their load at standard (s) or mixed (m) times; activities with their time. */
export function seenIn({ shown }: PublishedWork): string[] {
  const loads = shown.out__workload.filter(({ workload_available }) => workload_available !== null);
  return [
    ...new Set(shown.out__time_structure.map(({ month }) => month)),
    ...shown.out__activity_time.map(({ unit_id, activity }) => `${unit_id}: ${activity}`),
    ...loads.map(({ scope_id, time_basis }) => `${scope_id} ${time_basis.slice(0, 1)}`),
  ].sort();
}
