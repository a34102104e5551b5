-- Guilty: pairs of periods of one unit and role that share days.
with
  periods as (
    select distinct
      unit_id,
      role,
      period_start_date,
      period_end_date
    from
      core_activity_counts__holder
  )
select distinct
  first.unit_id,
  concat(first.period_start_date, ' – ', first.period_end_date) as first,
  concat(second.period_start_date, ' – ', second.period_end_date) as second
from
  periods as first
  inner join periods as second on second.unit_id = first.unit_id
  and second.role = first.role
  and (second.period_start_date, second.period_end_date) > (first.period_start_date, first.period_end_date)
  and second.period_start_date <= first.period_end_date
