-- One row per unit, wave, period and measured activity with a standard time: hours, and what they would be by the standard.
select
  times.unit_id,
  measured_wave.wave,
  null as team_id,
  activity_label as indicator_part,
  cast(hours_h as double) as numerator,
  cast(activity_count * standard_h as double) as denominator
from
  out__activity_time as times
  inner join measured_wave on measured_wave.unit_id = times.unit_id
  and period_start_date >= from_date
  and period_end_date <= until_date
where
  hours_h is not null
  and standard_h is not null
order by all
