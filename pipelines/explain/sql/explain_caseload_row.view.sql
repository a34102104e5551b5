-- One row per row of a caseload table, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  raw_caseload__row.*,
  raw_rejection.rule
from
  raw_caseload__row
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
