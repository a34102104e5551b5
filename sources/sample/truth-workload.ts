/** The load of workers, teams and units: at standard times as the sheet has it, and at true times. */
import { nominalHours } from "./calendar.ts";
import { fteOf } from "./people.ts";
import { availableShare, trueTimes } from "./usual.ts";
import type { Count } from "./work.ts";

/** Per unit, period, role and scope (worker by name, team, unit): H = Σ n·t ÷ e and what follows from it. */
export function workloads(counts: readonly Count[]): Record<string, object> {
  return Object.fromEntries([...byScope(counts)].map(([key, rows]) => [key, workloadOf(rows)]));
}

/** Teams and units at the true times: posts that the work would need, and how many of them are missing. */
export function trueLoads(counts: readonly Count[]): Record<string, object> {
  const scopes = [...byScope(counts)].filter(([key]) => !key.includes("|worker|"));
  return Object.fromEntries(scopes.map(([key, rows]) => [key, trueLoadOf(rows)]));
}

/** Unit, period and role. */
export function scopeKey({ unit, period, post }: Count): string {
  return [unit.id, period.start, period.end, post.role].join("|");
}

function byScope(counts: readonly Count[]): Map<string, Count[]> {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const { team, worker } = count.post;
    const scopes = [`worker|${worker}`, ...(team === null ? [] : [`team|${team}`]), `unit|${count.unit.id}`];
    for (const scope of scopes) {
      const key = `${scopeKey(count)}|${scope}`;
      const rows = groups.get(key);
      if (rows) rows.push(count);
      else groups.set(key, [count]);
    }
  }
  return groups;
}

function workloadOf(rows: readonly Count[]): object {
  const { fte, nominal_h } = sizeOf(rows);
  const needed_h = rows.reduce((sum, { count, activity }) => sum + count * activity.standard_h, 0);
  const hoursPerFte = needed_h / fte;
  return {
    fte,
    nominal_h,
    available_h: availableHours(nominal_h),
    hours_per_fte_h: hoursPerFte,
    workload_nominal: hoursPerFte / nominal_h,
    workload_available: hoursPerFte / (availableShare * nominal_h),
  };
}

function trueLoadOf(rows: readonly Count[]): object {
  const { fte, nominal_h } = sizeOf(rows);
  const needed_h = rows.reduce(
    (sum, { count, activity }) => sum + count * (trueTimes[activity.activity] ?? 0),
    0,
  );
  const required_fte = needed_h / (availableShare * nominal_h);
  return { fte, needed_h, load: required_fte / fte, required_fte, gap_fte: required_fte - fte };
}

function sizeOf(rows: readonly Count[]): { fte: number; nominal_h: number } {
  const [first] = rows;
  return {
    fte: fteOf([...new Set(rows.map(({ post }) => post))]),
    nominal_h: first ? nominalHours(first.period) : 0,
  };
}

function availableHours(nominal_h: number): number {
  return Math.round(availableShare * nominal_h * 100) / 100;
}
