/** From what was received to answers: checks, core_ and out__ tables, in the order in which they need each other. */
import { readFileSync } from "node:fs";
import { fillActivityTimes } from "./analysis/out__activity_time.ts";
import { fillFteGaps } from "./analysis/out__fte_gap.ts";
import { fillProfile } from "./analysis/profile.ts";
import type { Analysis } from "./analyse.ts";
import { coreChecks, rawChecks, runChecks } from "./checks/run-checks.ts";
import { checkTerritory } from "./checks/territory.ts";
import { fillCosts } from "./cost/fill-costs.ts";
import { computeEvaluation } from "./evaluation/evaluation.ts";
import { fillDue } from "./evaluation/out__due.ts";
import { fillProgress } from "./evaluation/progress.ts";
import { fillEvaluationResults } from "./evaluation/results.ts";
import type { TableName } from "./contract/tables.ts";
import type { Database } from "./database.ts";
import { insertSupersessions, unusedCorrections, type Supersession } from "./ingest/corrections.ts";
import { Received } from "./received.ts";
import type { Finding } from "../sources/findings.ts";

/** What no check has rejected, at any moment; checks and core_ tables read these instead of raw_. */
const coreViews = [
  "core_time_cards__accepted",
  "core_time_cards__by_file",
  "core_activity_counts__accepted",
  "core_activity_counts__by_file",
  "core_caseload__accepted",
  "core_ozps__accepted",
  "core_ozps__cell",
  "core_mpips03__accepted",
  "core_report__gmina",
  "core_mpips03__cell",
  "core_mpips03__place",
  "core_mpips03__social_workers",
  "core_social_workers__state",
  "core_unit__area",
  "core_residents__accepted",
  "core_residents__area",
  "core_unit_cost__accepted",
  "core_cost_cards__accepted",
];

/** What checks of received rows need to have at hand, made before them. */
const rawSteps: readonly TableName[] = ["core_mpips03__repeated"];

/** From received to tidy. */
const coreSteps: readonly TableName[] = [
  "ref_gmina",
  "core_residents__cell",
  "ref_residents",
  "core_unit_cost__price",
  "ref_unit_cost",
  "core_time_cards__day",
  "core_activity_counts__activity",
  "core_activity_counts__holder",
  "core_activity_counts__scope",
  "core_nominal__period",
  "core_card__worker_month",
  "core_activity_time__worker",
  "core_ozps__series",
  "core_mpips03__line",
];

/** From the sums and relations of MPiPS-03 that do not hold to the slips behind them (`core_mpips03__broken`). */
const slipSteps = [
  "core_mpips03__sum_gap",
  "core_mpips03__relation_gap",
  "core_mpips03__first_sum",
  "core_mpips03__mend",
  "core_mpips03__first_line",
  "core_mpips03__pinned",
  "core_mpips03__kept_row",
];

/** Answers that checks ask. */
const askedSteps: readonly TableName[] = ["out__caseload"];

/** From tidy to answers; measured times come first (TypeScript), the mixed sheet needs them. */
const outSteps: readonly TableName[] = [
  "out__time_structure",
  "out__card_completeness",
  "out__worker_month",
  "out__team_member",
  "out__workload_activity",
  "out__workload",
  "out__workload_count",
  "out__staffing",
  "out__team_form",
  "out__project_post",
  "out__ozps",
  "out__ozps_forecast",
  "out__mpips03",
];

/**
 * Fills the core_ and out__ tables and adds what the checks find.
 * @param isCheckOnly answers of which nothing can be wrong stay empty
 */
export async function compute(
  { database, findings, files, maskedPath }: Pick<Analysis, "database" | "findings" | "files" | "maskedPath">,
  corrections: readonly Supersession[],
  isCheckOnly = false,
): Promise<void> {
  await insertSupersessions(database, corrections, files);
  const received = await Received.in(database);
  await database.views(coreViews.map((view) => [view, readSql(`core/${view}.view.sql`)]));
  await fillAll(database, "core", rawSteps, received);
  findings.push(...(await runChecks(database, rawChecks, maskedPath, received)));
  findings.push(...(await computeEvaluation(database, maskedPath, received)));
  findings.push(...unusedCorrections(corrections, files, findings));
  await fillAll(database, "core", coreSteps, received);
  if (received.has("mpips03")) await findSlips(database);
  await fillAll(database, "analysis", askedSteps, received);
  // Cost cards and evaluations take answers of others, and can be wrong themselves.
  if (!isCheckOnly || received.has("cost_cards") || received.has("evaluation"))
    findings.push(...(await answer(database, received)));
  findings.push(...(await runChecks(database, coreChecks, maskedPath, received)));
  findings.push(...(await checkTerritory(database)));
}

/** Fills tables in one go, those that have something to be made from. */
async function fillAll(
  database: Database,
  folder: "core" | "analysis",
  steps: readonly TableName[],
  received: Received,
): Promise<void> {
  const concerned = steps.filter((step) => received.concerns(step));
  await database.fillAll(concerned.map((step) => [step, readSql(`${folder}/${step}.sql`)]));
}

async function findSlips(database: Database): Promise<void> {
  for (const step of slipSteps) await database.keep(step, readSql(`core/${step}.sql`));
  await database.fill("core_mpips03__broken", readSql("core/core_mpips03__broken.sql"));
}

async function answer(database: Database, received: Received): Promise<Finding[]> {
  const isCounted = received.has("activity_counts");
  if (isCounted) await fillActivityTimes(database);
  await fillAll(database, "analysis", outSteps, received);
  if (isCounted) await fillFteGaps(database);
  await fillAll(database, "analysis", ["out__caseload_capacity"], received);
  await fillProfile(database);
  const costs = received.has("cost_cards") ? await fillCosts(database) : [];
  const evaluated = await fillEvaluationResults(database, received.has("evaluation"));
  if (received.has("evaluation")) await fillProgress(database);
  await fillDue(database);
  return [...costs, ...evaluated];
}

function readSql(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
