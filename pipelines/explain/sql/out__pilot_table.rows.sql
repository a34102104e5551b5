-- One row per row of the asked input table that the unit handed in and that counts. Key: file_id, sheet_no, row_no.
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  cast(null as bigint) as col_no,
  cast(1 as double) as value,
  cast(null as varchar) as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
  inner join core_evaluation__row as given on given.unit_id = asked.unit_id
  and given.evaluation_table = asked.evaluation_table
