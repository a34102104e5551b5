-- One row per unit with a list of services on the wave's day: days since anything on it was entered, reviewed or removed.
with
  touched as (
    select
      unit_id,
      listed_date as touched_date
    from
      core_evaluation__services
    union all
    select
      unit_id,
      list_reviewed_date
    from
      core_evaluation__services
    union all
    select
      unit_id,
      delisted_date
    from
      core_evaluation__services
  )
select
  measured_wave.unit_id,
  measured_wave.wave,
  null as team_id,
  date_diff('day', max(touched_date), any_value(until_date)) as numerator,
  1 as denominator
from
  measured_wave
  inner join touched on touched.unit_id = measured_wave.unit_id
  and touched_date <= until_date
group by
  measured_wave.unit_id,
  measured_wave.wave
order by all
