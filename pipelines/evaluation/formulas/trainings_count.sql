-- One row per unit that keeps a list of trainings, and wave: those of the kind in its window.
select
  measured_wave.unit_id,
  measured_wave.wave,
  null as team_id,
  count(training_date) as numerator,
  1 as denominator
from
  measured_wave
  left join core_evaluation__trainings as trainings on trainings.unit_id = measured_wave.unit_id
  and training_kind = getvariable ('argument')
  and training_date between from_date and until_date
where
  measured_wave.unit_id in (
    select
      unit_id
    from
      core_evaluation__trainings
  )
group by
  measured_wave.unit_id,
  measured_wave.wave
order by all
