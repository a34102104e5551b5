/** One row per indicator, unit or group, part and wave: its value and how sure it is. */
import { groupBy } from "../lib/group.ts";
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { indicators, type Indicator } from "./catalogue.ts";
import {
  evaluatedUnits,
  observe,
  openWindow,
  type EvaluatedUnit,
  type UnitObservation,
  type WaveDays,
} from "./observe.ts";
import { summarise } from "./summarise.ts";

export type IndicatorRow = Row<"out__indicator">;

/** Needs the waves laid out; does nothing where the project describes no pilot. */
export async function fillIndicators(database: Database): Promise<void> {
  const units = await evaluatedUnits(database);
  if (units.length === 0) return;
  const rows: IndicatorRow[] = [];
  for (const [window, same] of groupBy(indicators, (indicator) => indicator.window)) {
    const days = await openWindow(database, window);
    for (const indicator of same)
      rows.push(...indicatorRows(indicator, units, await observe(database, indicator), days));
  }
  await database.insert("out__indicator", rows);
}

/** One indicator: its units first, then the groups. A unit that has nothing of a wave gets a row that says so. */
export function indicatorRows(
  indicator: Indicator,
  units: readonly EvaluatedUnit[],
  observations: readonly UnitObservation[],
  days: readonly WaveDays[],
): IndicatorRow[] {
  const placed = place(units, observations, days);
  const missing = unmeasured(indicator, units, placed, days);
  const own = [...groupBy(placed, ({ unit, slot }) => JSON.stringify([unit.unitId, slot])).values()].map(
    (same) => rowOf(indicator, same, { unitId: same[0]?.unit.unitId ?? "", group: same[0]?.unit.arm ?? "" }),
  );
  const groups = groupsOf(indicator, units).flatMap(({ id, members }) => {
    const inside = placed.filter(({ unit }) => members.has(unit.unitId));
    return [...groupBy(inside, ({ slot }) => JSON.stringify([slot.wave, slot.year, slot.part])).values()].map(
      (same) => rowOf(indicator, same, { unitId: "all", group: id }),
    );
  });
  return [...own, ...missing, ...groups];
}

/** What rows are told apart by, besides unit and group. */
interface Slot {
  wave: string;
  year: number | null;
  part: string | null;
  from: string;
  until: string;
}

interface Placed {
  unit: EvaluatedUnit;
  slot: Slot;
  observation: UnitObservation;
}

/** Observations of units and waves that the evaluation knows; a wave without days has not come yet. */
function place(
  units: readonly EvaluatedUnit[],
  observations: readonly UnitObservation[],
  days: readonly WaveDays[],
): Placed[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const byWave = new Map(days.map((one) => [JSON.stringify([one.unitId, one.wave]), one]));
  return observations.flatMap((observation) => {
    const { unitId, wave, year, part } = observation;
    const unit = byId.get(unitId);
    const span =
      year === null
        ? byWave.get(JSON.stringify([unitId, wave]))
        : { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` };
    if (!unit || !span) return [];
    return [{ unit, observation, slot: { wave, year, part, from: span.from, until: span.until } }];
  });
}

/** The value of one slot; in a group every unit is a cluster of its own. */
function rowOf(
  indicator: Indicator,
  same: readonly Placed[],
  { unitId, group }: { unitId: string; group: string },
): IndicatorRow {
  const isGroup = unitId === "all";
  const observations = same.map(({ unit, observation }) =>
    isGroup ? { ...observation, cluster: unit.unitId } : observation,
  );
  const slots = same.map(({ slot }) => slot);
  return {
    indicator_id: indicator.id,
    unit_id: unitId,
    group_id: group,
    indicator_part: slots[0]?.part ?? null,
    wave: slots[0]?.wave ?? "",
    period_start_date: slots.map(({ from }) => from).sort()[0] ?? "",
    period_end_date:
      slots
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? "",
    ...summarise(indicator, observations, isGroup || indicator.hasTeams),
  };
}

/** Units that have nothing of a wave whose day has come. */
function unmeasured(
  indicator: Indicator,
  units: readonly EvaluatedUnit[],
  placed: readonly Placed[],
  days: readonly WaveDays[],
): IndicatorRow[] {
  const arms = new Map(units.map(({ unitId, arm }) => [unitId, arm]));
  const known = new Set(placed.map(({ unit, slot }) => JSON.stringify([unit.unitId, slot.wave])));
  return days
    .filter(({ unitId, wave, isExpected }) => isExpected && !known.has(JSON.stringify([unitId, wave])))
    .map(({ unitId, wave, from, until }) => ({
      indicator_id: indicator.id,
      unit_id: unitId,
      group_id: arms.get(unitId) ?? "",
      indicator_part: null,
      wave,
      period_start_date: from,
      period_end_date: until,
      ...summarise(indicator, [], false),
    }));
}

/** The arms, and the parts of them that the indicator is given by. */
function groupsOf(
  { disaggregations }: Indicator,
  units: readonly EvaluatedUnit[],
): { id: string; members: ReadonlySet<string> }[] {
  const named = units.flatMap(({ unitId, arm, groups }) => [
    { id: arm, unitId },
    ...groups
      .filter((group) => disaggregations.includes(group.split(":")[0] ?? ""))
      .map((group) => ({ id: `${arm}/${group}`, unitId })),
  ]);
  return [...groupBy(named, ({ id }) => id)]
    .map(([id, members]) => ({ id, members: new Set(members.map(({ unitId }) => unitId)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
