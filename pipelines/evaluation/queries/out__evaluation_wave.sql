-- One row per unit of the evaluation and wave, whether or not its day has come. Key: unit_id, wave.
select
  unit_id,
  wave,
  wave_date,
  wave_date <= as_of_date as has_come
from
  evaluation_wave
  cross join core_evaluation__as_of
