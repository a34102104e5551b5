/** The part of a unit's tables that every worker may read. What is not in it cannot be printed by mistake. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { distinctPeriods, isInPeriod, latestPeriod } from "../../pipelines/figures/periods.ts";
import { rolesOf } from "../../pipelines/figures/labels.ts";
import type { Period } from "../../pipelines/lib/polish.ts";
import { LEAST_WORKERS_SHOWN, shownTeams, type Block } from "./hiding.ts";

type Tables = Dataset["tables"];
interface ScopeRow extends Period {
  role: string;
  scope: string;
  scope_id: string;
}

export interface StaffTables {
  tables: Tables;
  /** Roles of which figures about work are left out altogether. */
  hiddenRoles: string[];
  /** Role → how many of its teams are left out in the latest period. */
  hiddenTeams: ReadonlyMap<string, number>;
  /** Teams are shown in this period only: periods that overlap would add up. */
  period: Period | null;
}

/**
 * Norms, posts and times of all workers stay; loads of teams and unit stay where `shownTeams` lets them, of teams in
 * the latest period only, of the unit in periods that do not overlap; cards stay in months with at least three workers.
 * Rows of workers, pseudonyms, counts of activities, findings and files go.
 */
export function staffTables(all: Tables): StaffTables {
  const period = latestPeriod(all.out__workload);
  const periods = disjoint(distinctPeriods(all.out__workload));
  const roles = rolesOf(all.out__workload);
  const shown = new Map(
    periods.flatMap((one) => roles.map((role) => [keyOf(one, role), shownIn(all, one, role)] as const)),
  );
  const maySee = (row: ScopeRow): boolean => {
    const teams = shown.get(keyOf(row, row.role)) ?? null;
    if (teams === null || row.scope === "worker") return false;
    return row.scope === "unit" || (period !== null && isInPeriod(row, period) && teams.has(row.scope_id));
  };
  const hidden = new Map(
    roles.map((role) => {
      const teams = period ? teamNames(all, period, role) : [];
      const seen = period ? (shown.get(keyOf(period, role)) ?? new Set<string>()) : new Set<string>();
      return [role, teams.length - seen.size] as const;
    }),
  );
  const hiddenRoles = rolesOf(
    all.out__workload.filter((row) => period !== null && isInPeriod(row, period)),
  ).filter((role) => period !== null && (shown.get(keyOf(period, role)) ?? null) === null);
  const isSeen = (row: { role: string; worker_count: number }) =>
    row.worker_count >= LEAST_WORKERS_SHOWN && !hiddenRoles.includes(row.role);
  // Completeness counts also those who handed in no card, so the months are those of which three did.
  const structure = all.out__time_structure.filter(isSeen);
  const months = new Set(structure.map((row) => `${row.month} ${row.role}`));
  return {
    period,
    hiddenRoles,
    hiddenTeams: new Map([...hidden].filter(([, count]) => count > 0)),
    tables: {
      ...nothing(all),
      ref_norm: all.ref_norm,
      ref_activity: all.ref_activity,
      out__staffing: all.out__staffing,
      out__activity_time: all.out__activity_time.filter(isSeen).map(withoutCounts),
      out__workload: all.out__workload.filter(maySee),
      out__fte_gap: all.out__fte_gap.filter(maySee),
      out__card_completeness: all.out__card_completeness.filter(
        (row) => isSeen(row) && months.has(`${row.month} ${row.role}`),
      ),
      out__time_structure: structure,
    },
  };
}

function shownIn(all: Tables, period: Period, role: string): Set<string> | null {
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
    return shownTeams([], { id: "", members: beside, unnamed_fte: unit?.fte ?? 0 });
  }
  const hasRest = beside.size > 0 || !addsUp(all, period, role);
  return shownTeams(blocks, hasRest ? { id: "", members: beside, unnamed_fte: 0 } : null);
}

function teamNames(all: Tables, period: Period, role: string): string[] {
  const rows = all.out__workload.filter(
    (row) => row.role === role && row.scope === "team" && isInPeriod(row, period),
  );
  return [...new Set(rows.map((row) => row.scope_id))].sort();
}

/**
 * The measured time without the counts and hours behind it. Only workers with whole cards are in these: set against the
 * total of all workers they would tell what the others did.
 */
function withoutCounts(row: Row<"out__activity_time">): Row<"out__activity_time"> {
  return { ...row, activity_count: 0, hours_h: null };
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
function disjoint(periods: readonly Period[]): Period[] {
  const kept: Period[] = [];
  for (const period of periods)
    if (kept.every((other) => period.period_end_date < other.period_start_date)) kept.push(period);
  return kept;
}

function keyOf(period: Period, role: string): string {
  return `${period.period_start_date}/${period.period_end_date}/${role}`;
}

function nothing(all: Tables): Tables {
  return Object.fromEntries(Object.keys(all).map((name) => [name, []])) as unknown as Tables;
}
