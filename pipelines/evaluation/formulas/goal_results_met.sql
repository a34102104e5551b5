-- One row per unit, wave and goal with a result by then: whether it is "yes".
select
  unit_id,
  wave,
  team_id,
  cast(goal_result = 'yes' as integer) as numerator,
  1 as denominator
from
  measured_goal
where
  goal_result is not null
order by all
