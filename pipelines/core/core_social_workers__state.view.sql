-- One row per unit, year and form (activity counts, caseload table) with the FTE of its last state in the year. Key: unit_id, year, form.
-- A year without social workers, or with an unknown FTE, has none.
with
  states as (
    select
      'activity_counts' as form,
      unit_id,
      period_end_date as as_of_date,
      role,
      fte
    from
      core_activity_counts__scope
    where
      scope = 'unit'
    union all
    select
      'caseload',
      unit_id,
      as_of_date,
      role,
      fte
    from
      out__caseload
    where
      scope = 'unit'
  ),
  files as (
    select
      'activity_counts' as form,
      unit_id,
      period_end_date as as_of_date,
      min(file_id) as file_id
    from
      core_activity_counts__holder
    group by all
    union all
    select
      'caseload',
      unit_id,
      as_of_date,
      min(file_id)
    from
      core_caseload__accepted
    group by all
  ),
  latest as (
    select
      *,
      year(as_of_date) as year
    from
      states
    qualify
      as_of_date = max(as_of_date) over (
        partition by
          form,
          unit_id,
          year(as_of_date)
      )
  )
select
  unit_id,
  year,
  form,
  sum(fte) filter(role = 'social_worker')::double as fte,
  sum(fte)::double as fte_with_benefits,
  min(file_id) as file_id
from
  latest
  inner join files using (form, unit_id, as_of_date)
group by all
having
  count(*) = count(fte)
  and sum(fte) filter(role = 'social_worker') > 0
