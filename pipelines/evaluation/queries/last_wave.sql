-- One row per unit: the last wave that the open window has, and its last day. Key: unit_id.
select
  unit_id,
  max_by(wave, until_date) as wave,
  max(until_date) as until_date
from
  measured_wave
group by
  unit_id
