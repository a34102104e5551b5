-- One row per row of activity counts that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
select
  raw_activity_counts__row.*
from
  raw_activity_counts__row
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
