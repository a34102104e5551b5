/** All comparisons of all indicators, with Holm's correction over the headline findings. */
import type { Indicator } from "../catalogue.ts";
import { groupBy } from "../../lib/group.ts";
import { holm } from "../statistics/holm.ts";
import { compare, concluded, type Compared, type ComparisonRow } from "./compare.ts";
import { seededBy } from "./seed.ts";
import { comparisonsOf, type UnitSeries } from "./times.ts";

/** What the units have measured of one indicator, or of one part of it. */
export interface Measurements {
  indicator: Indicator;
  part: string | null;
  units: readonly UnitSeries[];
}

/** In the order of the measurements; the group of all units first, then its parts. Groups
 * in which no pilot unit has measured anything are left out. */
export function compareAll(measurements: readonly Measurements[]): ComparisonRow[] {
  const compared = measurements.flatMap(({ indicator, part, units }) =>
    comparisonsOf(indicator).flatMap((comparison) =>
      groupsOf(indicator, units).map((group) => ({
        indicator,
        result: compare({ ...indicator, part }, comparison, group.id, group.units, seededBy),
      })),
    ),
  );
  const corrected = correct(compared.map(({ result }) => result));
  return compared.map(({ indicator, result }) =>
    concluded(result, corrected.get(result) ?? null, indicator.direction),
  );
}

function groupsOf(
  { disaggregations }: Indicator,
  units: readonly UnitSeries[],
): { id: string; units: readonly UnitSeries[] }[] {
  const measuring = units.filter(({ isPilot, waves, years }) => isPilot && waves.size + years.size > 0);
  const ids = new Set(measuring.flatMap(({ groups }) => groups));
  const parts = [...ids].filter((id) => disaggregations.includes(id.split(":")[0] ?? "")).sort();
  return [
    { id: "all", units },
    ...parts.map((id) => ({ id, units: units.filter(({ groups }) => groups.includes(id)) })),
  ];
}

/**
 * Headline findings of one report are corrected together: those of one wave. Yearly figures come with the report at the
 * end. Findings without a p-value (too few units) are no findings.
 */
function correct(all: readonly Compared[]): Map<Compared, number> {
  const headline = all.filter(
    ({ row, evidence }) => row.is_headline && (evidence.tested?.pValue ?? null) !== null,
  );
  const reports = groupBy(headline, ({ row }) => (row.wave_to === "last_year" ? "ex_post" : row.wave_to));
  const corrected = [...reports.values()].flatMap((family) => {
    const pValues = holm(family.map(({ evidence }) => evidence.tested?.pValue ?? 1));
    return family.map((one, i) => [one, pValues[i] ?? 1] as const);
  });
  return new Map(corrected);
}
