-- One row per unit, worker, role, day and task. Key: all of them.
-- Hours of one file add up; the same hours in several files count once.
with
  accepted as (
    select
      raw_time_cards__entry.*
    from
      raw_time_cards__entry
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  by_file as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      file_id,
      sum(hours_h) as hours_h
    from
      accepted
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      file_id
  )
  -- Files that differ were rejected before, so any of those left holds the answer.
select
  unit_id,
  worker_id,
  role,
  work_date,
  task,
  min(hours_h) as hours_h
from
  by_file
group by
  unit_id,
  worker_id,
  role,
  work_date,
  task
