-- One row per unit and wave: hours of the group of tasks, and all hours at work, of social workers in whole months of its window.
select
  structure.unit_id,
  measured_wave.wave,
  null as team_id,
  sum(cast(hours_h as double)) filter(task_group = getvariable ('argument')) as numerator,
  sum(cast(hours_h as double)) as denominator
from
  out__time_structure as structure
  inner join measured_wave on measured_wave.unit_id = structure.unit_id
  and cast(month || '-01' as date) >= from_date
  and last_day(cast(month || '-01' as date)) <= until_date
where
  role = 'social_worker'
  and task_group <> 'leave'
group by
  structure.unit_id,
  measured_wave.wave
order by all
