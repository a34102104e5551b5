-- One row per unit, wave and goal that was to be rated by then: whether the rating reaches the plan.
select
  unit_id,
  wave,
  team_id,
  case
    when attainment is not null then cast(attainment_flag in ('as_planned', 'above_plan') as integer)
  end as numerator,
  1 as denominator
from
  measured_goal
where
  achieved_value is not null
  or rated_date is not null
order by all
