-- One row per entry of a time card, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  raw_time_cards__entry.*,
  raw_rejection.rule
from
  raw_time_cards__entry
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
