-- One row per row of a caseload table that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
select
  raw_caseload__row.*
from
  raw_caseload__row
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
