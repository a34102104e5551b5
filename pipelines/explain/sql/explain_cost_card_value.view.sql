-- One row per value written in a cost card, with the rule that rejected it, if one did. Key: file_id, card_path.
select
  raw_cost_cards__value.*,
  -- What is no number has no value; "1 250,50" is one.
  try_cast (replace(replace(card_value, ' ', ''), ',', '.') as double) as value,
  raw_rejection.rule
from
  raw_cost_cards__value
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
