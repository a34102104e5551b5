-- One row per card entry that measures the asked activity. Key: file_id, sheet_no, row_no, col_no.
-- Of workers with cards for the whole period; the same hours in several files count in the first of them.
with
  workers as (
    select
      worker.*
    from
      core_activity_time__worker as worker
      inner join asked on asked.unit_id in ('all', worker.unit_id)
      and asked.period_start_date = worker.period_start_date
      and asked.period_end_date = worker.period_end_date
      and asked.role = worker.role
      and asked.activity = worker.activity
  )
select
  entry.file_id,
  entry.sheet_no,
  entry.row_no,
  entry.col_no,
  cast(entry.hours_h as double) as value,
  entry.worker_id as label,
  entry.rule,
  entry.rule is null
  and entry.file_id = min(entry.file_id) filter(
    where
      entry.rule is null
  ) over (
    partition by
      entry.unit_id,
      entry.worker_id,
      entry.work_date,
      entry.task
  ) as is_counted
from
  explain_card_entry as entry
  inner join workers on workers.unit_id = entry.unit_id
  and workers.role = entry.role
  and workers.worker_id = entry.worker_id
  and entry.work_date between workers.period_start_date and workers.period_end_date
  inner join ref_activity_task on ref_activity_task.unit_id = workers.unit_id
  and ref_activity_task.role = workers.role
  and ref_activity_task.activity = workers.activity
  and ref_activity_task.task = entry.task
