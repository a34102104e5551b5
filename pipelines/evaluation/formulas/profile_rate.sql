-- One row per unit and year: the rate of the profile.
select
  rates.unit_id,
  'year' as wave,
  rates.year,
  null as team_id,
  numerator,
  denominator
from
  out__profile_rate as rates
  inner join core_evaluation__units using (unit_id)
where
  rate_id = getvariable ('argument')
order by all
