/** The part of a unit's tables that every worker may read. What is not in it cannot be printed by mistake. */
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { distinctPeriods, isInPeriod, latestPeriod } from "../../pipelines/figures/periods.ts";
import { rolesOf } from "../../pipelines/figures/labels.ts";
import { disjoint, shownIn, teamNames } from "../../pipelines/figures/worker-groups.ts";
import type { Period } from "../../pipelines/lib/polish.ts";
import { LEAST_WORKERS_SHOWN } from "../../pipelines/lib/shown-teams.ts";

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

/**
 * The measured time without the counts and hours behind it. Only workers with whole cards are in these: set against the
 * total of all workers they would tell what the others did.
 */
function withoutCounts(row: Row<"out__activity_time">): Row<"out__activity_time"> {
  return { ...row, activity_count: 0, hours_h: null };
}

function keyOf(period: Period, role: string): string {
  return `${period.period_start_date}/${period.period_end_date}/${role}`;
}

function nothing(all: Tables): Tables {
  return Object.fromEntries(Object.keys(all).map((name) => [name, []])) as unknown as Tables;
}
