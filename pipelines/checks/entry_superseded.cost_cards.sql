-- Guilty: values of a card whose id stands in a file that corrections.yml puts above theirs; told once, where the id stands.
select
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  bool_or(old.card_path = 'cost_card') as is_told
from
  raw_cost_cards__value as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_cost_cards__value as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.card_id = old.card_id
group by all
