-- Guilty: prices that stand in a file that corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  old.nominal_cost_pln as value
from
  core_unit_cost__accepted as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join core_unit_cost__accepted as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.price_id = old.price_id
