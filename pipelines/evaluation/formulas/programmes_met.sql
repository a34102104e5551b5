-- One row per unit, wave and programme opened (or, for 'closed', closed) by then: whether it ended with its goals met.
select
  programmes.unit_id,
  measured_wave.wave,
  programmes.team_id,
  cast(
    coalesce(
      closed_date <= until_date
      and end_reason = 'goals_met',
      false
    ) as integer
  ) as numerator,
  1 as denominator
from
  core_evaluation__programmes as programmes
  inner join measured_wave on measured_wave.unit_id = programmes.unit_id
  and case getvariable ('argument')
    when 'all' then opened_date
    else closed_date
  end <= until_date
order by all
