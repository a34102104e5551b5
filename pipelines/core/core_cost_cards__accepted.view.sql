-- One row per value of a cost card that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no, card_path.
select
  raw_cost_cards__value.*
from
  raw_cost_cards__value
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
