/** One row per indicator, part, contrast, group and pair of waves: what the units' values say of the pilot. */
import { groupBy } from "../lib/group.ts";
import type { Database } from "../database.ts";
import { indicators } from "./catalogue.ts";
import { compareAll, type Measurements } from "./compare/compare-all.ts";
import type { ComparisonRow } from "./compare/compare.ts";
import type { UnitSeries } from "./compare/times.ts";
import { evaluatedUnits, type EvaluatedUnit } from "./observe.ts";
import type { IndicatorRow } from "./out__indicator.ts";

/** Reads out__indicator. Does nothing where the project describes no pilot. */
export async function fillComparison(database: Database): Promise<void> {
  const units = await evaluatedUnits(database);
  if (units.length === 0) return;
  await database.insert("out__comparison", comparisonRows(units, await database.rows("out__indicator")));
}

/**
 * Every unit's value counts the same, also one made from few observations: the spread of the units takes it in. Units
 * without a value are left out and named.
 */
export function comparisonRows(
  units: readonly EvaluatedUnit[],
  rows: readonly IndicatorRow[],
): ComparisonRow[] {
  const byIndicator = groupBy(
    rows.filter((row) => row.unit_id !== "all"),
    (row) => row.indicator_id,
  );
  return compareAll(
    indicators.flatMap((indicator): Measurements[] => {
      const own = byIndicator.get(indicator.id) ?? [];
      const measured = own.filter(({ value }) => value !== null);
      const parts = [...new Set(measured.map((row) => row.indicator_part))];
      return (parts.length === 0 ? [null] : parts).map((part) => ({
        indicator,
        part,
        units: seriesOf(
          units,
          measured.filter((row) => row.indicator_part === part),
        ),
      }));
    }),
  );
}

function seriesOf(units: readonly EvaluatedUnit[], rows: readonly IndicatorRow[]): UnitSeries[] {
  const byUnit = groupBy(rows, (row) => row.unit_id);
  return units.map(({ unitId, arm, startYear, firstWholeYear, groups }) => {
    const values = (byUnit.get(unitId) ?? []).flatMap((row) =>
      row.value === null ? [] : [{ wave: row.wave, end: row.period_end_date, value: row.value }],
    );
    return {
      unitId,
      isPilot: arm === "pilot",
      groups,
      startYear,
      firstWholeYear,
      waves: new Map(values.filter(({ wave }) => wave !== "year").map(({ wave, value }) => [wave, value])),
      years: new Map(
        values
          .filter(({ wave }) => wave === "year")
          .map(({ end, value }) => [Number(end.slice(0, 4)), value]),
      ),
    };
  });
}
