-- One row per cell of an assessment that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
select
  raw_ozps__cell.*
from
  raw_ozps__cell
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
