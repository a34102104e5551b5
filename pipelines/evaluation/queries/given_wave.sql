-- One row per unit and wave as forms name them, whether or not its day has come: its days. Key: unit_id, wave.
select
  unit_id,
  wave,
  wave_date as from_date,
  wave_date as until_date
from
  evaluation_wave
union all
select
  unit_id,
  'month_18',
  wave_date,
  wave_date
from
  (
    select
      unit_id,
      cast(start_date + interval 18 month - interval 1 day as date) as wave_date
    from
      evaluation_wave
    where
      wave = 'ex_ante'
  )
union all
select
  unit_id,
  'on_going',
  min(wave_date),
  max(wave_date)
from
  evaluation_wave
group by
  unit_id
