/** Loads of one unit and role as sums over what its workers did: activities of a block of workers in a stretch of time. */
import { postFields } from "../../contract/tables-public-work.ts";
import type { PublicRow } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import { isInPeriod } from "../../figures/periods.ts";
import { groupBy } from "../../lib/group.ts";
import type { Period } from "../../lib/polish.ts";
import type { Sum, Who, WorkPart } from "./known-sums.ts";
import type { WorkTables } from "./public-work.ts";

/** Of one unit and role. */
export type OwnTables = Pick<WorkTables, "out__workload" | "out__workload_activity" | "out__team_member">;
type Load = Row<"out__workload">;
type ActivityRow = Row<"out__workload_activity">;

export class LoadParts {
  readonly #own: OwnTables;
  readonly #isKnown: (time: ActivityRow) => boolean;
  readonly #periods: Period[];

  /** @param isKnown whether everybody knows the time that an activity is counted at */
  constructor(own: OwnTables, isKnown: (time: ActivityRow) => boolean) {
    this.#own = own;
    this.#isKnown = isKnown;
    this.#periods = [...groupBy(own.out__workload, periodKey).values()].flatMap(([first]) => first ?? []);
  }

  /** The hours that a load needs: known to whoever knows the posts and the hours of a post. */
  loadOf(row: Load): Sum {
    return this.activitiesOf(row).flatMap((one) =>
      this.#isKnown(one) ? this.sum(one.activity, row, one.activity_time_h) : this.hoursAt(one.activity, row),
    );
  }

  activitiesOf(row: Load): ActivityRow[] {
    return this.#own.out__workload_activity.filter(
      (one) => isSameScope(one, row) && one.time_basis === row.time_basis,
    );
  }

  unitIn(period: Period): Load | undefined {
    return this.#own.out__workload.find((row) => row.scope === "unit" && isInPeriod(row, period));
  }

  /** How often the unit did an activity. */
  countOf(activity: string, period: Period): Sum {
    const unit = this.unitIn(period);
    return unit ? this.sum(activity, unit) : [];
  }

  /** Hours of an activity at a time that nobody knows: an unknown of their own. */
  hoursAt(activity: string, row: Load): Sum {
    return this.sum(`hours of ${activity}`, row);
  }

  sum(activity: string, row: Load, factor = 1): Sum {
    return this.stretchesOf(row).flatMap((stretch) =>
      this.blocksIn(row).flatMap((block) =>
        this.whoIn(block, row)
          .filter((who) => this.mayBeIn(who, stretch))
          .map((who): { part: WorkPart; factor: number } => ({
            part: { key: JSON.stringify([activity, block, who.name, stretch.period_start_date]), who: [who] },
            factor,
          })),
      ),
    );
  }

  /** A team; of a unit its teams, and what it holds beside them (""). */
  blocksIn(row: Load): string[] {
    return row.scope === "team" ? [row.scope_id] : this.#blocks(row);
  }

  #blocks(period: Period): string[] {
    const teams = this.#own.out__workload
      .filter((row) => row.scope === "team" && isInPeriod(row, period))
      .map(({ scope_id }) => scope_id);
    return [...new Set(teams), ...(this.#hasRest(period) ? [""] : [])];
  }

  #hasRest(period: Period): boolean {
    const rows = this.#own.out__workload_activity.filter(
      (row) => row.time_basis === "standard" && isInPeriod(row, period),
    );
    const isNamed = this.#own.out__team_member.some((row) => row.team === null && isInPeriod(row, period));
    return (
      isNamed ||
      rows
        .filter(({ scope }) => scope === "unit")
        .some(({ activity, activity_count }) => {
          const ofTeams = rows.filter((row) => row.scope === "team" && row.activity === activity);
          return ofTeams.reduce((sum, row) => sum + row.activity_count, 0) !== activity_count;
        })
    );
  }

  whoIn(block: string, period: Period): Who[] {
    const members = this.#own.out__team_member.filter(
      (row) => (row.team ?? "") === block && isInPeriod(row, period),
    );
    if (members.length > 0) return members.map(({ worker_id }) => ({ name: worker_id, posts: null }));
    const loads = this.#own.out__workload.filter((row) => isInPeriod(row, period));
    const hasTeams = loads.some(({ scope }) => scope === "team");
    const own = loads.find(({ scope, scope_id }) =>
      block === "" ? scope === "unit" && !hasTeams : scope === "team" && scope_id === block,
    );
    return [{ name: `posts of ${block}`, posts: own?.fte ?? 0 }];
  }

  /** A period from one boundary of any counted period to the next. */
  stretchesOf({ period_start_date, period_end_date }: Period): Period[] {
    const ends = this.#periods.map((one) => one.period_end_date);
    const starts = this.#periods.map((one) => one.period_start_date);
    const cuts = [...new Set([...starts, ...ends.map(dayAfter)])]
      .filter((day) => day > period_start_date && day <= period_end_date)
      .sort();
    const first = [period_start_date, ...cuts];
    return first.map((start, i) => {
      const next = first[i + 1];
      return {
        period_start_date: start,
        period_end_date: next === undefined ? period_end_date : dayBefore(next),
      };
    });
  }

  /** Whoever was counted in a stretch was counted in every period that holds it. */
  mayBeIn({ name, posts }: Who, stretch: Period): boolean {
    if (posts !== null) return true;
    const around = this.#periods.filter(
      (one) =>
        one.period_start_date <= stretch.period_start_date && one.period_end_date >= stretch.period_end_date,
    );
    return around.every((period) => {
      const named = this.#own.out__team_member.filter((row) => isInPeriod(row, period));
      return named.length === 0 || named.some(({ worker_id }) => worker_id === name);
    });
  }
}

/** What of a load is hidden; its posts and their hours stay. */
export const loadFields = ["workload_nominal", "workload_available", ...postFields] as const;

/** Loads that the public edition shows, as rows of the internal one. */
export function shownLoads(
  internal: readonly Load[],
  shown: readonly PublicRow<"out__workload">[],
  teams: ReadonlyMap<string, string>,
): Load[] {
  const keys = new Set(
    shown
      .filter((row) => loadFields.some((field) => row[field] !== null))
      .map((row) => scopeKey(row, row.scope_id)),
  );
  return internal.filter((row) =>
    keys.has(scopeKey(row, row.scope === "team" ? (teams.get(row.scope_id) ?? "") : row.scope_id)),
  );
}

function scopeKey(row: Period & Pick<Load, "role" | "scope" | "time_basis">, scopeId: string): string {
  return JSON.stringify([periodKey(row), row.role, row.scope, scopeId, row.time_basis]);
}

function isSameScope(
  one: Period & Pick<Load, "scope" | "scope_id">,
  other: Period & Pick<Load, "scope" | "scope_id">,
): boolean {
  return one.scope === other.scope && one.scope_id === other.scope_id && isInPeriod(one, other);
}

export function periodKey({ period_start_date, period_end_date }: Period): string {
  return `${period_start_date}/${period_end_date}`;
}

export function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
