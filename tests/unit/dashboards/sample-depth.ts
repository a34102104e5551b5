/** Rows of the sample dataset for what goes deeper: missing posts, norms, workers' months, membership, organisation. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import type { TeamSpec } from "./sample.ts";
import { activitiesOf, firstQuarter, lastQuarter, pseudonym, type Role } from "./sample-rows.ts";

type Tables = Dataset["tables"];
const months = ["2013-01", "2013-02", "2013-03"];
const dates = ["2012-12-31", "2013-03-31"];

/** The pseudonyms that `workloadRows` gives the workers of a team. */
export function workersOf(unit_id: string, { name, role, workers }: TeamSpec): string[] {
  return Array.from({ length: workers }, (_, i) => pseudonym(`${unit_id} ${name} ${role} ${String(i)}`));
}

function memberRows(unit_id: string, teams: readonly TeamSpec[]): Row<"out__team_member">[] {
  return [firstQuarter, lastQuarter].flatMap((period) =>
    teams.flatMap((team) =>
      workersOf(unit_id, team).map((worker_id) => ({
        unit_id,
        ...period,
        role: team.role,
        team: team.name,
        worker_id,
      })),
    ),
  );
}

/** @param workload out__workload of the unit: each row gets its missing posts, ± 6 % at measured times */
export function depthTables(
  unit_id: string,
  teams: readonly TeamSpec[],
  workload: readonly Row<"out__workload">[],
): Partial<Tables> {
  return {
    ref_norm: normRows(unit_id),
    ref_residents: [{ unit_id, from_year: 2012, residents: 12034, source: "miernik.yaml" }],
    ref_activity: Object.entries(activitiesOf).flatMap(([role, activities]) =>
      activities.map(({ activity, label, standard_h }) => ({
        unit_id,
        role,
        activity,
        activity_label: label,
        standard_h,
        source: "podręcznik pilotażu, propozycja",
      })),
    ),
    out__team_member: memberRows(unit_id, teams),
    out__worker_month: teams.flatMap((team, t) =>
      workersOf(unit_id, team).flatMap((worker_id, w) =>
        months.map((month) => {
          // One card is missing: that of the first worker, in March.
          const isMissing = t === 0 && w === 0 && month === "2013-03";
          return {
            unit_id,
            month,
            role: team.role,
            worker_id,
            fte: team.fte === null ? null : team.fte / team.workers,
            expected_h: team.fte === null ? null : (168 * team.fte) / team.workers,
            entered_h: isMissing ? 0 : 140,
            completeness: team.fte === null ? null : isMissing ? 0 : (140 * team.workers) / (168 * team.fte),
            filled_days: isMissing ? 0 : 20,
          };
        }),
      ),
    ),
    out__fte_gap: workload.map(gapRow),
    out__fte_gap_sensitivity: sensitivityRows(unit_id),
    out__caseload: [
      ...dates.flatMap((as_of_date) => [
        caseload(unit_id, as_of_date, "social_worker", "unit", unit_id, 124, 4.5),
        caseload(unit_id, as_of_date, "social_worker", "team", "Zespół 1", 44, 1.5),
        caseload(unit_id, as_of_date, "benefits_worker", "unit", unit_id, 210, 2.75),
      ]),
    ],
    out__caseload_capacity: [
      capacity(unit_id, "social_worker", 20, 24.1),
      capacity(unit_id, "benefits_worker", 80, 79),
    ],
    out__staffing: dates.flatMap((date) => staffingRows(unit_id, date)),
    out__team_form: [
      {
        unit_id,
        centre_part: "first_contact",
        team: "Recepcja",
        as_of_date: null,
        persons: 2,
        team_form: "post",
        source: "miernik.yaml",
      },
      {
        unit_id,
        centre_part: "social_work",
        team: "Zespół 1",
        as_of_date: "2013-03-31",
        persons: 3,
        team_form: "team",
        source: "liczby czynności",
      },
      {
        unit_id,
        centre_part: "services",
        team: null,
        as_of_date: null,
        persons: null,
        team_form: null,
        source: "miernik.yaml",
      },
      {
        unit_id,
        centre_part: "decisions",
        team: null,
        as_of_date: null,
        persons: null,
        team_form: null,
        source: "miernik.yaml",
      },
    ],
    out__project_post: [
      post(unit_id, "koordynator usług", "2013-12-31", "running"),
      post(unit_id, "asystent rodziny", "2015-06-30", "running"),
      post(unit_id, "doradca", "2013-06-30", "broken"),
    ],
  };
}

function gapRow(row: Row<"out__workload">): Row<"out__fte_gap"> {
  const isMixed = row.time_basis === "mixed";
  const { fte, workload_available: load } = row;
  const isKnown = fte !== null && load !== null;
  const at = (factor: number) => (isKnown ? fte * load * factor : null);
  const gap = (factor: number) => (isKnown ? fte * load * factor - fte : null);
  return {
    unit_id: row.unit_id,
    period_start_date: row.period_start_date,
    period_end_date: row.period_end_date,
    role: row.role,
    scope: row.scope,
    scope_id: row.scope_id,
    time_basis: row.time_basis,
    fte,
    available_h: row.available_h,
    needed_h: (fte ?? 0) * (row.hours_per_fte_h ?? 0),
    required_fte: at(1),
    required_low_fte: isMixed ? at(0.94) : null,
    required_high_fte: isMixed ? at(1.06) : null,
    gap_fte: gap(1),
    gap_low_fte: isMixed ? gap(0.94) : null,
    gap_high_fte: isMixed ? gap(1.06) : null,
    workload_available: load,
    workload_low: isMixed && load !== null ? load * 0.94 : null,
    workload_high: isMixed && load !== null ? load * 1.06 : null,
    worker_count: isMixed ? 8 : 0,
    measured_share: isMixed ? 0.9 : 0,
    completeness: isMixed ? 0.95 : null,
    gap_verdict: isMixed && isKnown ? "undecided" : "no_interval",
  };
}

function sensitivityRows(unit_id: string): Row<"out__fte_gap_sensitivity">[] {
  const row = (gap_input: string, activity: string | null, low: number, base: number, high: number) => ({
    unit_id,
    ...firstQuarter,
    role: "social_worker",
    scope: "unit",
    scope_id: unit_id,
    gap_input,
    activity,
    input_low: low,
    input_base: base,
    input_high: high,
    range_basis: activity === null ? "assumed" : "interval",
    gap_at_low_fte: -0.4,
    gap_at_high_fte: 0.3,
    swing_fte: 0.7,
  });
  return [
    row("available_share", null, 0.8, 0.85, 0.9),
    row("activity_time", "social_work_action", 0.38, 0.46, 0.55),
  ];
}

function caseload(
  unit_id: string,
  as_of_date: string,
  role: Role,
  scope: string,
  scope_id: string,
  families: number,
  fte: number,
): Row<"out__caseload"> {
  return {
    unit_id,
    as_of_date,
    role,
    scope,
    scope_id,
    families,
    social_work_cases: role === "social_worker" ? families + 17 : null,
    fte,
    full_time_persons: Math.floor(fte),
  };
}

function capacity(
  unit_id: string,
  role: Role,
  norm: number,
  families: number,
): Row<"out__caseload_capacity"> {
  return {
    unit_id,
    ...firstQuarter,
    role,
    scope: "unit",
    scope_id: unit_id,
    time_basis: "mixed",
    mean_families: norm * 6,
    date_count: 1,
    hours_per_family_h: 428.4 / families,
    capacity_families: families,
    capacity_low_families: families * 0.94,
    capacity_high_families: families * 1.06,
    norm_families: norm,
    capacity_verdict: "undecided",
  };
}

function normRows(unit_id: string): Row<"ref_norm">[] {
  const row = (norm_id: string, threshold: number, valid_from_date: string) => ({
    unit_id,
    norm_id,
    valid_from_date,
    valid_to_date: null,
    threshold,
    source: norm_id.startsWith("model")
      ? "podręcznik pilotażu, norma modelu"
      : "art. 110 ustawy o pomocy społecznej",
  });
  return [
    row("model_20", 20, "1900-01-01"),
    row("model_80", 80, "1900-01-01"),
    row("act_2000", 2000, "2004-05-01"),
    row("act_min_3", 3, "2004-05-01"),
    row("act_50", 50, "2015-01-01"),
  ];
}

/** 124 ÷ 20 = 6.2 posts against 4.5; 210 ÷ 80 = 2.625 against 2.75; 12 034 ÷ 2000 = 6.017 against 7.25; 6 of 3 persons. */
function staffingRows(unit_id: string, as_of_date: string): Row<"out__staffing">[] {
  const row = (
    norm_id: string,
    threshold: number | null,
    base_count: number | null,
    required: number | null,
    actual_fte: number,
  ): Row<"out__staffing"> => ({
    unit_id,
    as_of_date,
    norm_id,
    threshold,
    base_count,
    required_fte: required,
    required_persons: required === null ? null : Math.ceil(required),
    actual_fte,
    gap_fte: required === null ? null : required - actual_fte,
    is_met: required === null ? null : required <= actual_fte,
    max_base_count: threshold === null || norm_id === "act_min_3" ? null : Math.floor(threshold * actual_fte),
    source: "art. 110",
  });
  return [
    row("model_20", 20, 124, 6.2, 4.5),
    row("model_80", 80, 210, 2.625, 2.75),
    row("act_2000", 2000, 12034, 6.017, 7.25),
    row("act_50", null, null, null, 7.25),
    row("act_min_3", 3, null, 3, 6),
    row("act_110", null, null, 6.017, 7.25),
  ];
}

function post(
  unit_id: string,
  name: string,
  keep_until_date: string,
  post_status: string,
): Row<"out__project_post"> {
  return {
    unit_id,
    post: name,
    fte: 1,
    project_end_date: `${String(Number(keep_until_date.slice(0, 4)) - 2)}${keep_until_date.slice(4)}`,
    keep_until_date,
    ended_date: post_status === "broken" ? "2013-01-15" : null,
    as_of_date: "2013-03-31",
    post_status,
  };
}
