-- One row per unit, wave, service and stage that is not omitted: whether it was finished by the wave's day.
select
  stages.unit_id,
  measured_wave.wave,
  null as team_id,
  cast(coalesce(stage_finished_date <= until_date, false) as integer) as numerator,
  1 as denominator
from
  core_evaluation__service_stages as stages
  inner join measured_wave using (unit_id)
where
  coalesce(stage_mode <> 'omitted', true)
order by all
