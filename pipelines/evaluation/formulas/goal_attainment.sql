-- One row per unit, wave and goal that was to be rated by then: how far it came, and how far it was to come.
select
  unit_id,
  wave,
  team_id,
  achieved_value - current_value as numerator,
  planned_value - current_value as denominator
from
  measured_goal
where
  achieved_value is not null
  or rated_date is not null
order by all
