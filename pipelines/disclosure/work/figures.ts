/** What the public figures about work are sums over, as whoever keeps every publication knows them. */
import type { PublicDataset, PublicRow } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import { monthsOf, periodOfMonths } from "../../figures/periods.ts";
import { groupBy } from "../../lib/group.ts";
import type { Period } from "../../lib/polish.ts";
import { countedIn, digestOf } from "./counted.ts";
import type { DisclosureInput } from "../public-dataset.ts";
import type { Done, ShownFigure } from "./shown-figures.ts";
import { isTimeKnown, timeKey } from "./times.ts";
import { LoadParts, periodKey, shownLoads, type OwnTables } from "./sums.ts";
import { publicTeams } from "./public-work.ts";

export type ShownWork = Pick<
  PublicDataset["tables"],
  "out__workload" | "out__time_structure" | "out__activity_time"
>;
type All = DisclosureInput["tables"];

/**
 * Months and times before loads, units before all and teams: what is counted on comes first.
 *
 * Hours over a count are known from one publication only by their quotient, but the hours of a month stand beside it and
 * a count may follow from loads: a time is taken to tell both its hours and its count, and so are the hours of a load at
 * times that are not shown.
 */
export function workFigures(shown: ShownWork, all: All): ShownFigure[] {
  const work = new Work(shown, all);
  const ofAll = ({ unit_id }: { unit_id: string }) => Number(unit_id === "all");
  const ofTeam = ({ scope }: { scope: string }) => Number(scope === "team");
  return [
    ...[...groupBy(shown.out__time_structure, monthRow)].map(([row, tasks]) => work.month(row, tasks)),
    ...shown.out__activity_time.toSorted((a, b) => ofAll(a) - ofAll(b)).flatMap((row) => work.time(row)),
    ...work
      .shownLoads()
      .sort((a, b) => ofTeam(a) - ofTeam(b))
      .flatMap((row) => work.load(row)),
  ];
}

export function monthRow({ unit_id, role, month }: PublicRow<"out__time_structure">): string {
  return ["out__time_structure", unit_id, role, month].join("/");
}

export function timeRow(row: PublicRow<"out__activity_time">): string {
  return ["out__activity_time", row.unit_id, row.role, periodKey(row), row.activity].join("/");
}

/** @param scopeId by its internal name */
export function loadRow(
  row: Period & Pick<Row<"out__workload">, "unit_id" | "role" | "scope" | "time_basis">,
  scopeId: string,
): string {
  return ["out__workload", placeOf(row), periodKey(row), row.scope, scopeId, row.time_basis].join("/");
}

class Work {
  readonly #shown: ShownWork;
  readonly #all: All;
  readonly #times: ReadonlySet<string>;
  readonly #own = new Map<string, { tables: OwnTables; parts: LoadParts }>();
  readonly #cards: Map<string, Row<"out__worker_month">[]>;

  constructor(shown: ShownWork, all: All) {
    this.#shown = shown;
    this.#all = all;
    this.#times = new Set(shown.out__activity_time.map(timeKey));
    this.#cards = groupBy(all.out__worker_month ?? [], placeOf);
    const activities = groupBy(all.out__workload_activity ?? [], placeOf);
    const members = groupBy(all.out__team_member ?? [], placeOf);
    for (const [place, out__workload] of groupBy(all.out__workload ?? [], placeOf)) {
      const tables = {
        out__workload,
        out__workload_activity: activities.get(place) ?? [],
        out__team_member: members.get(place) ?? [],
      };
      this.#own.set(place, { tables, parts: new LoadParts(tables, (one) => this.#isKnown(one)) });
    }
  }

  month(row: string, tasks: readonly PublicRow<"out__time_structure">[]): ShownFigure {
    const hours = tasks.map(({ task, hours_h }) => [task, hours_h]).sort();
    const done = tasks.slice(0, 1).flatMap((one) => this.#cardsDone(one, [one.month]));
    return { row, kind: "hours", value: digestOf(hours), done };
  }

  time(shown: PublicRow<"out__activity_time">): ShownFigure[] {
    const row = timeRow(shown);
    const isSame = (one: Row<"out__activity_time">) =>
      one.role === shown.role && one.activity === shown.activity && periodKey(one) === periodKey(shown);
    const same = (this.#all.out__activity_time ?? []).filter(isSame);
    const own = same.find(({ unit_id }) => unit_id === shown.unit_id);
    const units = same.filter(
      ({ unit_id, worker_count }) =>
        unit_id !== "all" && worker_count > 0 && [unit_id, "all"].includes(shown.unit_id),
    );
    const counted = units.flatMap((unit) => {
      const { tables, parts } = this.#own.get(placeOf(unit)) ?? {};
      const load = parts?.unitIn(unit);
      return tables && parts && load ? countedIn(parts, tables, load, { activity: unit.activity }) : [];
    });
    return [
      {
        row,
        kind: "hours",
        value: digestOf(own?.hours_h),
        done: units.flatMap((unit) => this.#cardsDone(unit, monthsOf(unit))),
      },
      { row, kind: "count", value: digestOf(own?.activity_count), done: counted },
    ].filter(({ done }) => done.length > 0);
  }

  shownLoads(): Row<"out__workload">[] {
    const teams = new Map(
      [...groupBy(this.#all.out__workload ?? [], ({ unit_id }) => unit_id)].map(([unitId, own]) => [
        unitId,
        publicTeams(own),
      ]),
    );
    const shown = groupBy(this.#shown.out__workload, placeOf);
    return [...this.#own].flatMap(([place, { tables }]) => {
      const unitId = tables.out__workload[0]?.unit_id ?? "";
      return shownLoads(tables.out__workload, shown.get(place) ?? [], teams.get(unitId) ?? new Map());
    });
  }

  load(load: Row<"out__workload">): ShownFigure[] {
    const { tables, parts } = this.#own.get(placeOf(load)) ?? {};
    if (!tables || !parts) return [];
    const row = loadRow(load, load.scope_id);
    const activities = parts.activitiesOf(load);
    const unknown = activities.filter((one) => !this.#isKnown(one));
    const counts = activities.map((one) => [one.activity, one.activity_count, one.activity_time_h]);
    const cards = unknown.flatMap((one) => {
      const months = monthsOf(one);
      if (one.time_origin === "unit_measured") return this.#cardsDone(one, months);
      const units = new Set((this.#all.out__activity_time ?? []).map(({ unit_id }) => unit_id));
      return [...units].flatMap((unit_id) => this.#cardsDone({ unit_id, role: one.role }, months));
    });
    const hours = new Map(cards.map((one) => [JSON.stringify(one), one]));
    const times = unknown.map((one) => [one.activity, one.activity_time_h]);
    return [
      {
        row,
        kind: "load",
        value: digestOf(counts.sort()),
        done: activities.flatMap((one) =>
          countedIn(
            parts,
            tables,
            load,
            this.#isKnown(one)
              ? { ...one, factor: one.activity_time_h }
              : { ...one, unknownTime: one.activity_time_h },
          ),
        ),
      },
      { row, kind: "hours", value: digestOf(times.sort()), done: [...hours.values()] },
    ].filter(({ done }) => done.length > 0);
  }

  #isKnown(one: Row<"out__workload_activity">): boolean {
    return isTimeKnown(one, this.#times);
  }

  /** Hours on cards; where no card names anybody, of as many as were counted. */
  #cardsDone(of: { unit_id: string; role: string }, months: readonly string[]): Done[] {
    const place = placeOf(of);
    const what = `${place}/cards`;
    return months.flatMap((month) => {
      const days = periodOfMonths([month]);
      if (!days) return [];
      const { period_start_date: from, period_end_date: until } = days;
      const done = (name: string, posts: number | null, number: unknown): Done => ({
        what,
        factor: 1,
        from,
        until,
        state: digestOf([name, month, number]),
        posts,
        parts: [[name, from, until]],
      });
      // Who is expected to have a card and has none adds nothing: that card would tell all that it holds.
      const named = (this.#cards.get(place) ?? []).filter((one) => one.month === month && one.entered_h > 0);
      if (named.length > 0)
        return named.map((one) => done(one.worker_id, null, [one.entered_h, one.filled_days]));
      const tasks = (this.#all.out__time_structure ?? []).filter(
        (one) => one.month === month && placeOf(one) === place,
      );
      const [first] = tasks;
      return first
        ? [
            done(
              `cards of ${place}`,
              first.worker_count,
              tasks.map(({ task, hours_h }) => [task, hours_h]),
            ),
          ]
        : [];
    });
  }
}

function placeOf({ unit_id, role }: { unit_id: string; role: string }): string {
  return `${unit_id}/${role}`;
}
