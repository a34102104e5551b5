-- One row per row of the list of units that describes the asked unit. Key: file_id, sheet_no, row_no.
select
  units.file_id,
  units.sheet_no,
  units.row_no,
  cast(null as bigint) as col_no,
  cast(1 as double) as value,
  cast(null as varchar) as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
  inner join core_evaluation__units as units on units.unit_id = asked.unit_id
