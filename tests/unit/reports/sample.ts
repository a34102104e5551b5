/** A dataset for the tests of reports: the pages' one, with posts, norms and the parts of the centre. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { sampleDataset, type SampleOptions } from "../dashboards/sample.ts";

/** Measured times 8 % either way; Zespół 2 is over the available time in any case. */
const spread = 0.08;

export function reportDataset(options: SampleOptions = {}): Dataset {
  const data = sampleDataset({ measuredAction_h: 0.52, ...options });
  const { tables, units } = data;
  return {
    ...data,
    tables: {
      ...tables,
      out__fte_gap: tables.out__workload.map(gapRow),
      out__fte_gap_sensitivity: tables.out__workload
        .filter((row) => row.scope === "unit" && row.time_basis === "mixed")
        .flatMap(sensitivityRows),
      out__caseload_capacity: tables.out__workload.filter((row) => row.scope !== "worker").map(capacityRow),
      out__staffing: units.flatMap(({ unit_id }) => staffingRows(unit_id)),
      out__team_form: units.flatMap(({ unit_id }) => teamForms(unit_id)),
      out__project_post: units.map(({ unit_id }) => projectPost(unit_id)),
    },
  };
}

function gapRow(row: Row<"out__workload">): Row<"out__fte_gap"> {
  const isMeasured = row.time_basis === "mixed";
  const needed_h = (row.hours_per_fte_h ?? 0) * (row.fte ?? 0);
  const at = (factor: number | null) =>
    factor === null || row.fte === null ? null : (needed_h * factor) / row.available_h;
  const [low, high] = isMeasured ? [1 - spread, 1 + spread] : [null, null];
  const gap = (posts: number | null) => (posts === null ? null : posts - (row.fte ?? 0));
  const load = (posts: number | null) => (posts === null || !row.fte ? null : posts / row.fte);
  const verdict = (gap(at(low)) ?? 0) > 0 ? "short" : (gap(at(high)) ?? 0) < 0 ? "spare" : "undecided";
  return {
    unit_id: row.unit_id,
    period_start_date: row.period_start_date,
    period_end_date: row.period_end_date,
    role: row.role,
    scope: row.scope,
    scope_id: row.scope_id,
    time_basis: row.time_basis,
    fte: row.fte,
    available_h: row.available_h,
    needed_h,
    required_fte: at(1),
    required_low_fte: at(low),
    required_high_fte: at(high),
    gap_fte: gap(at(1)),
    gap_low_fte: gap(at(low)),
    gap_high_fte: gap(at(high)),
    workload_available: load(at(1)),
    workload_low: load(at(low)),
    workload_high: load(at(high)),
    worker_count: isMeasured ? 5 : 0,
    measured_share: isMeasured ? 0.8 : 0,
    completeness: isMeasured ? 0.92 : null,
    gap_verdict: isMeasured ? verdict : "no_interval",
  };
}

function sensitivityRows(row: Row<"out__workload">): Row<"out__fte_gap_sensitivity">[] {
  const gap = (row.fte ?? 0) * ((row.workload_available ?? 1) - 1);
  return [
    { gap_input: "available_share", activity: null, input: [0.8, 0.85, 0.9], swing: 0.3, basis: "assumed" },
    { gap_input: "activity_counts", activity: null, input: [0.95, 1, 1.05], swing: 0.2, basis: "assumed" },
    { gap_input: "completeness", activity: null, input: [0.92, 1, 1], swing: 0.1, basis: "bounds" },
  ].map(({ gap_input, activity, input, swing, basis }) => ({
    unit_id: row.unit_id,
    period_start_date: row.period_start_date,
    period_end_date: row.period_end_date,
    role: row.role,
    scope: row.scope,
    scope_id: row.scope_id,
    gap_input,
    activity,
    input_low: input[0] ?? 0,
    input_base: input[1] ?? 0,
    input_high: input[2] ?? 0,
    range_basis: basis,
    gap_at_low_fte: gap - swing / 2,
    gap_at_high_fte: gap + swing / 2,
    swing_fte: swing,
  }));
}

function capacityRow(row: Row<"out__workload">): Row<"out__caseload_capacity"> {
  const norm = row.role === "social_worker" ? 20 : 80;
  const isMeasured = row.time_basis === "mixed";
  return {
    unit_id: row.unit_id,
    period_start_date: row.period_start_date,
    period_end_date: row.period_end_date,
    role: row.role,
    scope: row.scope,
    scope_id: row.scope_id,
    time_basis: row.time_basis,
    mean_families: 60,
    date_count: 1,
    hours_per_family_h: 21.5,
    capacity_families: norm * 0.95,
    capacity_low_families: isMeasured ? norm * 0.9 : null,
    capacity_high_families: isMeasured ? norm * 1.02 : null,
    norm_families: norm,
    capacity_verdict: isMeasured ? "undecided" : "no_interval",
  };
}

/** 124 families ÷ 20 = 6.2 posts for 4.5: the model's norm is broken; 9,000 residents ÷ 2,000 = 4.5 for 7.25. */
function staffingRows(unit_id: string): Row<"out__staffing">[] {
  const row = (
    norm_id: string,
    threshold: number | null,
    base_count: number | null,
    required_fte: number | null,
    actual_fte: number,
    max_base_count: number | null,
  ): Row<"out__staffing"> => ({
    unit_id,
    as_of_date: "2013-03-31",
    norm_id,
    threshold,
    base_count,
    required_fte,
    required_persons: required_fte === null ? null : Math.ceil(required_fte),
    actual_fte,
    gap_fte: required_fte === null ? null : required_fte - actual_fte,
    is_met: required_fte === null ? null : required_fte <= actual_fte,
    max_base_count,
    source: "próba",
  });
  return [
    row("model_20", 20, 124, 6.2, 4.5, 90),
    row("model_80", 80, 180, 2.25, 2.75, 220),
    row("act_2000", 2000, 9000, 4.5, 7.25, 14500),
    row("act_50", null, 141, null, 7.25, null),
    row("act_min_3", 3, null, 3, 6, null),
    row("act_110", null, null, 4.5, 7.25, null),
  ];
}

function teamForms(unit_id: string): Row<"out__team_form">[] {
  return (
    [
      ["first_contact", null, null, null],
      ["social_work", "Zespół 1", 2, "post"],
      ["services", "Usługi", 4, "team"],
      ["decisions", "Zespół świadczeń", 3, "team"],
    ] as const
  ).map(([centre_part, team, persons, team_form]) => ({
    unit_id,
    centre_part,
    team,
    as_of_date: null,
    persons,
    team_form,
    source: "miernik.yaml",
  }));
}

function projectPost(unit_id: string): Row<"out__project_post"> {
  return {
    unit_id,
    post: "koordynator usług",
    fte: 0.5,
    project_end_date: "2012-12-31",
    keep_until_date: "2014-12-31",
    ended_date: null,
    as_of_date: "2013-03-31",
    post_status: "running",
  };
}
