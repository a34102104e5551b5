-- One row per card entry of the asked worker that tells the team, whose counts name no worker. Key: file_id, sheet_no, row_no, col_no.
-- The same hours in several files count in the first of them.
with
  unnamed as (
    select distinct
      asked.*
    from
      asked
      inner join core_activity_counts__holder as holder on holder.unit_id = asked.unit_id
      and holder.period_start_date = asked.period_start_date
      and holder.period_end_date = asked.period_end_date
      and holder.role = asked.role
      and holder.team is not distinct from asked.team
    where
      holder.worker_id is null
  )
select
  entry.file_id,
  entry.sheet_no,
  entry.row_no,
  entry.col_no,
  cast(entry.hours_h as double) as value,
  entry.task as label,
  entry.rule,
  entry.rule is null
  and entry.file_id = min(entry.file_id) filter(
    where
      entry.rule is null
  ) over (
    partition by
      entry.work_date,
      entry.task
  ) as is_counted
from
  explain_card_entry as entry
  inner join unnamed on unnamed.unit_id = entry.unit_id
  and unnamed.role = entry.role
  and unnamed.worker_id = entry.worker_id
  and entry.work_date between unnamed.period_start_date and unnamed.period_end_date
  and (
    unnamed.team is null
    or unnamed.team = entry.team
  )
