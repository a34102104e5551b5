/** Who stands on the sheet: workers by team, or a team whose counts are known only as a whole. */
import { inPolish } from "../../pipelines/lib/polish.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { scopeText } from "../../pipelines/figures/labels.ts";
import { groupBy } from "../../pipelines/lib/group.ts";

/** In posts. */
export interface Interval {
  low: number;
  high: number;
}

export interface GroupContent {
  /** null for workers without a team and for counts of the whole unit: they go straight into the sum of all. */
  team: string | null;
  name: string;
  rows: RowContent[];
  /** 95 % interval of the team's missing posts at measured times. */
  interval: Interval | null;
}

export interface RowContent {
  /** null for counts that no worker is named for. */
  workerId: string | null;
  name: string;
  /** null when unknown */
  fte: number | null;
  /** In the order of the sheet's activities; null where none was counted. */
  counts: (number | null)[];
  /** The worker's other teams: the load of the person is the sum of these rows. */
  otherTeams: string[];
  /** Whether the worker's posts were counted in a group above already. */
  isRepeated: boolean;
}

type CountRow = Row<"out__workload_count">;

/**
 * Teams in the order of their names, those without one last; workers in the order of their pseudonyms, which says
 * nothing about their work.
 *
 * @param counts out__workload_count of one unit, period and role
 */
export function groupsOf(
  counts: readonly CountRow[],
  activities: readonly string[],
  pseudonyms: Map<string, string>,
  intervals: ReadonlyMap<string, Interval | null>,
): GroupContent[] {
  const teamsOf = new Map(
    [...groupBy(counts, (row) => row.worker_id)].map(([worker, rows]) => [
      worker,
      [...new Set(rows.map(({ team }) => team))],
    ]),
  );
  const seen = new Set<string>();
  const groups = [...groupBy(counts, (row) => row.team)].sort(([a], [b]) => byTeam(a, b));
  return groups.map(([team, ofTeam]) => {
    const holders = [...groupBy(ofTeam, (row) => row.worker_id)].sort(([a], [b]) => byWorker(a, b));
    return {
      team,
      name: teamName(team),
      rows: holders.map(([workerId, rows]) => {
        const isRepeated = workerId !== null && seen.has(workerId);
        if (workerId !== null) seen.add(workerId);
        const others = workerId === null ? [] : (teamsOf.get(workerId) ?? []).filter((one) => one !== team);
        return {
          workerId,
          name: workerId === null ? wholeName(team) : (pseudonyms.get(workerId) ?? workerId),
          fte: rows[0]?.fte ?? null,
          counts: activities.map((code) => rows.find((row) => row.activity === code)?.activity_count ?? null),
          otherTeams: others.map(teamName),
          isRepeated,
        };
      }),
      interval: team === null ? null : (intervals.get(team) ?? null),
    };
  });
}

function teamName(team: string | null): string {
  return scopeText({ scope: "team", scope_id: team ?? "" }, new Map());
}

function wholeName(team: string | null): string {
  return team === null ? "Liczby podane bez zespołu i pracownika" : teamName(team);
}

function byTeam(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return inPolish(a, b) || (a < b ? -1 : 1);
}

function byWorker(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a < b ? -1 : 1;
}
