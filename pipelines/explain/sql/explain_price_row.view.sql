-- One row per row of a unit's own price list, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  raw_unit_cost__price.*,
  raw_rejection.rule
from
  raw_unit_cost__price
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
