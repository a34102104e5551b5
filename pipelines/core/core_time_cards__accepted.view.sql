-- One row per entry of a time card that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
select
  raw_time_cards__entry.*
from
  raw_time_cards__entry
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
