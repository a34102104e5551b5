-- One row per unit of the evaluation, with its kind and the last day on which the pilot asks anything of it. Key: unit_id.
select
  unit.*,
  ref_unit.unit_type as known_type,
  least(coalesce(unit.end_date, as_of_date), as_of_date) as last_date,
  as_of_date
from
  core_evaluation__units as unit
  inner join ref_unit on ref_unit.unit_id = unit.unit_id
  cross join core_evaluation__as_of
