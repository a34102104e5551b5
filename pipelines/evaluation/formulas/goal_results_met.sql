-- One row per unit, wave and goal with a result by then: whether it is "yes".
-- A result without a date belongs to the end of its programme, else to the unit's last wave.
with
  rated as (
    select
      goals.unit_id,
      programmes.team_id,
      goals.goal_result,
      coalesce(goals.achieved_rated_date, programmes.closed_date, last.until_date) as rated_date
    from
      core_evaluation__goals as goals
      left join core_evaluation__programmes as programmes using (unit_id, case_id)
      left join (
        select
          unit_id,
          max(until_date) as until_date
        from
          measured_wave
        group by
          unit_id
      ) as last using (unit_id)
    where
      goals.goal_result is not null
  )
select
  rated.unit_id,
  measured_wave.wave,
  rated.team_id,
  cast(rated.goal_result = 'yes' as integer) as numerator,
  1 as denominator
from
  rated
  inner join measured_wave on measured_wave.unit_id = rated.unit_id
  and rated.rated_date <= measured_wave.until_date
order by all
