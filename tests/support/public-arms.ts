/** Six invented places of a pilot and six to compare, with the indicators and comparisons that the program makes of them. */
import type { Row } from "../../pipelines/contract/rows.ts";
import { catalogueRows, indicators } from "../../pipelines/evaluation/catalogue.ts";
import type { EvaluatedUnit, UnitObservation, WaveDays } from "../../pipelines/evaluation/observe.ts";
import { comparisonRows } from "../../pipelines/evaluation/out__comparison.ts";
import { indicatorRows } from "../../pipelines/evaluation/out__indicator.ts";

export const armWaves = ["ex_ante", "month_6", "month_12"] as const;
const days = { ex_ante: "2025-01-31", month_6: "2025-06-30", month_12: "2025-12-31" };
/** Two that count the same met programmes, and an open one, which Holm's correction ties to the first. */
const asked = ["programmes_met_of_all", "programmes_met_of_closed", "elements_without_gap"];

/** Of a unit and wave: programmes opened, closed, met; elements of the model without a gap, of ten. */
export interface Counts {
  opened: number;
  closed: number;
  met: number;
  elements: number;
}

/** Of each unit its waves. */
export type Arms = readonly (readonly Counts[])[];

/** Every other one of another type; the pilot's come first. */
export const armUnits = Array.from({ length: 12 }, (_, i): EvaluatedUnit => ({
  unitId: `u${String(i)}`,
  arm: i < 6 ? "pilot" : "comparison",
  startYear: 2025,
  firstWholeYear: 2025,
  groups: [i % 2 === 0 ? "type:GOPS" : "type:MOPS"],
}));

export const armGroups: ReadonlyMap<string, string[]> = new Map(
  armUnits.map(({ unitId, arm, groups }) => [unitId, groups.map((group) => `${arm}/${group}`)]),
);

export interface ArmTables {
  out__indicator: Row<"out__indicator">[];
  out__comparison: Row<"out__comparison">[];
  ref_indicator: Row<"ref_indicator">[];
}

export function armTables(arms: Arms): ArmTables {
  const places = armUnits.flatMap(({ unitId }, i) =>
    armWaves.map((wave, at) => ({
      unitId,
      wave,
      counts: arms[i]?.[at] ?? { opened: 0, closed: 0, met: 0, elements: 0 },
    })),
  );
  const span = places.map(({ unitId, wave }): WaveDays => ({
    unitId,
    wave,
    from: "2025-01-01",
    until: days[wave],
    isExpected: true,
  }));
  const out__indicator = indicators
    .filter(({ id }) => asked.includes(id))
    .flatMap((indicator) => {
      const observations = places.flatMap(({ unitId, wave, counts }): UnitObservation[] => {
        const shared = { unitId, wave, year: null, part: null, cluster: unitId };
        const [of, all] =
          indicator.id === "elements_without_gap"
            ? [counts.elements, 10]
            : [counts.met, indicator.id === "programmes_met_of_all" ? counts.opened : counts.closed];
        return Array.from({ length: all }, (_, i) => ({
          ...shared,
          numerator: i < of ? 1 : 0,
          denominator: 1,
        }));
      });
      return indicatorRows(indicator, armUnits, observations, span);
    });
  return {
    out__indicator,
    out__comparison: comparisonRows(armUnits, out__indicator),
    ref_indicator: catalogueRows(),
  };
}

export function withMet(arms: Arms, unit: number, wave: number, met: number): Arms {
  return arms.map((own, i) => own.map((one, j) => (i === unit && j === wave ? { ...one, met } : one)));
}
