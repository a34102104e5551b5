-- One row per unit, worker, role, day and task. Key: all of them. The same hours in several files count once.
-- Files that differ were rejected before, so any of those left holds the answer.
select
  unit_id,
  worker_id,
  role,
  work_date,
  task,
  min(hours_h) as hours_h
from
  core_time_cards__by_file
group by
  unit_id,
  worker_id,
  role,
  work_date,
  task
