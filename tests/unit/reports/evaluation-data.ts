/** A small pilot made by hand: two places and a comparison place, one value per wave, one comparison per verdict. */
import type { Dataset } from "../../../pipelines/contract/dataset.ts";
import type { Row } from "../../../pipelines/contract/rows.ts";
import { catalogueRows } from "../../../pipelines/evaluation/catalogue.ts";
import { shippedRules } from "../../../pipelines/evaluation/rule-book.ts";
import { emptyTables } from "../dashboards/sample.ts";

type IndicatorRow = Row<"out__indicator">;
export type ComparisonRow = Row<"out__comparison">;

export const waveDays = {
  ex_ante: "2025-01-01",
  month_6: "2025-06-30",
  month_12: "2025-12-31",
  ex_post: "2026-06-30",
} as const;

const places = [
  { id: "a", name: "GOPS w A.", arm: "pilot" },
  { id: "b", name: "MOPS w B.", arm: "pilot" },
  { id: "c", name: "GOPS w C.", arm: "comparison" },
] as const;

/** @param asOf the day of evaluation: which waves have come */
export function evaluationData(asOf = "2026-06-30"): Dataset {
  const tables = emptyTables();
  tables.ref_indicator = catalogueRows();
  tables.ref_evaluation_rule = [...shippedRules];
  tables.out__evaluation_unit = places.map(({ id, arm }) => ({
    ...{ unit_id: id, arm, model: "rural", standards: "praca socjalna", preparation_start_date: null },
    ...{ start_date: waveDays.ex_ante, end_date: waveDays.ex_post, post_filled_date: null },
    ...{ responsibility: id === "a" ? "concentrated" : null, social_worker_role: null },
    ...{ as_of_date: asOf, as_of_basis: "given" },
  }));
  tables.out__evaluation_wave = places.flatMap(({ id }) =>
    Object.entries(waveDays).map(([wave, wave_date]) => ({
      unit_id: id,
      wave,
      wave_date,
      has_come: wave_date <= asOf,
    })),
  );
  tables.out__indicator = indicatorRows().filter(({ period_end_date }) => period_end_date <= asOf);
  tables.out__comparison = [comparison({})];
  tables.out__rule_finding = [breach("2025-03-01"), breach("2026-02-01")];
  tables.out__evaluation_note = [note("all", "2025-05-12"), note("a", "2025-08-01"), note("a", "2026-07-10")];
  tables.out__input_file = [
    ...[{ file_id: "0f".repeat(32), file: "ewaluacja/units.csv", unit_id: null, file_format: "text" }],
  ].map((file) => ({
    ...file,
    byte_count: 900,
    row_count: 3,
    rejected_count: 0,
    repeated_count: 0,
    ...periodless,
  }));
  const unitOf = ({ id, name }: (typeof places)[number]): Row<"ref_unit"> => ({
    ...{ unit_id: id, unit_name: name, unit_type: "GOPS", teryt: null, available_share: 0.85 },
  });
  return { project: "Próba", version: "0.0.0", units: places.map(unitOf), tables };
}

const periodless = { form_kinds: "ewaluacja", data_from_date: null, data_to_date: null };

/** Of the place a, of the pilot's arm and of the comparison arm. */
function indicatorRows(): IndicatorRow[] {
  const scopes = [
    { unit_id: "a", group_id: "pilot" },
    { unit_id: "all", group_id: "pilot" },
    { unit_id: "all", group_id: "comparison" },
  ];
  return scopes.flatMap((scope, i) => [
    share("elements_without_gap", scope, "ex_ante", [10 + i, 40], [0.14, 0.4]),
    share("elements_without_gap", scope, "month_6", [14 + i, 40], [0.2, 0.5]),
    share("elements_without_gap", scope, "ex_post", [27 + i, 40], [0.52, 0.8]),
    share("cooperation_density", scope, "ex_ante", [41 + i, 84], [0.38, 0.59]),
    share("cooperation_density", scope, "ex_post", [51 + i, 84], [0.5, 0.7]),
    { ...share("programmes_met_of_all", scope, "ex_post", [140, 172], [0.749, 0.865]), is_too_narrow: true },
  ]);
}

export function share(
  indicator_id: string,
  { unit_id, group_id }: { unit_id: string; group_id: string },
  wave: keyof typeof waveDays,
  [numerator, denominator]: readonly [number, number],
  [ci_low, ci_high]: readonly [number, number],
): IndicatorRow {
  return {
    ...{ indicator_id, unit_id, group_id, indicator_part: null, wave },
    ...{ period_start_date: waveDays.ex_ante, period_end_date: waveDays[wave] },
    ...{ value: numerator / denominator, numerator, denominator, n: denominator, left_out_n: 0 },
    ...{ cluster_count: 2, ci_low, ci_high, interval_method: "wilson", is_too_narrow: false, status: "ok" },
  };
}

/** The difference in differences of cooperation until the end, changed as given. */
export function comparison(change: Partial<ComparisonRow>): ComparisonRow {
  return {
    ...{ indicator_id: "cooperation_density", indicator_part: null, unit_id: "all", contrast: "did" },
    ...{ purpose: "effect", group_id: "all", wave_from: "ex_ante", wave_to: "ex_post" },
    ...{ estimate: 0.101, ci_low: 0.039, ci_high: 0.161, pilot_mean: 0.178, comparison_mean: 0.077 },
    ...{
      interval_method: "welch",
      n_pilot: 23,
      n_comparison: 9,
      attrition_pilot: 2,
      attrition_comparison: 1,
    },
    ...{ missing_pilot: 0, missing_comparison: 0, left_out: "brak ostatniego pomiaru (pilotaż): b" },
    ...{ degrees: 20, p_value: 0.003, p_permutation: 0.005, p_permutation_error: 0, is_headline: true },
    ...{ p_holm: 0.003, verdict: "better" },
    ...change,
  };
}

function breach(since_date: string): Row<"out__rule_finding"> {
  return {
    ...{ rule_id: "rural_meeting_1_month", unit_id: "a", team_id: "PZK-1", subject_id: null, since_date },
    ...{ observed: 1.03, threshold: 1, measure: "months", excess: 0.03, severity: "moderate" },
    ...{ source_ref: "ewaluacja/meetings.csv, wiersz 7", file_id: "0f".repeat(32), sheet_no: 1, row_no: 7 },
    as_of_date: "2026-06-30",
  };
}

function note(unit_id: string, note_date: string): Row<"out__evaluation_note"> {
  return {
    ...{ unit_id, report_section: "practice", note_date, note_no: 1, note_kind: null },
    ...{ note_text: `Notatka z ${note_date}.`, file_id: "0f".repeat(32), sheet_no: 1, row_no: 3 },
  };
}
