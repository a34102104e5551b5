/**
 * How each published table is explained. To add a table:
 *
 * 1. Write `sql/TABLE.PART.sql` for each kind of cell that the table rests on. It reads `asked` (one row: the one in
 *    question, with the table's columns) and the views `explain_*` of open.ts (raw rows with the rule that rejected them),
 *    and answers with the columns that `Part` in types.ts lists. Filter by the key before anything else: raw tables hold
 *    millions of rows.
 * 2. Write an `Explainer` in `tables/`: which query or module answers the table's question, the parts, and `how`: the
 *    formulas with the row's numbers put in, the settings used, and the rows of published tables it rests on. A table
 *    that is made of published tables alone needs no part: its `see` leads on.
 * 3. Name it here. The compiler asks for it; tests/pipeline/explain-sample.test.ts then runs it over the sample, adds up
 *    the cells of every part that has a `total`, follows every lead and computes the stated arithmetic anew.
 */
import type { PublishedTable } from "../contract/tables.ts";
import { activityTime } from "./tables/out__activity_time.ts";
import { workload } from "./tables/out__workload.ts";
import { workloadCount } from "./tables/out__workload_count.ts";
import { workloadActivity } from "./tables/out__workload_activity.ts";
import { caseloadCapacity } from "./tables/out__caseload_capacity.ts";
import { fteGap } from "./tables/out__fte_gap.ts";
import { fteGapSensitivity } from "./tables/out__fte_gap_sensitivity.ts";
import { mpips03 } from "./tables/out__mpips03.ts";
import { staffing } from "./tables/out__staffing.ts";
import { cardCompleteness, timeStructure } from "./tables/cards.ts";
import { projectPost, teamForm } from "./tables/organisation.ts";
import { ozps, ozpsForecast } from "./tables/ozps.ts";
import { costExplainers } from "./tables/costs.ts";
import { caseload, dataFinding, inputFile } from "./tables/received.ts";
import { refConcept, refSeriesBreak } from "./tables/concepts.ts";
import { comparison } from "./tables/comparisons.ts";
import { indicator, refIndicator } from "./tables/indicators.ts";
import { evaluationRule, ruleFinding } from "./tables/evaluation.ts";
import { evaluationReportExplainers } from "./tables/evaluation-report.ts";
import { goalAttainment } from "./tables/out__goal_attainment.ts";
import { gminaQuestion } from "./tables/out__gmina_question.ts";
import { due, indicatorOthers, pilotTable, pilotUnit } from "./tables/pilot.ts";
import { profile } from "./tables/out__profile.ts";
import { profileComparison } from "./tables/out__profile_comparison.ts";
import { profileRate } from "./tables/out__profile_rate.ts";
import { refActivity, refNorm, refResidents } from "./tables/references.ts";
import { refPriceIndex, refUnitCost } from "./tables/unit-costs.ts";
import { teamMember, workerMonth } from "./tables/workers.ts";
import type { Explainer } from "./types.ts";

export const explainers: { [T in PublishedTable]: Explainer<T> } = {
  ref_activity: refActivity,
  ref_norm: refNorm,
  ref_residents: refResidents,
  ref_concept: refConcept,
  ref_series_break: refSeriesBreak,
  ref_price_index: refPriceIndex,
  ref_unit_cost: refUnitCost,
  out__workload: workload,
  out__workload_activity: workloadActivity,
  out__workload_count: workloadCount,
  out__activity_time: activityTime,
  out__fte_gap: fteGap,
  out__fte_gap_sensitivity: fteGapSensitivity,
  out__caseload_capacity: caseloadCapacity,
  out__staffing: staffing,
  out__team_form: teamForm,
  out__project_post: projectPost,
  out__time_structure: timeStructure,
  out__card_completeness: cardCompleteness,
  out__worker_month: workerMonth,
  out__team_member: teamMember,
  out__caseload: caseload,
  out__ozps: ozps,
  out__ozps_forecast: ozpsForecast,
  out__mpips03: mpips03,
  out__profile: profile,
  out__profile_rate: profileRate,
  out__profile_comparison: profileComparison,
  out__gmina_question: gminaQuestion,
  ...costExplainers,
  ref_evaluation_rule: evaluationRule,
  out__rule_finding: ruleFinding,
  out__goal_attainment: goalAttainment,
  ref_indicator: refIndicator,
  out__indicator: indicator,
  out__comparison: comparison,
  out__due: due,
  out__pilot_unit: pilotUnit,
  out__pilot_table: pilotTable,
  out__indicator_others: indicatorOthers,
  ...evaluationReportExplainers,
  out__input_file: inputFile,
  out__data_finding: dataFinding,
};
