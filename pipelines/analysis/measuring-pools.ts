/** Whose cards measured an activity, and how complete those cards are. */
import type { Row } from "../contract/rows.ts";
import type { Database } from "../database.ts";
import type { WorkerTimes } from "./fte-gap.ts";

type Asked = Pick<Row<"out__activity_time">, "period_start_date" | "period_end_date" | "role" | "activity">;

export interface MeasuringPools {
  /** The workers of a unit (or of `all`) whose cards measure the activity in the period. */
  measuring: (unitId: string, asked: Asked) => ReadonlySet<WorkerTimes>;
  /** Entered ÷ expected hours of these workers in their period, short months only; at most 1; null when unknown. */
  completeness: (workers: ReadonlySet<WorkerTimes>) => number | null;
}

const empty: ReadonlySet<WorkerTimes> = new Set();

/** Hours that a month's card lacks against its expected hours; a month above them makes up for none below. */
const cardHours = `
  select
    workers.unit_id, strftime(workers.period_start_date, '%Y-%m-%d') as period_start_date,
    strftime(workers.period_end_date, '%Y-%m-%d') as period_end_date, workers.role, workers.worker_id,
    cast(case when count(*) = count(cards.expected_h) then sum(cards.expected_h) end as double) as expected_h,
    cast(sum(greatest(cards.expected_h - cards.entered_h, 0)) as double) as missing_h
  from (
    select distinct unit_id, period_start_date, period_end_date, role, worker_id from core_activity_time__worker
  ) as workers
  inner join core_card__worker_month as cards
    on cards.unit_id = workers.unit_id and cards.role = workers.role and cards.worker_id = workers.worker_id
    and cards.month between strftime(workers.period_start_date, '%Y-%m') and strftime(workers.period_end_date, '%Y-%m')
  group by all`;

export async function measuringPools(database: Database): Promise<MeasuringPools> {
  const workers = new Map<string, Map<string, { hours: number; count: number }>>();
  const pools = new Map<string, Set<WorkerTimes>>();
  for (const row of await database.rows("core_activity_time__worker")) {
    const key = workerKey(row);
    const times = workers.get(key) ?? new Map<string, { hours: number; count: number }>();
    workers.set(key, times.set(row.activity, { hours: row.hours_h, count: row.activity_count }));
    for (const unit of [row.unit_id, "all"]) {
      const pool = poolKey(unit, row);
      pools.set(pool, (pools.get(pool) ?? new Set()).add(times));
    }
  }
  const cards = new Map<WorkerTimes, { expected: number | null; missing: number }>();
  for (const row of await database.query(cardHours)) {
    const times = workers.get(workerKey(row as unknown as Row<"core_activity_time__worker">));
    if (times)
      cards.set(times, { expected: row.expected_h as number | null, missing: row.missing_h as number });
  }
  return {
    measuring: (unitId, asked) => pools.get(poolKey(unitId, asked)) ?? empty,
    completeness: (asked) => {
      let [expected, missing] = [0, 0];
      for (const worker of asked) {
        const card = cards.get(worker);
        if (card?.expected === null || card === undefined) return null;
        expected += card.expected;
        missing += card.missing;
      }
      return expected > 0 && missing < expected ? 1 - missing / expected : null;
    },
  };
}

function workerKey(
  row: Omit<Row<"core_activity_time__worker">, "activity" | "activity_count" | "hours_h">,
): string {
  return JSON.stringify([row.unit_id, row.period_start_date, row.period_end_date, row.role, row.worker_id]);
}

function poolKey(unitId: string, asked: Asked): string {
  return JSON.stringify([unitId, asked.period_start_date, asked.period_end_date, asked.role, asked.activity]);
}
