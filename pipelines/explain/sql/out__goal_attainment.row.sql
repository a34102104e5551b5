-- One row per source row of the asked goal, with its achieved rating. Key: file_id, sheet_no, row_no.
select
  file_id,
  sheet_no,
  row_no,
  cast(null as bigint) as col_no,
  achieved_value as value,
  cast(null as varchar) as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
