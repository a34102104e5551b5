-- One row per cell of an assessment of resources, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  raw_ozps__cell.*,
  raw_rejection.rule
from
  raw_ozps__cell
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
