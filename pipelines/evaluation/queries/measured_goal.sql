-- One row per unit, wave and goal that was to be rated by then. Key: unit_id, wave, case_id, goal_id.
-- A rating without a date belongs to the end of its programme, else to the unit's last wave.
select
  goal.*,
  measured_wave.wave
from
  out__goal_attainment as goal
  inner join last_wave on last_wave.unit_id = goal.unit_id
  inner join measured_wave on measured_wave.unit_id = goal.unit_id
  and coalesce(goal.rated_date, last_wave.until_date) <= measured_wave.until_date
where
  achieved_value is not null
  or goal_result is not null
  or rated_date is not null
