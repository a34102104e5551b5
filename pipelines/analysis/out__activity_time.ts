/** One row per unit or `all`, period, role and activity: the measured time beside the standard. */
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import { groupBy } from "../lib/group.ts";
import { judgeTime, measureTime, type WorkerTime } from "./activity-times.ts";

type TimeRow = Row<"out__activity_time">;

/** Counted activities with their standard and whether any task of the card measures them. */
const asked = `
  select distinct
    counts.unit_id, strftime(counts.period_start_date, '%Y-%m-%d') as period_start_date,
    strftime(counts.period_end_date, '%Y-%m-%d') as period_end_date, counts.role, counts.activity,
    ref_activity.activity_label, ref_activity.standard_h,
    cast(exists (
      select 1 from ref_activity_task as measures
      where measures.unit_id = counts.unit_id and measures.role = counts.role and measures.activity = counts.activity
    ) as integer) as is_measurable
  from core_activity_counts__activity as counts
  inner join ref_activity using (unit_id, role, activity)
  order by all`;

export async function fillActivityTimes(database: Database): Promise<void> {
  const questions = await database.query(asked);
  const workers = await database.rows("core_activity_time__worker");
  const byQuestion = groupBy(workers, (worker) => keyOf(worker.unit_id, worker));
  const byActivity = groupBy(workers, (worker) => keyOf("all", worker));
  const own = questions.map((question) => {
    const row = question as unknown as Question;
    return answer(row, byQuestion.get(keyOf(row.unit_id, row)) ?? []);
  });
  const everyone = groupBy(questions as unknown as Question[], (question) => keyOf("all", question));
  const all = [...everyone].map(([key, same]) => answer(merge(same), byActivity.get(key) ?? []));
  await database.insert("out__activity_time", [...own, ...all]);
}

interface Question {
  unit_id: string;
  period_start_date: string;
  period_end_date: string;
  role: string;
  activity: string;
  activity_label: string;
  standard_h: number | null;
  is_measurable: number;
}

function keyOf(
  unitId: string,
  row: Pick<Question, "period_start_date" | "period_end_date" | "role" | "activity">,
): string {
  return JSON.stringify([unitId, row.period_start_date, row.period_end_date, row.role, row.activity]);
}

/** The question over all units; where units have different standards there is none to compare with. */
function merge(same: readonly Question[]): Question {
  const [first] = same;
  if (!first) throw new Error("no unit asks for this activity");
  const isOneStandard = same.every((question) => question.standard_h === first.standard_h);
  const isMeasurable = same.some((question) => question.is_measurable === 1) ? 1 : 0;
  return {
    ...first,
    unit_id: "all",
    standard_h: isOneStandard ? first.standard_h : null,
    is_measurable: isMeasurable,
  };
}

function answer(question: Question, workers: readonly Row<"core_activity_time__worker">[]): TimeRow {
  const { is_measurable, ...row } = question;
  const time = measureTime(
    workers.map((worker): WorkerTime => ({ hours: worker.hours_h, count: worker.activity_count })),
  );
  const isMeasured = is_measurable === 1 && workers.length > 0;
  return {
    ...row,
    role: row.role,
    worker_count: time.workers,
    activity_count: time.activities,
    hours_h: isMeasured ? time.hours : null,
    measured_h: isMeasured ? time.mean : null,
    ci_low_h: isMeasured ? time.low : null,
    ci_high_h: isMeasured ? time.high : null,
    verdict: is_measurable === 1 ? judgeTime(time, question.standard_h) : "not_measurable",
  };
}
