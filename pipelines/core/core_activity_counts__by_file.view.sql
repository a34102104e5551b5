-- One row per unit, period, role, team, worker, activity and file. Key: all of them. Rows of one file add up.
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
  core_activity_counts__accepted
group by
  unit_id,
  period_start_date,
  period_end_date,
  role,
  team,
  worker_id,
  activity,
  file_id
