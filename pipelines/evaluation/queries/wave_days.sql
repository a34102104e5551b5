-- One row per unit and wave that the window looks at: its days, and whether its day has come. Key: unit_id, wave.
with
  wave as (
    select
      *,
      1 as is_expected
    from
      measured_wave
    union all
    select
      *,
      0
    from
      given_wave
    where
      getvariable ('time_window') = 'on_day'
  )
select
  unit_id,
  wave,
  strftime(arg_max(from_date, is_expected), '%Y-%m-%d') as from_date,
  strftime(arg_max(until_date, is_expected), '%Y-%m-%d') as until_date,
  max(is_expected) as is_expected
from
  wave
group by
  unit_id,
  wave
order by
  unit_id,
  until_date,
  wave
