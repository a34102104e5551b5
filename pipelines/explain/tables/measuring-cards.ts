/** Cards of the workers who measured the times that a gap of posts rests on, month by month. */
import type { Database } from "../../database.ts";
import type { How } from "../types.ts";
import type { Words } from "../words.ts";
import { seeRow } from "./scope-settings.ts";

export interface MeasuringCards {
  unit_id: string;
  month: string;
  role: string;
  /** h by nominal time and FTE; null where an FTE is not known. */
  expected_h: number | null;
  /** h that the cards lack; a card above its expected hours makes up for none below. */
  missing_h: number;
}

/** @param database with an `asked` that has the key of out__fte_gap */
export async function measuringCards(database: Database): Promise<MeasuringCards[]> {
  return (await database.query(`
    with measuring as (
      select distinct worker.unit_id, worker.period_start_date, worker.period_end_date, worker.role, worker.worker_id
      from out__workload_activity as activity
      semi join asked using (unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis)
      inner join core_activity_time__worker as worker
        on (activity.time_origin = 'all_measured' or worker.unit_id = activity.unit_id)
        and worker.period_start_date = activity.period_start_date and worker.period_end_date = activity.period_end_date
        and worker.role = activity.role and worker.activity = activity.activity
      where activity.time_origin <> 'standard' and activity.activity_count > 0
    )
    select cards.unit_id, cards.month, cards.role,
      cast(case when count(*) = count(cards.expected_h) then sum(cards.expected_h) end as double) as expected_h,
      cast(coalesce(sum(greatest(cards.expected_h - cards.entered_h, 0)), 0) as double) as missing_h
    from measuring
    inner join core_card__worker_month as cards
      on cards.unit_id = measuring.unit_id and cards.role = measuring.role and cards.worker_id = measuring.worker_id
      and cards.month between strftime(measuring.period_start_date, '%Y-%m') and strftime(measuring.period_end_date, '%Y-%m')
    group by all
    order by all`)) as unknown as MeasuringCards[];
}

export function seeCards(cards: readonly MeasuringCards[], words: Words): NonNullable<How["see"]> {
  return cards.map((one) =>
    seeRow(
      "out__card_completeness",
      { ...one },
      `${words.say("kompletność kart", "completeness of the cards")}: ${one.unit_id}, ${words.value("month", one.month)}`,
    ),
  );
}
