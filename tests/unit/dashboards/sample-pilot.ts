/** A pilot made by hand: eight places and six to compare (of which two have rows of their own), three headline indicators. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { catalogueRows } from "../../../pipelines/evaluation/catalogue.ts";
import { shippedRules } from "../../../pipelines/evaluation/rule-book.ts";
import { emptyTables } from "./sample.ts";

const asOf = "2026-02-10";
const file = { file_id: "a".repeat(64), sheet_no: 1 };
const units = [
  { id: "gops-a", name: "GOPS w A.", arm: "pilot" },
  { id: "gops-b", name: "GOPS w B.", arm: "comparison" },
] as const;

export function pilotDataset(): Dataset {
  return {
    project: "Pilotaż przykładowy",
    version: "0.1.0",
    units: units.map(({ id, name }) => ({
      unit_id: id,
      unit_name: name,
      unit_type: "GOPS",
      teryt: null,
      available_share: 0.85,
    })),
    tables: {
      ...emptyTables(),
      ref_indicator: catalogueRows(),
      ref_evaluation_rule: shippedRules.map((rule) => ({ ...rule })),
      out__evaluation_unit: units.map(({ id, arm }) => takingPart(id, arm)),
      out__evaluation_wave: units.flatMap(({ id }) => wavesOf(id)),
      out__pilot_unit: units.map(({ id, arm }) => progress(id, arm)),
      out__pilot_table: units.flatMap(({ id, arm }) => tablesOf(id, arm)),
      out__indicator: values(),
      out__indicator_others: [beside()],
      out__comparison: comparisons(),
      out__rule_finding: findings(),
      out__due: deadlines(),
    },
  };
}

function takingPart(unit_id: string, arm: string): Row<"out__evaluation_unit"> {
  return {
    unit_id,
    arm,
    model: "rural",
    standards: null,
    preparation_start_date: null,
    start_date: "2025-01-01",
    end_date: "2026-06-30",
    post_filled_date: null,
    responsibility: null,
    social_worker_role: null,
    as_of_date: asOf,
    as_of_basis: "given",
  };
}

function wavesOf(unit_id: string): Row<"out__evaluation_wave">[] {
  return [
    ["ex_ante", "2025-01-01"],
    ["month_6", "2025-06-30"],
    ["month_12", "2025-12-31"],
    ["ex_post", "2026-06-30"],
  ].map(([wave = "", wave_date = ""]) => ({ unit_id, wave, wave_date, has_come: wave_date <= asOf }));
}

function progress(unit_id: string, arm: string): Row<"out__pilot_unit"> {
  const isPilot = arm === "pilot";
  return {
    unit_id,
    pilot_status: "running",
    months_run: 13,
    months_planned: 18,
    reached_wave: "month_12",
    next_wave: "ex_post",
    next_wave_date: "2026-06-30",
    team_count: isPilot ? 2 : 0,
    programme_count: isPilot ? 14 : 0,
    report_due_count: isPilot ? 12 : 0,
    report_delivered_count: isPilot ? 11 : 0,
    as_of_date: asOf,
  };
}

function tablesOf(unit_id: string, arm: string): Row<"out__pilot_table">[] {
  const isPilot = arm === "pilot";
  return [
    ["units", 1, false],
    ["programmes", isPilot ? 14 : 0, false],
    ["budget", 0, isPilot],
  ].map(([evaluation_table, evaluation_row_count, is_table_missing]) => ({
    unit_id,
    evaluation_table: String(evaluation_table),
    evaluation_row_count: Number(evaluation_row_count),
    also_given_count: is_table_missing === true ? 6 : 0,
    alike_count: 7,
    is_table_missing: is_table_missing === true,
  }));
}

const waveDays: Readonly<Record<string, string>> = {
  ex_ante: "2025-01-01",
  month_6: "2025-06-30",
  month_12: "2025-12-31",
};

/** unit, group, indicator, wave, numerator, denominator, low, high: shares. */
const shares: readonly [string, string, string, string, number, number, number | null, number | null][] = [
  ["all", "pilot", "elements_without_gap", "ex_ante", 96, 320, 0.25, 0.36],
  ["all", "pilot", "elements_without_gap", "month_12", 192, 320, 0.54, 0.66],
  ["all", "comparison", "elements_without_gap", "ex_ante", 72, 240, 0.24, 0.37],
  ["all", "comparison", "elements_without_gap", "month_12", 84, 240, 0.29, 0.42],
  ["gops-a", "pilot", "elements_without_gap", "ex_ante", 10, 40, 0.14, 0.4],
  ["gops-a", "pilot", "elements_without_gap", "month_12", 27, 40, 0.52, 0.8],
  ["gops-b", "comparison", "elements_without_gap", "month_12", 14, 40, 0.22, 0.51],
  ["all", "pilot", "programmes_met_of_all", "month_12", 140, 172, 0.749, 0.865],
  ["gops-a", "pilot", "programmes_met_of_all", "month_12", 6, 14, null, null],
];

function values(): Row<"out__indicator">[] {
  return shares.map(([unit_id, group_id, indicator_id, wave, numerator, denominator, ci_low, ci_high]) => ({
    indicator_id,
    unit_id,
    group_id,
    indicator_part: null,
    wave,
    period_start_date: "2025-01-01",
    period_end_date: waveDays[wave] ?? "",
    value: numerator / denominator,
    numerator,
    denominator,
    n: denominator,
    left_out_n: 0,
    cluster_count: 8,
    ci_low,
    ci_high,
    interval_method: ci_low === null ? "none" : "wilson",
    is_too_narrow: indicator_id === "programmes_met_of_all",
    status: ci_low === null ? "too_few" : "ok",
  }));
}

function beside(): Row<"out__indicator_others"> {
  return {
    indicator_id: "elements_without_gap",
    unit_id: "gops-a",
    indicator_part: null,
    wave: "month_12",
    period_end_date: "2025-12-31",
    value: 0.675,
    other_count: 7,
    other_low: 0.5,
    other_median: 0.6,
    other_high: 0.65,
  };
}

const compared: Row<"out__comparison"> = {
  indicator_id: "elements_without_gap",
  indicator_part: null,
  unit_id: "all",
  contrast: "did",
  purpose: "effect",
  group_id: "all",
  wave_from: "ex_ante",
  wave_to: "month_12",
  estimate: 0.25,
  ci_low: 0.12,
  ci_high: 0.38,
  pilot_mean: 0.3,
  comparison_mean: 0.05,
  n_pilot: 7,
  n_comparison: 6,
  attrition_pilot: 1,
  attrition_comparison: 0,
  missing_pilot: 0,
  missing_comparison: 0,
  left_out: "brak ostatniego pomiaru (pilotaż): gops-c",
  degrees: 10.5,
  p_value: 0.0012,
  p_permutation: 0.0023,
  p_permutation_error: 0,
  is_headline: true,
  p_holm: 0.0024,
  interval_method: "welch",
  verdict: "better",
};

function comparisons(): Row<"out__comparison">[] {
  return [
    compared,
    {
      ...compared,
      indicator_id: "cooperation_density",
      estimate: 0.02,
      ci_low: -0.05,
      ci_high: 0.09,
      pilot_mean: 0.07,
      p_value: 0.4,
      p_permutation: 0.41,
      p_holm: 0.4,
      left_out: null,
      attrition_pilot: 0,
      n_pilot: 8,
      verdict: "not_shown",
    },
    {
      ...compared,
      group_id: "type:GOPS",
      is_headline: false,
      p_holm: null,
      verdict: "too_few_units",
      p_value: null,
    },
    {
      ...compared,
      indicator_id: "goal_attainment",
      contrast: "pilot_vs_comparison",
      wave_from: "month_12",
      estimate: null,
      ci_low: null,
      ci_high: null,
      pilot_mean: null,
      comparison_mean: null,
      n_pilot: 0,
      n_comparison: 0,
      left_out: "brak pomiaru (pilotaż): wszystkie (8)",
      degrees: null,
      p_value: null,
      p_permutation: null,
      p_permutation_error: null,
      p_holm: null,
      verdict: "not_measured",
    },
  ];
}

function findings(): Row<"out__rule_finding">[] {
  const common = { unit_id: "gops-a", ...file, row_no: 7, as_of_date: asOf };
  return [
    {
      ...common,
      rule_id: "rural_meeting_1_month",
      team_id: "PZK-1",
      subject_id: null,
      since_date: "2025-05-16",
      observed: 1 + 1 / 31,
      threshold: 1,
      measure: "months",
      excess: 1 / 31,
      severity: "moderate",
      source_ref: "spotkania.csv, wiersz 7",
    },
    {
      ...common,
      rule_id: "rural_programme_13_months",
      team_id: "PZK-1",
      subject_id: "IPW-1",
      since_date: "2026-01-08",
      observed: 14,
      threshold: 13,
      measure: "months",
      excess: 1,
      severity: "serious",
      source_ref: "programy.csv, wiersz 7",
    },
  ];
}

/** Two overdue, two this month, one later; by day. */
function deadlines(): Row<"out__due">[] {
  const rows: [string, string | null, string | null, string | null, string, string | null][] = [
    ["programme_end", "rural_programme_13_months", "PZK-1", "IPW-1", "2026-01-07", "2024-12-07"],
    ["meeting", "rural_meeting_1_month", "PZK-2", null, "2026-02-09", "2026-01-09"],
    ["meeting", "rural_meeting_1_month", "PZK-1", null, "2026-02-10", "2026-01-10"],
    ["review", "rural_review_3_months", "PZK-1", "IPW-7", "2026-02-28", "2025-11-30"],
    ["wave", null, null, "ex_post", "2026-06-30", "2025-01-01"],
  ];
  return rows.map(([due_kind, rule_id, team_id, due_subject, due_date, counted_from_date], i) => ({
    due_kind,
    rule_id,
    unit_id: "gops-a",
    team_id,
    due_subject,
    due_count: 1,
    counted_from_date,
    due_date,
    source_ref: `programy.csv, wiersz ${String(i + 2)}`,
    ...file,
    row_no: i + 2,
    as_of_date: asOf,
  }));
}
