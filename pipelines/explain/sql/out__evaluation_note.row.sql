-- One row per source row of the asked note, which is one. Key: file_id, sheet_no, row_no.
select
  file_id,
  sheet_no,
  row_no,
  cast(null as bigint) as col_no,
  cast(null as double) as value,
  cast(null as varchar) as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
