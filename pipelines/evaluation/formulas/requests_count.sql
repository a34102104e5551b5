-- One row per unit that keeps a list of requests, and wave: requests filed in its window (mediations are difficulties).
select
  measured_wave.unit_id,
  measured_wave.wave,
  null as team_id,
  count(filed_date) as numerator,
  1 as denominator
from
  measured_wave
  left join core_evaluation__requests as requests on requests.unit_id = measured_wave.unit_id
  and request_kind <> 'mediation'
  and filed_date between from_date and until_date
where
  measured_wave.unit_id in (
    select
      unit_id
    from
      core_evaluation__requests
  )
group by
  measured_wave.unit_id,
  measured_wave.wave
order by all
