-- One row per unit, period, role, team, worker and activity. Key: all of them.
-- Rows of one file add up; equal files count once.
with
  accepted as (
    select
      raw_activity_counts__row.*
    from
      raw_activity_counts__row
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  by_file as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity,
      file_id,
      sum(activity_count) as activity_count
    from
      accepted
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity,
      file_id
  )
select
  unit_id,
  period_start_date,
  period_end_date,
  role,
  team,
  worker_id,
  activity,
  min(activity_count) as activity_count
from
  by_file
group by
  unit_id,
  period_start_date,
  period_end_date,
  role,
  team,
  worker_id,
  activity
