-- One row per unit and wave whose day has come: the days that the indicator in question looks at. Key: unit_id, wave.
-- The indicator's window is a variable: until (from the start to the day), since (from the last wave), on_day.
select
  unit_id,
  wave,
  case getvariable ('time_window')
    when 'until' then start_date
    when 'since' then since_date
    else wave_date
  end as from_date,
  wave_date as until_date
from
  evaluation_wave
  cross join core_evaluation__as_of
where
  wave_date <= as_of_date
  and (
    wave <> 'ex_ante'
    or getvariable ('time_window') = 'on_day'
  )
