-- One row per row of activity counts of a worker whom the asked time rests on. Key: file_id, sheet_no, row_no, col_no.
-- The same counts in several files count in the first of them.
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
  counted.file_id,
  counted.sheet_no,
  counted.row_no,
  counted.col_no,
  counted.activity_count as value,
  counted.worker_id as label,
  counted.rule,
  counted.rule is null
  and counted.file_id = min(counted.file_id) filter(
    where
      counted.rule is null
  ) over (
    partition by
      counted.unit_id,
      counted.team,
      counted.worker_id
  ) as is_counted
from
  explain_count_row as counted
  semi join workers using (unit_id, period_start_date, period_end_date, role, activity, worker_id)
