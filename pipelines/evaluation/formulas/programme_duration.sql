-- One row per unit, wave and programme closed by then: its length in months of 30.4375 days.
select
  programmes.unit_id,
  measured_wave.wave,
  programmes.team_id,
  date_diff('day', opened_date, closed_date) / 30.4375 as numerator,
  1 as denominator
from
  core_evaluation__programmes as programmes
  inner join measured_wave on measured_wave.unit_id = programmes.unit_id
  and closed_date <= until_date
order by all
