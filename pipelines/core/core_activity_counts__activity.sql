-- One row per unit, period, role, team, worker and activity. Key: all of them. Equal counts of several files count once.
-- Files that differ were rejected before, so any of those left holds the answer.
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
  core_activity_counts__by_file
group by
  unit_id,
  period_start_date,
  period_end_date,
  role,
  team,
  worker_id,
  activity
