/** Figures about work for the public edition: of groups of enough workers only, and of none that differences make. */
import type { Dataset } from "../../contract/dataset.ts";
import type { HiddenCount, PublicRow } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import { distinctPeriods, isInPeriod } from "../../figures/periods.ts";
import { disjoint, shownIn } from "../../figures/worker-groups.ts";
import { groupBy } from "../../lib/group.ts";
import { hiding } from "../hide.ts";
import { isTimeKnown, publicTimes, timeKey } from "./times.ts";
import { loadFields, periodKey } from "./sums.ts";

export type WorkTables = Pick<
  Dataset["tables"],
  | "out__workload"
  | "out__workload_activity"
  | "out__team_member"
  | "out__fte_gap"
  | "out__time_structure"
  | "out__activity_time"
>;
type Name = "out__workload" | "out__time_structure" | "out__activity_time";

export interface PublicWork {
  tables: { [T in Name]: PublicRow<T>[] };
  loss: Record<Name, HiddenCount>;
}

/** @param least the least number of workers of whose work figures are shown */
export function publicWork(all: WorkTables, least: number): PublicWork {
  const units = groupBy(all.out__workload, ({ unit_id }) => unit_id);
  const activities = groupBy(all.out__workload_activity, ({ unit_id }) => unit_id);
  const members = groupBy(all.out__team_member, ({ unit_id }) => unit_id);
  const gaps = new Map(all.out__fte_gap.map((row) => [keyOf(row), row]));
  const times = publicTimes(all, least);
  const loads = [...units].map(([unitId, own]) =>
    loadsOf(
      {
        out__workload: own,
        out__workload_activity: activities.get(unitId) ?? [],
        out__team_member: members.get(unitId) ?? [],
      },
      gaps,
      new Set(times.map(timeKey)),
      least,
    ),
  );
  const isOfMany = ({ worker_count }: { worker_count: number }) => worker_count >= least;
  const structure = all.out__time_structure.filter(isOfMany);
  return {
    tables: {
      out__workload: loads.flatMap(({ rows }) => rows),
      out__time_structure: structure.map(
        ({ unit_id, month, role, task, task_group, hours_h, share, worker_count }) => ({
          unit_id,
          month,
          role,
          task,
          task_group,
          hours_h,
          share,
          worker_count,
        }),
      ),
      out__activity_time: times,
    },
    loss: {
      out__workload: added(loads.map(({ loss }) => loss)),
      out__time_structure: leftOut(all.out__time_structure.length, structure.length),
      out__activity_time: leftOut(
        all.out__activity_time.filter(({ worker_count }) => worker_count > 0).length,
        times.length,
      ),
    },
  };
}

/**
 * What a team is called in the public edition: names that people typed stay inside, because a team may be called after
 * its head. The same number in all tables of a unit.
 */
export function publicTeams(
  rows: readonly Pick<Row<"out__workload">, "scope" | "scope_id">[],
): Map<string, string> {
  const names = new Set(rows.filter(({ scope }) => scope === "team").map(({ scope_id }) => scope_id));
  return new Map([...names].sort().map((name, i) => [name, `zespół ${String(i + 1)}`]));
}

type UnitTables = Pick<WorkTables, "out__workload" | "out__workload_activity" | "out__team_member">;

/**
 * Loads of one unit. Teams are shown in the latest period only, the unit in periods that share no day: what overlaps
 * could be subtracted. Posts stay where figures go.
 */
function loadsOf(
  all: UnitTables,
  gaps: ReadonlyMap<string, Row<"out__fte_gap">>,
  shownTimes: ReadonlySet<string>,
  least: number,
) {
  const [latest, ...earlier] = distinctPeriods(all.out__workload);
  const periods = disjoint(latest ? [latest, ...earlier] : []);
  const teams = publicTeams(all.out__workload);
  const shown = new Map<string, Set<string> | null>();
  const maySee = (row: Row<"out__workload">): boolean => {
    const period = periods.find((one) => isInPeriod(row, one));
    if (!period) return false;
    const key = `${period.period_start_date}/${row.role}`;
    if (!shown.has(key)) shown.set(key, shownIn(all, period, row.role, least));
    const seen = shown.get(key) ?? null;
    return seen !== null && (row.scope === "unit" || (period === latest && seen.has(row.scope_id)));
  };
  const loss: HiddenCount = { cells: 0, primary: 0, complementary: 0 };
  const activities = groupBy(all.out__workload_activity, keyOf);
  const rows = all.out__workload.flatMap((row): PublicRow<"out__workload">[] => {
    if (row.scope === "worker") return [];
    const isHidden = !maySee(row) || tellsTime(activities.get(keyOf(row)), shownTimes);
    loss.cells++;
    if (isHidden) loss[workersIn(all, row) < least ? "primary" : "complementary"]++;
    const scopeId = row.scope === "team" ? (teams.get(row.scope_id) ?? "") : row.unit_id;
    return [publicLoad(row, scopeId, gaps.get(keyOf(row)), isHidden)];
  });
  return { rows, loss };
}

/** Of one activity alone, a load at its measured time beside the one at the standard time tells the measured one. */
function tellsTime(
  [only, ...others]: readonly Row<"out__workload_activity">[] = [],
  shownTimes: ReadonlySet<string>,
): boolean {
  return only !== undefined && others.length === 0 && !isTimeKnown(only, shownTimes);
}

function publicLoad(
  row: Row<"out__workload">,
  scopeId: string,
  gap: Row<"out__fte_gap"> | undefined,
  isHidden: boolean,
): PublicRow<"out__workload"> {
  const figures: Pick<PublicRow<"out__workload">, (typeof loadFields)[number]> = {
    workload_nominal: row.workload_nominal,
    workload_available: row.workload_available,
    workload_low: gap?.workload_low ?? null,
    workload_high: gap?.workload_high ?? null,
    required_fte: gap?.required_fte ?? null,
    required_low_fte: gap?.required_low_fte ?? null,
    required_high_fte: gap?.required_high_fte ?? null,
    gap_fte: gap?.gap_fte ?? null,
    gap_low_fte: gap?.gap_low_fte ?? null,
    gap_high_fte: gap?.gap_high_fte ?? null,
    gap_verdict: gap?.gap_verdict ?? null,
  };
  const { unit_id, period_start_date, period_end_date, role, scope, time_basis, fte, available_h } = row;
  return hiding(
    {
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id: scopeId,
      time_basis,
      fte,
      available_h,
      ...figures,
    },
    isHidden ? loadFields : [],
  );
}

/** Named workers of the row's group; where nobody is named, as many as its posts ask for. */
function workersIn({ out__team_member }: UnitTables, row: Row<"out__workload">): number {
  const named = out__team_member.filter(
    (one) =>
      one.role === row.role && isInPeriod(one, row) && (row.scope === "unit" || one.team === row.scope_id),
  );
  return named.length > 0
    ? new Set(named.map(({ worker_id }) => worker_id)).size
    : Math.ceil((row.fte ?? 0) - 1e-9);
}

function keyOf(
  row: Pick<
    Row<"out__workload">,
    "unit_id" | "period_start_date" | "period_end_date" | "role" | "scope" | "scope_id" | "time_basis"
  >,
): string {
  return JSON.stringify([row.unit_id, periodKey(row), row.role, row.scope, row.scope_id, row.time_basis]);
}

function leftOut(all: number, shown: number): HiddenCount {
  return { cells: all, primary: all - shown, complementary: 0 };
}

/** Sums, field by field. */
export function added(counts: readonly HiddenCount[]): HiddenCount {
  const sum = (field: keyof HiddenCount) => counts.reduce((total, one) => total + one[field], 0);
  return { cells: sum("cells"), primary: sum("primary"), complementary: sum("complementary") };
}
