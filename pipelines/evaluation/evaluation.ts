/** The pilot's evaluation: from received rows to tidy ones, and the rules that they break. */
import { readFileSync, readdirSync } from "node:fs";
import type { Config } from "../config.ts";
import type { Database } from "../database.ts";
import type { Received } from "../received.ts";
import { evaluationTableIds, type EvaluationTableId } from "../../sources/evaluation/tables.ts";
import type { Finding } from "../../sources/findings.ts";
import { checkFuture, checkReferences, checkRows } from "./checks.ts";
import { rulesOf } from "./rule-book.ts";
import { eventDays, receivedRows, tidyRows } from "./sql.ts";

/** What miernik.yaml says of the evaluation, and the rule book, as tables. */
export async function writeEvaluationReferences(database: Database, config: Config): Promise<void> {
  const { as_of: asOf } = config.evaluation;
  await database.insert("ref_evaluation_rule", rulesOf(config));
  await database.insert(
    "ref_evaluation_setting",
    asOf === undefined ? [] : [{ setting: "as_of", setting_value: asOf }],
  );
}

/**
 * Checks, core_evaluation__ tables, out__goal_attainment and out__rule_finding. Does nothing where no table of the evaluation was received.
 * @param fileName a file's path as outputs may print it
 */
export async function computeEvaluation(
  database: Database,
  fileName: (fileId: string) => string,
  received: Received,
): Promise<Finding[]> {
  const held = received.has("evaluation") ? await tablesWithRows(database) : [];
  await database.view("core_evaluation__received", receivedRows(held));
  if (held.length === 0) return [];
  const findings = await checkRows(database, held, fileName);
  await database.fill("core_evaluation__as_of", dayOfEvaluation());
  findings.push(...(await checkReferences(database, held)), ...(await checkFuture(database, held)));
  await database.fillAll(held.map((table) => [`core_evaluation__${table}`, tidyRows(table)]));
  await database.views(views.map((view) => [view, readSql(`views/${view}.view.sql`)]));
  await database.run(monthsBetween);
  await database.fill("out__goal_attainment", readSql("out__goal_attainment.sql"));
  await database.fillAll(ruleFiles.map((file) => ["out__rule_finding", withRule(readSql(`rules/${file}`))]));
  return findings;
}

async function tablesWithRows(database: Database): Promise<EvaluationTableId[]> {
  const held = await database.holding(evaluationTableIds.map((id) => `raw_evaluation__${id}` as const));
  return evaluationTableIds.filter((id) => held.has(`raw_evaluation__${id}`));
}

/** In the order in which they need each other. */
const views = [
  "core_evaluation__unit",
  "core_evaluation__team",
  "core_evaluation__team_span",
  "core_evaluation__programme",
  "core_evaluation__team_event",
  "core_evaluation__watched_event",
  "core_evaluation__list_touch",
  "core_evaluation__review_point",
  "core_evaluation__report_month",
];

const ruleFiles = readdirSync(new URL("./rules/", import.meta.url))
  .filter((name) => name.endsWith(".sql"))
  .sort();

/** Months and the part of one that two days are apart: 13 months and a day is a little over 13. */
const monthsBetween = `
  create or replace temp macro months_between(first, last) as
    datesub('month', first, last)
    + datediff('day', first + to_months(cast(datesub('month', first, last) as integer)), last)
      / datediff('day', first + to_months(cast(datesub('month', first, last) as integer)),
        first + to_months(cast(datesub('month', first, last) as integer) + 1))`;

/** No pilot is silent for two years: days that far after all others are slips of the year. */
const LONGEST_SILENCE_DAYS = 731;

/** The day that miernik.yaml gives, or that of the last event. */
function dayOfEvaluation(): string {
  return `
    with days as (select distinct day from (${eventDays()}) where day is not null),
    spaced as (
      select day, day - lag(day) over (order by day) as silence,
        row_number() over (order by day) * 2 > count(*) over () as is_late
      from days),
    last_event as (
      select max(day) as day from spaced
      where day < coalesce(
        (select min(day) from spaced where silence > ${String(LONGEST_SILENCE_DAYS)} and is_late),
        date '9999-12-31')),
    given as (select cast(setting_value as date) as day from ref_evaluation_setting where setting = 'as_of')
    select
      coalesce(given.day, last_event.day) as as_of_date,
      case when given.day is null then 'last_event' else 'given' end as as_of_basis
    from last_event left join given on true
    where coalesce(given.day, last_event.day) is not null`;
}

/** Breaches with what their rule says of them. */
function withRule(breaches: string): string {
  return `
    with breach as (${breaches})
    select breach.rule_id, breach.unit_id, breach.team_id, breach.subject_id, breach.since_date,
      cast(breach.observed as double) as observed, cast(breach.threshold as double) as threshold,
      ref_evaluation_rule.measure, round(abs(breach.observed - breach.threshold), 9) as excess,
      ref_evaluation_rule.severity,
      concat(raw_file.file,
        case when raw_file.file_format = 'text' then '' else concat(', arkusz ', breach.sheet_no) end,
        ', wiersz ', breach.row_no) as source_ref,
      breach.file_id, breach.sheet_no, breach.row_no, core_evaluation__as_of.as_of_date
    from breach
    inner join ref_evaluation_rule using (rule_id)
    inner join raw_file using (file_id)
    cross join core_evaluation__as_of`;
}

function readSql(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8").replace(/;\s*$/, "");
}
