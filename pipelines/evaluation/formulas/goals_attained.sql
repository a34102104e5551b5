-- One row per unit, wave and goal that was to be rated by then: whether the rating reaches the plan.
-- A rating without a date belongs to the end of its programme, else to the unit's last wave.
with
  rated as (
    select
      goals.*,
      programmes.team_id,
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
      goals.achieved_value is not null
      or programmes.closed_date is not null
  )
select
  rated.unit_id,
  measured_wave.wave,
  rated.team_id,
  case
    when planned_value <> current_value then cast(
      (achieved_value - planned_value) * sign(planned_value - current_value) >= 0 as integer
    )
  end as numerator,
  1 as denominator
from
  rated
  inner join measured_wave on measured_wave.unit_id = rated.unit_id
  and rated.rated_date <= measured_wave.until_date
order by all
