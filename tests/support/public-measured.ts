/** Gminas of two invented powiats; two of one and the other powiat's own unit are in a pilot, with all that is told of it. */
import type { PublicDataset } from "../../pipelines/contract/public-dataset.ts";
import type { Row } from "../../pipelines/contract/rows.ts";
import { publicDataset } from "../../pipelines/disclosure/public-dataset.ts";
import { catalogueRows } from "../../pipelines/evaluation/catalogue.ts";
import { powiat, threeGminas } from "./public-powiat.ts";

const days = { month_6: "2025-06-30", month_12: "2025-12-31" } as const;
type Wave = keyof typeof days;

/** Numerator and denominator; of a count there is no denominator. */
type Measured = readonly [numerator: number, denominator: number | null];

/**
 * By hand, after six months and after twelve, of each of both gminas. The second has three meetings with a family, and says
 * nothing of campaigns.
 */
const measured: Readonly<Record<string, readonly [Measured, Measured, Measured | null, Measured | null]>> = {
  institutions_per_team: [
    [40, 5],
    [46, 5],
    [21, 3],
    [24, 3],
  ],
  training_hours_per_worker: [
    [50, 19],
    [123.5, 19],
    [20, 8],
    [60, 8],
  ],
  services_listed: [
    [30, null],
    [37, null],
    [15, null],
    [21, null],
  ],
  services_secured: [
    [1, null],
    [3, null],
    [0, null],
    [2, null],
  ],
  meetings_with_authorities: [
    [6, 20],
    [13, 40],
    [4, 12],
    [9, 25],
  ],
  documents_changed: [
    [1, null],
    [4, null],
    [2, null],
    [6, null],
  ],
  campaigns: [[2, null], [7, null], null, null],
  programmes_met_of_all: [
    [8, 14],
    [19, 31],
    [6, 12],
    [12, 23],
  ],
  goals_attained: [
    [20, 40],
    [57, 83],
    [15, 30],
    [40, 61],
  ],
  goal_attainment: [
    [24.5, 40],
    [60.5, 83],
    [14.25, 30],
    [41.75, 61],
  ],
  programme_tasks_done: [
    [60, 80],
    [140, 171],
    [33, 50],
    [71, 98],
  ],
  meetings_with_family: [
    [11, 20],
    [22, 40],
    [0, 12],
    [3, 25],
  ],
  model_cost_per_family: [
    [70_000, 14],
    [124_000.5, 31],
    [60_000, 12],
    [99_000, 23],
  ],
  model_cost_per_attained_goal: [
    [70_000, 20],
    [124_000.5, 57],
    [60_000, 15],
    [99_000, 40],
  ],
};

/** The third gmina lies in the powiat whose own unit leads a cooperation. */
const other = { ...powiat, teryt: "9910", name: "inny" };
const ownUnit = {
  unit_id: "pcpr",
  unit_name: "PCPR w I.",
  unit_type: "PCPR",
  teryt: "9910",
  available_share: 0.85,
};

export function measuredPlaces(): Promise<PublicDataset> {
  const data = threeGminas();
  const units = data.units.map((unit) => (unit.unit_id === "gops-c" ? { ...unit, teryt: "9910032" } : unit));
  const out__indicator = Object.entries(measured).flatMap(([id, [a6, a12, b6, b12]]) => [
    ...ofWave(id, "month_6", a6, b6),
    ...ofWave(id, "month_12", a12, b12),
  ]);
  const tables = { ...data.tables, out__indicator, ref_indicator: catalogueRows() };
  return publicDataset({ ...data, units: [...units, ownUnit], tables }, 5, { powiats: [powiat, other] });
}

/** Both gminas, the unit of the other powiat (twice the first) and the pilot as a whole, which no council is told of. */
function ofWave(id: string, wave: Wave, first: Measured, second: Measured | null): Row<"out__indicator">[] {
  const doubled: Measured = [2 * first[0], first[1] === null ? null : 2 * first[1]];
  const [numerator, denominator] = second ?? [0, 0];
  const sum: Measured = [
    3 * first[0] + numerator,
    first[1] === null ? null : 3 * first[1] + (denominator ?? 0),
  ];
  return [
    row(id, "gops-a", wave, first),
    ...(second ? [row(id, "gops-b", wave, second)] : []),
    row(id, "pcpr", wave, doubled),
    row(id, "all", wave, sum),
  ];
}

function row(
  indicator_id: string,
  unit_id: string,
  wave: Wave,
  [numerator, denominator]: Measured,
): Row<"out__indicator"> {
  const value = denominator === null ? numerator : numerator / denominator;
  const isSure = denominator !== null && denominator > 10;
  return {
    indicator_id,
    unit_id,
    group_id: "pilot",
    indicator_part: null,
    wave,
    period_start_date: "2025-01-01",
    period_end_date: days[wave],
    value,
    numerator,
    denominator,
    n: denominator ?? 1,
    left_out_n: 0,
    cluster_count: 2,
    ci_low: isSure ? value * 0.87 : null,
    ci_high: isSure ? value * 1.11 : null,
    interval_method: isSure ? "wilson" : "none",
    is_too_narrow: false,
    status: "ok",
  };
}
