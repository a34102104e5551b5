-- Guilty: workers who stand in more than one team (or with and without one) in a period and role.
select
  unit_id,
  worker_id as who,
  role,
  concat(period_start_date, ' – ', period_end_date) as period
from
  core_activity_counts__holder
where
  worker_id is not null
group by
  unit_id,
  worker_id,
  role,
  period_start_date,
  period_end_date
having
  count(*) > 1
