-- One row per source row from which the asked deadline is counted. Key: file_id, sheet_no, row_no.
select
  file_id,
  sheet_no,
  row_no,
  cast(null as bigint) as col_no,
  cast(due_count as double) as value,
  cast(null as varchar) as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
where
  file_id is not null
