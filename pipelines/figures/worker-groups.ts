/** The groups of workers that figures about work speak of, and which of them may be shown outside. */
import type { Dataset } from "../contract/dataset.ts";
import type { Period } from "../lib/polish.ts";
import { LEAST_WORKERS_SHOWN, shownTeams, type Block } from "../lib/shown-teams.ts";
import { isInPeriod } from "./periods.ts";

/** Of one unit. */
type Tables = Pick<Dataset["tables"], "out__workload" | "out__workload_activity" | "out__team_member">;

/**
 * The teams of a role whose figures of a period may be shown; null: not even the unit's may.
 *
 * @param least the least number of workers of whose work figures are shown
 */
export function shownIn(
  all: Tables,
  period: Period,
  role: string,
  least = LEAST_WORKERS_SHOWN,
): Set<string> | null {
  const members = all.out__team_member.filter((row) => row.role === role && isInPeriod(row, period));
  const of = (team: string | null) =>
    new Set(members.filter((row) => row.team === team).map((row) => row.worker_id));
  const loads = all.out__workload.filter(
    (row) => row.role === role && row.time_basis === "standard" && isInPeriod(row, period),
  );
  const blocks = teamNames(all, period, role).map((id): Block => {
    const row = loads.find((one) => one.scope === "team" && one.scope_id === id);
    return { id, members: of(id), unnamed_fte: row?.fte ?? 0 };
  });
  const beside = of(null);
  if (blocks.length === 0) {
    const unit = loads.find((row) => row.scope === "unit");
    return shownTeams([], { id: "", members: beside, unnamed_fte: unit?.fte ?? 0 }, least);
  }
  const hasRest = beside.size > 0 || !addsUp(all, period, role);
  return shownTeams(blocks, hasRest ? { id: "", members: beside, unnamed_fte: 0 } : null, least);
}

/** Names of a role's teams in a period, in order. */
export function teamNames(all: Tables, period: Period, role: string): string[] {
  const rows = all.out__workload.filter(
    (row) => row.role === role && row.scope === "team" && isInPeriod(row, period),
  );
  return [...new Set(rows.map((row) => row.scope_id))].sort();
}

/** Is the unit's count of every activity the sum over its teams? */
function addsUp(all: Tables, period: Period, role: string): boolean {
  const rows = all.out__workload_activity.filter(
    (row) => row.role === role && row.time_basis === "standard" && isInPeriod(row, period),
  );
  return rows
    .filter((row) => row.scope === "unit")
    .every(({ activity, activity_count }) => {
      const ofTeams = rows.filter((row) => row.scope === "team" && row.activity === activity);
      return ofTeams.reduce((sum, row) => sum + row.activity_count, 0) === activity_count;
    });
}

/** The latest period, and earlier ones that share no day with any later one that is kept. */
export function disjoint(periods: readonly Period[]): Period[] {
  const kept: Period[] = [];
  for (const period of periods)
    if (kept.every((other) => period.period_end_date < other.period_start_date)) kept.push(period);
  return kept;
}
