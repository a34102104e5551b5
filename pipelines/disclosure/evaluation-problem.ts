/**
 * The evaluation's indicators as a problem of disclosure control: counts of families and of what is done with them, in
 * units, groups of units and waves.
 */
import type { Row } from "../contract/rows.ts";
import { groupBy } from "../lib/group.ts";
import { hasAmounts, partsOf, ruleOf, type IndicatorRule } from "./indicator-rules.ts";
import type { ProblemBuilder } from "./problem-builder.ts";
import { isSmall } from "./rule.ts";

export type IndicatorRow = Row<"out__indicator">;
export type Catalogue = readonly Pick<Row<"ref_indicator">, "indicator_id" | "indicator_kind">[];

/** Unit → the groups that it is counted in: "pilot", "pilot/type:GOPS", … */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Cells of a row; null: the number is open or there is none. */
export interface RowCells {
  numerator: number | null;
  denominator: number | null;
}

export interface EvaluationCells {
  /** By the row's place in the table; undefined: nothing of the row is under this control. */
  cellsOf: ReadonlyMap<number, RowCells>;
  /** Rows of groups whose units are not known: nothing of them may be shown. */
  unknownGroups: ReadonlySet<number>;
}

interface Placed {
  at: number;
  row: IndicatorRow;
  rule: IndicatorRule;
  isMean: boolean;
}

/** A total of the whole project is what readers look for first. */
const groupWeight = 4;

/** @param builder where cells go, beside those of other tables */
export function addEvaluation(
  builder: ProblemBuilder,
  rows: readonly IndicatorRow[],
  catalogue: Catalogue,
  groups: Groups,
): EvaluationCells {
  const means = new Set(catalogue.filter(hasAmounts).map(({ indicator_id }) => indicator_id));
  const placed = rows.flatMap((row, at): Placed[] => {
    const rule = ruleOf(row.indicator_id);
    return rule.subject === "family" && row.numerator !== null
      ? [{ at, row, rule, isMean: means.has(row.indicator_id) }]
      : [];
  });
  const few = fewProgrammes(placed, builder.minCount);
  const cellsOf = new Map<number, RowCells>();
  // Denominators first: where few stand behind a sum, the sum is hidden with them.
  for (const one of placed) cellsOf.set(one.at, cellsFor(one, builder, few.has(placeOf(one.row))));
  const unknownGroups = new Set<number>();
  for (const same of groupBy(placed, ({ row }) => `${row.indicator_id}/${slotOf(row)}`).values())
    for (const at of addTotals(same, cellsOf, groups, builder)) unknownGroups.add(at);
  addParts(placed, cellsOf, builder);
  addWaves(placed, cellsOf, builder);
  return { cellsOf, unknownGroups };
}

/** Whether a unit's row is counted in a group's. */
export function isMember(
  { unit_id, group_id }: Pick<IndicatorRow, "unit_id" | "group_id">,
  group: Pick<IndicatorRow, "group_id">,
  groups: Groups,
): boolean {
  return (
    unit_id !== "all" && (group_id === group.group_id || (groups.get(unit_id) ?? []).includes(group.group_id))
  );
}

/** What rows of one indicator have in common that add up: the wave (of yearly figures the year) and the part. */
function slotOf({ wave, period_end_date, indicator_part }: IndicatorRow): string {
  return JSON.stringify([wave === "year" ? period_end_date : wave, indicator_part]);
}

function placeOf({ unit_id, group_id, wave }: IndicatorRow): string {
  return `${unit_id}/${group_id}/${wave}`;
}

/** Where few families have a programme, numbers of their goals and tasks say something of these few. */
function fewProgrammes(placed: readonly Placed[], minCount: number): Set<string> {
  return new Set(
    placed
      .filter(
        ({ row, rule }) =>
          rule.denominator === "programmes.opened" && isSmall(row.denominator ?? 0, false, minCount),
      )
      .map(({ row }) => placeOf(row)),
  );
}

function cellsFor(
  { row, rule, isMean }: Placed,
  builder: ProblemBuilder,
  hasFewProgrammes: boolean,
): RowCells {
  const place = [row.unit_id, row.group_id, row.indicator_part ?? "", row.wave, row.period_end_date].join(
    "/",
  );
  const weight = row.unit_id === "all" ? groupWeight : 1;
  const isOfFew =
    hasFewProgrammes && /^(goals|programme_tasks)\./.test(rule.numerator ?? rule.denominator ?? "");
  const cell = (quantity: string | null, value: number | null, isAmount: boolean, ofFew: boolean) => {
    if (quantity === null || value === null) return null;
    const key = `${quantity}/${place}`;
    const known = builder.cellOf(key);
    // Two indicators count the same: one cell. If they do not agree, each has its own.
    if (known !== undefined && builder.cells[known]?.value === value) return known;
    const ownKey = known === undefined ? key : `${row.indicator_id}/${key}`;
    const options = { isOfFew: ofFew, weight };
    return isAmount ? builder.amount(ownKey, value, options) : builder.count(ownKey, value, options);
  };
  const denominator = cell(rule.denominator, row.denominator, false, isOfFew);
  const isFew = denominator !== null && builder.cells[denominator]?.role === "primary";
  return {
    denominator,
    numerator: cell(rule.numerator, row.numerator, isMean, isOfFew || (isMean && isFew)),
  };
}

/** The row of a group is the sum of its units' rows. @returns rows of groups of which that cannot be said */
function addTotals(
  same: readonly Placed[],
  cellsOf: ReadonlyMap<number, RowCells>,
  groups: Groups,
  builder: ProblemBuilder,
): number[] {
  const units = same.filter(({ row }) => row.unit_id !== "all");
  return same
    .filter(({ row }) => row.unit_id === "all")
    .filter(({ at, row }) => {
      const members = units.filter((unit) => isMember(unit.row, row, groups));
      return !(["numerator", "denominator"] as const).every((side) => {
        const whole = cellsOf.get(at)?.[side] ?? null;
        if (whole === null) return true;
        const parts = members.flatMap((member) => cellsOf.get(member.at)?.[side] ?? []);
        return parts.length > 0 && builder.sum(whole, parts);
      });
    })
    .map(({ at }) => at);
}

/** A numerator is a part of its denominator, if both count; programmes with their goals met of those closed, and so on. */
function addParts(
  placed: readonly Placed[],
  cellsOf: ReadonlyMap<number, RowCells>,
  builder: ProblemBuilder,
): void {
  const done = new Set<string>();
  const add = (part: number | null | undefined, whole: number | null | undefined) => {
    if (part === null || part === undefined || whole === null || whole === undefined) return;
    const key = `${String(part)}/${String(whole)}`;
    if (!done.has(key)) builder.part(part, whole);
    done.add(key);
  };
  for (const { at, isMean } of placed) {
    const { numerator = null, denominator = null } = cellsOf.get(at) ?? {};
    if (!isMean) add(numerator, denominator);
  }
  for (const same of groupBy(placed, ({ row }) => `${placeOf(row)}/${slotOf(row)}`).values()) {
    const named = new Map(
      same.flatMap(({ at, rule }) => {
        const { numerator = null, denominator = null } = cellsOf.get(at) ?? {};
        return [[rule.numerator, numerator] as const, [rule.denominator, denominator] as const];
      }),
    );
    for (const [part, whole] of partsOf) add(named.get(part), named.get(whole));
  }
}

/** What grows from wave to wave grows by a count: two families more are as few as two families. */
function addWaves(
  placed: readonly Placed[],
  cellsOf: ReadonlyMap<number, RowCells>,
  builder: ProblemBuilder,
): void {
  const series = groupBy(
    placed.flatMap(({ at, row, rule }) =>
      rule.cumulative.flatMap((side) => {
        const cell = cellsOf.get(at)?.[side] ?? null;
        return cell === null
          ? []
          : [
              {
                cell,
                until: row.period_end_date,
                key: [rule[side], row.unit_id, row.group_id, row.indicator_part].join("/"),
              },
            ];
      }),
    ),
    ({ key }) => key,
  );
  for (const points of series.values()) {
    const cells = [...new Set(points.sort((a, b) => (a.until < b.until ? -1 : 1)).map(({ cell }) => cell))];
    cells.slice(1).forEach((later, i) => {
      const earlier = cells[i];
      if (earlier !== undefined) builder.part(earlier, later);
    });
  }
}
