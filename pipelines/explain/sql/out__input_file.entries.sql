-- One row per entry read from the asked file. Key: file_id, sheet_no, row_no, col_no.
select
  *,
  true as is_counted
from
  explain_entry
  semi join asked using (file_id)
