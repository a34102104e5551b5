-- One row per unit, wave, period and activity with a verdict: whether the interval holds the standard time.
select
  times.unit_id,
  measured_wave.wave,
  null as team_id,
  cast(verdict = 'consistent' as integer) as numerator,
  1 as denominator
from
  out__activity_time as times
  inner join measured_wave on measured_wave.unit_id = times.unit_id
  and period_start_date >= from_date
  and period_end_date <= until_date
where
  verdict in ('shorter', 'consistent', 'longer')
order by all
