-- One row per unit, wave and difficulty filed by then: whether it was done by then. A decision without a date counts at once.
select
  requests.unit_id,
  measured_wave.wave,
  requests.team_id,
  cast(
    coalesce(
      request_result = 'done'
      and coalesce(decided_date, filed_date) <= until_date,
      false
    ) as integer
  ) as numerator,
  1 as denominator
from
  core_evaluation__requests as requests
  inner join measured_wave on measured_wave.unit_id = requests.unit_id
  and filed_date between from_date and until_date
where
  request_kind = 'mediation'
order by all
