/**
 * The attack on figures about work: what can be told, of all that is published together, of fewer workers than the rule
 * asks for. It reads what is shown from the public tables, and shares no decision with what hides (work.ts).
 */
import type { PublicDataset } from "../../contract/public-dataset.ts";
import type { Row } from "../../contract/rows.ts";
import { monthsOf } from "../../figures/periods.ts";
import { groupBy } from "../../lib/group.ts";
import { isMember, type Groups } from "../evaluation-problem.ts";
import { ruleOf } from "../indicator-rules.ts";
import { follows, peopleIn, toldOf, type Sum, type Who, type WorkPart } from "./known-sums.ts";
import type { DisclosureInput } from "../public-dataset.ts";
import { isTimeKnown, timeKey } from "./times.ts";
import { publicTeams } from "./public-work.ts";
import { LoadParts, periodKey, shownLoads } from "./sums.ts";

type Shown = Pick<
  PublicDataset["tables"],
  "out__workload" | "out__time_structure" | "out__activity_time" | "out__indicator"
>;
type All = DisclosureInput["tables"];

/** @returns keys of what can be told of fewer than `least` workers; they name no worker */
export function attackWork(shown: Shown, all: All, groups: Groups, least: number): string[] {
  return [
    ...toldByLoads(shown, all, least),
    ...toldByTimes(shown, all, least),
    ...toldByIndicators(shown, all, groups, least),
    ...shown.out__time_structure
      .filter((row) => peopleIn(cardsIn(all, row.unit_id, row.role, [row.month])) < least)
      .map((row) => `out__time_structure/${row.unit_id}/${row.role}/${row.month}`),
  ];
}

/** Loads of teams, unit and periods, taken from each other; and times that follow from them. */
function toldByLoads(shown: Shown, all: All, least: number): string[] {
  const shownTimes = new Set(shown.out__activity_time.map(timeKey));
  const own = groupBy(all.out__workload ?? [], ({ unit_id, role }) => JSON.stringify([unit_id, role]));
  return [...own].flatMap(([key, loads]) => {
    const [unitId, role] = JSON.parse(key) as [string, string];
    const isOwn = (row: { unit_id: string; role: string }) => row.unit_id === unitId && row.role === role;
    const tables = {
      out__workload: loads,
      out__workload_activity: (all.out__workload_activity ?? []).filter(isOwn),
      out__team_member: (all.out__team_member ?? []).filter(isOwn),
    };
    const unitLoads = (all.out__workload ?? []).filter(({ unit_id }) => unit_id === unitId);
    const rows = shownLoads(loads, shown.out__workload.filter(isOwn), publicTeams(unitLoads));
    const isKnown = (one: Row<"out__workload_activity">) => isTimeKnown(one, shownTimes);
    const parts = new LoadParts(tables, isKnown);
    const sums = rows.map((row) => parts.loadOf(row));
    const place = `${unitId}/${role}`;
    // Hours over a count are a time, which a unit or all units may have too few workers to show.
    const untold = rows.flatMap((row) =>
      parts
        .activitiesOf(row)
        .filter((one) => !isKnown(one))
        .filter(
          ({ activity }) =>
            follows(parts.hoursAt(activity, row), sums) && follows(parts.sum(activity, row), sums),
        ),
    );
    return [
      ...toldOf(sums, least).map(() => `out__workload/${place}`),
      ...untold.map(({ activity }) => `out__workload/${place}/${activity}`),
      ...shown.out__activity_time
        .filter((time) => isOwn(time) && time.measured_h !== null)
        .filter((time) => {
          const few = besideTime(shown, all, time);
          const count = parts.countOf(time.activity, time);
          return few.length > 0 && peopleIn(few) < least && count.length > 0 && follows(count, sums);
        })
        .map(({ activity }) => `out__activity_time/${place}/${activity}`),
    ];
  });
}

/** Whoever is counted but does not measure, or works in a month that is not shown: what a known count would tell of. */
function besideTime(
  shown: Shown,
  all: All,
  time: { unit_id: string; role: string; period_start_date: string; period_end_date: string },
): Who[] {
  const { unit_id, role } = time;
  const months = monthsOf(time);
  const isShown = (month: string) =>
    shown.out__time_structure.some(
      (row) => row.unit_id === unit_id && row.role === role && row.month === month,
    );
  const hidden = cardsIn(
    all,
    unit_id,
    role,
    months.filter((month) => !isShown(month)),
  );
  const cards = months.map((month) => new Set(cardsIn(all, unit_id, role, [month]).map(({ name }) => name)));
  const counted = (all.out__team_member ?? []).filter(
    (row) => row.unit_id === unit_id && row.role === role && periodKey(row) === periodKey(time),
  );
  const partly = counted
    .filter(({ worker_id }) => !cards.every((names) => names.has(worker_id)))
    .map(({ worker_id }): Who => ({ name: worker_id, posts: null }));
  return [...hidden, ...partly];
}

/** Times of units taken from the time of all. */
function toldByTimes(shown: Shown, all: All, least: number): string[] {
  const keyOf = (
    row: Pick<Row<"out__activity_time">, "role" | "activity" | "period_start_date" | "period_end_date">,
  ) => JSON.stringify([row.role, periodKey(row), row.activity]);
  const questions = groupBy(
    (all.out__activity_time ?? []).filter(
      ({ unit_id, worker_count }) => unit_id !== "all" && worker_count > 0,
    ),
    keyOf,
  );
  const shownRows = groupBy(shown.out__activity_time, keyOf);
  return [...questions].flatMap(([key, units]) => {
    const parts = units.map(({ unit_id, worker_count }): WorkPart => ({
      key: unit_id,
      who: [{ name: unit_id, posts: worker_count }],
    }));
    const sums = (shownRows.get(key) ?? [])
      .filter((row) => row.measured_h !== null || row.ci_low_h !== null || row.ci_high_h !== null)
      .map((row): Sum =>
        parts
          .filter((part) => row.unit_id === "all" || row.unit_id === part.key)
          .map((part) => ({ part, factor: 1 })),
      );
    return toldOf(sums, least).map(() => `out__activity_time/${key}`);
  });
}

/** Indicators of time taken from each other, as if their sums were known, over the months and times not shown. */
function toldByIndicators(shown: Shown, all: All, groups: Groups, least: number): string[] {
  const rows = shown.out__indicator.filter(
    (row) =>
      ruleOf(row.indicator_id).subject === "work" &&
      [row.value, row.numerator, row.denominator, row.ci_low, row.ci_high].some((one) => one !== null),
  );
  if (rows.length === 0) return [];
  const hidden = [...hiddenMonths(shown, all), ...hiddenTimes(shown, all)];
  const keyOf = (row: Pick<Row<"out__indicator">, "indicator_id" | "indicator_part" | "wave">) =>
    JSON.stringify([row.indicator_id, row.indicator_part, row.wave]);
  const waves = groupBy(rows, keyOf);
  const allRows = groupBy(all.out__indicator ?? [], keyOf);
  return [...waves].flatMap(([key, same]) => {
    const unitsIn = new Map((allRows.get(key) ?? []).map((row) => [row.unit_id, row]));
    const sums = same.map((row): Sum =>
      hidden
        .filter(({ unitId, from, until }) => {
          const unit = unitsIn.get(unitId);
          const isIn = row.unit_id === "all" ? unit && isMember(unit, row, groups) : row.unit_id === unitId;
          const period = row.unit_id === "all" ? unit : row;
          return isIn && period && from <= period.period_end_date && until >= period.period_start_date;
        })
        .map(({ part }) => ({ part, factor: 1 })),
    );
    return toldOf(sums, least).map(() => `out__indicator/${key}`);
  });
}

interface HiddenWork {
  unitId: string;
  from: string;
  until: string;
  part: WorkPart;
}

function hiddenMonths({ out__time_structure: shown }: Shown, all: All): HiddenWork[] {
  const key = (row: { unit_id: string; role: string; month: string }) =>
    JSON.stringify([row.unit_id, row.role, row.month]);
  const isShown = new Set(shown.map(key));
  return [...groupBy(all.out__time_structure ?? [], key)].flatMap(([name, [row]]) =>
    row && !isShown.has(name)
      ? [
          {
            unitId: row.unit_id,
            from: `${row.month}-01`,
            until: `${row.month}-28`,
            part: { key: name, who: cardsIn(all, row.unit_id, row.role, [row.month]) },
          },
        ]
      : [],
  );
}

function hiddenTimes({ out__activity_time: shown }: Shown, all: All): HiddenWork[] {
  const key = (row: (typeof shown)[number] | NonNullable<All["out__activity_time"]>[number]) =>
    JSON.stringify([row.unit_id, periodKey(row), row.role, row.activity]);
  const isShown = new Set(shown.map(key));
  return (all.out__activity_time ?? [])
    .filter((row) => row.unit_id !== "all" && row.worker_count > 0 && !isShown.has(key(row)))
    .map((row) => ({
      unitId: row.unit_id,
      from: row.period_start_date,
      until: row.period_end_date,
      part: { key: key(row), who: [{ name: `${row.unit_id}, ${row.role}`, posts: row.worker_count }] },
    }));
}

/** Whose cards hold hours of these months; where no card names anybody, as many as were counted. */
function cardsIn(all: All, unitId: string, role: string, months: readonly string[]): Who[] {
  const isIn = (row: { unit_id: string; role: string; month: string }) =>
    row.unit_id === unitId && row.role === role && months.includes(row.month);
  const named = (all.out__worker_month ?? []).filter(isIn);
  if (named.length > 0)
    return [...new Set(named.map(({ worker_id }) => worker_id))].map((name) => ({ name, posts: null }));
  const counts = (all.out__time_structure ?? []).filter(isIn).map(({ worker_count }) => worker_count);
  return counts.length === 0 ? [] : [{ name: `cards of ${unitId}, ${role}`, posts: Math.max(...counts) }];
}
