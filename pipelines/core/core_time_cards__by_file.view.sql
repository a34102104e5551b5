-- One row per unit, worker, role, day, task and file. Key: all of them. Entries of one file add up.
select
  unit_id,
  worker_id,
  role,
  work_date,
  task,
  file_id,
  sum(hours_h) as hours_h
from
  core_time_cards__accepted
group by
  unit_id,
  worker_id,
  role,
  work_date,
  task,
  file_id
