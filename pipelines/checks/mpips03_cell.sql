-- Guilty: cells that fit neither the sum of their column nor the rest of their row (a sum printed).
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  dzial,
  year::varchar as year,
  case
    when row = '' then '–'
    else row
  end as row,
  col,
  value as given,
  expected,
  right_row as total_row,
  formula
from
  core_mpips03__broken
where
  broken_kind = 'cell'
  and certainty = 'SEEN'
