/** Of the project in two states: gminas of one powiat, their staff against norms counted from families, a pilot's programmes. */
import type { Row } from "../../../../pipelines/contract/rows.ts";
import { armGroups, armTables, armWaves, type Arms, type ArmTables } from "../../../support/public-arms.ts";
import type { GminaData } from "../../../support/public-gmina.ts";
import { joined, unitOf } from "../../../support/public-powiat.ts";
import type { State } from "./every-table.ts";

export const gminas = ["gops-a", "gops-b", "gops-c"] as const;
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

/**
 * The third gmina has no small number. In the second state every hidden number is another one, and so is every change
 * from year to year: what the rule hides may be 1 to 4, and what is hidden beside it takes up the difference.
 */
export function profiles(state: State): GminaData {
  const of = (isSmall: boolean) =>
    Object.fromEntries(years.map((year, i) => [year, valuesOf(isSmall ? state : null, i)]));
  return joined(
    gminas.map((id, i) =>
      unitOf(of(id !== "gops-c"), id, `GOPS w ${"ABC".charAt(i)}.`, `99090${String(i + 1)}2`),
    ),
  );
}

/** @param state null: no number is small; else the crises of 2019 are so few that their change until 2024 would tell them */
function valuesOf(state: State | null, i: number): Record<string, number> {
  const [alone, crisis, ofThree, decided, received] =
    state === null
      ? [14, 20, 13, 12, 12]
      : state === 0
        ? [4, [40, 3, 20, 9, 30, 2, 7][i] ?? 0, 3, 2, 2]
        : [3 - (i % 2), [40, 1, 20, 9, 30, 4, 7][i] ?? 0, 2 - (i % 2), 3 + (i % 2), [1, 3, 4][i % 3] ?? 0];
  return {
    "help_any.families": 120 + i,
    "help_any.persons_in_families": 300 + i,
    "social_work.families": 60,
    "social_work_only.families": alone,
    "reason_poverty.families": 80 + i,
    "reason_poverty.persons_in_families": 200,
    "reason_crisis.families": crisis,
    "reason_crisis.persons_in_families": 60 + i,
    "families_all.families": 100,
    "families_of_1.families": 60,
    "families_of_2.families": 27,
    "families_of_3.families": ofThree,
    "families_of_4.families": 13 - ofThree,
    "dps_payment.persons_decided": decided,
    "dps_payment.families": received,
    "dps_payment.amount_pln": state === 1 ? 81_234 + 1000 * i * (i + 1) : 77_777 + 500 * i,
    unemployed: 210,
    kindergartens: 2,
  };
}

/** The first gmina's centre has few families, so that what is counted from them is hidden; posts stay. */
export function norms(state: State): Row<"out__staffing">[] {
  const families = state === 0 ? 4 : 2;
  const row = (unit_id: string, norm_id: string, threshold: number | null, base_count: number | null) => {
    const required_fte = threshold === null || base_count === null ? null : base_count / threshold;
    return {
      unit_id,
      as_of_date: "2026-03-31",
      norm_id,
      threshold,
      base_count,
      required_fte,
      required_persons: required_fte === null ? null : Math.ceil(required_fte * 100),
      actual_fte: 0.15,
      gap_fte: required_fte === null ? null : required_fte - 0.15,
      is_met: required_fte === null ? null : required_fte <= 0.15,
      max_base_count: threshold === null ? null : Math.floor(threshold * 0.15 * (base_count ?? 1)),
      source: "podręcznik pilotażu",
    };
  };
  const joint = {
    ...row("gops-a", "act_110", null, null),
    required_fte: families / 50,
    required_persons: families,
  };
  return [
    row("gops-a", "model_20", 20, families),
    row("gops-a", "act_50", 50, families),
    { ...joint, gap_fte: families / 50 - 1, is_met: state === 0 },
    row("gops-a", "act_2000", 2000, 5000),
    row("gops-b", "model_20", 20, 40),
  ];
}

/**
 * Two places of one type share their few met programmes otherwise; sums and all other counts are the same. The pilot's
 * first places are the gminas and their neighbours.
 */
export function pilotOfArms(state: State): ArmTables {
  const few = state === 0 ? [1, 4] : [3, 2];
  const arms: Arms = Array.from({ length: 12 }, (_, unit) =>
    armWaves.map((_, wave) => {
      const isOfFew = unit === 0 || unit === 2;
      const met = !isOfFew ? 6 + 8 * wave + (unit % 3) : wave === 2 ? few[unit / 2] : 0;
      return {
        met: met ?? 0,
        closed: 20 + 16 * wave + (unit % 4),
        opened: 32 + 24 * wave + (unit % 5),
        elements: 1 + ((unit + 3 * wave) % 9),
      };
    }),
  );
  const tables = armTables(arms);
  return {
    ...tables,
    out__indicator: [
      ...tables.out__indicator.map((row) => ({ ...row, unit_id: placeOf(row.unit_id) })),
      ...ofOthers(state),
    ],
  };
}

export const placesOfArms = new Map([...armGroups].map(([id, groups]) => [placeOf(id), groups]));

function placeOf(unitId: string): string {
  return { u0: "gops-a", u2: "gops-b", u4: "gops-c" }[unitId] ?? unitId;
}

/** An indicator of the work of few and one that repeats a hidden number of the profile. */
function ofOthers(state: State): Row<"out__indicator">[] {
  const row = (
    indicator_id: string,
    unit_id: string,
    numerator: number,
    denominator: number,
    year: number,
  ) => ({
    indicator_id,
    unit_id,
    group_id: "pilot",
    indicator_part: null,
    wave: indicator_id === "time_direct_share" ? "month_12" : "year",
    period_start_date: `${String(year)}-01-01`,
    period_end_date: `${String(year)}-12-31`,
    value: numerator / denominator,
    numerator,
    denominator,
    n: 1,
    left_out_n: 0,
    cluster_count: 1,
    ci_low: null,
    ci_high: null,
    interval_method: "none",
    is_too_narrow: false,
    status: "ok",
  });
  const hours = state === 0 ? [40, 100] : [30, 90];
  const [own = 0, all = 0] = hours;
  return [
    row("time_direct_share", "gops-a", own, all, 2026),
    // Hours of many stand nowhere, the share that they make does.
    row("time_direct_share", "gops-c", state === 0 ? 200 : 100, state === 0 ? 400 : 200, 2026),
    row("time_direct_share", "all", own + 200, all + 400, 2026),
    row("social_work_only_share", "gops-a", state === 0 ? 4 : 3, 60, 2024),
    row("social_work_only_share", "gops-c", 14, 60, 2024),
  ];
}
