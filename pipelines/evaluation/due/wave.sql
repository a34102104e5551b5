-- One row per unit and wave whose day has not come: the day on which the unit measures. Key: unit_id, due_subject.
select
  'wave' as due_kind,
  cast(null as varchar) as rule_id,
  wave.unit_id,
  cast(null as varchar) as team_id,
  wave.wave as due_subject,
  1 as due_count,
  wave.start_date as counted_from_date,
  wave.wave_date as due_date,
  unit.file_id,
  unit.sheet_no,
  unit.row_no
from
  evaluation_wave as wave
  inner join core_evaluation__units as unit on unit.unit_id = wave.unit_id
  cross join core_evaluation__as_of
where
  wave.wave_date >= as_of_date
  and coalesce(unit.end_date >= wave.wave_date, true)
